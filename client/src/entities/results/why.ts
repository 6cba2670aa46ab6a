import { useText } from '#lib/language.ts';
import type { Reason } from '#ui/reasons.tsx';
import type { HitMatch } from './list-answer.ts';
import { whyText } from './why.text.ts';

type MatchReason = HitMatch['reasons'][number];

/** More would be read by nobody. */
const mostLines = 2;
const mostWords = 4;
const mostPlaces = 2;

/**
 * Why a hit is there, in words: first what it says itself, then what leads to it by way of a concept, a sound or a slip.
 * In the order of the API, the best first.
 */
export function useWhy(): (reasons: readonly MatchReason[]) => Reason[] {
  const t = useText(whyText);
  const place = (fields: MatchReason['fields']) =>
    [...new Set(fields)]
      .slice(0, mostPlaces)
      .map((field) => t[field === 'RELATED' ? 'RELATED_FIELD' : field])
      .join(t.separator);

  const line = ({ term, match, concept, fields }: MatchReason) => {
    if (match === 'EXACT' || match === 'PREFIX' || match === 'PARTIAL' || match === 'CODE') return null;
    return concept && concept !== term
      ? t.byConcept(term, concept, t[match], place(fields))
      : t.byForm(term, t[`of${match}`], place(fields));
  };

  return (reasons) => {
    const own = reasons.filter((reason) => line(reason) === null);
    const words = [...new Set(own.map(({ term }) => term))].slice(0, mostWords);
    const said =
      words.length > 0 && t.says(words.join(t.separator), place(own.flatMap(({ fields }) => fields)));
    const others = reasons
      // What stands there itself needs no detour.
      .filter(({ term }) => !words.includes(term))
      .flatMap((reason) => line(reason) ?? []);
    return [...(said ? [said] : []), ...new Set(others)]
      .slice(0, mostLines)
      .map((text, turn) => ({ id: `why-${turn}`, icon: 'search', text }));
  };
}
