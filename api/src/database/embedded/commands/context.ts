import type { Environment } from '../aggregate/environment.ts';
import { evaluate } from '../aggregate/evaluate.ts';
import type { MatchOptions } from '../match/path.ts';
import type { Store } from '../storage/store.ts';
import { collationOf } from '../values/collation.ts';
import type { Collation } from '../values/order.ts';
import { fail, failAt } from '../values/server-error.ts';
import { type Document, firstKey, isDocument, toCount } from '../values/types.ts';
import type { Cursors } from './cursors.ts';
import type { FailPoint } from './fail-point.ts';

/** A command as the wire delivered it: its name is the first field. */
export type Command = Document & { $db: string };

/** The client at the other end. */
export type Peer = { id: number; address: string; disconnect: () => void };

export type CommandContext = { store: Store; cursors: Cursors; failPoint: FailPoint; peer: Peer };

/** Answers with the fields of the reply besides `ok`. */
export type Handler = (command: Command, context: CommandContext) => Document | Promise<Document>;

/** A document as it came over the wire: stored as it is, so that no type changes on the way. */
export class RawDocument {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/** What reading needs from the command around it. */
export type ReadOptions = Required<Pick<Environment, 'collation' | 'variables'>> & {
  collation: Collation | undefined;
  variables: Document | undefined;
  hint: unknown;
  deadline: number | undefined;
};

/** The namespace that the command's first field names. */
export function namespaceOf(command: Command): string {
  return namespace(command.$db, command[firstKey(command) ?? '']);
}

export function namespace(database: string, name: unknown): string {
  if (typeof name !== 'string' || !name || name.includes('\0')) {
    fail(73, 'InvalidNamespace', `Invalid namespace specified '${database}.${String(name)}'`);
  }
  return `${database}.${name}`;
}

export function readOptions(command: Command, store: Store, ns?: string): ReadOptions {
  const collection = ns === undefined ? undefined : store.catalog.get(ns);
  const milliseconds = toCount(command.maxTimeMS, 0);
  return {
    collation: collationOf(command.collation ?? collection?.options.collation),
    variables: letVariables(command.let),
    hint: isDocument(command.hint) && !Object.keys(command.hint).length ? undefined : command.hint,
    deadline: milliseconds > 0 ? Date.now() + milliseconds : undefined,
  };
}

export function matchOptions({ collation, variables }: ReadOptions): MatchOptions {
  return { collation, variables, evaluate };
}

/** The values of `let` and of `c`, which may be expressions. */
export function letVariables(expressions: unknown): Document | undefined {
  if (!isDocument(expressions)) return undefined;
  return Object.fromEntries(
    Object.entries(expressions).map(([name, value]) => [name, evaluate({}, value, undefined)]),
  );
}

/** Durable across a loss of power only where the client asks for the journal. */
export function isSynced(command: Command): boolean {
  return isDocument(command.writeConcern) && command.writeConcern.j === true;
}

export function batchSizeOf(command: Command, otherwise: number): number {
  const { cursor } = command;
  const size = isDocument(cursor) ? cursor.batchSize : undefined;
  return toCount(size ?? command.batchSize, otherwise);
}

export function checkNotNegative(command: Command, ...fields: string[]): void {
  for (const field of fields) {
    if (toCount(command[field], 0) < 0) {
      failAt(51024, `BSON field '${field}' value must be >= 0, actual value '${String(command[field])}'`);
    }
  }
}

export function sortOf(value: unknown): Document | undefined {
  return isDocument(value) && Object.keys(value).length ? value : undefined;
}

export function documentOr(value: unknown, otherwise: Document): Document {
  if (value === undefined || value === null) return otherwise;
  return isDocument(value) ? value : fail(14, 'TypeMismatch', 'expected an object');
}

export function listOf(value: unknown, field: string): unknown[] {
  return Array.isArray(value) ? value : fail(14, 'TypeMismatch', `BSON field '${field}' must be an array`);
}
