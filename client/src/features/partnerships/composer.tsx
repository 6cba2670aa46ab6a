import { type KeyboardEvent, useId } from 'react';
import { useDraft } from '#lib/draft.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { conversationText } from './conversation.text.ts';
import { isSendKey } from './send-key.ts';

const longest = 5000;

/** Where a message is written. Enter sends, Shift+Enter starts a line; what is unsent stays on this device. */
export function Composer({ draftName, onSend }: { draftName: string; onSend: (text: string) => void }) {
  const t = useText(conversationText);
  const id = useId();
  const draft = useDraft(draftName);
  const text = draft.text.trim();
  const isTooLong = text.length > longest;
  const send = () => {
    if (!text || isTooLong) return;
    onSend(text);
    draft.forget();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (!isSendKey(event.nativeEvent)) return;
    event.preventDefault();
    send();
  };
  return (
    <>
      {isTooLong && (
        <div className="conversation-note">
          <Note tone="problem">{t.tooLong(text.length)}</Note>
        </div>
      )}
      <div className="composer">
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
        <Button
          look="primary"
          icon="send"
          aria-label={t.send}
          onPress={send}
          isDisabled={!text || isTooLong}
        />
      </div>
    </>
  );
}
