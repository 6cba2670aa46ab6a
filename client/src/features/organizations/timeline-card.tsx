import { useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { editProfileText } from './edit-profile.text.ts';
import { organizationTimelineQuery, type TimelineStep } from './standing.queries.ts';
import { standingText } from './standing.text.ts';
import './timeline-card.css';
import { timelineText } from './timeline.text.ts';

/** What was done to an organization, newest first; fetched when somebody wants to see it. */
export function TimelineCard({ organizationId }: { organizationId: string }) {
  const t = useText(timelineText);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Card title={t.title} headingLevel={3}>
      <div className="col g3">
        <p className="hint">{t.lead}</p>
        {isOpen ? (
          <Timeline organizationId={organizationId} />
        ) : (
          <div className="row">
            <Button size="small" onPress={() => setIsOpen(true)}>
              {t.show}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

function Timeline({ organizationId }: { organizationId: string }) {
  const [result, refetch] = useQuery({
    query: organizationTimelineQuery,
    variables: { id: organizationId },
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ organization }) => (
        <ol className="timeline">
          {(organization.timeline ?? []).map((step) => (
            <Step key={`${step.at} ${step.action} ${step.member?.id}`} step={step} />
          ))}
        </ol>
      )}
    </Answer>
  );
}

function Step({ step }: { step: TimelineStep }) {
  const t = useText(timelineText);
  const reasons = useText(standingText);
  const names = useText(editProfileText) as Readonly<Record<string, unknown>>;
  const format = useFormat();
  const who =
    step.by?.displayName ?? (step.isByBureau ? t.bureau : isOfPeople(step) ? t.somebody : t.platform);
  const fields = step.fields.map((field) => String(names[field] ?? field)).join(t.separator);
  const member = step.member?.displayName ?? (isAboutMember(step) ? t.somebody : null);
  const whom = [member, step.role && t[step.role]].filter(Boolean).join(t.separator);
  const change = [
    [step.nameBefore, step.name],
    [step.creditCodeBefore, step.creditCode],
  ].filter(([, to]) => to);
  return (
    <li>
      <p>
        <b>{t[step.action]}</b> <span className="sm dim">{who}</span>
      </p>
      <p className="sm dim2">{format.moment(step.at)}</p>
      {whom && <p className="sm">{whom}</p>}
      {fields && <p className="sm">{t.fields(fields)}</p>}
      {change.map(([from, to]) => (
        <p key={to} className="sm">
          {from ?? '—'} → {to}
        </p>
      ))}
      {step.until && <p className="sm">{t.until(step.until)}</p>}
      {step.refusalReason && <p className="sm">{reasons[step.refusalReason]}</p>}
      {step.note && <p className="sm dim">{step.note}</p>}
    </li>
  );
}

/** Whom it was done to, where that is somebody else than who did it. */
function isAboutMember({ action }: TimelineStep): boolean {
  return /^(MEMBER_(JOINED|REMOVED|ROLE_CHANGED)|OWNERSHIP_TRANSFERRED|MEMBERSHIP_REFUSED)$/.test(action);
}

/** Where nobody is named, somebody did it who is no member any more, or has not become one. */
function isOfPeople({ action }: TimelineStep): boolean {
  return action.startsWith('MEMBER') || action.startsWith('INVITATION') || action.startsWith('OWNERSHIP');
}
