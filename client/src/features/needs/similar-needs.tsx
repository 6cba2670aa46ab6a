import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { NeedBadge } from '#entities/need/need-badge.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { Tag } from '#ui/tag.tsx';
import { needFormText } from './need-form.text.ts';
import { similarNeedsQuery } from './need-writing.queries.ts';

type SimilarNeedsProps = {
  title: string;
  text: string;
  /** Whose own needs count, too. */
  enterpriseId?: string;
  /** The one that is being written. */
  excludeId?: string | undefined;
};

/** Fewer say nothing. */
const LEAST_CHARACTERS = 10;
const QUIET_MS = 700;

/** Who asks for much the same, while one is writing. A failure says nothing: it is only a hint. */
export function SimilarNeeds({ title, text, enterpriseId, excludeId }: SimilarNeedsProps) {
  const t = useText(needFormText);
  const words = useQuiet(JSON.stringify([title.trim(), text.trim()]));
  const [asked = '', askedText = ''] = JSON.parse(words) as string[];
  const isEnough = asked.length + askedText.length >= LEAST_CHARACTERS;
  const [{ data }] = useQuery({
    query: similarNeedsQuery,
    variables: {
      title: asked,
      text: askedText.slice(0, 2_000),
      enterpriseId: enterpriseId ?? null,
      excludeId: excludeId ?? null,
    },
    pause: !isEnough,
  });
  const alike = isEnough ? (data?.similarNeeds ?? []) : [];
  // The first answer may have come before this draft was saved.
  const found = alike.filter(({ need }) => need.id !== excludeId).slice(0, 3);
  return (
    <div className="need-alike" aria-live="polite">
      {found.length > 0 && (
        <Card title={found.some(({ isOwn }) => isOwn) ? t.alikeOwn : t.alikeOthers} headingLevel={3}>
          <div className="col g3">
            <p className="hint">{t.alikeHint}</p>
            <ul className="col g3">
              {found.map((one) => (
                <li key={one.need.id}>
                  <Similar one={one} />
                </li>
              ))}
            </ul>
          </div>
        </Card>
      )}
    </div>
  );
}

type Found = ResultOf<typeof similarNeedsQuery>['similarNeeds'][number];

function Similar({ one: { need, isOwn, terms } }: { one: Found }) {
  const t = useText(needFormText);
  return (
    <div className="row sp nowrap top">
      <div className="grow">
        <Link to={`/needs/${need.id}`} target="_blank">
          {need.title}
        </Link>{' '}
        {isOwn && <Tag>{t.own}</Tag>}
        {terms.length > 0 && <p className="sm dim">{t.alikeTerms(terms.slice(0, 4).join(t.separator))}</p>}
      </div>
      <NeedBadge state={need.state} />
    </div>
  );
}

/** The value once it has not changed for a moment. */
function useQuiet(value: string): string {
  const [quiet, setQuiet] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(value), QUIET_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return quiet;
}
