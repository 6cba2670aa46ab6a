import { type KeyboardEvent, useId } from 'react';
import { useDraft } from '#lib/draft.ts';
import { useText } from '#lib/language.ts';
import type { UploadedFile } from '#lib/upload.ts';
import { useUploads } from '#lib/use-uploads.ts';
import { AttachButton, DropArea, UploadList } from '#ui/attachments.tsx';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { conversationText } from './conversation.text.ts';
import { isSendKey } from './send-key.ts';

const longest = 5000;

type ComposerProps = {
  draftName: string;
  /** The other side does not know who writes: words are checked, and files wait. */
  isHidden: boolean;
  onSend: (text: string, files: readonly UploadedFile[]) => void;
};

/** Where a message is written. Enter sends, Shift+Enter starts a line; what is unsent stays on this device. */
export function Composer({ draftName, isHidden, onSend }: ComposerProps) {
  const t = useText(conversationText);
  const id = useId();
  const draft = useDraft(draftName);
  const uploads = useUploads();
  const text = draft.text.trim();
  const isTooLong = text.length > longest;
  const isEmpty = !text && uploads.files.length === 0;
  // What was refused is not left out in silence.
  const isHeldUp = isEmpty || isTooLong || uploads.isBusy || uploads.hasFault;
  const send = () => {
    if (isHeldUp) return;
    onSend(text, uploads.files);
    draft.forget();
    uploads.clear();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!isSendKey(event.nativeEvent)) return;
    event.preventDefault();
    send();
  };
  return (
    <DropArea uploads={uploads} isClosed={isHidden}>
      {isTooLong && (
        <div className="conversation-note">
          <Note tone="problem">{t.tooLong(text.length)}</Note>
        </div>
      )}
      {uploads.uploads.length + Number(uploads.isFull) > 0 && (
        <div className="composer-files">
          <UploadList uploads={uploads} />
          {(uploads.isBusy || uploads.hasFault) && (
            <p className="hint" role="status">
              {uploads.isBusy ? t.stillUploading : t.mendUploads}
            </p>
          )}
        </div>
      )}
      {isHidden && <p className="hint pad">{t.hiddenHint}</p>}
      <div className="composer">
        {!isHidden && <AttachButton uploads={uploads} isIcon />}
        <label className="vh" htmlFor={id}>
          {t.write}
        </label>
        <textarea
          id={id}
          className="inp"
          rows={1}
          placeholder={t.placeholder}
          value={draft.text}
          onChange={(event) => draft.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button look="primary" icon="send" aria-label={t.send} onPress={send} isDisabled={isHeldUp} />
      </div>
    </DropArea>
  );
}
