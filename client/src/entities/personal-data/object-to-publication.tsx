import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useLanguage, useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { showToast } from '#ui/toasts.ts';
import { objectToPublicationMutation } from './personal-data.queries.ts';
import { personalDataText } from './personal-data.text.ts';

type ObjectProps = {
  subjectId: string;
  /** Whether the profile is the person, or an organization whose contact the person is. */
  isPerson: boolean;
};

/** For who finds themselves on a profile that a list brought: remove it, or put it right. No account is needed. */
export function ObjectToPublication({ subjectId, isPerson }: ObjectProps) {
  const t = useText(personalDataText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="ghost" size="small" onPress={() => setOpen(true)}>
        {isPerson ? t.thisIsMe : t.contactIsMe}
      </Button>
      {isOpen && <ObjectDialog subjectId={subjectId} onClose={() => setOpen(false)} />}
    </>
  );
}

function ObjectDialog({ subjectId, onClose }: { subjectId: string; onClose: () => void }) {
  const t = useText(personalDataText);
  const language = useLanguage() === 'en' ? 'EN' : 'ZH';
  const [wish, setWish] = useState<'REMOVE' | 'CORRECT'>('REMOVE');
  const [text, setText] = useState('');
  const [email, setEmail] = useState('');
  const object = useAct(objectToPublicationMutation, ['text', 'email']);
  async function send() {
    const done = await object.act({ input: { subjectId, wish, text, email: email.trim(), language } });
    if (!done?.dueOn) return;
    showToast({ text: t.sentUntil(done.dueOn), icon: 'send' });
    onClose();
  }
  return (
    <FormDialog title={t.objectTitle} verb={t.send} act={object} onSend={() => void send()} onClose={onClose}>
      <p className="dim">{t.objectHint}</p>
      <RadioGroup
        label={t.wish}
        options={[
          { id: 'REMOVE', label: t.REMOVE },
          { id: 'CORRECT', label: t.CORRECT },
        ]}
        value={wish}
        onChange={setWish}
      />
      <TextArea
        label={t.words}
        hint={t.wordsHint}
        isRequired
        rows={4}
        maxLength={1000}
        value={text}
        onChange={setText}
        error={object.faults.text}
      />
      <TextField
        label={t.email}
        name="email"
        type="email"
        autoComplete="email"
        isRequired
        value={email}
        onChange={setEmail}
        error={object.faults.email}
      />
    </FormDialog>
  );
}
