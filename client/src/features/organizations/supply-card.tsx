import { useState } from 'react';
import { useMutation } from 'urql';
import { FailureNote } from '#graphql/failure-note.tsx';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextArea } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { type OrganizationStanding, supplyForVerificationMutation } from './standing.queries.ts';
import { standingText } from './standing.text.ts';

/** What the bureau asks for or why it refused, and the answer of an owner. */
export function SupplyCard({ organization }: { organization: OrganizationStanding }) {
  const t = useText(standingText);
  const { verificationState, verificationNote, refusalReason, viewerCanSupply } = organization;
  const isRefused = verificationState === 'REFUSED';
  return (
    <Card title={isRefused ? t.refused : t.asked} isLit>
      <div className="col g3">
        {refusalReason && (
          <p>
            <b>{t[refusalReason]}</b>
          </p>
        )}
        {verificationNote && <p>{verificationNote}</p>}
        <p className="dim">{isRefused ? t.refusedHint : t.askedHint}</p>
        {viewerCanSupply && <Answer organizationId={organization.id} />}
      </div>
    </Card>
  );
}

function Answer({ organizationId }: { organizationId: string }) {
  const t = useText(standingText);
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, supply] = useMutation(supplyForVerificationMutation);

  async function send() {
    const { data } = await supply({ input: { organizationId, text } });
    if (!data) return;
    const { organization, errors } = data.supplyForVerification;
    setFaults(formFaults(errors, ['text']));
    if (organization) showToast({ text: t.supplied, icon: 'send' });
  }

  return (
    <>
      <TextArea
        label={t.answer}
        hint={t.answerHint}
        rows={3}
        maxLength={1000}
        value={text}
        onChange={setText}
        error={faults.text}
      />
      {faults[''] && <Note tone="problem">{faults['']}</Note>}
      <FailureNote error={error} />
      <div className="row">
        <Button look="primary" icon="send" isPending={fetching} onPress={() => void send()}>
          {t.supply}
        </Button>
      </div>
    </>
  );
}
