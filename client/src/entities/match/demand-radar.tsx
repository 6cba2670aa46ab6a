import { useState } from 'react';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { needText } from '#entities/need/need.text.ts';
import { useNeedFacts } from '#entities/need/use-need-facts.ts';
import { AskPartnership } from '#entities/request/request-dialogs.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Count } from '#ui/tag.tsx';
import type { MatchLine } from './match.fragments.ts';
import { demandRadarQuery, matchContext } from './match.queries.ts';
import { matchText, radarText } from './match.text.ts';
import { MatchAlert } from './match-alert.tsx';
import { MatchCard } from './match-card.tsx';
import { MatchList, useMatchCount } from './match-list.tsx';

type DemandRadarProps = {
  /** A capability, a commissioner, a university or a platform. */
  itemId: string;
  /** Whose it is: null for who looks on only. */
  organizationId: string | null;
};

/** Which published needs something offered could solve; for those who offer it. */
export function DemandRadar({ itemId, organizationId }: DemandRadarProps) {
  const t = useText(radarText);
  const words = useText(needText);
  const [includeWeak, setIncludeWeak] = useState(false);
  const [asked, setAsked] = useState<MatchLine['need']>(null);
  const { count, more } = useMatchCount();
  const [{ data, error, fetching, stale }, refetch] = useQuery({
    query: demandRadarQuery,
    variables: { id: itemId, first: count, includeWeak },
    context: matchContext,
    requestPolicy: 'cache-and-network',
  });
  const page = data?.node && 'matchingNeeds' in data.node ? data.node.matchingNeeds : null;
  if (data && !page) return null;
  const isCapability = data?.node?.__typename === 'Capability';
  const isPerson = data?.node?.__typename === 'Commissioner';
  return (
    <section className="col g4" aria-label={t.title}>
      <div className="row sp match-head">
        <div className="col g1">
          <h2 className="row">
            {t.title} {page && <Count isLit>{page.totalCount}</Count>}
          </h2>
          <p className="sm dim">{isPerson ? t.hintForPerson : t.hint}</p>
        </div>
        <div className="no-print">
          <ExportMenu
            list="MATCHING_NEEDS"
            variables={{ id: itemId, includeWeak }}
            total={page?.totalCount}
            size="small"
          />
        </div>
      </div>
      <MatchList
        page={page}
        error={error}
        isPending={fetching || stale}
        includeWeak={includeWeak}
        onIncludeWeak={setIncludeWeak}
        onMore={more}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        nothing={(_page, showBelow) => (
          <div className="card">
            <EmptyState
              title={t.nothing}
              headingLevel={3}
              action={
                <>
                  {showBelow}
                  <ButtonLink size="small" to="/needs?tab=all">
                    {t.seeNeeds}
                  </ButtonLink>
                </>
              }
            >
              {isPerson ? t.nothingHintForPerson : t.nothingHint}
            </EmptyState>
          </div>
        )}
      >
        {(match, isFirst) => (
          <RadarEntry
            key={match.id}
            match={match}
            isFirst={isFirst}
            organizationId={organizationId}
            onAsk={() => setAsked(match.need)}
          />
        )}
      </MatchList>
      {(organizationId || isPerson) && page && <MatchAlert isInPerson={isPerson} />}
      {asked && (
        <AskPartnership
          isOpen
          onOpenChange={() => setAsked(null)}
          recipientId={asked.enterprise?.id ?? null}
          recipientName={asked.enterprise?.name ?? words.anonymous}
          needId={asked.id}
          capabilityId={isCapability ? itemId : undefined}
        />
      )}
    </section>
  );
}

type EntryProps = { match: MatchLine; isFirst: boolean; organizationId: string | null; onAsk: () => void };

function RadarEntry({ match, isFirst, organizationId, onAsk }: EntryProps) {
  const t = useText(matchText);
  const facts = useNeedFacts();
  const { need } = match;
  if (!need) return null;
  const actions = organizationId && (
    <Button size="small" icon="partnership" onPress={onAsk}>
      {t.request}
    </Button>
  );
  return (
    <MatchCard
      match={match}
      isOpen={isFirst}
      facts={facts(need)}
      dismissing={organizationId ? { organizationId, needId: null } : null}
      actions={actions}
    />
  );
}
