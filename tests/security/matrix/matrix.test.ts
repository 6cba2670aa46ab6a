import { isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cells, fieldsOf, openCells, rowsOf } from './cells.ts';
import { type MatrixPart, type Row, roles } from './format.ts';
import { type Restorer, rememberStore } from './restore.ts';
import { parts } from './rows/index.ts';
import { type OperationKind, operationsOf, schema } from './run.ts';
import { type TrailDecision, trailDecisions } from './trail.decisions.ts';
import { watchTrail } from './trail.ts';
import { type MatrixWorld, openWorld } from './world.ts';

const kinds: readonly OperationKind[] = ['Query', 'Mutation', 'Subscription'];
const rows = rowsOf(parts);
const bySubject = new Map<string, Row[]>();
for (const row of rows) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
const subjects = [...bySubject.keys()];
const operations = subjects.filter((subject) => /^(Query|Mutation|Subscription)\./.test(subject));
const plain = mergePlain(parts);
const reach = Object.entries(
  Object.assign({}, ...parts.map((part) => part.reach ?? {})) as Required<MatrixPart>['reach'],
);
const objectTypes = Object.values(schema.getTypeMap()).filter(isObjectType);

let world: MatrixWorld;
let store: Restorer;
let cells: Cells;
const trail = watchTrail();
const shown = new Set<string>();

beforeAll(async () => {
  world = await openWorld();
  // A key remembers when it was used last: with that written down, no question that follows writes anything by itself.
  for (const role of roles) await world.people[role].ask('{ __typename }');
  store = await rememberStore();
  cells = openCells(parts, world, { store, trail });
}, 60_000);
afterAll(async () => {
  store?.stop();
  await world?.app.server.close();
});

describe('the tables', () => {
  it('name every operation of the schema', () => {
    const missing = kinds.flatMap((kind) =>
      operationsOf(kind)
        .map(({ name }) => `${kind}.${name}`)
        .filter((name) => !operations.some((subject) => subject.replace(/ .*/, '') === name))
        .map(
          (name) =>
            `${name} has no row: say in tests/security/matrix/rows/<its module>.ts what each role is answered, for each scope`,
        ),
    );
    expect(missing).toEqual([]);
  });

  it('name every field that a reader can reach', () => {
    const missing = objectTypes.filter(hasContent).flatMap((type) =>
      fieldsOf(type.name)
        .filter(({ name }) => !isPlain(type.name, name) && rowsFor(type.name, name).length === 0)
        .map(
          ({ name }) =>
            `${type.name}.${name}: in tests/security/matrix/rows/<its module>.ts add it to plain.${type.name} if whoever sees the object may see it, else give it rows`,
        ),
    );
    expect(missing).toEqual([]);
  });

  it('name nothing that the schema does not have', () => {
    const named = [
      ...subjects.map((subject) => subject.replace(/ .*/, '')),
      ...Object.entries(plain).flatMap(([type, fields]) => fields.map((field) => `${type}.${field}`)),
    ];
    const known = (name: string) => {
      const [type = '', field = ''] = name.split('.');
      return [type, ...implementorsOf(type)].some((one) => fieldsOf(one).some((each) => each.name === field));
    };
    expect(named.filter((name) => !known(name))).toEqual([]);
  });

  it('tell of each object as seen by its own people and by others', () => {
    const lonely = operations.filter((subject) => {
      const scopes = new Set(bySubject.get(subject)?.map(({ scope }) => scope));
      return scopes.has('own') && !scopes.has('others') && !scopes.has('unverified');
    });
    expect(lonely).toEqual([]);
  });
});

describe('each role is answered what the table says', () => {
  it.each(operations)('%s', async (subject) => {
    expect(await cells.checkOperation(bySubject.get(subject) ?? [])).toEqual([]);
  });

  it.each(reach)('the fields of %s', async (type, way) => {
    const own = fieldsOf(type).flatMap(({ name }) => rowsFor(type, name));
    const result = await cells.checkType(type, way, own);
    for (const subject of result.shown) shown.add(subject);
    expect(result.wrong).toEqual([]);
  });

  it('with something to see in each field that is not for all', () => {
    const unseen = parts.flatMap((part) => part.unseen?.split(/\s+/) ?? []);
    const fields = subjects.filter((subject) => !operations.includes(subject) && !unseen.includes(subject));
    expect(fields.filter((subject) => !shown.has(subject))).toEqual([]);
  });

  it('and there are this many', () => {
    const count = kinds.map((kind) => operationsOf(kind).length).reduce((sum, some) => sum + some, 0);
    const fields = rows.filter(({ subject }) => !operations.includes(subject));
    process.stdout.write(
      `matrix: ${count} operations × ${roles.length} roles, ${(rows.length - fields.length) * roles.length} cells of operations, ${fields.length * roles.length} of fields\n`,
    );
    expect(count).toBeGreaterThan(60);
  });
});

describe('the audit trail', () => {
  it('has a decision for every mutation: which entry it leaves, or why none', () => {
    const mutations = operationsOf('Mutation').map(({ name }) => name);
    expect(Object.keys(trailDecisions).sort()).toEqual(mutations.sort());
  });

  it('has an entry of every mutation that was carried out above', () => {
    const wrong = Object.entries(trailDecisions).map(([name, decision]) => trailFault(name, decision));
    expect(wrong.filter((fault) => fault !== null)).toEqual([]);
  });
});

/** What is not as the decision says; null where all is. */
function trailFault(name: string, decision: TrailDecision): string | null {
  const left = [...(trail.left.get(name) ?? [])] as string[];
  if ('leavesElsewhere' in decision) return null;
  if ('none' in decision) return left.length > 0 ? `${name} leaves ${left}, and should leave none` : null;
  if (decision.leaves.some((action) => left.includes(action))) return null;
  const is = trail.left.has(name) ? `leaves ${left.join() || 'nothing'}` : 'was never carried out';
  return `${name} ${is}: wanted is ${decision.leaves.join(' or ')}`;
}

/** Payloads, pages and refusals only wrap what is listed under its own type. */
function hasContent(type: (typeof objectTypes)[number]): boolean {
  const { name } = type;
  if (/^(__|Query$|Mutation$|Subscription$)|(Payload|Connection|Edge)$/.test(name)) return false;
  return !type.getInterfaces().some((one) => one.name === 'UserError');
}

function implementorsOf(type: string): string[] {
  const known = schema.getType(type);
  return isInterfaceType(known) ? schema.getPossibleTypes(known).map(({ name }) => name) : [];
}

/** What a table says of an interface holds for all its types. */
function namesOf(type: string): string[] {
  const known = schema.getType(type);
  return [type, ...(isObjectType(known) ? known.getInterfaces().map(({ name }) => name) : [])];
}

function isPlain(type: string, field: string): boolean {
  return namesOf(type).some((name) => plain[name]?.includes(field));
}

function rowsFor(type: string, field: string): Row[] {
  if (isPlain(type, field)) return [];
  // What is said of the type goes before what is said of its interface.
  return (
    namesOf(type)
      .map((name) => bySubject.get(`${name}.${field}`) ?? [])
      .find((found) => found.length > 0) ?? []
  );
}

function mergePlain(all: readonly MatrixPart[]): Record<string, string[]> {
  const entries = all.flatMap((part) => Object.entries(part.plain));
  const merged: Record<string, string[]> = {};
  for (const [type, fields] of entries) merged[type] = [...(merged[type] ?? []), ...fields.split(/\s+/)];
  return merged;
}
