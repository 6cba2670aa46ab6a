import { useState } from 'react';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { AskCommissioner, AskPartnership } from '#entities/request/request-dialogs.tsx';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Segment } from '#ui/segment.tsx';
import { Count } from '#ui/tag.tsx';
import type { AlsoFitting, MatchPage } from './match.fragments.ts';
import { matchContext, needMatchesQuery } from './match.queries.ts';
import { matchText, needMatchesText } from './match.text.ts';
import { MatchAlert } from './match-alert.tsx';
import { AlsoFits } from './match-also.tsx';
import { MatchCard } from './match-card.tsx';
import { MatchList, useMatchCount } from './match-list.tsx';
import { subjectOf } from './match-subject.ts';

const kinds = ['all', 'UNIVERSITY', 'COMMISSIONER', 'TRANSFER_PLATFORM', 'CAPABILITY'] as const;
type Shown = (typeof kinds)[number];

type NeedMatchesProps = {
  needId: string;
  /** Whose need it is: null for who looks on only, and may neither ask nor take anything off. */
  enterpriseId: string | null;
};

/**
 * Under a need: who and what could solve it, the best first, with why; ask right there, or take it off the list. Each
 * organization once, unless one kind is asked for.
 */
export function NeedMatches({ needId, enterpriseId }: NeedMatchesProps) {
  const t = useText(needMatchesText);
  const [shown, setShown] = useState<Shown>('all');
  const [includeWeak, setIncludeWeak] = useState(false);
  const [asked, setAsked] = useState<AlsoFitting | null>(null);
  const [isAskingBureau, setAskingBureau] = useState(false);
  const { count, more, reset } = useMatchCount();
  const [{ data, error, fetching, stale }, refetch] = useQuery({
    query: needMatchesQuery,
    variables: {
      ...{ id: needId, first: count, includeWeak, byOrganization: shown === 'all' },
      ...(shown !== 'all' && { kinds: [shown] }),
    },
    context: matchContext,
    requestPolicy: 'cache-and-network',
  });
  const page = data?.need.matches ?? null;
  if (data && !data.need.matches) return null;
  const options = kinds.map((id) => ({ id, label: t[id] }));
  const dismissing = enterpriseId ? { organizationId: enterpriseId, needId } : null;
  const actionsOf = (match: AlsoFitting) =>
    enterpriseId && <AskButton match={match} onPress={() => setAsked(match)} />;
  return (
    <section className="col g4" aria-label={t.title}>
      <div className="row sp match-head">
        <h2 className="row">
          {t.title} {page && <Count isLit>{page.totalCount}</Count>}
        </h2>
        <div className="row no-print">
          <Segment
            label={t.kinds}
            options={options}
            value={shown}
            onChange={(id) => {
              setShown(id);
              reset();
            }}
          />
          <ExportMenu
            list="MATCHES"
            variables={{ id: needId, includeWeak, kinds: shown === 'all' ? null : [shown] }}
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
        nothing={(found, showBelow) => (
          <Nothing page={found} onAskBureau={enterpriseId ? () => setAskingBureau(true) : null}>
            {showBelow}
          </Nothing>
        )}
      >
        {(match, isFirst) => (
          <MatchCard
            key={match.id + subjectOf(match)?.id}
            match={match}
            isOpen={isFirst}
            facts={match.organization?.name ?? ''}
            dismissing={dismissing}
            actions={actionsOf(match)}
            also={<AlsoFits match={match} actionsOf={actionsOf} dismissing={dismissing} />}
          />
        )}
      </MatchList>
      {enterpriseId && page && <MatchAlert />}
      {asked && <Ask match={asked} needId={needId} onClose={() => setAsked(null)} />}
      <AskCommissioner needId={needId} isOpen={isAskingBureau} onOpenChange={setAskingBureau} />
    </section>
  );
}

function AskButton({ match, onPress }: { match: AlsoFitting; onPress: () => void }) {
  const t = useText(matchText);
  const isPerson = match.partner?.kind === 'COMMISSIONER';
  return (
    <Button size="small" icon={isPerson ? 'commissioner' : 'partnership'} onPress={onPress}>
      {isPerson ? t.askCommissioner : t.request}
    </Button>
  );
}

/** The request that suits: to the bureau for a commissioner, else to the organization, with the need attached. */
function Ask({ match, needId, onClose }: { match: AlsoFitting; needId: string; onClose: () => void }) {
  const { partner, capability, organization } = match;
  const state = { isOpen: true, onOpenChange: onClose, needId };
  if (partner?.kind === 'COMMISSIONER') {
    return (
      <AskCommissioner {...state} wishedCommissionerId={partner.id} wishedCommissionerName={partner.name} />
    );
  }
  if (!organization) return null;
  return (
    <AskPartnership
      {...state}
      recipientId={organization.id}
      recipientName={organization.name}
      capabilityId={capability?.id}
      forms={subjectOf(match)?.forms}
    />
  );
}

type NothingProps = { page: MatchPage; onAskBureau: (() => void) | null; children: React.ReactNode };

/** An answer, too: nobody fits, what lies nearest, and whom to ask. */
function Nothing({ page, onAskBureau, children }: NothingProps) {
  const t = useText(needMatchesText);
  const label = useLabel();
  const words = useText(matchText);
  const action = (
    <>
      {onAskBureau && (
        <Button look="primary" onPress={onAskBureau}>
          {t.askBureau}
        </Button>
      )}
      {children}
    </>
  );
  return (
    <div className="card">
      <EmptyState title={page.nothingFits ? t.nothing : t.nothingOfKind} action={action} headingLevel={3}>
        {page.nothingFits && t.nothingHint}
        {page.nearestFields.length > 0 && (
          <>
            {' '}
            {t.nearest}
            {page.nearestFields.map((field, turn) => (
              <span key={field.code}>
                {turn > 0 && words.comma}
                <Link to={`/search?field=${field.code}`}>{label(field.label)}</Link>
              </span>
            ))}
          </>
        )}
      </EmptyState>
    </div>
  );
}
