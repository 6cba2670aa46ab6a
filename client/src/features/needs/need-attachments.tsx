import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useUploads } from '#lib/use-uploads.ts';
import { AttachButton, AttachmentList, UploadList } from '#ui/attachments.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { needPageText } from './need.text.ts';
import { changeAttachmentsMutation } from './need-actions.queries.ts';

const most = 10;

/** What hangs on a need; its firm adds to it and takes away. Nothing is drawn for others where there is nothing. */
export function NeedAttachments({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const { attachments, viewerCanEdit } = need;
  if (attachments.length === 0 && !viewerCanEdit) return null;
  return (
    <Card title={t.attachments}>
      <div className="col g3">
        {need.isAnonymous && <p className="hint">{t.attachmentsHidden}</p>}
        {viewerCanEdit ? <Editor need={need} /> : <AttachmentList files={attachments} />}
      </div>
    </Card>
  );
}

function Editor({ need: { id, attachments } }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const room = most - attachments.length;
  const uploads = useUploads(Math.max(room, 0));
  const change = useAct(changeAttachmentsMutation);
  const held = attachments.map((file) => file.id);
  const set = (attachmentIds: string[]) => change.act({ input: { needId: id, attachmentIds } });

  async function keep() {
    const added = uploads.files.map((file) => file.id);
    if (!(await set([...held, ...added]))) return;
    uploads.clear();
    showToast({ text: t.attached });
  }

  async function remove(fileId: string) {
    if (await set(held.filter((one) => one !== fileId))) showToast({ text: t.detached });
  }

  return (
    <>
      {attachments.length === 0 && uploads.uploads.length === 0 && <p className="dim">{t.attachmentsHint}</p>}
      {attachments.map((file) => (
        <div key={file.id} className="row sp nowrap">
          <AttachmentList files={[file]} />
          <Button
            look="ghost"
            size="small"
            icon="close"
            aria-label={t.detach(file.name)}
            isPending={change.isPending}
            onPress={() => void remove(file.id)}
          />
        </div>
      ))}
      <UploadList uploads={uploads} most={most} />
      <div className="row">
        {room > 0 && <AttachButton uploads={uploads} />}
        {uploads.files.length > 0 && (
          <Button
            look="primary"
            isDisabled={uploads.isBusy}
            isPending={change.isPending}
            onPress={() => void keep()}
          >
            {t.attach}
          </Button>
        )}
      </div>
      {change.faults[''] && <Note tone="problem">{change.faults['']}</Note>}
      <FailureNote error={change.failure} />
    </>
  );
}
