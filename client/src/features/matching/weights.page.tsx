import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useQuery } from 'urql';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Note } from '#ui/note.tsx';
import { NoPermissionState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { type WeightsLine, weightsHistoryQuery } from './weights.queries.ts';
import { weightsText } from './weights.text.ts';
import { draftOf, type WeightsDraft } from './weights-draft.ts';
import { WeightsForm } from './weights-form.tsx';
import { WeightsHistory } from './weights-history.tsx';
import { WeightsTrial } from './weights-trial.tsx';
import './matching.css';

/** What the factors of a match count: set by administrators, read and tried by the bureau. */
export function WeightsPage() {
  const t = useText(weightsText);
  const { viewer, role, isKnown } = useViewer();
  const { pathname } = useLocation();
  const mayRead = viewer?.isAdministrator || role === 'officer';
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      {mayRead && <WeightsDesk />}
      {!mayRead && !isKnown && <Skeleton />}
      {!mayRead && isKnown && <NoPermissionState isSignedOut={!viewer} from={pathname} />}
    </div>
  );
}

function WeightsDesk() {
  const t = useText(weightsText);
  const [result, refetch] = useQuery({ query: weightsHistoryQuery, requestPolicy: 'cache-and-network' });
  const again = () => refetch({ requestPolicy: 'network-only' });
  return (
    <>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.title}</h1>
          <p className="sm dim">{t.lead}</p>
        </div>
        <Link to="/matching">{t.howItWorks}</Link>
      </div>
      <Answer result={result} onRetry={again}>
        {({ matchWeightsHistory: versions }) => <Versions versions={versions} onSaved={again} />}
      </Answer>
    </>
  );
}

function Versions({ versions, onSaved }: { versions: readonly WeightsLine[]; onSaved: () => void }) {
  const t = useText(weightsText);
  const inForce = versions.find(({ state }) => state === 'IN_FORCE');
  const [draft, setDraft] = useState<WeightsDraft | null>(null);
  if (!inForce) return null;
  const current = draftOf(inForce);
  const shown = draft ?? current;
  const latest = Math.max(...versions.map(({ version }) => version));
  return (
    <div className="col g5">
      {!inForce.viewerCanChange && <Note>{t.readOnly}</Note>}
      <div className="weights-desk">
        <WeightsForm
          inForce={inForce}
          latestVersion={latest}
          draft={shown}
          onDraft={setDraft}
          onSaved={() => {
            setDraft(null);
            onSaved();
          }}
        />
        <WeightsTrial draft={shown} current={current} />
      </div>
      <WeightsHistory
        versions={versions}
        onUse={(version) => setDraft(draftOf(version))}
        onTakenBack={onSaved}
      />
    </div>
  );
}
