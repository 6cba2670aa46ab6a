import { fail, ServerError } from '../values/server-error.ts';
import { type Document, isTruthy } from '../values/types.ts';
import { documentOr, type Handler, isSynced, listOf, namespaceOf } from './context.ts';
import {
  insertOne,
  removeMatching,
  type StatementRequest,
  type UpdateResult,
  updateMatching,
} from './statements.ts';

const LARGEST_BATCH = 100_000;

export const insert: Handler = async (command, { store }) => {
  const ns = namespaceOf(command);
  const documents = batchOf(command.documents, 'documents');
  const { n, writeErrors } = await store.write(
    () =>
      runStatements(documents, command.ordered, (document) => {
        insertOne(store, { ns, document, command });
        return { n: 1, nModified: 0 };
      }),
    isSynced(command),
  );
  return { n, ...(writeErrors.length && { writeErrors }) };
};

export const update: Handler = async (command, { store }) => {
  const ns = namespaceOf(command);
  const statements = batchOf(command.updates, 'updates');
  const { n, nModified, upserted, writeErrors } = await store.write(
    () => runStatements(statements, command.ordered, (one) => updateMatching(store, request(ns, one))),
    isSynced(command),
  );
  return { n, nModified, ...(upserted.length && { upserted }), ...(writeErrors.length && { writeErrors }) };

  function request(name: string, one: unknown): StatementRequest {
    return { ns: name, statement: documentOr(one, {}), command };
  }
};

export const remove: Handler = async (command, { store }) => {
  const ns = namespaceOf(command);
  const statements = batchOf(command.deletes, 'deletes');
  const { n, writeErrors } = await store.write(
    () =>
      runStatements(statements, command.ordered, (one) => {
        const { n: removed } = removeMatching(store, { ns, statement: documentOr(one, {}), command });
        return { n: removed, nModified: 0 };
      }),
    isSynced(command),
  );
  return { n, ...(writeErrors.length && { writeErrors }) };
};

type Outcome = { n: number; nModified: number; upserted: Document[]; writeErrors: Document[] };

/** Runs statement by statement; an ordered batch ends at its first error, and what came before stays. */
function runStatements(
  statements: readonly unknown[],
  ordered: unknown,
  run: (statement: unknown) => UpdateResult,
): Outcome {
  const outcome: Outcome = { n: 0, nModified: 0, upserted: [], writeErrors: [] };
  for (const [index, statement] of statements.entries()) {
    try {
      const { n, nModified, upserted } = run(statement);
      outcome.n += n;
      outcome.nModified += nModified;
      if (upserted !== undefined) outcome.upserted.push({ index, _id: upserted });
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      outcome.writeErrors.push({ index, code: error.code, ...error.extra, errmsg: error.message });
      if (ordered === undefined || isTruthy(ordered)) break;
    }
  }
  return outcome;
}

function batchOf(value: unknown, field: string): unknown[] {
  const batch = listOf(value, field);
  if (batch.length && batch.length <= LARGEST_BATCH) return batch;
  return fail(
    16,
    'InvalidLength',
    `Write batch sizes must be between 1 and ${LARGEST_BATCH}. Got ${batch.length} operations.`,
  );
}
