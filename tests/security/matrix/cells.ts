import { isInterfaceType, isObjectType } from 'graphql';
import { typesSeenBy } from '../support/walk.ts';
import type { MatrixPart, Reach, Role, Row, Scope } from './format.ts';
import { parseTable, roles } from './format.ts';
import type { Restorer } from './restore.ts';
import {
  ask,
  askLive,
  documentOf,
  isEmpty,
  look,
  type OperationKind,
  probeOf,
  type Reply,
  schema,
} from './run.ts';
import type { TrailWatch } from './trail.ts';
import type { MatrixObjects, MatrixWorld } from './world.ts';

const EVERY_SCOPE: readonly Scope[] = ['own', 'draft', 'others', 'unverified'];
/** None of these is an answer about rights: the variables of the row are wrong. */
const WRONG_VARIABLES = new Set(['INVALID_INPUT', 'BAD_REQUEST', 'INTERNAL', 'CONFLICT']);
/** A unit is seen where its organization is; accounts have no page of their own. */
const ASKED_BY_NODE = /\b(?!unt_|acc_)[a-z]{3}_[0-9a-f]{24}\b/g;
const ID = /\b[a-z]{3}_[0-9a-f]{24}\b/g;

const nameOf = ({ subject }: Row) => subject.replace(/^\w+\.| .*$/g, '');
const isMutation = ({ subject }: Row) => subject.startsWith('Mutation.');

export function rowsOf(parts: readonly MatrixPart[]): Row[] {
  return parts.flatMap(({ table }) => parseTable(table));
}

export type Cells = ReturnType<typeof openCells>;

/** Asks cell by cell; each answers what is not as the table says, in words. */
export function openCells(
  parts: readonly MatrixPart[],
  world: MatrixWorld,
  { store, trail }: { store: Restorer; trail: TrailWatch },
) {
  const variables = Object.assign(
    {},
    ...parts.map((part) => part.variables ?? {}),
  ) as Required<MatrixPart>['variables'];
  const signals = Object.assign(
    {},
    ...parts.map((part) => part.signals ?? {}),
  ) as Required<MatrixPart>['signals'];
  const alone = parts.flatMap((part) => part.alone?.split(/\s+/) ?? []);
  const visible = new Map<Role, Promise<ReadonlyMap<string, string>>>();
  const objects = EVERY_SCOPE.flatMap((scope) => roles.map((role) => world.objects(scope, role)));
  const known = [...new Set(JSON.stringify(objects).match(ASKED_BY_NODE))];
  const phantoms = new Map<string, Promise<string>>();

  async function send(subject: string, who: Role, objects: MatrixObjects): Promise<Reply> {
    const [kind, name] = subject.replace(/ .*/, '').split('.') as [OperationKind, string];
    const given = variables[subject]?.(objects) ?? {};
    const document = documentOf(kind, name, given);
    if (kind !== 'Subscription') return ask(world.people[who], document, given);
    const signal = signals[subject]?.(objects) ?? ['', ''];
    return askLive(world, { who: world.people[who], document, variables: given, signal });
  }

  /** As `node` tells it; a key that may only write sees what its owner sees. */
  async function sees(role: Role, id: string): Promise<boolean> {
    const eye = role === 'key-write' ? 'owner' : role;
    const types = visible.get(eye) ?? typesSeenBy(world.people[eye], known);
    visible.set(eye, types);
    return (await types).has(id);
  }

  /** The same for all scopes but for what the variables carry beside ids. */
  async function answerToNothing(subject: string, role: Role, objects: MatrixObjects): Promise<string> {
    const key = `${subject} ${role} ${JSON.stringify(variables[subject]?.(objects) ?? {})}`;
    const known = phantoms.get(key) ?? send(subject, role, objects).then(({ text }) => text);
    phantoms.set(key, known);
    return known;
  }

  /** What is hidden must not be told apart from what does not exist. */
  async function leakOf(row: Row, role: Role, reply: Reply): Promise<string | null> {
    const objects = world.objects(row.scope, role);
    const ids = JSON.stringify(variables[row.subject]?.(objects) ?? {}).match(ASKED_BY_NODE) ?? [];
    const isSeen = await Promise.all(ids.map((id) => sees(role, id)));
    if (reply.word !== 'hidden' && isSeen.every((seen) => seen)) return null;
    const nothing = await answerToNothing(row.subject, role, phantomOf(objects));
    const [is, should] = [reply.text, nothing].map((text) => text.replaceAll(ID, 'ID'));
    return is === should ? null : `told apart from what does not exist: ${is} / ${should}`;
  }

  async function checkCell(row: Row, role: Role): Promise<string[]> {
    const expected = row.cells[role];
    const reply = await send(row.subject, role, world.objects(row.scope, role));
    if (isMutation(row) && (reply.word === 'yes' || alone.includes(row.subject))) {
      const isDone = reply.faults.length === 0;
      if (isDone) await trail.look(nameOf(row), store.touched());
      await store.restore();
    }
    const wrong: string[] = [];
    if (reply.word !== expected) wrong.push(`is “${reply.word}”, not “${expected}”: ${reply.text}`);
    const bad = reply.faults.filter(({ code }) => WRONG_VARIABLES.has(code));
    if (bad.length > 0) wrong.push(`the variables are wrong: ${JSON.stringify(bad)}`);
    const leak = reply.word === 'yes' ? null : await leakOf(row, role, reply);
    if (leak) wrong.push(leak);
    return wrong.map((text) => `${row.scope} × ${role}: ${text}`);
  }

  /** One by one: the first refusal hides what else was asked. */
  async function checkRefused(
    type: string,
    reach: Reach,
    { role, asked, refused }: Refused,
  ): Promise<string[]> {
    const wrong: string[] = [];
    for (const field of fieldsOf(type).filter(({ name }) => refused.includes(name))) {
      const { faults } = await look(world.people[role], { document: lookOf(type, reach, [field]), ...asked });
      if (!faults.some((fault) => fault.endsWith('FORBIDDEN'))) wrong.push(`${field.name} is not refused`);
    }
    return wrong;
  }

  async function checkObject(type: string, reach: Reach, { scope, role, rows }: Sight) {
    const objects = world.objects(scope, role);
    const asked = { variables: reach[1] ? { id: reach[1](objects) } : {}, below: reach[2] };
    const refused = rows.filter(({ cells }) => cells[role] === 'no').map(({ subject }) => fieldIn(subject));
    const fields = fieldsOf(type).filter(({ name }) => !refused.includes(name));
    const { thing, faults } = await look(world.people[role], {
      document: lookOf(type, reach, fields),
      ...asked,
    });
    const wrong = [...faults];
    const shown: string[] = [];
    for (const { subject, cells } of rows.filter((row) => !refused.includes(fieldIn(row.subject)))) {
      const is = wordOf(thing, subject);
      // What may be seen may be blank all the same.
      const isRight = is === cells[role] || (cells[role] === 'yes' && is === 'empty');
      if (!isRight) wrong.push(`${subject} is “${is}”, not “${cells[role]}”`);
      if (is === 'yes') shown.push(subject);
    }
    wrong.push(...(await checkRefused(type, reach, { role, asked, refused })));
    return { wrong: wrong.map((text) => `${scope} × ${role}: ${text}`), shown };
  }

  return {
    async checkOperation(rows: readonly Row[]): Promise<string[]> {
      const wrong: string[] = [];
      const cells = rows.flatMap((row) => roles.map((role) => ({ row, role })));
      const isAlone = ({ row, role }: (typeof cells)[number]) =>
        isMutation(row) && (row.cells[role] === 'yes' || alone.includes(row.subject));
      // What is refused writes nothing: all at once. What is carried out needs the store to itself.
      const together = cells.filter((cell) => !isAlone(cell));
      for (const found of await Promise.all(together.map(({ row, role }) => checkCell(row, role))))
        wrong.push(...found);
      await store.restore();
      for (const { row, role } of cells.filter(isAlone)) wrong.push(...(await checkCell(row, role)));
      return wrong;
    },

    /** With the subjects that somebody was shown something of. */
    async checkType(type: string, reach: Reach, rows: readonly Row[]) {
      const wrong: string[] = [];
      const shown = new Set<string>();
      const scopes = reach[1] ? EVERY_SCOPE : (['any'] as const);
      for (const scope of scopes) {
        for (const role of roles) {
          const own = rows.filter((row) => row.scope === scope);
          const result = await checkObject(type, reach, { scope, role, rows: own });
          wrong.push(...result.wrong);
          for (const subject of result.shown) shown.add(subject);
        }
      }
      return { wrong, shown };
    },
  };
}

type Refused = {
  readonly role: Role;
  readonly asked: { readonly variables: object; readonly below: string | undefined };
  readonly refused: readonly string[];
};

type Sight = { readonly scope: Scope; readonly role: Role; readonly rows: readonly Row[] };

function lookOf(type: string, [field, id, below]: Reach, fields: ReturnType<typeof fieldsOf>): string {
  const probes = fields.map((one) => `${one.name}${probeOf(one)}`);
  const inner = `{ ... on ${type} { ${probes.join(' ')} } }`;
  const selection = below ? `{ ${below} ${inner} }` : inner;
  return id ? `query Look($id: ID!) { it: ${field}(id: $id) ${selection} }` : `{ it: ${field} ${selection} }`;
}

function fieldIn(subject: string): string {
  return subject.split('.')[1] ?? '';
}

function wordOf(thing: Record<string, unknown> | null, subject: string): 'hidden' | 'empty' | 'yes' {
  if (thing === null) return 'hidden';
  return isEmpty(thing[fieldIn(subject)]) ? 'empty' : 'yes';
}

export function fieldsOf(type: string) {
  const known = schema.getType(type);
  return isObjectType(known) || isInterfaceType(known) ? Object.values(known.getFields()) : [];
}

/** The same shape with ids that nothing has. */
function phantomOf(objects: MatrixObjects): MatrixObjects {
  const text = JSON.stringify(objects).replaceAll(ID, (id) => `${id.slice(0, 4)}${'f'.repeat(24)}`);
  return JSON.parse(text) as MatrixObjects;
}
