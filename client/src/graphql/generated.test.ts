import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');

const builtIn = new Set(['Boolean', 'Float', 'ID', 'Int', 'String', 'Mutation', 'Query']);

/** `Type`, `Type.field` and `Enum.VALUE`, as the printed schema has them. */
function namesInSchema(schema: string): string[] {
  const names: string[] = [];
  let type = '';
  for (const line of schema.replace(/"""[\s\S]*?"""/g, '').split('\n')) {
    const begun = /^(?:type|interface|input|enum|union|scalar) (\w+)/.exec(line)?.[1];
    const member = /^ {2}(\w+)/.exec(line)?.[1];
    type = begun ?? type;
    if (begun) names.push(begun);
    if (member) names.push(`${type}.${member}`);
  }
  return names;
}

/** The same names, as the generated types have them. */
function namesInTypes(types: string): string[] {
  return [...types.matchAll(/^ {4}'(\w+)': (.*);$/gm)].flatMap(([, type = '', body = '']) => {
    const values = /enumValues: ([^;]*);/.exec(body)?.[1] ?? '';
    const members = [...body.matchAll(/name: '(\w+)'; type: /g), ...values.matchAll(/'(\w+)'/g)];
    return [type, ...members.map(([, member]) => `${type}.${member}`)];
  });
}

it('has types for the printed schema and nothing else; if not, run `npm run generate -w client`', () => {
  const ours = (names: string[]) => names.filter((name) => !builtIn.has(name)).sort();
  const types = ours(namesInTypes(read('generated/graphql-env.d.ts')));
  expect(types).toEqual(ours(namesInSchema(read('../../../schema.graphql'))));
});
