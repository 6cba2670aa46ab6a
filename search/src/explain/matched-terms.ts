import type { Alternative, Plan, Unit } from '../plan/plan.ts';
import type { MatchKind, MatchReason, TextField } from '../query.ts';

/** Less than this is too far from the query to be shown. */
const LEAST_SHOWN = 0.15;
const MOST_REASONS = 8;

type Asked = { readonly unit: Unit; readonly alternative: Alternative };
type Found = { readonly asked: Asked; readonly fields: Set<TextField> };

/** The index terms that a plan asks for, by term. */
export class MatchedTerms {
  readonly #plan: Plan;
  readonly #asked = new Map<string, Asked>();

  constructor(plan: Plan) {
    this.#plan = plan;
    for (const unit of plan.units) {
      for (const alternative of unit.alternatives) {
        const known = this.#asked.get(alternative.term);
        if (alternative.factor < LEAST_SHOWN || alternative.term.startsWith('^')) continue;
        if (!known || known.alternative.factor < alternative.factor) {
          this.#asked.set(alternative.term, { unit, alternative });
        }
      }
    }
  }

  /** The index terms to look for. */
  asked(): Iterable<string> {
    return this.#asked.keys();
  }

  /** Begins with a document. */
  start(): FoundTerms {
    return new FoundTerms(this.#plan, this.#asked);
  }
}

/** What one document holds of them. */
export class FoundTerms {
  readonly #plan: Plan;
  readonly #asked: ReadonlyMap<string, Asked>;
  readonly #found = new Map<string, Found>();
  readonly #initials = new Set<TextField>();

  constructor(plan: Plan, asked: ReadonlyMap<string, Asked>) {
    this.#plan = plan;
    this.#asked = asked;
  }

  /** How good a term is (0: not asked for), remembering that a field holds it. */
  note(term: string, field: TextField): number {
    const asked = this.#asked.get(term);
    if (!asked) return 0;
    const found = this.#found.get(term);
    if (found) found.fields.add(field);
    else this.#found.set(term, { asked, fields: new Set([field]) });
    return asked.alternative.factor;
  }

  noteInitials(field: TextField): void {
    this.#initials.add(field);
  }

  /** The best first. Pairs of characters that touch are told as one stretch of the query. */
  reasons(): readonly MatchReason[] {
    const groups = new Map<string, Found[]>();
    for (const found of this.#found.values()) {
      const { match, concept } = found.asked.alternative;
      const key = `${match} ${concept?.id ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), found]);
    }
    const reasons = [...groups.values()].flatMap((group) => this.#stretches(group));
    if (this.#initials.size > 0) {
      const term = this.#plan.initials ?? '';
      reasons.push({
        factor: 1,
        reason: { term, match: 'INITIALS', concept: null, fields: [...this.#initials] },
      });
    }
    return reasons
      .sort((left, right) => right.factor - left.factor)
      .slice(0, MOST_REASONS)
      .map(({ reason }) => reason);
  }

  #stretches(group: readonly Found[]): { factor: number; reason: MatchReason }[] {
    const sorted = [...group].sort((left, right) => left.asked.unit.start - right.asked.unit.start);
    const stretches: { start: number; end: number; factor: number; fields: Set<TextField>; first: Found }[] =
      [];
    for (const found of sorted) {
      const { start, end, weight } = found.asked.unit;
      const last = stretches.at(-1);
      const factor = found.asked.alternative.factor * weight;
      if (last && start < last.end) {
        last.end = Math.max(last.end, end);
        last.factor = Math.max(last.factor, factor);
        for (const field of found.fields) last.fields.add(field);
      } else stretches.push({ start, end, factor, fields: new Set(found.fields), first: found });
    }
    return stretches.map(({ start, end, factor, fields, first }) => ({
      factor,
      reason: {
        term: this.#plan.query.text.slice(start, end),
        match: matchOf(first),
        concept: first.asked.alternative.concept?.label ?? null,
        fields: [...fields],
      },
    }));
  }
}

function matchOf({ asked }: Found): MatchKind {
  return asked.alternative.match;
}
