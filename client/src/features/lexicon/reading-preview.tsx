import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useText } from '#lib/language.ts';
import { TextField } from '#ui/field.tsx';
import { Tag } from '#ui/tag.tsx';
import { previewQuery, type Reading, type Words } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';

const settleMs = 350;
const mostWordings = 12;

type ReadingPreviewProps = { id: string | null; words: Words };

/** A query to try, and how search would read it with what is being written. */
export function ReadingPreview({ id, words }: ReadingPreviewProps) {
  const t = useText(lexiconText);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? words.label;
  const { label, same, narrower, related } = words;
  const asked = useSettled(JSON.stringify({ text, draft: { id, label, same, narrower, related } }));
  const variables = JSON.parse(asked) as { text: string; draft: Words & { id: string | null } };
  const [{ data, error }] = useQuery({
    query: previewQuery,
    variables,
    requestPolicy: 'network-only',
    pause: variables.text.trim() === '',
  });
  return (
    <div className="preview col g3">
      <TextField
        label={t.try}
        hint={t.tryHint}
        type="search"
        maxLength={200}
        value={text}
        onChange={setTyped}
      />
      <div className="col" aria-live="polite">
        <p className="sm dim">{t.reading}</p>
        {error && <p className="sm dim">{t.notRead}</p>}
        {data && text.trim() !== '' && <Read reading={data.lexiconPreview.draft} />}
      </div>
    </div>
  );
}

function Read({ reading: { terms, words, ignored } }: { reading: Reading }) {
  const t = useText(lexiconText);
  return (
    <ul className="col g3">
      {terms.map(({ text, wordings }) => (
        <li key={text} className="row">
          <b>{text}</b>
          <span className="sm dim">{wordings.length > 0 ? t.also : t.noWordings}</span>
          {wordings.slice(0, mostWordings).map((wording) => (
            <span key={wording.text} className={`wording ${wording.relation.toLowerCase()}`}>
              {wording.text} <small>{t[wording.relation]}</small>
            </span>
          ))}
          {wordings.length > mostWordings && (
            <span className="sm dim">+{wordings.length - mostWordings}</span>
          )}
        </li>
      ))}
      <Plain label={t.plainWords} words={words} />
      <Plain label={t.ignoredWords} words={ignored} />
    </ul>
  );
}

function Plain({ label, words }: { label: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <li className="row">
      <span className="sm dim">{label}</span>
      {[...new Set(words)].map((word) => (
        <Tag key={word} isOutlined>
          {word}
        </Tag>
      ))}
    </li>
  );
}

/** The value once it has stood still for a moment. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
