import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { showToast } from '#ui/toasts.ts';
import { pauseCapabilityMutation, resumeCapabilityMutation } from './capability.mutations.ts';
import { capabilityPageText } from './capability.text.ts';
import { DiscardDraft } from './discard-draft.tsx';
import { WithdrawCapability } from './withdraw-capability.tsx';

/** What its members can do with a capability, by its state. What can be undone is done at once. */
export function CapabilityActs({ capability }: { capability: CapabilityDetail }) {
  const t = useText(capabilityPageText);
  const isDraft = capability.state === 'DRAFT';
  return (
    <div className="row">
      {capability.viewerCanDiscard && <DiscardDraft capabilityId={capability.id} />}
      {capability.viewerCanWithdraw && <WithdrawCapability capabilityId={capability.id} />}
      {(capability.viewerCanPause || capability.viewerCanResume) && <PauseOrResume capability={capability} />}
      {capability.viewerCanEdit && (
        <ButtonLink look={isDraft ? 'primary' : 'plain'} to={`/capabilities/${capability.id}/edit`}>
          {isDraft ? t.goOn : t.edit}
        </ButtonLink>
      )}
    </div>
  );
}

function PauseOrResume({ capability: { id, state } }: { capability: CapabilityDetail }) {
  const t = useText(capabilityPageText);
  const pause = useAct(pauseCapabilityMutation);
  const resume = useAct(resumeCapabilityMutation);
  const variables = { input: { capabilityId: id } };
  const takeUp = async () => {
    if (await resume.act(variables)) showToast({ text: t.resumed });
  };
  const stop = async () => {
    const undo = { label: t.undo, onPress: () => void takeUp() };
    if (await pause.act(variables)) showToast({ text: t.paused, action: undo });
  };
  const refusal = pause.faults[''] ?? resume.faults[''];
  const isPaused = state === 'PAUSED';
  return (
    <>
      {refusal && (
        <p className="sm dim" role="alert">
          {refusal}
        </p>
      )}
      <Button
        look={isPaused ? 'primary' : 'plain'}
        isPending={pause.isPending || resume.isPending}
        onPress={() => void (isPaused ? takeUp() : stop())}
      >
        {isPaused ? t.resume : t.pause}
      </Button>
    </>
  );
}
