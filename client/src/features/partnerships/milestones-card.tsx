import { Link } from 'react-router';
import { shortNameOf } from '#entities/organization/party.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { Icon, type IconName } from '#ui/icon.tsx';
import { cardsText } from './cards.text.ts';
import './milestones.css';
import type { PartnershipDetail } from './partnership.queries.ts';

type Milestone = PartnershipDetail['milestones'][number];

const icons = { PLANNED: 'unlit', DELIVERED: 'half', ACCEPTED: 'done' } as const satisfies Record<
  Milestone['state'],
  IconName
>;

/** What is to be delivered by when and by whom, and how far it is. */
export function MilestonesCard({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(cardsText);
  const { id, milestones, state, requester, recipient, viewerActs } = partnership;
  if (milestones.length === 0) return null;
  const names = { REQUESTER: shortNameOf(requester), RECIPIENT: shortNameOf(recipient) };
  const done = milestones.filter((milestone) => milestone.state === 'ACCEPTED').length;
  const count = (
    <span className="sm dim num now">
      {done} / {milestones.length}
    </span>
  );
  return (
    <Card title={t.milestones} aside={count} holds="list">
      {state === 'NEGOTIATING' && <p className="hint pad milestones-draft">{t.milestonesDraft}</p>}
      <ol className="pad milestones">
        {milestones.map((milestone) => (
          <Line key={milestone.id} milestone={milestone} who={names[milestone.side]} />
        ))}
      </ol>
      {state === 'ACTIVE' && viewerActs.includes('REVISE_AGREEMENT') && (
        <p className="sm pad milestones-amend">
          <Link to={`/partnerships/${id}/agreement/edit`}>{t.amendMilestones}</Link>
        </p>
      )}
    </Card>
  );
}

function Line({ milestone, who }: { milestone: Milestone; who: string }) {
  const t = useText(cardsText);
  const format = useFormat();
  const { title, deliverable, dueOn, state, isOverdue, acceptedAt, deliveredAt } = milestone;
  const stands = {
    PLANNED: t.by(who),
    DELIVERED: `${t.by(who)} · ${t.delivered(format.day(deliveredAt))}`,
    ACCEPTED: `${t.by(who)} · ${t.accepted(format.day(acceptedAt))}`,
  }[state];
  return (
    <li className={state === 'ACCEPTED' ? 'is-done' : ''}>
      <Icon name={isOverdue ? 'cross' : icons[state]} />
      <div className="row sp nowrap top">
        <b>{title}</b>
        <span className={isOverdue ? 'sm now num late' : 'sm dim now num'}>
          {isOverdue ? format.due(dueOn).text : format.day(dueOn)}
        </span>
      </div>
      <p className="sm dim">{deliverable}</p>
      <p className="xs dim2">{stands}</p>
    </li>
  );
}
