import { randomUUID } from 'node:crypto';
import type { Person } from './world.ts';

const shown = `id title text state version solveBy budget { minYuan maxYuan } bountyYuan
  steps { deed state actor person reason } viewerCanEdit viewerCanPublish viewerCanPause viewerCanResume viewerCanSolve
  viewerCanWithdraw viewerCanReopen viewerCanDiscard viewerCanConfirm`;
const errors = `errors { __typename code path message ... on NeedChangedMeanwhile { need { id version title } }
  ... on NeedTransitionRefused { need { id state } } ... on NeedPublishedAlready { need { id } } }`;

export type ShownNeed = {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly version: number;
  readonly steps: {
    deed: string;
    state: string;
    actor: string;
    person: string | null;
    reason: string | null;
  }[];
};

export type NeedPayload = {
  readonly need: ShownNeed | null;
  readonly errors: readonly { code: string; path: string[]; message: string; need?: ShownNeed }[];
};

/** Mutations of needs by their names; one payload whatever it is. */
export async function act(who: Person, mutation: string, input: object): Promise<NeedPayload> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const document = `mutation Act($input: ${type}!) { ${mutation}(input: $input) { need { ${shown} } ${errors} } }`;
  const { data, errors: broken } = await who.ask<Record<string, NeedPayload> | null>(document, { input });
  const payload = data?.[mutation];
  if (!payload) throw new Error(broken?.map(({ extensions }) => extensions.code).join() ?? 'no answer');
  return payload;
}

/** The same where it has to work. */
export async function done(who: Person, mutation: string, input: object): Promise<ShownNeed> {
  const { need, errors: faults } = await act(who, mutation, input);
  if (!need) throw new Error(JSON.stringify(faults));
  return need;
}

/** What a firm writes; no two are the same. */
export const contentOf = (wish: object = {}) => ({
  title: '全铜灯防发黑封闭工艺',
  text: `全铜壁灯装到海边别墅，十四到二十个月铜面出现黑斑和绿点。批次 ${randomUUID().slice(0, 6)}`,
  fieldCodes: ['MT05'],
  ...wish,
});

export const READ_NEED = `query Read($id: ID!) { node(id: $id) { ... on Need { ${shown} enterprise { name } } } }`;
