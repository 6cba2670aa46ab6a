import { useState } from 'react';
import { FormDialog } from '#graphql/form-dialog.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { TextArea } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { Select } from '#ui/select.tsx';
import { discloseContactMutation } from './personal-data.queries.ts';
import { personalDataText } from './personal-data.text.ts';

const purposes = ['VERIFICATION', 'DISPATCH', 'BROKERING', 'COMPLAINT', 'RIGHTS_REQUEST', 'OTHER'] as const;

type Shown = { readonly role: string | null; readonly email: string | null };
type Subject = { readonly id: string; readonly name: string };

/** For an officer, where a contact stands: a purpose first, then the contact, once. */
export function DiscloseContact({ subject }: { subject: Subject }) {
  const t = useText(personalDataText);
  const [isAsking, setAsking] = useState(false);
  const [contact, setContact] = useState<Shown | null>(null);
  const close = () => {
    setAsking(false);
    setContact(null);
  };
  return (
    <>
      <Button icon="lock" isFull onPress={() => setAsking(true)}>
        {t.showContact}
      </Button>
      {isAsking && !contact && <PurposeDialog subject={subject} onShown={setContact} onClose={close} />}
      {contact && (
        <Dialog
          title={t.showContact}
          isOpen
          onClose={close}
          footer={<Button onPress={close}>{t.close}</Button>}
        >
          <div className="col g3">
            <p>
              <b>{subject.name}</b>
            </p>
            <p>
              {contact.role ?? t.noRole}
              {contact.email && (
                <>
                  {' · '}
                  <a href={`mailto:${contact.email}`}>{contact.email}</a>
                </>
              )}
            </p>
            <Note>{t.shownOnce}</Note>
          </div>
        </Dialog>
      )}
    </>
  );
}

type PurposeProps = { subject: Subject; onShown: (contact: Shown) => void; onClose: () => void };

function PurposeDialog({ subject, onShown, onClose }: PurposeProps) {
  const t = useText(personalDataText);
  const [purpose, setPurpose] = useState<(typeof purposes)[number] | null>(null);
  const [note, setNote] = useState('');
  const show = useAct(discloseContactMutation, ['purpose', 'note']);
  async function send() {
    if (!show.check(purpose ? {} : { purpose: t.purposeMissing }) || !purpose) return;
    const done = await show.act({ input: { subjectId: subject.id, purpose, note: note.trim() || null } });
    if (done?.contact) onShown(done.contact);
  }
  return (
    <FormDialog title={t.showContact} verb={t.show} act={show} onSend={() => void send()} onClose={onClose}>
      <p>
        <b>{subject.name}</b>
      </p>
      <p className="dim">{t.showContactHint}</p>
      <Select
        label={t.purpose}
        isRequired
        options={purposes.map((id) => ({ id, label: t[id] }))}
        value={purpose}
        onChange={setPurpose}
        error={show.faults.purpose}
      />
      <TextArea
        label={t.note}
        hint={t.noteHint}
        rows={2}
        maxLength={300}
        value={note}
        onChange={setNote}
        error={show.faults.note}
      />
    </FormDialog>
  );
}
