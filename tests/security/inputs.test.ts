import { getNamedType, isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from './matrix/cells.ts';
import type { MatrixPart, Role } from './matrix/format.ts';
import { parts } from './matrix/rows/index.ts';
import { documentOf, operationsOf } from './matrix/run.ts';
import { type MatrixWorld, openWorld } from './matrix/world.ts';
import { type Position, positions, withValue } from './support/positions.ts';

const variablesOf = Object.assign(
  {},
  ...parts.map((part) => part.variables ?? {}),
) as Required<MatrixPart>['variables'];
const rows = rowsOf(parts);
const places = positions();

let world: MatrixWorld;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world?.app.server.close());

type Body = { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };

/** As a program writes it to the wire, so that nothing is escaped on the way. */
async function post(role: Role, payload: string) {
  const { cookie } = world.people[role];
  const reply = await world.app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...(cookie && { cookie }) },
    payload,
  });
  return { status: reply.statusCode, body: reply.json<Body>(), text: reply.body };
}

const subjectOf = ({ kind, operation }: Position) => `${kind}.${operation}`;

/** Somebody who may; a cookie is what they come with. */
function roleFor(subject: string): Role {
  const mine = rows.filter((row) => row.subject === subject);
  const known: readonly Role[] = ['owner', 'officer', 'administrator', 'operator', 'member'];
  return known.find((role) => mine.some(({ cells }) => cells[role] === 'yes')) ?? 'owner';
}

async function send(place: Position, role: Role, value: unknown) {
  const base = variablesOf[subjectOf(place)]?.(world.objects('own', role)) ?? {};
  const variables = withValue(base, place.path, value);
  return post(role, JSON.stringify({ query: documentOf(place.kind, place.operation, variables), variables }));
}

const codesOf = ({ body }: { body: Body }) => (body.errors ?? []).map(({ extensions }) => extensions.code);

const nameOf = (place: Position) => `${subjectOf(place)} ${place.path.join('.')}`;

/**
 * Where a visitor's value was not refused for what it is. The answer to a mutation names every place of its input that is
 * wrong: one request asks about them all. Queries are asked one by one, so that they are compiled meanwhile.
 */
async function takenAt(all: readonly Position[], wrong: (place: Position) => unknown): Promise<string[]> {
  const taken: string[] = [];
  const byOperation = new Map<string, Position[]>();
  for (const place of all) {
    const key = place.kind === 'Mutation' ? place.operation : nameOf(place);
    byOperation.set(key, [...(byOperation.get(key) ?? []), place]);
  }
  for (const together of byOperation.values()) {
    const [first] = together;
    if (!first) continue;
    const base = variablesOf[subjectOf(first)]?.(world.objects('own', 'visitor')) ?? {};
    const variables = together.reduce<object>(
      (given, place) => withValue(given, place.path, wrong(place)),
      base,
    );
    const query = documentOf(first.kind, first.operation, variables);
    const answer = await post('visitor', JSON.stringify({ query, variables }));
    const isRefused = codesOf(answer)[0] === 'BAD_REQUEST';
    const isNamed = (place: Position) => together.length === 1 || refusedIn(answer.body, place.path);
    for (const place of together) {
      if (!isRefused || !isNamed(place)) taken.push(`${nameOf(place)}: ${answer.text}`);
    }
  }
  return taken;
}

/** `… got invalid value … at "input.contact.email"; …` */
function refusedIn({ errors = [] }: Body, path: readonly string[]): boolean {
  return errors.some(({ message }) => message.replaceAll(/\[\d+\]/g, '').includes(`at "${path.join('.')}"`));
}

describe('operators of the database in every place where a client writes', () => {
  it('are not taken for a value, in any of them', async () => {
    const operators = [{ $ne: null }, { $regex: '.*' }, { $where: 'sleep(1)', $gt: '' }];
    const taken = await takenAt(places, (place) => {
      const operator = operators[places.indexOf(place) % operators.length];
      return place.isList ? [operator] : operator;
    });
    expect(taken).toEqual([]);
    expect(places.length).toBeGreaterThan(200);
  });

  it('are not taken where a list stands for one value', async () => {
    const single = places.filter(({ isList }) => !isList);
    expect(await takenAt(single, () => ['a', 'b'])).toEqual([]);
  });

  it('mean nothing as text: no pattern, no expression, no name of every object', async () => {
    const texts = ['{"$ne":null}', '.*', '$where', '__proto__', 'constructor', "'; return true; //"];
    const broken: string[] = [];
    for (const place of places.filter(({ type }) => ['String', 'ID'].includes(type.name))) {
      const text = texts[place.path.join().length % texts.length] ?? '';
      const answer = await send(place, roleFor(subjectOf(place)), place.isList ? [text] : text);
      if (codesOf(answer).includes('INTERNAL'))
        broken.push(`${subjectOf(place)} ${place.path.join('.')}: ${answer.text}`);
    }
    expect(broken).toEqual([]);
  });

  it('find nothing in the place of an id', async () => {
    const found: string[] = [];
    const ids = places.filter(
      ({ type, path, kind }) =>
        type.name === 'ID' && kind === 'Query' && path.at(-1)?.toLowerCase().endsWith('id'),
    );
    for (const place of ids) {
      for (const text of ['{"$ne":null}', '.*', 'org_________________________', `org_${'.'.repeat(24)}`]) {
        const { body, text: answer } = await send(place, 'administrator', text);
        const [it] = Object.values((body.data ?? {}) as object);
        if (it) found.push(`${subjectOf(place)}: ${answer}`);
      }
    }
    expect(found).toEqual([]);
  });
});

describe('more than an input has', () => {
  const inputs = operationsOf('Mutation').filter(({ args }) =>
    args.some(({ type }) => isInputObjectType(getNamedType(type))),
  );
  const extras = ['id', 'role', 'isOfficer', 'accountId'];

  it('is refused by every mutation, and nothing is written', async () => {
    const taken: string[] = [];
    for (const { name, args } of inputs) {
      const type = getNamedType(args[0]?.type);
      const known = isInputObjectType(type) ? type.getFields() : {};
      const role = roleFor(`Mutation.${name}`);
      const base = variablesOf[`Mutation.${name}`]?.(world.objects('own', role)) ?? { input: {} };
      const unknown = extras.filter((field) => !(field in known));
      const variables = unknown.reduce<object>(
        (given, extra) => withValue(given, ['input', extra], true),
        base,
      );
      const query = documentOf('Mutation', name, variables);
      const answer = await post(role, JSON.stringify({ query, variables }));
      const isRefused = codesOf(answer)[0] === 'BAD_REQUEST';
      for (const extra of unknown) {
        if (!(isRefused && answer.text.includes(`Field \\"${extra}\\" is not defined`)))
          taken.push(`${name} takes ${extra}: ${answer.text}`);
      }
    }
    expect(taken).toEqual([]);
    expect(inputs.length).toBeGreaterThan(50);
  });

  it('does not change what all objects share, in any input', async () => {
    const poisons = ['"__proto__": {"polluted": true}', '"constructor": {"prototype": {"polluted": true}}'];
    for (const { name } of inputs) {
      const query = documentOf('Mutation', name, { input: {} });
      for (const poison of poisons) {
        const payload = `{"query": ${JSON.stringify(query)}, "variables": {"input": {${poison}}}}`;
        const { status, body } = await post('owner', payload);
        expect([name, status, body.errors?.[0]?.extensions.code]).toEqual([name, 400, 'BAD_REQUEST']);
      }
    }
    for (const poison of poisons) await post('owner', `{${poison}, "query": "{ __typename }"}`);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
