import type { Form } from '#entities/taxonomy/forms.text.ts';
import type { Kind } from '#ui/kinds.ts';
import type { AlsoFitting, MatchLine } from './match.fragments.ts';

/** What a match shows, whichever of the three it is. */
export type MatchSubject = {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly kind: Kind;
  readonly isExample: boolean;
  /** What it offers, or wants. */
  readonly forms: readonly Form[];
};

/** Null where it was withdrawn between ranking and reading. */
export function subjectOf(match: MatchLine | AlsoFitting): MatchSubject | null {
  const { partner, capability } = match;
  const need = 'need' in match ? match.need : null;
  if (partner) {
    const { id, name, kind, isExample, forms } = partner;
    return { id, name, kind, isExample, forms, path: `/partners/${id}` };
  }
  if (capability) {
    const { id, title: name, isExample, forms } = capability;
    return { id, name, isExample, forms, kind: 'CAPABILITY', path: `/capabilities/${id}` };
  }
  if (need) {
    const { id, title: name, isExample, wantedForms: forms } = need;
    return { id, name, isExample, forms, kind: 'NEED', path: `/needs/${id}` };
  }
  return null;
}

/** The sentence that shows best what answers the need: of the text, else of what hangs on it. */
export function sentenceOf({ highlights }: MatchLine) {
  const telling = ['BODY', 'RELATED'] as const;
  for (const wanted of telling) {
    const found = highlights.find(({ field, ranges }) => field === wanted && ranges.length > 0);
    if (found) return found;
  }
  return null;
}

/** What speaks for it, the most telling first: what the factors say that count and are well met. */
export function reasonsOf({
  factors,
}: Pick<AlsoFitting, 'factors'>): readonly { name: string; text: string }[] {
  const said = ['FIELD', 'FORM', 'PROXIMITY', 'READINESS', 'STAGE', 'RECORD'] as const;
  return said.flatMap((name) => {
    const factor = factors.find((each) => each.name === name);
    const isMet = factor && factor.value !== null && factor.value >= leastMet[name];
    return isMet ? [{ name, text: factor.evidence }] : [];
  });
}

/** Below, a factor is no reason to look at it. A record counts from the first completed collaboration. */
const leastMet = { FIELD: 0.4, FORM: 1, PROXIMITY: 0.6, READINESS: 0.75, STAGE: 1, RECORD: 0.65 };
