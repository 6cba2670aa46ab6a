import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { Party } from '#entities/organization/party.tsx';
import { DeskCases } from '#entities/viewer/desk-cases.tsx';
import { DeskHead } from '#entities/viewer/desk-head.tsx';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { TextArea } from '#ui/field.tsx';
import type { Faults } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import {
  acceptIdentityChangeMutation,
  type IdentityCase,
  identityChangesQuery,
  refuseIdentityChangeMutation,
} from './identity-changes.queries.ts';
import { identityChangesText } from './identity-changes.text.ts';

const most = 100;
// An empty list names no type; each decision brings it up to date.
const listContext = { additionalTypenames: ['Enterprise', 'University', 'TransferPlatform', 'Bureau'] };

/** Names and codes that owners want to change, for officers. */
export function IdentityChangesPage() {
  const t = useText(identityChangesText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <IdentityChanges />
      </OfficerOnly>
    </div>
  );
}

function IdentityChanges() {
  const t = useText(identityChangesText);
  const [result, refetch] = useQuery({
    query: identityChangesQuery,
    variables: { first: most },
    context: listContext,
  });
  const total = result.data?.identityChanges.totalCount;
  return (
    <>
      <DeskHead
        view="identity"
        title={t.title}
        lead={t.lead}
        total={total}
        aside={<ExportMenu list="IDENTITY_CHANGES" total={total} />}
      />
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ identityChanges: { nodes } }) => (
          <DeskCases cases={nodes} empty={t.empty} emptyHint={t.emptyHint}>
            {(organization) => <Case key={organization.id} organization={organization} />}
          </DeskCases>
        )}
      </Answer>
    </>
  );
}

function Case({ organization }: { organization: IdentityCase }) {
  const t = useText(identityChangesText);
  const format = useFormat();
  const { identityChange: change, name } = organization;
  const [note, setNote] = useState('');
  const [faults, setFaults] = useState<Faults>({});
  const [accepting, accept] = useMutation(acceptIdentityChangeMutation);
  const [refusing, refuse] = useMutation(refuseIdentityChangeMutation);
  if (!change) return null;

  async function decide(isAccepted: boolean) {
    const organizationId = organization.id;
    const errors = isAccepted
      ? (await accept({ input: { organizationId, note: note.trim() || null } })).data?.acceptIdentityChange
          .errors
      : (await refuse({ input: { organizationId, reason: note } })).data?.refuseIdentityChange.errors;
    if (!errors) return;
    // One field carries both: the ground of a yes and the reason of a no.
    const found = formFaults(errors, ['note', 'reason']);
    setFaults({ note: found.note ?? found.reason, '': found[''] });
    if (errors.length === 0)
      showToast({ text: isAccepted ? t.accepted(change?.name ?? name) : t.refused(name) });
  }

  return (
    <section className="card" aria-label={name}>
      <div className="hd">
        <Party party={organization} note={t.since(format.waiting(change.requestedAt))} />
      </div>
      <div className="pad col g4">
        <dl className="dl">
          <dt>{t.name}</dt>
          <dd>{change.name && change.name !== name ? <Change from={name} to={change.name} /> : t.same}</dd>
          <dt>{t.code}</dt>
          <dd>
            {change.creditCode ? (
              <Change from={codeOf(organization) ?? t.none} to={change.creditCode} />
            ) : (
              t.same
            )}
          </dd>
          <dt>{t.reason}</dt>
          <dd>{change.reason}</dd>
        </dl>
        {change.creditCodeProblem && <Note tone="warning">{change.creditCodeProblem}</Note>}
        <TextArea
          label={t.note}
          hint={t.noteHint}
          rows={2}
          maxLength={500}
          value={note}
          onChange={setNote}
          error={faults.note}
        />
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={accepting.error ?? refusing.error} />
        <div className="row">
          <Button isPending={refusing.fetching} onPress={() => void decide(false)}>
            {t.refuse}
          </Button>
          <Button isPending={accepting.fetching} onPress={() => void decide(true)}>
            {t.accept}
          </Button>
        </div>
      </div>
    </section>
  );
}

function Change({ from, to }: { from: string; to: string }) {
  return (
    <>
      <span className="dim">{from}</span> → <b>{to}</b>
    </>
  );
}

function codeOf(organization: IdentityCase): string | null {
  return organization.__typename === 'Bureau' ? null : organization.creditCode;
}
