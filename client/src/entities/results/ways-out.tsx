import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import './ways-out.css';
import type { SearchWays, WayCondition } from './search-ways.ts';
import { waysText } from './ways.text.ts';

/** Of each list; more would push what helps out of sight. */
const mostSimilar = 2;

type WaysOutProps = {
  /** Undefined while it is being worked out. */
  ways: SearchWays | undefined;
  /** True where nothing was found at all; else this stands below the few results. */
  isEmpty: boolean;
  onQuery: (query: string) => void;
  onDrop: (condition: WayCondition) => void;
  onDropAll: () => void;
  onField: (code: string) => void;
  /** Where the words become a need, and where the bureau is asked: for those who look for somebody. */
  publishTo?: string | undefined;
  askTo?: string | undefined;
};

/** What helps on where a search found little: each line says what it yields and does it at one press. */
export function WaysOut(props: WaysOutProps) {
  const { ways, isEmpty, publishTo, askTo } = props;
  const t = useText(waysText);
  const hasWays = ways !== undefined && countOf(ways) > 0;
  if (!isEmpty && !hasWays) return null;
  return (
    <section className="card ways" aria-label={t.area}>
      {isEmpty ? (
        <EmptyState title={t.emptyTitle}>{hasWays ? t.emptyHint : t.noWay}</EmptyState>
      ) : (
        <h2 className="pad ways-few">{t.fewTitle}</h2>
      )}
      {ways && <Lines {...props} ways={ways} />}
      {isEmpty && (publishTo || askTo) && (
        <div className="pad row ways-end">
          {publishTo && (
            <ButtonLink look="primary" to={publishTo}>
              {t.publish}
            </ButtonLink>
          )}
          {askTo && <ButtonLink to={askTo}>{t.askBureau}</ButtonLink>}
        </div>
      )}
    </section>
  );
}

function Lines({ ways, onQuery, onDrop, onDropAll, onField }: WaysOutProps & { ways: SearchWays }) {
  const t = useText(waysText);
  const label = useLabel();
  const { spelling, fewerConditions, withoutConditions, fewerWords, nearestFields } = ways;
  return (
    <List className="ways-out">
      {spelling && (
        <Way count={spelling.count} onTake={() => onQuery(spelling.query)} before={t.didYouMean}>
          {spelling.query}
        </Way>
      )}
      {fewerConditions.map((condition) => (
        <Way
          key={`${condition.name} ${condition.value}`}
          count={condition.count}
          onTake={() => onDrop(condition)}
          before={t.drop}
        >
          {label(condition.label)}
        </Way>
      ))}
      {withoutConditions !== null && (
        <Way count={withoutConditions} onTake={onDropAll} before={t.drop}>
          {t.allConditions}
        </Way>
      )}
      {fewerWords.map(({ word, query, count }) => (
        <Way key={word} count={count} onTake={() => onQuery(query)} before={t.without}>
          {word}
        </Way>
      ))}
      {nearestFields.map(({ field, count }) => (
        <Way key={field.code} count={count} onTake={() => onField(field.code)} before={t.nearestField}>
          {label(field.label)}
        </Way>
      ))}
      <Similar ways={ways} />
    </List>
  );
}

type WayProps = { count: number; before: string; onTake: () => void; children: ReactNode };

function Way({ count, before, onTake, children }: WayProps) {
  const t = useText(waysText);
  return (
    <li className="row sp nowrap">
      <span>
        {before} <b lang="zh-CN">{children}</b>
      </span>
      <Button size="small" onPress={onTake}>
        {t.show(numberText(count))}
      </Button>
    </li>
  );
}

/** What the same words find in the other lists. */
function Similar({ ways: { similarPartners, similarNeeds, similarCapabilities } }: { ways: SearchWays }) {
  const t = useText(waysText);
  const lines = [
    ...similarNeeds
      .slice(0, mostSimilar)
      .map(({ id, title }) => ({ id, title, before: t.similarNeed, to: `/needs/${id}` })),
    ...similarCapabilities.slice(0, mostSimilar).map(({ id, title }) => ({
      id,
      title,
      before: t.similarCapability,
      to: `/capabilities/${id}`,
    })),
    ...similarPartners.slice(0, mostSimilar).map(({ id, name }) => ({
      id,
      title: name,
      before: t.similarPartner,
      to: `/partners/${id}`,
    })),
  ];
  return lines.map(({ id, title, before, to }) => (
    <li key={id} className="row sp nowrap">
      <span>
        {before} <b lang="zh-CN">{title}</b>
      </span>
      <Link className="btn s" to={to} aria-label={`${t.see}: ${title}`}>
        {t.see}
      </Link>
    </li>
  ));
}

function countOf(ways: SearchWays): number {
  const lists = [
    ways.fewerConditions,
    ways.fewerWords,
    ways.nearestFields,
    ways.similarPartners,
    ways.similarNeeds,
    ways.similarCapabilities,
  ];
  const single = [ways.spelling, ways.withoutConditions].filter((way) => way !== null);
  return lists.reduce((sum, list) => sum + list.length, single.length);
}
