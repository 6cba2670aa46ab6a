import type { Store } from '../storage/store.ts';
import { badValue, ServerError } from '../values/server-error.ts';
import { type Document, firstKey, isTruthy } from '../values/types.ts';
import { batchSizeOf, type Command, documentOr, type Handler, isSynced, listOf } from './context.ts';
import { encoded } from './cursors.ts';
import { insertOne, removeMatching, updateMatching } from './statements.ts';

type Totals = {
  nErrors: number;
  nInserted: number;
  nMatched: number;
  nModified: number;
  nUpserted: number;
  nDeleted: number;
};

/** The bulk write of a whole client, over several namespaces. */
export const bulkWrite: Handler = async (command, { store, cursors }) => {
  const operations = listOf(command.ops, 'ops').map((one) => documentOr(one, {}));
  const namespaces = listOf(command.nsInfo, 'nsInfo').map((one) => String(documentOr(one, {}).ns));
  const { results, totals } = await store.write(
    () => runAll(store, command, operations, namespaces),
    isSynced(command),
  );
  const shown = isTruthy(command.errorsOnly) ? results.filter(({ ok }) => !ok) : results;
  const batchSize = batchSizeOf(command, Number.POSITIVE_INFINITY);
  return { ...cursors.open({ ns: 'admin.$cmd.bulkWrite', documents: encoded(shown), batchSize }), ...totals };
};

function runAll(store: Store, command: Command, operations: Document[], namespaces: string[]) {
  const totals: Totals = { nErrors: 0, nInserted: 0, nMatched: 0, nModified: 0, nUpserted: 0, nDeleted: 0 };
  const results: Document[] = [];
  for (const [idx, operation] of operations.entries()) {
    try {
      const ns =
        namespaces[Number(operation[firstKey(operation) ?? ''])] ?? badValue('operation without a namespace');
      results.push({ ok: 1, idx, ...runOne(store, command, { operation, ns, totals }) });
    } catch (error) {
      if (!(error instanceof ServerError)) throw error;
      totals.nErrors++;
      const { code, codeName, message, extra } = error;
      results.push({ ok: 0, idx, code, codeName, errmsg: message, n: 0, ...extra });
      if (command.ordered === undefined || isTruthy(command.ordered)) break;
    }
  }
  return { results, totals };
}

type OneOperation = { operation: Document; ns: string; totals: Totals };

function runOne(store: Store, command: Command, { operation, ns, totals }: OneOperation): Document {
  const statement = { ...operation, q: operation.filter };
  switch (firstKey(operation)) {
    case 'insert':
      insertOne(store, { ns, document: operation.document, command });
      totals.nInserted++;
      return { n: 1 };
    case 'update': {
      const result = updateMatching(store, {
        ns,
        command,
        statement: { ...statement, u: operation.updateMods },
      });
      const { n, nModified, upserted } = result;
      if (upserted === undefined) totals.nMatched += n;
      else totals.nUpserted++;
      totals.nModified += nModified;
      return { n, nModified, ...(upserted !== undefined && { upserted: { _id: upserted } }) };
    }
    case 'delete': {
      const limit = isTruthy(operation.multi) ? 0 : 1;
      const { n } = removeMatching(store, { ns, command, statement: { ...statement, limit } });
      totals.nDeleted += n;
      return { n };
    }
    default:
      return badValue(`unknown bulkWrite operation: ${firstKey(operation)}`);
  }
}
