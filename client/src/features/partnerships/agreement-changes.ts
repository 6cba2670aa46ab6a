import type { AgreementText } from './agreement.queries.ts';

/** The clauses that are words, in the order of the document. */
const clauses = ['title', 'goals', 'payment', 'results', 'confidentiality', 'other'] as const;

type Milestone = AgreementText['milestones'][number];
type Terms = Pick<AgreementText, (typeof clauses)[number] | 'form'> & {
  readonly milestones: readonly Milestone[];
};

export type AgreementChange =
  | { readonly kind: 'form'; readonly before: AgreementText['form']; readonly after: AgreementText['form'] }
  | {
      readonly kind: 'clause';
      readonly clause: (typeof clauses)[number];
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'milestone-new' | 'milestone-gone'; readonly milestone: Milestone }
  | { readonly kind: 'milestone'; readonly before: Milestone; readonly after: Milestone };

/** What a version changes in an earlier one, in the order of the document; a milestone stays the same by its id. */
export function changesOf(before: Terms, after: Terms): AgreementChange[] {
  const form = { kind: 'form', before: before.form, after: after.form } as const;
  const words = clauses
    .filter((clause) => before[clause] !== after[clause])
    .map((clause) => ({ kind: 'clause', clause, before: before[clause], after: after[clause] }) as const);
  const earlier = new Map(before.milestones.map((milestone) => [milestone.id, milestone]));
  const later = new Set(after.milestones.map(({ id }) => id));
  const milestones = after.milestones.flatMap((milestone): AgreementChange[] => {
    const known = earlier.get(milestone.id);
    if (!known) return [{ kind: 'milestone-new', milestone }];
    return isSame(known, milestone) ? [] : [{ kind: 'milestone', before: known, after: milestone }];
  });
  const gone = before.milestones
    .filter(({ id }) => !later.has(id))
    .map((milestone) => ({ kind: 'milestone-gone', milestone }) as const);
  return [...(before.form === after.form ? [] : [form]), ...words, ...milestones, ...gone];
}

function isSame(one: Milestone, other: Milestone): boolean {
  return (
    one.title === other.title &&
    one.deliverable === other.deliverable &&
    one.dueOn === other.dueOn &&
    one.side === other.side
  );
}
