import { useText } from '#lib/language.ts';
import { Checkbox } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { proposalText } from './proposal.text.ts';

/** Who is asked to confirm. */
export type Contact = { readonly email: string; readonly hasAgreed: boolean; readonly note: string };

export const noContact: Contact = { email: '', hasAgreed: false, note: '' };
export const contactFields = ['email', 'hasAgreed', 'note'] as const;

type ContactFieldsProps = {
  contact: Contact;
  faults: Faults;
  onChange: (changed: Partial<Contact>) => void;
  /** Left out where there is one already. */
  hasNote?: boolean;
};

export function ContactFields({ contact, faults, onChange, hasNote = true }: ContactFieldsProps) {
  const t = useText(proposalText);
  return (
    <div className="col g4">
      <TextField
        label={t.email}
        hint={t.emailHint}
        type="email"
        autoComplete="off"
        isRequired
        value={contact.email}
        onChange={(email) => onChange({ email })}
        error={faults.email}
      />
      <div>
        <Checkbox isSelected={contact.hasAgreed} onChange={(hasAgreed) => onChange({ hasAgreed })}>
          {t.agreed}
        </Checkbox>
        {faults.hasAgreed && <p className="sm bad">{faults.hasAgreed}</p>}
      </div>
      {hasNote && (
        <TextArea
          label={t.note}
          hint={t.noteHint}
          rows={2}
          maxLength={300}
          value={contact.note}
          onChange={(note) => onChange({ note })}
          error={faults.note}
        />
      )}
    </div>
  );
}
