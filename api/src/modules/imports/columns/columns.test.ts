import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { capabilityColumns } from './capability.columns.ts';
import type { ColumnHead } from './column.ts';
import { commissionerColumns } from './commissioner.columns.ts';
import { enterpriseColumns } from './enterprise.columns.ts';
import { memberColumns } from './member.columns.ts';
import { needColumns } from './need.columns.ts';
import { proposedNeedColumns } from './proposed-need.columns.ts';
import { transferPlatformColumns } from './transfer-platform.columns.ts';
import { universityColumns } from './university.columns.ts';

const manual = readFileSync(new URL('../../../../../docs/import.md', import.meta.url), 'utf8');

describe('the manual', () => {
  it.each([
    ['enterprise', enterpriseColumns],
    ['university', universityColumns],
    ['transfer platform', transferPlatformColumns],
    ['commissioner', commissionerColumns],
    ['need', needColumns],
    ['capability', capabilityColumns],
    ['member', memberColumns],
    ['proposed need', proposedNeedColumns],
  ])('names every column of a list of one kind: %s', (_, columns) => {
    for (const { headers, isRequired } of columns as readonly ColumnHead[]) {
      expect(manual).toContain(isRequired ? `**${headers[0]}**` : headers[0]);
    }
  });
});
