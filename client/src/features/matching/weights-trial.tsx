import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Select } from '#ui/select.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { TrialTable } from './trial-table.tsx';
import { sampleNeedsQuery, tryWeightsQuery } from './weights.queries.ts';
import { weightsText } from './weights.text.ts';
import { isSame, listOf, sumOf, type WeightsDraft } from './weights-draft.ts';

type WeightsTrialProps = { draft: WeightsDraft; current: WeightsDraft };

/** Not at every step of a slider: each trial ranks twice. */
const WAIT_MS = 350;

/** Before anything is saved: whom the weights would move up and down for a need that everybody may read. */
export function WeightsTrial({ draft, current }: WeightsTrialProps) {
  const t = useText(weightsText);
  const [chosen, setChosen] = useState<string | null>(null);
  const [result, refetch] = useQuery({ query: sampleNeedsQuery });
  const settled = useSettled(draft);
  return (
    <Card title={t.trial} className="weights-card">
      <div className="col g4">
        <p className="sm dim">{t.trialLead}</p>
        <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
          {({ needs }) => {
            const needId = chosen ?? needs.nodes[0]?.id ?? null;
            if (!needId) return <EmptyState title={t.trialNone} headingLevel={3} />;
            return (
              <>
                <Select
                  label={t.trialNeed}
                  options={needs.nodes.map(({ id, title }) => ({ id, label: title }))}
                  value={needId}
                  onChange={setChosen}
                />
                {sumOf(draft) !== 100 ? (
                  <p className="dim">{t.trialWaits}</p>
                ) : (
                  <Trial needId={needId} draft={settled} isSame={isSame(draft, current)} />
                )}
              </>
            );
          }}
        </Answer>
      </div>
    </Card>
  );
}

function Trial({
  needId,
  draft,
  isSame: isUnchanged,
}: {
  needId: string;
  draft: WeightsDraft;
  isSame: boolean;
}) {
  const t = useText(weightsText);
  const [result, refetch] = useQuery({
    query: tryWeightsQuery,
    variables: { input: { needId, weights: listOf(draft) } },
    pause: sumOf(draft) !== 100,
    requestPolicy: 'network-only',
  });
  return (
    <div aria-busy={result.fetching || result.stale}>
      <Answer
        result={result}
        onRetry={() => refetch({ requestPolicy: 'network-only' })}
        waiting={<Skeleton rows={5} />}
      >
        {({ tryMatchWeights: trial }) => (
          <div className="col g3">
            {isUnchanged && <p className="sm dim">{t.trialSame}</p>}
            <TrialTable trial={trial} />
          </div>
        )}
      </Answer>
    </div>
  );
}

/** The draft once it has stood still. */
function useSettled(draft: WeightsDraft): WeightsDraft {
  const [settled, setSettled] = useState(draft);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(draft), WAIT_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  return settled;
}
