import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Runs one of the scripts beside this file, `node scripts/run.mjs start`, or a program of the tests by its path.
 * Node 20 reads no TypeScript, and translating some 400 files one by one costs more than a second at every start.
 * So our own sources become one bundle, made anew when one of them has changed; packages stay outside of it.
 */
const [, , given = ''] = process.argv;
const root = fileURLToPath(new URL('..', import.meta.url));
const entry = given.endsWith('.ts') ? resolve(given) : join(root, 'scripts', `${given}.ts`);
const name = basename(entry, '.ts');
const folder = join(root, 'node_modules', '.cache', 'dengqiao');
const bundle = join(folder, `${name}-${fingerprint()}.mjs`);

/** In the bundle, too, a file finds what lies beside its source. */
const keepsItsPlace = {
  name: 'keeps-its-place',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const place = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', place), loader: 'ts' };
    });
  },
};

// Libraries check more where this is not set: figures are of how the platform runs for real.
// biome-ignore lint/style/noProcessEnv: they read it nowhere else
if (name === 'bench') process.env.NODE_ENV ??= 'production';
if (!existsSync(bundle)) await makeBundle();
process.setSourceMapsEnabled(true);
// The script sees its own arguments only.
process.argv.splice(1, 2, bundle);
await import(pathToFileURL(bundle).href);

/** Changes with every source that may be in a bundle. */
function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  for (const part of ['api/src', 'search/src', dirname(relative(root, entry))]) {
    for (const file of readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }).sort()) {
      if (!/\.(ts|mjs)$/.test(file)) continue;
      const { size, mtimeMs } = statSync(join(root, part, file));
      hash.update(`${part}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function makeBundle() {
  const { build } = await import('esbuild');
  const search = join(root, 'search', 'src', 'index.ts');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '#search': search, '@dengqiao/search': search },
    plugins: [keepsItsPlace],
    sourcemap: 'inline',
    sourcesContent: false,
    outfile: bundle,
    write: false,
    logLevel: 'error',
  });
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) {
    // Another process may have made the same one meanwhile, and be about to run it.
    if (old.startsWith(`${name}-`) && old !== basename(bundle)) await rm(join(folder, old), { force: true });
  }
  // Written aside and renamed: another process may look for it at this moment.
  const aside = join(folder, `.${name}-${process.pid}`);
  await writeFile(aside, outputFiles[0].contents);
  await rename(aside, bundle);
}
