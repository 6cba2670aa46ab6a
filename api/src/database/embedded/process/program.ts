import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `fork` needs to run the store in a process of its own. */
export type Program = { path: string; execArgv: string[] };

const NAME = 'store-process';

/**
 * Finds the store's program. Beside a bundled parent lies its bundled twin `store-process.js`. Beside the sources a
 * bundle is made once and kept in `node_modules/.cache`: it starts in a third of the time that tsx takes.
 */
export async function findProgram(): Promise<Program> {
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
  const folder = join(packagesFolder(), '.cache', 'embedded-store');
  const target = join(folder, `${NAME}-${fingerprint(dirname(dirname(source)))}.mjs`);
  if (existsSync(target)) return target;
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    external: ['lmdb'],
    write: false,
  });
  const [output] = outputFiles;
  if (!output) throw new Error('the bundler answered nothing');
  mkdirSync(folder, { recursive: true });
  // Written aside and renamed: another process may look for it at this moment.
  const aside = `${target}.${process.pid}`;
  writeFileSync(aside, output.contents);
  renameSync(aside, target);
  removeOldBundles(folder, target);
  return target;
}

const KEPT_MS = 24 * 3_600_000;

/** A bundle of yesterday is nobody's to start any more. */
function removeOldBundles(folder: string, current: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (path !== current && Date.now() - statSync(path).mtimeMs > KEPT_MS) rmSync(path, { force: true });
  }
}

/** Changes with every edit of the store's sources and every change of the packages that go into the bundle. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update(`${name}:${size}:${mtimeMs};`);
  }
  const lock = join(packagesFolder(), '.package-lock.json');
  if (existsSync(lock)) hash.update(String(statSync(lock).mtimeMs));
  return hash.digest('hex').slice(0, 16);
}

/** The `node_modules` that holds lmdb: a bundle has to lie in it to find the native part. */
function packagesFolder(): string {
  const [root] = createRequire(import.meta.url)
    .resolve('lmdb')
    .split(`${sep}lmdb${sep}`);
  if (!root) throw new Error('lmdb is not installed');
  return root;
}
