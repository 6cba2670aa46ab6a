import { needText } from '#entities/need/need.text.ts';
import { ResultHit } from '#entities/results/result-hit.tsx';
import { useWhy } from '#entities/results/why.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { rangeText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import type { Reason } from '#ui/reasons.tsx';
import type { NeedHitData } from './needs-list.queries.ts';
import { needsListText } from './needs-list.text.ts';

const fewest = 3;

/** A need in the results: whose, where and when, what matched, field and form wanted. */
export function NeedHit({ hit: { node, match } }: { hit: NeedHitData }) {
  const t = useText(needText);
  const label = useLabel();
  const format = useFormat();
  const { enterprise, owner, budget } = node;
  const reasons = useReasons({ node, match });
  return (
    <ResultHit
      id={node.id}
      to={`/needs/${node.id}`}
      title={node.title}
      text={node.text}
      isExample={node.isExample}
      match={match}
      facts={[
        enterprise ? (enterprise.shortName ?? enterprise.name) : t.anonymous,
        owner.town && label(owner.town.label),
        owner.employeeCount && t[owner.employeeCount],
        budget && t.budget(format.moneyRange({ from: budget.minYuan, to: budget.maxYuan })),
        format.day(node.publishedAt),
      ]}
      reasons={reasons}
    />
  );
}

function useReasons({ node, match }: Pick<NeedHitData, 'node' | 'match'>): Reason[] {
  const t = useText(needsListText);
  const words = useText(formText);
  const label = useLabel();
  const format = useFormat();
  const list = (names: readonly string[]) => names.slice(0, fewest).join(t.separator);
  const why = useWhy();
  const reasons: Reason[] = why(match.reasons);
  if (node.fields.length > 0)
    reasons.push({
      id: 'fields',
      icon: 'field',
      text: t.fields(list(node.fields.map((field) => label(field.label)))),
    });
  if (node.wantedForms.length > 0)
    reasons.push({
      id: 'forms',
      icon: 'form',
      text: t.forms(list(node.wantedForms.map((form) => words[form]))),
    });
  if (node.trlNow ?? node.trlWanted)
    reasons.push({ id: 'trl', icon: 'chart', text: t.trl(rangeText(node.trlNow, node.trlWanted)) });
  if (node.solveBy) reasons.push({ id: 'by', icon: 'clock', text: t.solveBy(format.day(node.solveBy)) });
  return reasons;
}
