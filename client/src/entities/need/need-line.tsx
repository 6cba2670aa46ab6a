import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { SampleTag } from '#ui/tag.tsx';
import type { NeedLine } from './need.fragments.ts';
import { needText } from './need.text.ts';
import { NeedBadge } from './need-badge.tsx';

/** A need in a list: title, whose (or from which town and size), when, budget, state. */
export function NeedListLine({ need }: { need: NeedLine }) {
  const t = useText(needText);
  const format = useFormat();
  const label = useLabel();
  const facts = [
    need.enterprise ? (need.enterprise.shortName ?? need.enterprise.name) : t.anonymous,
    need.owner.town && label(need.owner.town.label),
    !need.enterprise && need.owner.employeeCount && t[need.owner.employeeCount],
    need.state === 'DRAFT' ? t.savedAt(format.moment(need.changedAt)) : format.day(need.publishedAt),
    need.bountyYuan && t.bounty(format.money(need.bountyYuan)),
    need.budget && t.budget(format.moneyRange({ from: need.budget.minYuan, to: need.budget.maxYuan })),
  ];
  return (
    <div className="row sp nowrap top">
      <div className="grow">
        <Link to={need.state === 'DRAFT' ? `/needs/${need.id}/edit` : `/needs/${need.id}`}>
          <b>{need.title || t.untitled}</b>
        </Link>{' '}
        {need.isExample && <SampleTag />}
        <p className="sm dim">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <NeedBadge {...need} />
    </div>
  );
}
