import { readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLEnumType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { auditActions } from '#kernel/audit.actions.ts';
import { actionLabels } from './audit.text.ts';

const file = new URL('../../../../schema.graphql', import.meta.url);
const schema = buildASTSchema(parse(readFileSync(file, 'utf8')));

describe('the vocabulary of the trail', () => {
  it('is the same in the code, in the schema and in the words for people', () => {
    const known = (schema.getType('AuditAction') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect([...known].sort()).toEqual([...auditActions].sort());
    expect(Object.keys(actionLabels).sort()).toEqual([...auditActions].sort());
  });

  it('names each action once', () => {
    expect(new Set(auditActions).size).toBe(auditActions.length);
  });

  it('has a word in both languages for each', () => {
    const blank = Object.values(actionLabels).filter(({ zh, en }) => !zh.trim() || !en.trim());
    expect(blank).toEqual([]);
  });
});
