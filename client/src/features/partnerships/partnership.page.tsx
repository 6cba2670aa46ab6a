import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { useNamed } from '#entities/partnership/named.ts';
import { PartnershipBadge } from '#entities/partnership/partnership-badge.tsx';
import { usePartnershipTitle } from '#entities/partnership/partnership-line.tsx';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { SampleTag } from '#ui/tag.tsx';
import { AgreementCard } from './agreement-card.tsx';
import { BrokerCard } from './broker-card.tsx';
import { ContactsCard } from './contacts-card.tsx';
import { ConversationCard, ConversationSealed } from './conversation.tsx';
import { DecisionCard } from './decision.tsx';
import { EndCard } from './end-card.tsx';
import { MilestonesCard } from './milestones-card.tsx';
import { NextStepCard } from './next-step.tsx';
import './partnership.css';
import { type PartnershipDetail, partnershipPageQuery } from './partnership.queries.ts';
import { pageText } from './partnership.text.ts';
import { PartnershipRecord } from './partnership-record.tsx';
import { Progress } from './progress.tsx';
import { RatingsCard } from './ratings-card.tsx';
import { SubjectCard } from './subject-card.tsx';

/** One partnership from the request to its end: where it stands, what waits, what was said, what is on record. */
export function PartnershipPage() {
  const { id = '' } = useParams();
  const [result, refetch] = useQuery({ query: partnershipPageQuery, variables: { id } });
  const ask = useCallback(() => refetch({ requestPolicy: 'network-only' }), [refetch]);
  const named = useNamed();
  return (
    <div className="wrap">
      <Answer result={result} onRetry={ask}>
        {({ partnership }) => (
          <Partnership key={partnership.id} partnership={named(partnership)} onMoved={ask} />
        )}
      </Answer>
    </div>
  );
}

function Partnership({ partnership, onMoved }: { partnership: PartnershipDetail; onMoved: () => void }) {
  const t = useText(pageText);
  const forms = useText(formText);
  const titleOf = usePartnershipTitle();
  const { viewer } = useViewer();
  const { need, capability, agreement } = partnership;
  // What it came out of names it; else what the two wrote over their agreement.
  const title = (need || capability ? null : agreement?.title) ?? titleOf(partnership);
  return (
    <>
      <title>{t.pageTitle(title)}</title>
      <p className="crumb">
        <Link to="/partnerships">{t.partnerships}</Link> / {forms[partnership.form]}
      </p>
      <div className="row row-3 partnership-head">
        <h1>{title}</h1>
        <PartnershipBadge partnership={partnership} />
        {partnership.isExample && <SampleTag />}
      </div>
      <Progress partnership={partnership} />
      <div className="cols-fr">
        <div className="col g5">
          <DecisionCard partnership={partnership} />
          <NextStepCard partnership={partnership} />
          <RatingsCard partnership={partnership} />
          {viewer && partnership.viewerSide ? (
            <ConversationCard partnership={partnership} accountId={viewer.account.id} onMoved={onMoved} />
          ) : (
            <ConversationSealed isBroker={partnership.viewerIsBroker} />
          )}
          <PartnershipRecord partnership={partnership} />
        </div>
        <aside className="col g4" aria-label={t.about}>
          <MilestonesCard partnership={partnership} />
          <AgreementCard partnership={partnership} />
          <ContactsCard partnership={partnership} />
          <SubjectCard partnership={partnership} />
          <BrokerCard partnership={partnership} />
          <EndCard partnership={partnership} />
        </aside>
      </div>
    </>
  );
}
