import { Link } from 'react-router';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import { SampleTag } from '#ui/tag.tsx';
import type { NeedLine } from './need.fragments.ts';
import { needText } from './need.text.ts';

const looks: Readonly<Record<NeedLine['state'], StateLook>> = {
  PUBLISHED: 'moving',
  SOLVED: 'done',
  WITHDRAWN: 'ended',
};

/** A need in a list: title, whose (or from which town and size), when, budget, state. */
export function NeedListLine({ need }: { need: NeedLine }) {
  const t = useText(needText);
  const format = useFormat();
  const label = useLabel();
  const facts = [
    need.enterprise ? (need.enterprise.shortName ?? need.enterprise.name) : t.anonymous,
    need.owner.town && label(need.owner.town.label),
    !need.enterprise && need.owner.employeeCount && t[need.owner.employeeCount],
    format.day(need.publishedAt),
    need.budget && t.budget(format.moneyRange({ from: need.budget.minYuan, to: need.budget.maxYuan })),
  ];
  return (
    <div className="row sp nowrap top">
      <div className="grow">
        <Link to={`/needs/${need.id}`}>
          <b>{need.title}</b>
        </Link>{' '}
        {need.isExample && <SampleTag />}
        <p className="sm dim">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <StateBadge look={looks[need.state]}>{t[need.state]}</StateBadge>
    </div>
  );
}
