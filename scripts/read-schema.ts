import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, type GraphQLSchema, parse, validateSchema } from 'graphql';

const source = fileURLToPath(new URL('../api/src', import.meta.url));

/** The whole schema, put together from the SDL page of each module. */
export function readWholeSchema(): GraphQLSchema {
  const pages = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(join(source, file), 'utf8'));
  const schema = buildASTSchema(parse(pages.join('\n')));
  const faults = validateSchema(schema);
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join('\n'));
  return schema;
}
