import { AttachmentsCard } from '#entities/attachment/attachments-card.tsx';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { needPageText } from './need.text.ts';
import { changeAttachmentsMutation } from './need-actions.queries.ts';

/** What hangs on a need; its firm adds to it and takes away. */
export function NeedAttachments({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const change = useAct(changeAttachmentsMutation);
  return (
    <AttachmentsCard
      files={need.attachments}
      canEdit={need.viewerCanEdit}
      emptyHint={t.attachmentsHint}
      note={need.isAnonymous ? t.attachmentsHidden : null}
      change={change}
      onSet={(attachmentIds) => change.act({ input: { needId: need.id, attachmentIds } })}
    />
  );
}
