import { capabilityText } from '#entities/capability/capability.text.ts';
import { ResultHit } from '#entities/results/result-hit.tsx';
import { useWhy } from '#entities/results/why.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import type { Reason } from '#ui/reasons.tsx';
import { Tag } from '#ui/tag.tsx';
import type { CapabilityHitData } from './capabilities.queries.ts';
import { capabilitiesListText } from './capabilities-list.text.ts';

const fewest = 3;

/** A capability in the results: kind, whose, price and time, what matched, field and forms. */
export function CapabilityHit({ hit: { node, match } }: { hit: CapabilityHitData }) {
  const t = useText(capabilityText);
  const format = useFormat();
  const { owner, price, leadTimeDays } = node;
  const amount = price && format.moneyRange({ from: price.minYuan, to: price.maxYuan });
  const reasons = useReasons({ node, match });
  return (
    <ResultHit
      id={node.id}
      to={`/capabilities/${node.id}`}
      title={node.title}
      text={node.text}
      isExample={node.isExample}
      match={match}
      kind={<Tag>{t[node.kind]}</Tag>}
      facts={[
        owner.name,
        price && amount && t.price(amount, price.per),
        leadTimeDays !== null && t.leadTime(leadTimeDays),
        format.day(node.publishedAt),
      ]}
      reasons={reasons}
    />
  );
}

function useReasons({ node, match }: Pick<CapabilityHitData, 'node' | 'match'>): Reason[] {
  const t = useText(capabilitiesListText);
  const words = useText(formText);
  const label = useLabel();
  const list = (names: readonly string[]) => names.slice(0, fewest).join(t.separator);
  const fields = node.fields.map((field) => label(field.label));
  const offered = node.forms.map((form) => words[form]);
  const why = useWhy();
  const reasons: Reason[] = why(match.reasons);
  if (fields.length > 0) reasons.push({ id: 'fields', icon: 'field', text: t.fields(list(fields)) });
  if (offered.length > 0) reasons.push({ id: 'forms', icon: 'form', text: t.forms(list(offered)) });
  if (node.trl) reasons.push({ id: 'trl', icon: 'chart', text: t.trl(node.trl) });
  if (node.standards.length > 0)
    reasons.push({ id: 'standards', icon: 'file', text: t.standards(list(node.standards)) });
  return reasons;
}
