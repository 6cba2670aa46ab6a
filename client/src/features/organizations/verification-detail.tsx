import { useState } from 'react';
import { Party } from '#entities/organization/party.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { AskForSupplementDialog, RefuseVerificationDialog } from './refuse-verification.dialog.tsx';
import { useKnownRows } from './use-known-rows.ts';
import { useVerification } from './use-verification.ts';
import type { VerificationCase } from './verification.queries.ts';
import { verificationText } from './verification.text.ts';

const longestNote = 500;

type VerificationDetailProps = { organization: VerificationCase; onClose: () => void };

/** One organization: what is known of it, and the press that verifies it. */
export function VerificationDetail({ organization, onClose }: VerificationDetailProps) {
  const t = useText(verificationText);
  const [note, setNote] = useState('');
  const [open, setOpen] = useState<'ask' | 'refuse' | null>(null);
  const { verify, isSending, failure, errors } = useVerification(organization);
  return (
    <section className="card verification-detail" aria-label={organization.name}>
      <div className="hd">
        <div className="grow">
          <Button className="only-m" look="ghost" size="small" onPress={onClose}>
            {t.back}
          </Button>
          <Party party={organization} note={organization.name} />
        </div>
        {organization.__typename !== 'Bureau' && (
          <ButtonLink to={`/officer/audit?object=${organization.id}`} size="small" className="no-m">
            {t.auditTrail}
          </ButtonLink>
        )}
        {organization.__typename !== 'Bureau' && (
          <ButtonLink to={`/partners/${organization.id}`} size="small" className="no-m">
            {t.profile}
          </ButtonLink>
        )}
      </div>
      <div className="pad col g4">
        <Known organization={organization} />
        <TextArea
          label={t.note}
          hint={t.noteHint}
          rows={2}
          maxLength={longestNote}
          value={note}
          onChange={setNote}
          error={errors.note}
        />
        {errors[''] && <Note tone="problem">{errors['']}</Note>}
        <FailureNote error={failure} />
        <div className="row verification-act">
          <Button onPress={() => setOpen('refuse')}>{t.refuse}</Button>
          <Button onPress={() => setOpen('ask')}>{t.ask}</Button>
          <Button look="primary" icon="verified" isPending={isSending} onPress={() => verify(note)}>
            {t.verify}
          </Button>
        </div>
      </div>
      {open === 'ask' && <AskForSupplementDialog organization={organization} onClose={() => setOpen(null)} />}
      {open === 'refuse' && (
        <RefuseVerificationDialog organization={organization} onClose={() => setOpen(null)} />
      )}
    </section>
  );
}

function Known({ organization }: { organization: VerificationCase }) {
  const t = useText(verificationText);
  const rows = useKnownRows(organization);
  return (
    <dl className="dl" aria-label={t.known}>
      {rows.map(([term, value]) => (
        <div key={term} className="known">
          <dt>{term}</dt>
          <dd className={value ? '' : 'dim2'}>{value || t.nothing}</dd>
        </div>
      ))}
    </dl>
  );
}
