import type { MatrixObjects } from './world.ts';

/** The columns of every table, in this order. */
export const roles = [
  'visitor',
  'member',
  'owner',
  'commissioner',
  'operator',
  'officer',
  'administrator',
  'key-read',
  'key-write',
] as const;
export type Role = (typeof roles)[number];

/** Whose the object is, seen from the roles above. `any` where the operation names no object. */
export const scopes = ['any', 'own', 'draft', 'others', 'unverified'] as const;
export type Scope = (typeof scopes)[number];

/**
 * What an operation answers. `hidden` is also the answer to an id that does not exist, to the letter. Fields know `yes`,
 * `empty` (null, false or nothing in the list) and `hidden` (the object itself is not found).
 */
export const words = ['yes', 'no', 'hidden', 'sign-in', 'empty'] as const;
export type Word = (typeof words)[number];

export type Row = {
  /** `Query.need`, `Mutation.createNeed` or `Need.enterprise`, with a variant behind it where there are several. */
  readonly subject: string;
  readonly scope: Scope;
  readonly cells: Readonly<Record<Role, Word>>;
};

/** How a type is reached: a field of Query with the id that it takes, and the field below it that holds the thing. */
export type Reach = readonly [field: string, id: ((of: MatrixObjects) => string) | null, below?: string];

/** What one module adds to the matrix. */
export type MatrixPart = {
  readonly table: string;
  /** Variables of each operation, otherwise valid, so that only rights decide. `role` is who asks. */
  readonly variables?: Readonly<Record<string, (of: MatrixObjects) => Record<string, unknown>>>;
  /** Of each subscription: the topic and the ids that make it tell something. */
  readonly signals?: Readonly<Record<string, (of: MatrixObjects) => readonly [topic: string, id: string]>>;
  readonly reach?: Readonly<Record<string, Reach>>;
  /** By type, the fields that whoever may see the object may see. All others need rows. */
  readonly plain: Readonly<Record<string, string>>;
  /** Mutations that count also what they refuse: the store is put back after each cell. */
  readonly alone?: string;
  /** Fields with rows of which the prepared world holds no example. */
  readonly unseen?: string;
};

/** A line that begins at the margin names the subject, an indented one gives a scope and nine cells. */
export function parseTable(table: string): Row[] {
  const rows: Row[] = [];
  let subject = '';
  for (const line of table.split('\n').filter((text) => text.trim() !== '')) {
    const [first = '', ...cells] = line.trim().split(/\s+/);
    if (cells.join(' ') === roles.slice(1).join(' ')) continue;
    if (/^[A-Z]\w+\.\w+$/.test(first)) subject = line.trim();
    else rows.push({ subject, scope: scopeOf(first, subject), cells: cellsOf(cells, subject) });
  }
  return rows;
}

function scopeOf(word: string, subject: string): Scope {
  const scope = scopes.find((known) => known === word);
  if (!scope) throw new Error(`${subject}: “${word}” is none of ${scopes.join(', ')}`);
  return scope;
}

function cellsOf(given: readonly string[], subject: string): Record<Role, Word> {
  if (given.length !== roles.length) {
    throw new Error(
      `${subject}: ${given.length} cells where ${roles.length} roles stand: ${given.join(' ')}`,
    );
  }
  const entries = roles.map((role, at) => {
    const word = words.find((known) => known === given[at]);
    if (!word) throw new Error(`${subject}: “${given[at]}” is none of ${words.join(', ')}`);
    return [role, word] as const;
  });
  return Object.fromEntries(entries) as Record<Role, Word>;
}
