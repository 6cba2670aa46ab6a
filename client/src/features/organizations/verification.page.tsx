import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { DeskHead } from '#entities/viewer/desk-head.tsx';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { EmptyState } from '#ui/page-state.tsx';
import './verification.css';
import { organizationsToVerifyQuery, type VerificationCase } from './verification.queries.ts';
import { verificationText } from './verification.text.ts';
import { VerificationDetail } from './verification-detail.tsx';
import { VerificationList } from './verification-list.tsx';

const pageSize = 50;
const most = 100;
// An empty list names no type; registering and undoing bring it up to date.
const listContext = { additionalTypenames: ['Enterprise', 'University', 'TransferPlatform'] };

/** The officer's list of organizations to verify: one beside the other, done with a press, undone with another. */
export function VerificationPage() {
  const t = useText(verificationText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <Verification />
      </OfficerOnly>
    </div>
  );
}

function Verification() {
  const t = useText(verificationText);
  const [first, setFirst] = useState(pageSize);
  const [result, refetch] = useQuery({
    query: organizationsToVerifyQuery,
    variables: { first },
    context: listContext,
  });
  const total = result.data?.organizationsToVerify.totalCount;
  return (
    <>
      <DeskHead
        view="verification"
        title={t.title}
        lead={t.lead}
        total={total}
        aside={
          <>
            <span className="sm dim2 no-m">{t.keys}</span>
            <ExportMenu list="VERIFICATIONS" total={total} />
          </>
        }
      />
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ organizationsToVerify: { nodes, totalCount } }) =>
          nodes.length === 0 ? (
            <section className="card">
              <EmptyState title={t.empty}>{t.emptyHint}</EmptyState>
            </section>
          ) : (
            <Cases
              cases={nodes}
              more={Math.min(pageSize, Math.min(most, totalCount) - nodes.length)}
              onMore={() => setFirst(most)}
            />
          )
        }
      </Answer>
    </>
  );
}

type CasesProps = { cases: readonly VerificationCase[]; more: number; onMore: () => void };

function Cases({ cases, more, onMore }: CasesProps) {
  const [params, setParams] = useSearchParams();
  const asked = cases.find(({ id }) => id === params.get('organization'));
  const chosen = asked ?? cases[0];
  const choose = (id: string | null) =>
    setParams(id === null ? {} : { organization: id }, { replace: true, preventScrollReset: true });
  return (
    <div className={asked ? 'cols-lf verification is-open' : 'cols-lf verification'}>
      <VerificationList cases={cases} chosenId={chosen?.id} onChoose={choose} more={more} onMore={onMore} />
      {chosen && <VerificationDetail key={chosen.id} organization={chosen} onClose={() => choose(null)} />}
    </div>
  );
}
