import { describe, expect, it } from 'vitest';
import type { Partnership, PartnershipFact, PartnershipStep } from '#modules/partnerships/index.ts';
import { factsOfNeed } from './need.facts.ts';
import { factOfStep } from './partnership.facts.ts';

const at = new Date('2026-03-01T09:00:00Z');
const ids = { requesterId: 'org_firm', recipientId: 'org_university', brokerId: null } as const;

function heard(step: Partial<PartnershipStep>, partnership: Partial<Partnership> = {}) {
  const whole = {
    id: 'par_1',
    ...ids,
    isProposed: false,
    acceptedBy: [],
    agreement: [],
    signatures: [],
    milestones: [],
    ...partnership,
  };
  const made = { kind: 'ACCEPTED', actor: 'RECIPIENT', side: 'RECIPIENT', by: null, at, ...step };
  const fact = { id: 'par_1:2', step: made, partnership: whole };
  return factOfStep(fact as unknown as PartnershipFact).audience.organizationIds;
}

describe('a step of a partnership is told', () => {
  it.each<[string, Partial<PartnershipStep>, Partial<Partnership>, string[]]>([
    ['to the other side', {}, {}, ['org_firm']],
    [
      'to both where nobody of them made it',
      { side: null, actor: 'SYSTEM', kind: 'EXPIRED' },
      {},
      ['org_firm', 'org_university'],
    ],
    [
      'to both where a broker asks them',
      { side: null, actor: 'BROKER', kind: 'REQUESTED' },
      { brokerId: 'org_broker' as never },
      ['org_firm', 'org_university'],
    ],
    ['to the broker between them, too', {}, { brokerId: 'org_broker' as never }, ['org_firm', 'org_broker']],
    [
      'but not each stroke of work',
      { kind: 'MILESTONE_DELIVERED' },
      { brokerId: 'org_broker' as never },
      ['org_firm'],
    ],
    [
      'as a reminder to who has to answer',
      { side: null, actor: 'SYSTEM', kind: 'EXPIRING' },
      {},
      ['org_university'],
    ],
    [
      'as a reminder to who has not answered a proposal',
      { side: null, actor: 'SYSTEM', kind: 'EXPIRING' },
      { isProposed: true, acceptedBy: ['RECIPIENT'] },
      ['org_firm'],
    ],
    [
      'as a reminder to who has not signed the last version',
      { side: null, actor: 'SYSTEM', kind: 'SIGNATURE_DUE' },
      {
        agreement: [{ number: 2 }] as never,
        signatures: [
          { side: 'REQUESTER', version: 1 },
          { side: 'RECIPIENT', version: 2 },
        ] as never,
      },
      ['org_firm'],
    ],
    [
      'as a reminder to who delivers',
      { side: null, actor: 'SYSTEM', kind: 'MILESTONE_DUE', milestoneId: 'm1' },
      { milestones: [{ id: 'm1', side: 'RECIPIENT', title: '样机' }] as never },
      ['org_university'],
    ],
  ])('%s', (_case, step, partnership, expected) => {
    expect(heard(step, partnership)).toEqual(expected);
  });
});

describe('a step of a need is told', () => {
  const need = (deed: string, proposal: object | null) =>
    factsOfNeed({
      id: 'nee_1',
      enterpriseId: 'org_firm',
      proposal,
      steps: [{ deed, state: 'PUBLISHED', actor: 'FIRM', by: null, at, reason: null }],
    } as never).map(({ kind, audience }) => [kind, audience]);

  it.each<[string, string, object | null, unknown[]]>([
    ['to the firm once it has ended', 'expire', null, [['NEED_EXPIRED', { organizationIds: ['org_firm'] }]]],
    [
      'to the association whose proposal is confirmed',
      'confirm',
      { organizationId: 'org_desk', by: 'acc_1' },
      [['NEED_CONFIRMED', { organizationIds: ['org_desk'] }]],
    ],
    [
      'to the officer whose proposal is refused',
      'refuse',
      { organizationId: null, by: 'acc_1' },
      [['NEED_REFUSED', { accountIds: ['acc_1'] }]],
    ],
    ['to nobody where the firm published its own', 'publish', null, []],
    ['to nobody where nobody proposed it', 'confirm', null, []],
  ])('%s', (_case, deed, proposal, expected) => {
    expect(need(deed, proposal)).toEqual(expected);
  });
});
