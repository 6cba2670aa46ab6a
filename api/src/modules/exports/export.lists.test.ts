import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { exportLists } from './export.lists.ts';

const root = join(import.meta.dirname, '../../../..');
const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));

it.each(Object.entries(exportLists))('%s asks for what the schema has', (_name, { document }) => {
  expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
});
