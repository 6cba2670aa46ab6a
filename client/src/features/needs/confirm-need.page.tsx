import { useState } from 'react';
import { useQuery } from 'urql';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { failureOf } from '#graphql/errors.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState, ErrorState } from '#ui/page-state.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { showToast } from '#ui/toasts.ts';
import './needs.css';
import { AnswerProposal } from './answer-proposal.tsx';
import { EditForm } from './edit-form.tsx';
import { NeedContent } from './need-content.tsx';
import { type OpenedProposal, openedProposalQuery } from './proposal.queries.ts';
import { proposalText } from './proposal.text.ts';
import { useProposalToken } from './use-proposal-token.ts';

/** Where the link of a proposal leads: the whole text, and the firm's answer, without an account. */
export function ConfirmNeedPage() {
  const t = useText(proposalText);
  const token = useProposalToken();
  return (
    <div className="wrap">
      <title>{t.linkTitle}</title>
      {token ? <Opened key={token} token={token} /> : <Over hint={t.noToken} />}
    </div>
  );
}

type Answer = { answer: 'CONFIRMED' | 'REFUSED'; need: NeedDetail | null };

function Opened({ token }: { token: string }) {
  const t = useText(proposalText);
  const [answered, setAnswered] = useState<Answer | null>(null);
  const [{ data, error }, again] = useQuery({ query: openedProposalQuery, variables: { token } });
  if (answered) return <Thanks {...answered} />;
  if (error && !data) {
    if (failureOf(error).kind === 'not-found') return <Over hint={t.unknown} />;
    return <ErrorState onRetry={() => again({ requestPolicy: 'network-only' })} />;
  }
  if (!data) return <Skeleton rows={6} />;
  const { needProposalByToken: proposal } = data;
  if (proposal.state !== 'OPEN' || !proposal.need) return <Over hint={t[proposal.state]} />;
  return (
    <Open
      proposal={proposal}
      need={proposal.need}
      token={token}
      onAnswered={(answer, need) => setAnswered({ answer, need })}
      onCorrected={() => again({ requestPolicy: 'network-only' })}
    />
  );
}

type OpenProps = {
  proposal: OpenedProposal;
  need: NeedDetail;
  token: string;
  onAnswered: (answer: Answer['answer'], need: NeedDetail | null) => void;
  onCorrected: () => void;
};

function Open({ proposal, need, token, onAnswered, onCorrected }: OpenProps) {
  const t = useText(proposalText);
  const format = useFormat();
  const [isCorrecting, setCorrecting] = useState(false);
  const { enterpriseName, intakenBy, note, expiresAt } = proposal;
  return (
    <>
      <header className="pagehead">
        <div className="col g1">
          <h1>{t.linkHeading(enterpriseName ?? '')}</h1>
          <p className="dim">{t.linkLead}</p>
        </div>
      </header>
      {isCorrecting ? (
        <EditForm
          need={need}
          token={token}
          onLeave={() => setCorrecting(false)}
          onSaved={() => {
            setCorrecting(false);
            showToast({ text: t.corrected });
            onCorrected();
          }}
        />
      ) : (
        <div className="cols-fr">
          <div className="col g4">
            <h2 lang="zh-CN">{need.title}</h2>
            <NeedContent need={need} />
          </div>
          <aside className="sticky col g4">
            <Card title={t.mineTitle} isLit>
              <div className="col g3">
                <p>{t.by(intakenBy ?? t.bureau)}</p>
                {note && <p className="sm dim written">{t.said(note)}</p>}
                <Note>{need.isAnonymous ? t.anonymousNote : t.namedNote}</Note>
                <AnswerProposal
                  need={need}
                  token={token}
                  onAnswered={onAnswered}
                  onCorrect={() => setCorrecting(true)}
                />
                {expiresAt && <p className="hint">{t.until(format.day(expiresAt))}</p>}
              </div>
            </Card>
          </aside>
        </div>
      )}
    </>
  );
}

function Thanks({ answer, need }: Answer) {
  const t = useText(proposalText);
  const isConfirmed = answer === 'CONFIRMED';
  const action = need && isConfirmed && (
    <ButtonLink look="primary" to={`/needs/${need.id}`}>
      {t.seeNeed}
    </ButtonLink>
  );
  return (
    <section className="card">
      <EmptyState
        title={isConfirmed ? t.thanks : t.thanksRefused}
        headingLevel={1}
        action={action || <ButtonLink to="/needs">{t.toNeeds}</ButtonLink>}
      >
        {isConfirmed ? t.thanksHint : t.thanksRefusedHint}
      </EmptyState>
    </section>
  );
}

function Over({ hint }: { hint: string }) {
  const t = useText(proposalText);
  const action = (
    <>
      <ButtonLink look="primary" to="/sign-in?next=%2Fneeds%3Ftab%3Dmine">
        {t.signIn}
      </ButtonLink>
      <ButtonLink to="/needs">{t.toNeeds}</ButtonLink>
    </>
  );
  return (
    <section className="card">
      <EmptyState title={t.over} headingLevel={1} action={action}>
        {hint}
      </EmptyState>
    </section>
  );
}
