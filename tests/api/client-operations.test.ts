import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { writtenOperations } from '../../client/persisted-documents.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

it('takes every operation of the client: types alone do not tell fields apart that share a name', async () => {
  const operations = await writtenOperations();
  expect(operations.length).toBeGreaterThan(100);
  const faults = operations.flatMap((text) => validate(schema, parse(text)).map(({ message }) => message));
  expect(faults).toEqual([]);
});
