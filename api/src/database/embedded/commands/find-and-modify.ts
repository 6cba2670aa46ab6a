import { projector } from '../aggregate/projection.ts';
import { fail } from '../values/server-error.ts';
import { type Document, isTruthy } from '../values/types.ts';
import {
  type Command,
  documentOr,
  type Handler,
  isSynced,
  matchOptions,
  namespaceOf,
  RawDocument,
  readOptions,
} from './context.ts';
import { type FoundDocument, removeMatching, updateMatching } from './statements.ts';

export const findAndModify: Handler = async (command, { store }) => {
  const ns = namespaceOf(command);
  const removes = isTruthy(command.remove);
  if (removes === Boolean(command.update)) {
    fail(
      9,
      'FailedToParse',
      removes
        ? 'Cannot specify both an update and remove=true'
        : 'Either an update or remove=true must be specified',
    );
  }
  const filter = documentOr(command.query, {});
  const project = projector(command.fields, { ...matchOptions(readOptions(command, store, ns)), filter });
  const shown = (found: FoundDocument | undefined): Document | RawDocument | null => {
    if (!found) return null;
    return project ? project(found.document) : new RawDocument(found.raw);
  };
  return store.write(() => {
    if (removes) {
      const { n, removed } = removeMatching(store, { ns, command, statement: statementOf(command, filter) });
      return { lastErrorObject: { n }, value: shown(removed) };
    }
    const result = updateMatching(store, { ns, command, statement: statementOf(command, filter) });
    const { n, upserted } = result;
    return {
      lastErrorObject: {
        n,
        updatedExisting: n > 0 && upserted === undefined,
        ...(upserted !== undefined && { upserted }),
      },
      value: shown(isTruthy(command.new) ? result.after : result.before),
    };
  }, isSynced(command));
};

function statementOf({ update, sort, upsert, arrayFilters, hint }: Command, filter: Document): Document {
  return { q: filter, u: update, limit: 1, sort, upsert, arrayFilters, hint };
}
