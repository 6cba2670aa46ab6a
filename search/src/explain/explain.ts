import { initialsOf } from '../analysis/syllables.ts';
import type { SearchDocument } from '../documents.ts';
import type { CompiledLexicon } from '../lexicon/compiled-lexicon.ts';
import type { Plan } from '../plan/plan.ts';
import type { Highlight, MatchReason, TextField, TextRange } from '../query.ts';
import { cutExcerpt } from './excerpt.ts';
import { MatchedTerms } from './matched-terms.ts';
import { type PreparedText, preparedTexts } from './prepared-texts.ts';
import { TermFinder } from './term-finder.ts';

export type Explanation = {
  readonly highlights: readonly Highlight[];
  readonly reasons: readonly MatchReason[];
};

/** A value of a field and what is marked in it. */
type Marked = { readonly text: string; readonly ranges: readonly TextRange[]; readonly strength: number };

/** Shows where a document holds what a plan asks for, and says why it is there. */
export class Explainer {
  readonly #plan: Plan;
  readonly #terms: MatchedTerms;
  readonly #finder: TermFinder;

  constructor(lexicon: CompiledLexicon, plan: Plan) {
    this.#plan = plan;
    this.#terms = new MatchedTerms(plan);
    this.#finder = new TermFinder(this.#terms.asked(), lexicon);
  }

  explain(document: SearchDocument): Explanation {
    const found = this.#terms.start();
    const highlights: Highlight[] = [];
    for (const { field, values } of preparedTexts(document)) {
      let best: Marked | null = null;
      for (const value of values) {
        const marked = this.#mark(value, field, found);
        if (marked && marked.strength > (best?.strength ?? 0)) best = marked;
      }
      if (best) highlights.push(toHighlight(field, best));
    }
    return { highlights, reasons: found.reasons() };
  }

  #mark(prepared: PreparedText, field: TextField, found: ReturnType<MatchedTerms['start']>): Marked | null {
    const { original, text, offsets } = prepared;
    const ranges: TextRange[] = [];
    let strength = 0;
    for (const { term, start, end } of this.#finder.find(prepared)) {
      const factor = found.note(term, field);
      if (factor === 0) continue;
      strength += factor * (end - start);
      ranges.push({ start, end });
    }
    for (const range of this.#initials(text, field)) {
      found.noteInitials(field);
      strength += range.end - range.start;
      ranges.push(range);
    }
    if (ranges.length === 0) return null;
    const merged = mergeRanges(ranges);
    const marks = offsets
      ? merged.map((range) => ({ start: offsets[range.start] ?? 0, end: endOf(offsets, range.end) }))
      : merged;
    return { text: original, ranges: mergeRanges(marks), strength };
  }

  #initials(text: string, field: TextField): readonly TextRange[] {
    const { initials } = this.#plan;
    if (!initials || (field !== 'name' && field !== 'aliases' && field !== 'related') || text.length > 40)
      return [];
    for (let start = 0; start + initials.length <= text.length; start++) {
      const fits = [...initials].every((letter, at) => initialsOf(text.charAt(start + at)).includes(letter));
      if (fits) return [{ start, end: start + initials.length }];
    }
    return [];
  }
}

/** One character can become several (`㎡`): the end is where the next original character begins. */
function endOf(offsets: Uint32Array, end: number): number {
  const last = offsets[end - 1] ?? 0;
  let at = end;
  while (at < offsets.length && offsets[at] === last) at++;
  return offsets[at] ?? last;
}

function toHighlight(field: TextField, { text, ranges }: Marked): Highlight {
  return field === 'name' ? { field, text, ranges } : { field, ...cutExcerpt(text, ranges) };
}

function mergeRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
