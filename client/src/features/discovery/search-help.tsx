import { readingText } from '#entities/results/reading.text.ts';
import { useText } from '#lib/language.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tag } from '#ui/tag.tsx';
import { discoveryText } from './discovery.text.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchState } from './search-state.ts';

/** The right-hand column: the search as a need, and how it was read. */
export function SearchHelp({ answer, search }: { answer: SearchAnswer | undefined; search: SearchState }) {
  const t = useText(discoveryText);
  return (
    <aside className="rail col g4" aria-label={t.helpArea}>
      {/* Where nobody is found, the page itself offers this. */}
      {answer?.edges.length !== 0 && (
        <section className="card pad lit col g3">
          <h2>{t.comeToYou}</h2>
          <p className="sm dim">{t.comeToYouHint}</p>
          <ButtonLink look="primary" isFull to={newNeedPath(search)}>
            {t.publish}
          </ButtonLink>
        </section>
      )}
      {answer && search.query && <HowWeRead answer={answer} />}
    </aside>
  );
}

/** Where a need is written that begins with the words of the search. */
export function newNeedPath({ query }: SearchState): string {
  return query ? `/needs/new?text=${encodeURIComponent(query)}` : '/needs/new';
}

function HowWeRead({ answer: { understood } }: { answer: SearchAnswer }) {
  const t = useText(discoveryText);
  const read = useText(readingText);
  const { concepts, terms } = understood;
  const words = plainWords(terms, concepts);
  if (concepts.length + words.length === 0) return null;
  return (
    <Card label={t.howWeRead} className="read-as">
      <div className="col">
        <h2>{t.howWeRead}</h2>
        <div className="row">
          {concepts.map(({ label, expanded }) => (
            <span key={label} title={expanded.join(t.separator)}>
              <Tag>{label}</Tag>
            </span>
          ))}
          {words.map((word) => (
            <Tag key={word} isOutlined>
              {word}
            </Tag>
          ))}
        </div>
        <p className="xs dim2">{read.syntax}</p>
      </div>
    </Card>
  );
}

/** Words that stand for themselves: in no concept, and no mere piece of a longer word. */
function plainWords(
  terms: readonly string[],
  concepts: readonly { readonly label: string; readonly expanded: readonly string[] }[],
): string[] {
  const known = concepts
    .flatMap(({ label, expanded }) => [label, ...expanded])
    .join('\n')
    .toLowerCase();
  return terms.filter((term) => {
    const isPiece = terms.some((other) => other !== term && other.includes(term));
    return !isPiece && !known.includes(term.toLowerCase());
  });
}
