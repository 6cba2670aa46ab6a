import { expect, it } from 'vitest';
import { changesOf } from './agreement-changes.ts';

const sample = {
  id: 'm1',
  title: '样机',
  deliverable: '20 套',
  dueOn: '2027-02-01',
  side: 'RECIPIENT',
} as const;
const trial = {
  id: 'm2',
  title: '试跑',
  deliverable: '数据',
  dueOn: '2027-03-01',
  side: 'REQUESTER',
} as const;
const terms = {
  form: 'CONSULTING',
  title: '散热整改',
  goals: '降低十度',
  payment: '',
  results: '',
  confidentiality: '',
  other: '',
  milestones: [sample, trial],
} as const;

it('finds nothing in the same terms', () => {
  expect(changesOf(terms, { ...terms, milestones: [{ ...sample }, { ...trial }] })).toEqual([]);
});

it('finds each changed clause in the order of the document', () => {
  const after = { ...terms, form: 'JOINT_DEVELOPMENT', other: '在古镇仲裁', goals: '降低八度' } as const;
  expect(changesOf(terms, after)).toEqual([
    { kind: 'form', before: 'CONSULTING', after: 'JOINT_DEVELOPMENT' },
    { kind: 'clause', clause: 'goals', before: '降低十度', after: '降低八度' },
    { kind: 'clause', clause: 'other', before: '', after: '在古镇仲裁' },
  ]);
});

it('knows a milestone by its id, however it is renamed, from one that is new or gone', () => {
  const later = { ...sample, title: '首样', dueOn: '2027-04-01' };
  const fresh = { ...trial, id: 'm3' };
  expect(changesOf(terms, { ...terms, milestones: [later, fresh] })).toEqual([
    { kind: 'milestone', before: sample, after: later },
    { kind: 'milestone-new', milestone: fresh },
    { kind: 'milestone-gone', milestone: trial },
  ]);
});
