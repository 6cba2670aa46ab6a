import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Below this a packet is sent either way. */
const LEAST_BYTES = 1_024;
const textual = /\.(js|css|svg)$/;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Writes every script and style compressed beside itself, so that the server compresses nothing while it runs. */
export function compressedAssets(): Plugin {
  return {
    name: 'compressed-assets',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => textual.test(fileName));
      await Promise.all(
        files.map(async (file) => {
          const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (content.length < LEAST_BYTES) return;
          const path = join(dir, file.fileName);
          await Promise.all([
            toBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).then((packed) =>
              writeFile(`${path}.br`, packed),
            ),
            toGzip(content, { level: 9 }).then((packed) => writeFile(`${path}.gz`, packed)),
          ]);
        }),
      );
    },
  };
}
