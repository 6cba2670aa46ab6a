import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import type { NeedLine } from './need.fragments.ts';
import { needText } from './need.text.ts';

/** Whose a need is, or that this is hidden, from which town, and for how much: one line beside its title. */
export function useNeedFacts(): (need: Pick<NeedLine, 'enterprise' | 'owner' | 'budget'>) => string {
  const t = useText(needText);
  const label = useLabel();
  const format = useFormat();
  return ({ enterprise, owner, budget }) =>
    [
      enterprise ? (enterprise.shortName ?? enterprise.name) : t.anonymous,
      owner.town && label(owner.town.label),
      budget && t.budget(format.moneyRange({ from: budget.minYuan, to: budget.maxYuan })),
    ]
      .filter(Boolean)
      .join(' · ');
}
