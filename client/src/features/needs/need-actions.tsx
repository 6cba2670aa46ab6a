import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { showToast } from '#ui/toasts.ts';
import { CloseNeed } from './close-need.tsx';
import { needPageText } from './need.text.ts';
import { pauseNeedMutation, resumeNeedMutation } from './need-actions.queries.ts';
import { ReopenNeed } from './reopen-need.tsx';

/** What the firm can do with its need now. What is undone by one press is done at once; the rest asks first. */
export function NeedActions({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const pause = useAct(pauseNeedMutation);
  const resume = useAct(resumeNeedMutation);
  const input = { needId: need.id };
  const refused = pause.faults[''] ?? resume.faults[''];

  async function resumeNow() {
    if (await resume.act({ input })) showToast({ text: t.resumed });
  }

  async function pauseNow() {
    if (!(await pause.act({ input }))) return;
    showToast({ text: t.paused, action: { label: t.undo, onPress: () => void resumeNow() } });
  }

  return (
    <div className="col g1 need-actions">
      <div className="row">
        {need.viewerCanEdit && need.state !== 'PROPOSED' && (
          <ButtonLink icon="edit" to={`/needs/${need.id}/edit`}>
            {t.edit}
          </ButtonLink>
        )}
        {need.viewerCanPause && (
          <Button isPending={pause.isPending} onPress={() => void pauseNow()}>
            {t.pause}
          </Button>
        )}
        {need.viewerCanResume && (
          <Button isPending={resume.isPending} onPress={() => void resumeNow()}>
            {t.resume}
          </Button>
        )}
        {need.viewerCanSolve && <CloseNeed need={need} how="solve" />}
        {need.viewerCanWithdraw && <CloseNeed need={need} how="withdraw" />}
        {need.viewerCanReopen && <ReopenNeed need={need} />}
      </div>
      {refused && <p className="sm bad">{refused}</p>}
      <FailureNote error={pause.failure ?? resume.failure} />
    </div>
  );
}
