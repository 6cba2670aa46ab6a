import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { matchText } from '#entities/match/match.text.ts';
import { reasonsOf } from '#entities/match/match-subject.ts';
import type { NeedLine } from '#entities/need/need.fragments.ts';
import { needText } from '#entities/need/need.text.ts';
import { useNeedFacts } from '#entities/need/use-need-facts.ts';
import { AskPartnership } from '#entities/request/request-dialogs.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Arc } from '#ui/arc.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Count, SampleTag, Tag } from '#ui/tag.tsx';
import { homeText } from './home.text.ts';
import { ownRadarQuery, type RadarMatch } from './radar.queries.ts';

// An empty list names no type, yet the first need must bring it up to date.
const context = { additionalTypenames: ['Need', 'Capability', 'MatchDismissal', 'MatchWeights'] };

type OwnRadarProps = {
  /** A commissioner, a university or a platform. */
  itemId: string;
  /** Whether the reader may ask in its name: commissioners are sent by the bureau. */
  canAsk: boolean;
};

/** Which published needs fit best, with why; the whole list stands on the own page. */
export function OwnRadar({ itemId, canAsk }: OwnRadarProps) {
  const t = useText(homeText);
  const words = useText(needText);
  const [asked, setAsked] = useState<NeedLine | null>(null);
  const [result, refetch] = useQuery({ query: ownRadarQuery, variables: { id: itemId }, context });
  const waiting = (
    <Card title={t.radar}>
      <Skeleton rows={4} />
    </Card>
  );
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })} waiting={waiting}>
      {({ node }) => {
        const found = node && 'matchingNeeds' in node ? node.matchingNeeds : null;
        if (!found) return null;
        return (
          <>
            <Card
              holds="list"
              title={
                <>
                  {t.radar} <Count>{found.totalCount}</Count>
                </>
              }
              aside={
                <Link className="sm" to="/organization">
                  {t.all}
                </Link>
              }
            >
              {found.nodes.length === 0 ? (
                <EmptyState
                  title={t.noRadar}
                  headingLevel={3}
                  action={<ButtonLink to="/needs">{t.findNeeds}</ButtonLink>}
                >
                  {t.noRadarHint}
                </EmptyState>
              ) : (
                <List>
                  {found.nodes.map((match) => (
                    <RadarLine key={match.id} match={match} onAsk={canAsk ? setAsked : null} />
                  ))}
                </List>
              )}
            </Card>
            {asked && (
              <AskPartnership
                isOpen
                onOpenChange={() => setAsked(null)}
                recipientId={asked.enterprise?.id ?? null}
                recipientName={asked.enterprise?.name ?? words.anonymous}
                needId={asked.id}
              />
            )}
          </>
        );
      }}
    </Answer>
  );
}

type RadarLineProps = { match: RadarMatch; onAsk: ((need: NeedLine) => void) | null };

const NEW_FOR_MS = 7 * 24 * 60 * 60_000;
const MOST_REASONS = 3;

function RadarLine({ match, onAsk }: RadarLineProps) {
  const t = useText(homeText);
  const words = useText(matchText);
  const facts = useNeedFacts();
  const { need, score } = match;
  if (!need) return null;
  const isNew = Date.now() - new Date(need.publishedAt).getTime() < NEW_FOR_MS;
  const why = reasonsOf(match).slice(0, MOST_REASONS);
  return (
    <li className="row row-4 home-fit home-radar">
      <Arc score={score} size="small" />
      <div className="grow">
        <Link to={`/needs/${need.id}`} lang="zh-CN">
          <b>{need.title}</b>
        </Link>{' '}
        {isNew && <Tag>{t.isNew}</Tag>} {need.isExample && <SampleTag />}
        <p className="sm dim">{facts(need)}</p>
        {why.length > 0 && (
          <p className="sm">{words.because + why.map(({ text }) => text).join(words.separator)}</p>
        )}
      </div>
      {onAsk && (
        <Button size="small" onPress={() => onAsk(need)}>
          {words.request}
        </Button>
      )}
    </li>
  );
}
