import type { VariablesOf } from '#graphql/graphql.ts';
import type { AgreementDetail, reviseAgreementMutation } from './agreement.queries.ts';

type Input = VariablesOf<typeof reviseAgreementMutation>['input'];
export type MilestoneDraft = {
  /** Of one that is in the agreement already; empty for a new one. */
  readonly id: string;
  readonly title: string;
  readonly deliverable: string;
  readonly dueOn: string;
  readonly side: 'REQUESTER' | 'RECIPIENT';
};

/** What is being written, as the form and this device keep it: each milestone is one line of JSON. */
export type AgreementFields = {
  readonly form: string;
  readonly title: string;
  readonly goals: string;
  readonly payment: string;
  readonly results: string;
  readonly confidentiality: string;
  readonly other: string;
  readonly milestones: readonly string[];
};

export const sections = ['payment', 'results', 'confidentiality', 'other'] as const;

/** What one begins with: the last version, else what the partnership is about and one empty milestone. */
export function firstFields(partnership: AgreementDetail, title: string): AgreementFields {
  const { agreement, form } = partnership;
  const { goals = '', payment = '', results = '', confidentiality = '', other = '' } = agreement ?? {};
  const milestones = agreement?.milestones ?? [blankMilestone];
  return {
    form: agreement?.form ?? form,
    title: agreement?.title ?? title,
    goals,
    payment,
    results,
    confidentiality,
    other,
    milestones: milestones.map((milestone) => JSON.stringify(milestone)),
  };
}

/** Most often it is the one who was asked that delivers. */
export const blankMilestone: MilestoneDraft = {
  id: '',
  title: '',
  deliverable: '',
  dueOn: '',
  side: 'RECIPIENT',
};

/** Whatever an older version of the page may have kept. */
export function readMilestone(line: string): MilestoneDraft {
  try {
    const kept = JSON.parse(line) as Partial<MilestoneDraft>;
    return { ...blankMilestone, ...kept };
  } catch {
    return blankMilestone;
  }
}

/** By field what is missing; `milestones.0.title` for the parts of a milestone. */
export function missingIn(fields: AgreementFields, word: string): Record<string, string> {
  const milestones = fields.milestones.map(readMilestone);
  const empty = [
    ...(['title', 'goals'] as const).filter((name) => fields[name].trim() === ''),
    ...milestones.flatMap((milestone, place) =>
      (['title', 'deliverable', 'dueOn'] as const)
        .filter((name) => milestone[name].trim() === '')
        .map((name) => `milestones.${place}.${name}`),
    ),
  ];
  return Object.fromEntries(empty.map((name) => [name, word]));
}

export function inputOf(fields: AgreementFields, target: Pick<Input, 'partnershipId' | 'version'>): Input {
  const { form, milestones, ...texts } = fields;
  return {
    ...target,
    ...texts,
    form: form as Input['form'],
    milestones: milestones.map(readMilestone).map(({ id, ...rest }) => ({ ...rest, id: id || null })),
  };
}
