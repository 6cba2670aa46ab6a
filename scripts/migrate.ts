import { parseArgs } from 'node:util';
import { StoreFailure } from '../api/src/database/embedded/index.ts';
import { migrate } from './migrate/migrate.ts';

const usage = `npm run migrate -- --from DIR --to mongodb://…   out of an embedded store
npm run migrate -- --from mongodb://… --to DIR   back into one`;
const PROGRESS_MS = 1_000;

/** Copies documents and indexes between an embedded store and a MongoDB. Stop the application first. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { from: { type: 'string' }, to: { type: 'string' } } });
  const { from, to } = values;
  if (!from || !to) throw new Error(`--from and --to are needed:\n${usage}`);
  let toldAt = Date.now();
  const { collections, documents, copied, different } = await migrate({
    from,
    to,
    onProgress(ns, done, total) {
      if (Date.now() - toldAt < PROGRESS_MS) return;
      toldAt = Date.now();
      console.log(`  ${ns}: ${done} of ${total}`);
    },
    onCollection(ns, report) {
      const verdict = report.same ? `verified ${report.hash.slice(0, 12)}` : 'DIFFERS';
      console.log(
        `${ns}: ${report.documents} documents (${report.copied} new), ${report.indexes} indexes, ${verdict}`,
      );
    },
  });
  console.log(`${documents} documents in ${collections} collections, ${copied} copied now`);
  if (!different.length) return;
  process.exitCode = 1;
  console.error(
    `These differ in the target: ${different.join(', ')}. Documents of the same id are not overwritten: empty them there, or stop whoever writes, and start again.`,
  );
}

main().catch((error: unknown) => {
  if (error instanceof StoreFailure) console.error(`${error.text.zh}\n${error.text.en}`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
