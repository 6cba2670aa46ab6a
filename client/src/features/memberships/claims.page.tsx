import { useState } from 'react';
import { useQuery } from 'urql';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { Party } from '#entities/organization/party.tsx';
import { DeskCases } from '#entities/viewer/desk-cases.tsx';
import { DeskHead } from '#entities/viewer/desk-head.tsx';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { Tag } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import { claimsText } from './claims.text.ts';
import './memberships.css';
import { acceptMembershipRequestMutation } from './memberships.mutations.ts';
import { type Claim, type ClaimedOrganization, claimsQuery } from './memberships.queries.ts';
import { RefuseRequestDialog } from './refuse-request.dialog.tsx';

const most = 100;
// An empty list names no type; each decision brings it up to date.
const context = { additionalTypenames: ['MembershipRequest'] };

/** Organizations without owner that somebody claims, for officers. */
export function ClaimsPage() {
  const t = useText(claimsText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <OfficerOnly>
        <Claims />
      </OfficerOnly>
    </div>
  );
}

function Claims() {
  const t = useText(claimsText);
  const [result, refetch] = useQuery({ query: claimsQuery, variables: { first: most }, context });
  const total = result.data?.claimedOrganizations.totalCount;
  return (
    <>
      <DeskHead
        view="claims"
        title={t.title}
        lead={t.lead}
        total={total}
        aside={<ExportMenu list="CLAIMS" total={total} />}
      />
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ claimedOrganizations: { nodes } }) => (
          <DeskCases cases={nodes} empty={t.empty} emptyHint={t.emptyHint}>
            {(organization) => <Case key={organization.id} organization={organization} />}
          </DeskCases>
        )}
      </Answer>
    </>
  );
}

function Case({ organization }: { organization: ClaimedOrganization }) {
  const t = useText(claimsText);
  const claims = organization.membershipRequests ?? [];
  const code = 'creditCode' in organization ? organization.creditCode : null;
  return (
    <section className="card" aria-label={organization.name}>
      <div className="hd">
        <Party party={organization} note={code ?? organization.name} />
        {claims.length > 1 && <Tag>{t.several(claims.length)}</Tag>}
      </div>
      <ul className="pad claims-pair">
        {claims.map((claim) => (
          <OneClaim key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  );
}

function OneClaim({ claim }: { claim: Claim }) {
  const t = useText(claimsText);
  const format = useFormat();
  const [answer, setAnswer] = useState('');
  const [isRefusing, setRefusing] = useState(false);
  const accept = useAct(acceptMembershipRequestMutation, ['note']);
  const name = claim.account?.displayName ?? '';
  async function agree() {
    const input = { requestId: claim.id, note: answer.trim() || null };
    if (await accept.act({ input })) showToast({ text: t.accepted(name) });
  }
  return (
    <li className="col g3">
      <div className="row sp">
        <h2>{name}</h2>
        <span className="sm dim">{t.since(format.day(claim.requestedAt))}</span>
      </div>
      <Evidence claim={claim} />
      {claim.creditCodeProblem && <Note tone="warning">{claim.creditCodeProblem}</Note>}
      {claim.viewerCanDecide && (
        <>
          <TextField
            label={t.answer}
            hint={t.answerHint}
            maxLength={500}
            value={answer}
            onChange={setAnswer}
            error={accept.faults.note}
          />
          {accept.faults[''] && <Note tone="problem">{accept.faults['']}</Note>}
          <FailureNote error={accept.failure} />
          <div className="row">
            <Button onPress={() => setRefusing(true)}>{t.refuse}</Button>
            <Button isPending={accept.isPending} onPress={() => void agree()}>
              {t.accept}
            </Button>
          </div>
        </>
      )}
      {isRefusing && (
        <RefuseRequestDialog
          requestId={claim.id}
          name={name}
          reasons={['NO_AUTHORITY_SHOWN', 'CODE_AND_NAME_DIFFER', 'OTHER']}
          onClose={() => setRefusing(false)}
        />
      )}
    </li>
  );
}

function Evidence({ claim: { email, emailDomainFits, creditCode, creditCodeFits, note } }: { claim: Claim }) {
  const t = useText(claimsText);
  return (
    <dl className="dl">
      <dt>{t.email}</dt>
      <dd>
        <span className="member-email">{email}</span>
        {emailDomainFits !== null && <span className="sm dim"> {emailDomainFits ? t.fits : t.differs}</span>}
      </dd>
      <dt>{t.code}</dt>
      <dd>
        <span className="num">{creditCode ?? '—'}</span>
        {creditCode && <span className="sm dim"> {creditCodeFits ? t.codeFits : t.codeNew}</span>}
      </dd>
      <dt>{t.note}</dt>
      <dd>{note ?? '—'}</dd>
    </dl>
  );
}
