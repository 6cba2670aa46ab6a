import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/**
 * Runs one of the scripts beside this file: `node scripts/run.mjs start`. Node 20 reads no TypeScript, and translating
 * some 400 files one by one costs more than a second at every start; one bundle of our own sources costs a tenth of
 * that. Packages stay outside of it.
 */
const [, , name = ''] = process.argv;
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules', '.cache', 'dengqiao');

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

const search = join(root, 'search', 'src', 'index.ts');
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: [join(root, 'scripts', `${name}.ts`)],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  alias: { '#search': search, '@dengqiao/search': search },
  plugins: [keepsItsPlace],
  sourcemap: 'inline',
  sourcesContent: false,
  outfile: join(folder, `${name}.mjs`),
  write: false,
  logLevel: 'error',
});

const bundle = join(folder, `${name}.mjs`);
await mkdir(folder, { recursive: true });
// Written aside and renamed: another process may be reading it at this moment.
await writeFile(`${bundle}.${process.pid}`, outputFiles[0].contents);
await rename(`${bundle}.${process.pid}`, bundle);

process.setSourceMapsEnabled(true);
// The script sees its own arguments only.
process.argv.splice(1, 2, bundle);
await import(pathToFileURL(bundle).href);
