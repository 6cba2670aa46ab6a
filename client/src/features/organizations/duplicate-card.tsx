import { useState } from 'react';
import { Link } from 'react-router';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { SampleTag, Tag } from '#ui/tag.tsx';
import { DismissDialog } from './dismiss.dialog.tsx';
import './duplicates.css';
import './own-organization.css';
import type { DuplicatePair } from './duplicates.queries.ts';
import { duplicatesText } from './duplicates.text.ts';
import { MergeDialog } from './merge.dialog.tsx';
import { useKnownRows } from './use-known-rows.ts';
import type { VerificationCase } from './verification.queries.ts';

type DuplicateCardProps = { pair: DuplicatePair; onDecided: () => void };

/** Two organizations side by side: why they may be one, in what they differ, and what to do about it. */
export function DuplicateCard({ pair, onDecided }: DuplicateCardProps) {
  const t = useText(duplicatesText);
  const [open, setOpen] = useState<'merge' | 'dismiss' | null>(null);
  const [one, other] = pair.organizations;
  if (!one || !other) return null;
  const close = () => setOpen(null);
  const decided = () => {
    close();
    onDecided();
  };
  return (
    <section className="card" aria-label={`${one.name} · ${other.name}`}>
      <div className="hd">
        <p className="row grow">
          {pair.evidence.map(({ kind, similarity }) => (
            <Tag key={kind}>
              {kind === 'SIMILAR_NAME' ? t.SIMILAR_NAME(`${Math.round(similarity * 100)}%`) : t[kind]}
            </Tag>
          ))}
        </p>
      </div>
      <div className="pad col g4">
        <Comparison one={one} other={other} />
        <div className="row">
          <Button onPress={() => setOpen('dismiss')}>{t.dismiss}</Button>
          <Button onPress={() => setOpen('merge')}>{t.merge}</Button>
        </div>
      </div>
      {open === 'dismiss' && <DismissDialog pairId={pair.id} onClose={close} onDone={decided} />}
      {open === 'merge' && <MergeDialog pair={[one, other]} onClose={close} onDone={decided} />}
    </section>
  );
}

function Comparison({ one, other }: { one: VerificationCase; other: VerificationCase }) {
  const t = useText(duplicatesText);
  const left = useKnownRows(one);
  const right = useKnownRows(other);
  const standing = ({ isVerified }: VerificationCase) => (isVerified ? t.yes : t.no);
  const rows: readonly [string, string | null, string | null][] = [
    [t.verified, standing(one), standing(other)],
    ...left.map(([term, value], place): [string, string | null, string | null] => [
      term,
      value,
      right[place]?.[1] ?? null,
    ]),
  ];
  return (
    <div className="comparison-scroll">
      <table className="comparison">
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t.item}</span>
            </th>
            {[one, other].map((organization) => (
              <th key={organization.id} scope="col">
                <Link to={`/partners/${organization.id}`}>{organization.name}</Link>{' '}
                {organization.isExample && <SampleTag />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(([, first, second]) => first || second)
            .map(([term, first, second]) => (
              <tr key={term} className={first === second ? 'same' : ''}>
                <th scope="row">{term}</th>
                <td>{first || <span className="dim2">{t.nothing}</span>}</td>
                <td>{second || <span className="dim2">{t.nothing}</span>}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
