import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { DeskCases } from '#entities/viewer/desk-cases.tsx';
import { DeskHead } from '#entities/viewer/desk-head.tsx';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { Segment } from '#ui/segment.tsx';
import { type Decision, ObjectionDialog } from './objection.dialog.tsx';
import { ObjectionCard } from './objection-card.tsx';
import { objectionsText } from './objections.text.ts';
import { objectionsQuery } from './privacy.queries.ts';

export type Objection = ResultOf<typeof objectionsQuery>['objections']['nodes'][number];

const states = ['OPEN', 'ACCEPTED', 'REFUSED', 'TAKEN_BACK'] as const;
const first = 50;

/** Who objects to being shown, for officers. */
export function ObjectionsPage() {
  const t = useText(objectionsText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <Objections />
      </OfficerOnly>
    </div>
  );
}

function Objections() {
  const t = useText(objectionsText);
  const [params, setParams] = useSearchParams();
  const state = states.find((one) => one === params.get('state')) ?? 'OPEN';
  const [deciding, setDeciding] = useState<{ objection: Objection; decision: Decision } | null>(null);
  const [result, refetch] = useQuery({
    query: objectionsQuery,
    variables: { state, first },
    requestPolicy: 'cache-and-network',
  });
  const readAnew = () => refetch({ requestPolicy: 'network-only' });
  const total = result.data?.objections.totalCount;
  return (
    <>
      <DeskHead
        view="objections"
        title={t.title}
        lead={t.lead}
        total={total}
        isWaiting={state === 'OPEN'}
        aside={<ExportMenu list="OBJECTIONS" variables={{ state }} total={total} />}
      />
      <div className="col g4">
        <div className="row sp">
          <Segment
            label={t.state}
            options={states.map((id) => ({ id, label: t[id] }))}
            value={state}
            onChange={(next) => setParams(next === 'OPEN' ? {} : { state: next }, { replace: true })}
          />
          <Link className="sm" to="/officer/retention">
            {t.retention}
          </Link>
        </div>
        <Answer result={result} onRetry={readAnew}>
          {({ objections: { nodes } }) => (
            <DeskCases cases={nodes} empty={t.empty} emptyHint={t.emptyHint}>
              {(objection) => (
                <ObjectionCard
                  key={objection.id}
                  objection={objection}
                  onDecide={(decision) => setDeciding({ objection, decision })}
                />
              )}
            </DeskCases>
          )}
        </Answer>
      </div>
      {deciding && <ObjectionDialog {...deciding} onClose={() => setDeciding(null)} onDone={readAnew} />}
    </>
  );
}
