import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { FactorBars } from '#ui/factors.tsx';
import type { MatchLine } from './match.fragments.ts';
import { factorText } from './match.text.ts';

/** What a score is made of: each factor with its share of the whole, how far it is met, and the evidence. */
export function MatchFactors({ match, label }: { match: MatchLine; label: string }) {
  const names = useText(factorText);
  const factors = match.factors.map(({ name, value, weight, evidence }) => ({
    name: `${names[name]} ${numberText(Math.round(weight * 100))}%`,
    value,
    evidence,
  }));
  return (
    <section aria-label={label}>
      <FactorBars factors={factors} />
    </section>
  );
}
