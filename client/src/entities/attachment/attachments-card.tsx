import type { ComponentProps } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import type { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useUploads } from '#lib/use-uploads.ts';
import { AttachButton, AttachmentList, UploadList } from '#ui/attachments.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { attachmentsText } from './attachments.text.ts';

const most = 10;

type Change = Pick<ReturnType<typeof useAct>, 'isPending' | 'faults' | 'failure'>;

type CardProps = {
  files: ComponentProps<typeof AttachmentList>['files'];
  canEdit: boolean;
  /** What belongs here, for who may add it. */
  emptyHint: string;
  /** Who else sees them, where that is less than one would think. */
  note?: string | null;
  change: Change;
  /** Whether it was done; all that is to hang there, in order. */
  onSet: (ids: string[]) => Promise<unknown>;
};

/** What hangs on a thing; nothing is drawn for others where there is nothing. */
export function AttachmentsCard({ canEdit, note, ...props }: CardProps) {
  const t = useText(attachmentsText);
  if (props.files.length === 0 && !canEdit) return null;
  return (
    <Card title={t.title}>
      <div className="col g3">
        {note && <p className="hint">{note}</p>}
        {canEdit ? <Editor {...props} /> : <AttachmentList files={props.files} />}
      </div>
    </Card>
  );
}

function Editor({ files, emptyHint, change, onSet }: Omit<CardProps, 'canEdit' | 'note'>) {
  const t = useText(attachmentsText);
  const room = most - files.length;
  const uploads = useUploads(Math.max(room, 0));
  const held = files.map((file) => file.id);

  async function keep() {
    const added = uploads.files.map((file) => file.id);
    if (!(await onSet([...held, ...added]))) return;
    uploads.clear();
    showToast({ text: t.attached });
  }

  async function remove(fileId: string) {
    if (await onSet(held.filter((one) => one !== fileId))) showToast({ text: t.detached });
  }

  return (
    <>
      {files.length === 0 && uploads.uploads.length === 0 && <p className="dim">{emptyHint}</p>}
      {files.map((file) => (
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
