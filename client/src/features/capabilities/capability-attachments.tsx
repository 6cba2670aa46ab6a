import { AttachmentsCard } from '#entities/attachment/attachments-card.tsx';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { changeAttachmentsMutation } from './capability.mutations.ts';
import { capabilityPageText } from './capability.text.ts';

/** What hangs on a capability; its owner adds to it and takes away. */
export function CapabilityAttachments({ capability }: { capability: CapabilityDetail }) {
  const t = useText(capabilityPageText);
  const change = useAct(changeAttachmentsMutation);
  const set = (attachmentIds: string[]) =>
    change.act({ input: { capabilityId: capability.id, attachmentIds } });
  return (
    <AttachmentsCard
      files={capability.attachments}
      canEdit={capability.viewerCanEdit}
      emptyHint={t.attachmentsHint}
      change={change}
      onSet={set}
    />
  );
}
