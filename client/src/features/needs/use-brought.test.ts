import { expect, it } from 'vitest';
import { broughtBy } from './use-brought.ts';

const need = {
  __typename: 'Need' as const,
  id: 'need_1',
  title: '铜灯防发黑',
  text: '十四个月后出现黑斑',
  isAnonymous: true,
  isExample: false,
  state: 'WITHDRAWN' as const,
  publishedAt: '2026-01-01T00:00:00Z',
  solveBy: '2026-02-01',
  budget: { minYuan: 80_000, maxYuan: null },
  enterprise: null,
  owner: { town: null, employeeCount: null },
  wantedForms: ['LICENSING' as const],
  trlNow: 4,
  trlWanted: null,
  viewerIsOwner: true,
  bountyYuan: null,
  changedAt: '2026-01-01T00:00:00Z',
  version: 3,
  steps: [],
  attachments: [],
  proposal: null,
  viewerCanEdit: false,
  viewerCanPublish: false,
  viewerCanPause: false,
  viewerCanResume: false,
  viewerCanSolve: false,
  viewerCanWithdraw: false,
  viewerCanReopen: true,
  viewerCanDiscard: false,
  viewerCanConfirm: false,
  viewerCanResendProposal: false,
  viewerCanSeeMatches: false,
  fields: [{ code: 'MT05', label: { zh: '电镀', en: 'Plating' } }],
  chainStage: null,
};

it('takes the words of a search as the text', () => {
  expect(broughtBy('  灯罩开裂 ', undefined)).toEqual({ text: '灯罩开裂' });
});

it.each([null, '', '  '])('takes nothing from %j', (text) => {
  expect(broughtBy(text, undefined)).toBeNull();
});

it('repeats a need with all but its deadline', () => {
  expect(broughtBy(null, need)).toMatchObject({
    title: '铜灯防发黑',
    fieldCodes: ['MT05'],
    trlNow: '4',
    trlWanted: '',
    budgetMin: '80000',
    budgetMax: '',
    isAnonymous: true,
    solveBy: '',
  });
});
