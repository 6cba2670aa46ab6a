import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { readWholeSchema } from '../../scripts/read-schema.ts';
import { person, startApp } from '../support/world.ts';

/** Often enough that the document is compiled, with moments for it between. */
const TIMES = 8;

let app: App;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.server.close());

async function askOften(query: string, ...given: object[]): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let turn = 0; turn < TIMES; turn++) {
    for (const variables of given) answers.push(await person(app).ask(query, variables));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return answers;
}

const distinct = (answers: readonly unknown[]) =>
  new Set(answers.map((answer) => JSON.stringify(answer))).size;

describe('a question that is asked often', () => {
  it('is answered as the first time', async () => {
    const answers = await askOften(
      '{ towns { __typename code label { zh en } } fields { code parent { code } } }',
      {},
    );
    expect(distinct(answers)).toBe(1);
    expect(answers[0]).not.toHaveProperty('errors');
  });

  it('keeps the defaults of its variables', async () => {
    const answers = await askOften(
      'query Often($query: String! = "驱动电源", $first: Int! = 3) { partners(query: $query, first: $first) { total { value } understood { terms } } }',
      {},
    );
    expect(distinct(answers)).toBe(1);
    expect(answers[0]).not.toHaveProperty('errors');
  });

  it('keeps its refusals: of a value, and of what cannot be found', async () => {
    const asked =
      'query Often($first: Int!, $id: ID!) { partners(first: $first) { total { value } } need(id: $id) { id } }';
    const id = `nee_${'0'.repeat(24)}`;
    const answers = await askOften(asked, { first: 'three', id }, { first: 3, id }, { first: 0, id });
    const [ofType, ofNeed, ofPage] = answers;
    expect(distinct(answers)).toBe(3);
    expect(JSON.stringify(ofType)).toContain('BAD_REQUEST');
    expect(JSON.stringify(ofNeed)).toContain('NOT_FOUND');
    expect(JSON.stringify(ofPage)).toContain('INVALID_INPUT');
  });
});

describe('a document of two operations', () => {
  it('answers the one that was meant, however often the other was', async () => {
    const query = 'query One { towns { code } } query Other { fields { code } }';
    const ask = async (operationName: string) => {
      const reply = await app.server.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, operationName },
      });
      return Object.keys(reply.json<{ data: object }>().data);
    };
    for (let turn = 0; turn < TIMES; turn++) {
      expect(await ask('One')).toEqual(['towns']);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(await ask('Other')).toEqual(['fields']);
  });
});

it('no argument of a query takes an input object with defaults, which compiled documents leave out', () => {
  const schema = readWholeSchema();
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const inputs = new Set<GraphQLInputObjectType>();
  for (const type of types.filter((each) => each !== schema.getMutationType())) {
    for (const { args } of Object.values(type.getFields())) {
      for (const { type: taken } of args) collect(getNamedType(taken), inputs);
    }
  }
  expect(inputs.size).toBeGreaterThan(3);
  const fields = [...inputs].flatMap((input) => Object.values(input.getFields()));
  expect(fields.filter(({ defaultValue }) => defaultValue !== undefined)).toEqual([]);
});

function collect(type: unknown, inputs: Set<GraphQLInputObjectType>): void {
  if (!isInputObjectType(type) || inputs.has(type)) return;
  inputs.add(type);
  for (const field of Object.values(type.getFields())) collect(getNamedType(field.type), inputs);
}
