import { expect, it } from 'vitest';
import { draftOf, rebase, toProfileInput } from './profile-draft.ts';

const base = draftOf({
  __typename: 'Enterprise',
  id: 'org_own',
  name: '曜岭灯饰',
  shortName: null,
  nameEn: null,
  isVerified: true,
  profileRevision: 3,
  viewerCanEdit: true,
  identityChange: null,
  town: { code: '442000105' },
  creditCode: null,
  description: '做灯',
  fields: [{ code: 'MT05' }],
  chainStages: [],
  forms: [],
  contact: { role: '技术部', email: null },
  foundedYear: 2009,
  employeeCount: null,
  products: ['吊灯', '壁灯'],
  strengths: [],
  certificates: [],
});

it('sends nothing of a form that was not touched', () => {
  expect(toProfileInput(base, base)).toEqual({ changes: {} });
});

it('sends what was changed, empty as null, lines as words, both parts of the contact', () => {
  const draft = {
    ...base,
    description: ' ',
    products: '吊灯\n\n灯带\n',
    contactEmail: 'a@example.com',
    employeeCount: '46',
  };
  expect(toProfileInput(draft, base)).toEqual({
    changes: {
      description: null,
      products: ['吊灯', '灯带'],
      contact: { role: '技术部', email: 'a@example.com' },
      employeeCount: 46,
    },
  });
});

it('finds a number that is none before it is sent', () => {
  expect(toProfileInput({ ...base, foundedYear: '二〇〇九' }, base)).toEqual({
    faults: { foundedYear: 'notANumber' },
  });
});

it('keeps the own changes over what somebody else saved, and names what both changed', () => {
  const mine = { ...base, description: '我写的', shortName: '曜岭' };
  const theirs = { ...base, description: '他写的', nameEn: 'Yaoling' };
  expect(rebase({ mine, base, theirs })).toEqual({
    draft: { ...base, description: '我写的', shortName: '曜岭', nameEn: 'Yaoling' },
    both: ['description'],
  });
});

it('sees no quarrel where both wrote the same', () => {
  const same = { ...base, description: '一样' };
  expect(rebase({ mine: same, base, theirs: same }).both).toEqual([]);
});
