import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a `Worker` needs to run. */
export type WorkerProgram = { readonly path: string; readonly execArgv: string[] };

const NAME = 'index-worker';
const KEPT_MS = 24 * 3_600_000;
/** The sources of the whole workspace: analysis and lexicon belong to the program. */
const SOURCES = '../../..';

let found: Promise<WorkerProgram> | null = null;

/**
 * Finds the program of index workers. Beside a bundled parent lies its bundled twin `index-worker.js`. Beside the
 * sources, which Node 20 cannot run, a bundle is made once and kept in `node_modules/.cache`. Sought once a process.
 */
export function workerProgram(): Promise<WorkerProgram> {
  found ??= findProgram();
  return found;
}

async function findProgram(): Promise<WorkerProgram> {
  const here = dirname(fileURLToPath(import.meta.url));
  const bundled = ['js', 'mjs']
    .map((ending) => join(here, `${NAME}.${ending}`))
    .find((path) => existsSync(path));
  if (bundled) return { path: bundled, execArgv: [] };
  const source = join(here, `${NAME}.ts`);
  try {
    return { path: await bundle(source), execArgv: [] };
  } catch {
    return { path: source, execArgv: ['--import', createRequire(import.meta.url).resolve('tsx')] };
  }
}

async function bundle(source: string): Promise<string> {
  const folder = join(packagesFolder(), '.cache', 'search-engine');
  const target = join(folder, `${NAME}-${await fingerprint(join(dirname(source), SOURCES))}.mjs`);
  if (existsSync(target)) return target;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('the bundler answered nothing');
  await mkdir(folder, { recursive: true });
  // Written aside and renamed: another process may look for it at this moment.
  const aside = `${target}.${process.pid}`;
  await writeFile(aside, output.contents);
  await rename(aside, target);
  await removeOldBundles(folder, target);
  return target;
}

/** A bundle of yesterday is nobody's to start any more. */
async function removeOldBundles(folder: string, current: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (path !== current && Date.now() - mtimeMs > KEPT_MS) await rm(path, { force: true });
  }
}

/** Changes with every edit of the sources and every change of the packages that go into the bundle. */
async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  for (const name of (await readdir(folder, { recursive: true, encoding: 'utf8' })).sort()) {
    if (!/\.(?:ts|json)$/.test(name) || name.endsWith('.test.ts')) continue;
    const { size, mtimeMs } = await stat(join(folder, name));
    hash.update(`${name}:${size}:${mtimeMs};`);
  }
  const lock = join(packagesFolder(), '.package-lock.json');
  if (existsSync(lock)) hash.update(String((await stat(lock)).mtimeMs));
  return hash.digest('hex').slice(0, 16);
}

function packagesFolder(): string {
  const [root] = createRequire(import.meta.url)
    .resolve('pinyin-pro')
    .split(`${sep}pinyin-pro${sep}`);
  if (!root) throw new Error('pinyin-pro is not installed');
  return root;
}
