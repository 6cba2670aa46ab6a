import { useState } from 'react';
import { useQuery } from 'urql';
import { CommissionerName } from '#entities/commissioner-request/commissioner-name.tsx';
import type { CommissionerRequestLine } from '#entities/commissioner-request/commissioner-request.fragments.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Arc } from '#ui/arc.tsx';
import { Button } from '#ui/button.tsx';
import { Lamps } from '#ui/lamps.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { Tag } from '#ui/tag.tsx';
import { AssignDialog } from './assign.dialog.tsx';
import { type Candidate, candidatesQuery } from './dispatch.queries.ts';
import { dispatchText } from './dispatch.text.ts';
import { useAssign } from './use-assign.ts';

const shown = 5;

/** Under a request: what the firm wrote, and who could take it, best first, each with the reasons. */
export function Candidates({ request }: { request: CommissionerRequestLine }) {
  const t = useText(dispatchText);
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const assign = useAssign(request, () => setChosen(null));
  const [result, refetch] = useQuery({
    query: candidatesQuery,
    variables: { requestId: request.id, first: shown },
    context: candidatesContext,
  });
  return (
    <div className="col g3">
      <div>
        <h2 className="unfolded-h">{t.words}</h2>
        <p className="dim request-words">{request.text}</p>
      </div>
      {assign.raced && <Note tone="warning">{assign.raced}</Note>}
      <h2 className="unfolded-h">{t.candidates}</h2>
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ commissionerRequest: { candidates } }) =>
          candidates?.length ? (
            <ol className="candidates">
              {candidates.map((candidate, index) => (
                <CandidateRow
                  key={candidate.commissioner.id}
                  candidate={candidate}
                  rank={index + 1}
                  onAssign={() => setChosen(candidate)}
                />
              ))}
            </ol>
          ) : (
            <EmptyState title={t.noCandidates} headingLevel={3}>
              {t.noCandidatesHint}
            </EmptyState>
          )
        }
      </Answer>
      {chosen && (
        <AssignDialog
          request={request}
          candidate={chosen}
          assign={assign}
          onClose={() => {
            assign.reset();
            setChosen(null);
          }}
        />
      )}
    </div>
  );
}

// Somebody assigned elsewhere takes a place here.
const candidatesContext = { additionalTypenames: ['Commissioner', 'CommissionerRequest'] };

type CandidateRowProps = { candidate: Candidate; rank: number; onAssign: () => void };

function CandidateRow({ candidate, rank, onAssign }: CandidateRowProps) {
  const t = useText(dispatchText);
  const label = useLabel();
  const { commissioner, score, sharedFields, evidence, isWished } = candidate;
  const { capacity, freeCapacity, availability } = commissioner;
  return (
    <li className="candidate">
      <div className="candidate-who">
        <CommissionerName commissioner={commissioner} />
        {isWished && <Tag icon="star">{t.wished}</Tag>}
      </div>
      <Arc score={score * 100} size="small" />
      <div className="candidate-why">
        {sharedFields.length > 0 && (
          <div className="row g1">
            <span className="vh">{t.shared}</span>
            {sharedFields.map((field) => (
              <Tag key={field.code}>{label(field.label)}</Tag>
            ))}
          </div>
        )}
        {evidence.map((sentence) => (
          <p key={sentence} className="dim">
            <span className="vh">{t.evidence}</span>
            {sentence}
          </p>
        ))}
        {availability && <p className="dim2">{availability}</p>}
      </div>
      <div className="candidate-room">
        <Lamps total={capacity} used={capacity - freeCapacity} />
        <span className="num dim">{t.places(freeCapacity, capacity)}</span>
      </div>
      <Button
        look={rank === 1 ? 'primary' : 'plain'}
        size="small"
        isDisabled={freeCapacity === 0}
        onPress={onAssign}
      >
        {t.assign}
      </Button>
    </li>
  );
}
