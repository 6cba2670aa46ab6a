import { useState } from 'react';
import { useEnterOrganization } from '#entities/viewer/use-enter-organization.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Checkbox, RadioGroup } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import { joinText } from './join.text.ts';
import { type Known, useRegistration } from './use-registration.ts';

const kinds = ['ENTERPRISE', 'UNIVERSITY', 'TRANSFER_PLATFORM'] as const;
type Kind = (typeof kinds)[number];

/** Name and code of an organization: known ones lead to a claim or a request, others are registered. */
export function RegisterForm() {
  const t = useText(joinText);
  const enter = useEnterOrganization();
  const [kind, setKind] = useState<Kind>('ENTERPRISE');
  const [name, setName] = useState('');
  const [creditCode, setCreditCode] = useState('');
  const [isCodeAsOnLicence, setAsOnLicence] = useState(false);
  const { register, known, faults, failure, isPending } = useRegistration();

  async function send() {
    const input = { kind, name, creditCode: creditCode.trim() || null, isCodeAsOnLicence };
    const id = await register(input);
    if (!id) return;
    await enter(id);
    showToast({ text: t.registered(name.trim()) });
  }

  return (
    <Form label={t.title} faults={faults} onSubmit={() => void send()} className="col g4">
      <div className="col g1">
        <h1>{t.title}</h1>
        <p className="dim">{t.lead}</p>
      </div>
      {faults[''] && <Note tone="problem">{faults['']}</Note>}
      <FailureNote error={failure} />
      <RadioGroup
        label={t.kind}
        options={kinds.map((id) => ({ id, label: t[id] }))}
        value={kind}
        onChange={setKind}
      />
      <TextField
        label={t.name}
        hint={t.nameHint}
        isRequired
        maxLength={80}
        value={name}
        onChange={setName}
        error={faults.name}
      />
      <TextField
        label={t.code}
        hint={t.codeHint}
        maxLength={30}
        value={creditCode}
        onChange={setCreditCode}
        error={faults.creditCode}
      />
      {faults.creditCode && !known && (
        <Checkbox isSelected={isCodeAsOnLicence} onChange={setAsOnLicence}>
          {t.asOnLicence}
        </Checkbox>
      )}
      <div className="row">
        <Button look={known ? 'plain' : 'primary'} type="submit" isPending={isPending}>
          {t.register}
        </Button>
        {known && <ToKnown known={known} code={creditCode.trim()} />}
      </div>
    </Form>
  );
}

/** It is here already: the way to it. */
function ToKnown({ known: { organizationId, name, isClaimed }, code }: { known: Known; code: string }) {
  const t = useText(joinText);
  const to = `/join?organization=${organizationId}`;
  return (
    <ButtonLink look="primary" to={name === null ? `${to}&code=${encodeURIComponent(code)}` : to}>
      {isClaimed ? t.askToJoin : t.claimIt}
    </ButtonLink>
  );
}
