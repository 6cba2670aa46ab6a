import { useText } from '#lib/language.ts';
import { MoreButton } from '#ui/pagination.tsx';
import { EditBadge } from './edit-badge.tsx';
import type { Concept } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';

const shownWords = 6;

type ConceptListProps = {
  concepts: readonly Concept[];
  chosenId: string | null;
  onChoose: (id: string) => void;
  more: number;
  onMore: () => void;
};

/** Concepts by name, with some of their other names and what became of them. */
export function ConceptList({ concepts, chosenId, onChoose, more, onMore }: ConceptListProps) {
  const t = useText(lexiconText);
  return (
    <>
      <ul className="list" aria-label={t.list}>
        {concepts.map(({ id, label, same, edit }) => (
          <li key={id}>
            <button
              type="button"
              className="concept-row"
              aria-current={id === chosenId || undefined}
              onClick={() => onChoose(id)}
            >
              <span className="grow">
                <b className={edit === 'REMOVED' ? 'is-removed' : ''}>{label}</b>
                <span className="sm dim">
                  {same
                    .filter((word) => word !== label)
                    .slice(0, shownWords)
                    .join(' · ')}
                </span>
              </span>
              <EditBadge edit={edit} />
            </button>
          </li>
        ))}
      </ul>
      <MoreButton next={more} onMore={onMore} />
    </>
  );
}
