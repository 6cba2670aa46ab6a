import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from './matrix/cells.ts';
import { type MatrixPart, type Role, roles, type Scope } from './matrix/format.ts';
import { type Restorer, rememberStore } from './matrix/restore.ts';
import { parts } from './matrix/rows/index.ts';
import { ask, documentOf, isEmpty, probeOf, schema } from './matrix/run.ts';
import { type MatrixWorld, openWorld } from './matrix/world.ts';
import { idsIn, idsSeenBy, typesSeenBy } from './support/walk.ts';

const readers = roles.filter((role) => role !== 'key-write');
const houses: readonly Exclude<Scope, 'any'>[] = ['own', 'draft', 'others', 'unverified'];
const rows = rowsOf(parts);
const variablesOf = Object.assign(
  {},
  ...parts.map((part) => part.variables ?? {}),
) as Required<MatrixPart>['variables'];

let world: MatrixWorld;
let store: Restorer;
const seenBy = new Map<Role, Set<string>>();
let everything: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  store = await rememberStore();
  for (const role of readers) seenBy.set(role, await idsSeenBy(world.people[role]));
  const made = houses.flatMap((scope) => idsIn(world.objects(scope, 'owner')));
  everything = [...new Set([...made, ...[...seenBy.values()].flatMap((ids) => [...ids])])];
}, 90_000);
afterAll(async () => {
  store?.stop();
  await world?.app.server.close();
});

const typesBy = new Map<Role, Promise<Map<string, string>>>();

/** Of everything, what the role is told that each is. */
function everythingSeenBy(role: Role): Promise<Map<string, string>> {
  const types = typesBy.get(role) ?? typesSeenBy(world.people[role], everything);
  typesBy.set(role, types);
  return types;
}

/** Fields of which the table says that a visitor sees nothing, by type. */
function secretsOf(type: string): string[] {
  const known = schema.getType(type);
  const names = isObjectType(known) ? [type, ...known.getInterfaces().map(({ name }) => name)] : [];
  const fields = isObjectType(known) ? Object.values(known.getFields()) : [];
  return fields
    .filter((field) =>
      names.some((name) =>
        rows.some(({ subject, cells }) => subject === `${name}.${field.name}` && cells.visitor === 'empty'),
      ),
    )
    .map((field) => `${field.name}${probeOf(field)}`);
}

/** What a visitor is shown of the secrets of one thing. */
async function shownSecrets(id: string, type: string): Promise<string[]> {
  const isNeed = type === 'Need' ? ' isAnonymous' : '';
  const document = `query N($id: ID!) { node(id: $id) { ... on ${type} { __typename ${secretsOf(type).join(' ')}${isNeed} } } }`;
  const { data } = await world.people.visitor.ask<{ node: Record<string, unknown> }>(document, { id });
  const { __typename, isAnonymous, ...secrets } = data.node;
  // Only who is behind an anonymous need is a secret.
  if (isAnonymous === false) delete secrets.enterprise;
  return Object.entries(secrets)
    .filter(([, value]) => !isEmpty(value))
    .map(([name]) => `${type}.${name} of ${id}`);
}

describe('each id that some account sees', () => {
  it('is met by walking: there is a graph to walk', () => {
    process.stdout.write(
      `crawler: ${everything.length} ids: ${readers.map((role) => `${role} ${seenBy.get(role)?.size}`).join(', ')}\n`,
    );
    expect(everything.length).toBeGreaterThan(60);
    expect(seenBy.get('visitor')?.size).toBeGreaterThan(10);
  });

  it('shows a visitor what is public and nothing else, and nobody sees less than a visitor', async () => {
    const wrong: string[] = [];
    const open = await everythingSeenBy('visitor');
    for (const [id, type] of open) wrong.push(...(await shownSecrets(id, type)));
    for (const role of readers) {
      const types = await everythingSeenBy(role);
      for (const id of open.keys()) if (!types.has(id)) wrong.push(`${id} is public, but not for ${role}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is read by no account that would not meet it on its own way', async () => {
    const wrong: string[] = [];
    for (const role of readers) {
      const types = await everythingSeenBy(role);
      for (const id of types.keys()) if (!mayMeet(role, id)) wrong.push(`${role} reads ${id}`);
    }
    expect(wrong).toEqual([]);
  });

  it.each(['commissioner', 'operator', 'administrator'] as const)(
    'is no target for the %s, where that is nothing of theirs',
    async (role) => {
      const wrong: string[] = [];
      const foreign = everything.filter((id) => !ownIds(role).has(id));
      for (const { subject, given, target } of targetsFor(role)) {
        const sameKind = foreign.filter((id) => id.startsWith(target.slice(0, 4)));
        for (const id of spread(sameKind, 5)) {
          const variables = JSON.parse(JSON.stringify(given).replaceAll(target, id)) as object;
          const name = subject.replace(/ .*/, '').slice('Mutation.'.length);
          const reply = await ask(world.people[role], documentOf('Mutation', name, variables), variables);
          if (reply.word === 'yes' && !isForAll(role, subject, id))
            wrong.push(`${role} × ${subject} × ${id}: ${reply.text}`);
        }
      }
      await store.restore();
      expect(wrong).toEqual([]);
    },
    60_000,
  );

  it('of another kind is no answer to any question', async () => {
    const wrong: string[] = [];
    const questions = Object.keys(variablesOf).filter((name) => /^Query\.(?!node)/.test(name));
    for (const subject of questions) {
      const given = variablesOf[subject]?.(world.objects('own', 'officer')) ?? {};
      const [target] = idsIn(given);
      const otherKinds = target ? everything.filter((id) => !id.startsWith(target.slice(0, 4))) : [];
      for (const id of spread(otherKinds, 12)) {
        const variables = JSON.parse(JSON.stringify(given).replaceAll(target ?? '', id)) as object;
        const name = subject.replace(/ .*/, '').slice('Query.'.length);
        const reply = await ask(world.people.officer, documentOf('Query', name, variables), variables);
        const isBroken = reply.faults.some(({ code }) => code === 'INTERNAL');
        if (reply.word === 'yes' || isBroken) wrong.push(`${subject} × ${id}: ${reply.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** By a list, by being public, by being theirs; officers look after all. */
function mayMeet(role: Role, id: string): boolean {
  // A key reads what its person reads, of which each list shows the first page.
  const person = role === 'key-read' ? (['owner'] as const) : [];
  const isMet = [role, 'visitor' as const, ...person].some((one) => seenBy.get(one)?.has(id));
  return isMet || isPublicKind(id) || role === 'officer' || ownIds(role).has(id);
}

/** What the table lets the role do to anybody's: asking to join, objecting to a profile; with what it may meet alone. */
function isForAll(role: Role, subject: string, id: string): boolean {
  const isOpen = rows.some(
    (row) => row.subject === subject && row.scope === 'others' && row.cells[role] === 'yes',
  );
  return isOpen && mayMeet(role, id);
}

/** Mutations that the role may never do, with the id that they are about. */
function targetsFor(role: Role) {
  const subjects = [...new Set(rows.map(({ subject }) => subject))].filter((subject) =>
    subject.startsWith('Mutation.'),
  );
  return subjects.flatMap((subject) => {
    const given = variablesOf[subject]?.(world.objects('own', role)) ?? {};
    const [target] = idsIn(given);
    return target ? [{ subject, given, target }] : [];
  });
}

/** What is met by searching, however far down the list. */
function isPublicKind(id: string): boolean {
  const isHidden = (['draft', 'unverified'] as const).some((scope) => {
    const { firm, university, platform, commissioner, need, secretNeed, capability } = world.objects(
      scope,
      'visitor',
    );
    return [firm, university, platform, commissioner, need, secretNeed, capability].includes(
      id as typeof firm,
    );
  });
  return /^(org|com|nee|cap)_/.test(id) && !isHidden;
}

/** What belongs to the role, also beyond the first page of a list. */
function ownIds(role: Role): Set<string> {
  const { mine, platform, commissioner, askedByCommissioner } = world.objects('own', role);
  if (role === 'operator') return new Set([...idsIn(mine), platform, world.objects('draft', role).platform]);
  if (role === 'commissioner') return new Set([...idsIn(mine), commissioner, askedByCommissioner]);
  const isOfHouse = ['member', 'owner', 'key-read'].includes(role);
  const scopes = isOfHouse ? (['own', 'draft'] as const) : [];
  return new Set([...idsIn(mine), ...scopes.flatMap((scope) => idsIn(world.objects(scope, role)))]);
}

/** So many of a list, from all over it. */
function spread(list: readonly string[], most: number): string[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, at) => at % step === 0);
}
