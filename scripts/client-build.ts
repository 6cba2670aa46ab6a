import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const client = fileURLToPath(new URL('../client', import.meta.url));
const stamp = join(client, 'dist', '.sources');

/** True when `client/dist` is of these very sources. */
export function clientIsBuilt(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources();
}

/** Builds the client with Vite, in a process of its own: nothing of it stays in the server's memory. */
export async function buildClient(): Promise<void> {
  const digest = digestOfSources();
  const vite = join(
    dirname(createRequire(join(client, 'package.json')).resolve('vite/package.json')),
    'bin/vite.js',
  );
  const output: Buffer[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: client });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', reject).on('close', resolve);
  });
  if (code !== 0) throw new Error(`The client could not be built:\n${Buffer.concat(output).toString()}`);
  writeFileSync(stamp, digest);
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  const files = [
    'index.html',
    'graphiql.html',
    'package.json',
    'vite.config.ts',
    'compressed-assets.ts',
    'persisted-documents.ts',
    ...walk('src'),
    ...walk('public'),
  ].sort();
  for (const file of [...files, '../schema.graphql', '../package-lock.json']) {
    const path = join(client, file);
    if (existsSync(path)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}

function walk(folder: string): string[] {
  if (!existsSync(join(client, folder))) return [];
  return readdirSync(join(client, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(client.length + 1));
}
