import { useText } from '#lib/language.ts';
import type { Words } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';
import { wordChanges } from './word-changes.ts';

/** Which words came (plus) and went (minus), each list on a line of its own. */
export function ChangedWords({ before, after }: { before: Words | null; after: Words | null }) {
  const t = useText(lexiconText);
  const changes = wordChanges(before, after);
  const isRenamed = before && after && before.label !== after.label;
  if (changes.length === 0 && !isRenamed) return <p className="sm dim">{t.noWordChanges}</p>;
  return (
    <dl className="dl changed-words">
      {isRenamed && (
        <div className="known">
          <dt>{t.label}</dt>
          <dd>
            <del>{before.label}</del> → <ins>{after.label}</ins>
          </dd>
        </div>
      )}
      {changes.map(({ list, added, removed }) => (
        <div key={list} className="known">
          <dt>{t[list]}</dt>
          <dd className="row">
            {added.map((word) => (
              <ins key={word}>{word}</ins>
            ))}
            {removed.map((word) => (
              <del key={word}>{word}</del>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
