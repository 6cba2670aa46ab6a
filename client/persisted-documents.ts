import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatDocument, stringifyDocument } from '@urql/core';
import { build } from 'esbuild';
import type { DocumentNode } from 'graphql';
import type { Plugin } from 'vite';

/** Beside the built client: what the server may be asked for by hash alone. */
const MANIFEST = 'documents.json';

const source = join(import.meta.dirname, 'src');
/** In it, the packages that the modules import are found. */
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'dengqiao');

/** Stands in for `#graphql/graphql.ts` and notes what is written with it, whichever module that is in. */
const recorder = `
  import { initGraphQLTada } from 'gql.tada';
  const write = initGraphQLTada();
  globalThis.writtenDocuments = [];
  export const graphql = (text, fragments) => {
    const document = write(text, fragments);
    globalThis.writtenDocuments.push(document);
    return document;
  };
`;

/** Writes down every operation of the client by its SHA-256, in the very form in which urql asks for it. */
export function persistedDocuments(): Plugin {
  return {
    name: 'persisted-documents',
    apply: 'build',
    async generateBundle() {
      const entries = (await writtenOperations()).map(
        (text) => [createHash('sha256').update(text).digest('hex'), text] as const,
      );
      this.emitFile({
        type: 'asset',
        fileName: MANIFEST,
        source: JSON.stringify(
          Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1))),
        ),
      });
    },
  };
}

/** All operations of the client with their fragments, as they are sent. */
export async function writtenOperations(): Promise<string[]> {
  const documents = (await writtenDocuments()).filter(isOperation);
  return documents.map((document) => stringifyDocument(formatDocument(document) as DocumentNode));
}

/** A document is known once its module has run: its fragments come from other modules. */
async function writtenDocuments(): Promise<DocumentNode[]> {
  const outfile = join(cache, `documents-${process.pid}.mjs`);
  await build({
    stdin: { contents: modulesWithDocuments().map(toImport).join('\n'), resolveDir: source },
    bundle: true,
    outfile,
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    packages: 'external',
    loader: { '.css': 'empty', '.svg': 'empty' },
    define: { 'import.meta.env.DEV': 'false' },
    plugins: [
      {
        name: 'recorder',
        setup(bundle) {
          bundle.onResolve({ filter: /^#graphql\/graphql\.ts$/ }, () => ({
            path: 'recorder',
            namespace: 'recorder',
          }));
          bundle.onLoad({ filter: /.*/, namespace: 'recorder' }, () => ({
            contents: recorder,
            resolveDir: source,
          }));
        },
      },
    ],
  });
  try {
    await import(pathToFileURL(outfile).href);
    return (globalThis as { writtenDocuments?: DocumentNode[] }).writtenDocuments ?? [];
  } finally {
    rmSync(outfile, { force: true });
  }
}

function modulesWithDocuments(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(source, file))
    .filter((file) => /\bgraphql\(\s*`/.test(readFileSync(file, 'utf8')));
}

function toImport(file: string): string {
  return `import ${JSON.stringify(file)};`;
}

function isOperation({ definitions }: DocumentNode): boolean {
  return definitions.some(({ kind }) => kind === 'OperationDefinition');
}
