import { badValue } from '../values/server-error.ts';
import { isNumeric, toCount } from '../values/types.ts';
import { type Handler, listOf } from './context.ts';

export const getMore: Handler = (command, { cursors }) =>
  cursors.more(idOf(command.getMore), toCount(command.batchSize, 0) || Number.POSITIVE_INFINITY);

export const killCursors: Handler = (command, { cursors }) => {
  const cursorsKilled: unknown[] = [];
  const cursorsNotFound: unknown[] = [];
  for (const id of listOf(command.cursors, 'cursors')) {
    (cursors.kill(idOf(id)) ? cursorsKilled : cursorsNotFound).push(id);
  }
  return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [] };
};

function idOf(value: unknown): bigint {
  if (!isNumeric(value) || !Number.isInteger(Number(value))) badValue('a cursor id must be a whole number');
  return BigInt(value.toString());
}
