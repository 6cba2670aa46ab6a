import { fail, failAt } from '../values/server-error.ts';
import { type Document, firstKey } from '../values/types.ts';
import { aggregate } from './aggregate.ts';
import { bulkWrite } from './bulk-write.ts';
import { collMod } from './coll-mod.ts';
import {
  create,
  drop,
  dropDatabase,
  listCollections,
  listDatabases,
  renameCollection,
} from './collections.ts';
import type { Command, CommandContext, Handler } from './context.ts';
import { explain } from './explain.ts';
import { throwDemanded } from './fail-point.ts';
import { count, distinct, find } from './find.ts';
import { findAndModify } from './find-and-modify.ts';
import { getMore, killCursors } from './get-more.ts';
import {
  buildInfo,
  configureFailPoint,
  connectionStatus,
  fixedAnswers,
  hello,
  serverStatus,
  startSession,
} from './hello.ts';
import { createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { collStats, dbStats } from './stats.ts';
import { validate } from './validate.ts';
import { insert, remove, update } from './write.ts';

const handlers: Readonly<Record<string, Handler>> = {
  ...fixedAnswers,
  hello,
  ismaster: hello,
  isMaster: hello,
  buildInfo,
  buildinfo: buildInfo,
  serverStatus,
  connectionStatus,
  startSession,
  configureFailPoint,
  whatsmyuri: (_, { peer }) => ({ you: peer.address }),
  find,
  count,
  distinct,
  aggregate,
  getMore,
  killCursors,
  explain,
  insert,
  update,
  delete: remove,
  findAndModify,
  findandmodify: findAndModify,
  bulkWrite,
  create,
  drop,
  dropDatabase,
  renameCollection,
  collMod,
  listCollections,
  listDatabases,
  createIndexes,
  listIndexes,
  dropIndexes,
  deleteIndexes: dropIndexes,
  dbStats,
  collStats,
  validate,
};

/**
 * Runs one command and resolves with its reply, without `ok`. Throws `ServerError` for what MongoDB would refuse.
 * Undefined when the connection was ended instead of answering.
 */
export async function runCommand(command: Command, context: CommandContext): Promise<Document | undefined> {
  const name = firstKey(command) ?? '';
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  if (!handler) fail(59, 'CommandNotFound', `no such command: '${name}'`);
  if (typeof command.$db !== 'string' || !command.$db)
    failAt(40571, 'OP_MSG requests require a $db argument');
  if (command.txnNumber !== undefined || command.startTransaction !== undefined) {
    fail(20, 'IllegalOperation', 'Transaction numbers are only allowed on a replica set member or mongos');
  }
  const demanded = context.failPoint.take(name);
  if (demanded?.closeConnection) {
    context.peer.disconnect();
    return undefined;
  }
  if (demanded) throwDemanded(demanded);
  context.store.refresh();
  const reply = await handler(command, context);
  return demanded?.writeConcernError ? { ...reply, writeConcernError: demanded.writeConcernError } : reply;
}
