import { Link } from 'react-router';
import { useQuery } from 'urql';
import { DisclosureList } from '#entities/personal-data/disclosure-list.tsx';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Count } from '#ui/tag.tsx';
import { ConsentsCard } from './consents-card.tsx';
import { CopyCard } from './copy-card.tsx';
import { DeletionCard } from './deletion-card.tsx';
import { EmailCard } from './email-card.tsx';
import { ExpertCard } from './expert-card.tsx';
import { privacyQuery } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';

export type OwnPrivacy = NonNullable<ResultOf<typeof privacyQuery>['viewer']>;

/** One's own data: who may see it, who did, a copy, a correction, and the end of the account. */
export function PrivacyPage() {
  const t = useText(privacyText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>{() => <Privacy />}</RequireAccount>
    </div>
  );
}

function Privacy() {
  const t = useText(privacyText);
  const [result, refetch] = useQuery({ query: privacyQuery, requestPolicy: 'cache-and-network' });
  const again = () => refetch({ requestPolicy: 'network-only' });
  const waiting = (
    <div className="card">
      <Skeleton rows={6} />
    </div>
  );
  return (
    <>
      <p className="crumb">
        <Link to="/account">{t.account}</Link>
      </p>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.heading}</h1>
          <p className="dim">{t.lead}</p>
        </div>
        <Link to="/privacy">{t.notice}</Link>
      </div>
      <Answer result={result} onRetry={again} waiting={waiting}>
        {({ viewer }) => (viewer ? <Cards own={viewer} onChanged={again} /> : waiting)}
      </Answer>
    </>
  );
}

function Cards({ own, onChanged }: { own: OwnPrivacy; onChanged: () => void }) {
  const t = useText(privacyText);
  const { nodes, totalCount } = own.disclosures;
  const email = own.account.email ?? '';
  return (
    <div className="cols-fr">
      <div className="col g5">
        <ConsentsCard consents={own.consents} history={own.consentHistory} onChanged={onChanged} />
        <Card title={t.whoSaw} holds="list" aside={totalCount > 0 ? <Count>{totalCount}</Count> : undefined}>
          <p className="pad sm dim">{t.whoSawHint}</p>
          <DisclosureList rows={nodes} total={totalCount} />
        </Card>
        <DeletionCard email={email} deletion={own.deletion} onChanged={onChanged} />
      </div>
      <div className="col g5">
        <CopyCard counts={own.deletion.counts} />
        <EmailCard email={email} />
        {own.commissioner && <ExpertCard expert={own.commissioner} />}
      </div>
    </div>
  );
}
