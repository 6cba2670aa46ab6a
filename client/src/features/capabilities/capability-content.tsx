import { Link } from 'react-router';
import { capabilityText } from '#entities/capability/capability.text.ts';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { schoolEnterpriseKey, schoolEnterpriseText } from '#entities/capability/school-enterprise.text.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card, List } from '#ui/card.tsx';
import { Tag } from '#ui/tag.tsx';
import { capabilityPageText } from './capability.text.ts';

type Part = { capability: CapabilityDetail };

/** The text of a capability, its fields, each leading to the others in it, and the terms. */
export function CapabilityContent({ capability }: Part) {
  const t = useText(capabilityPageText);
  const label = useLabel();
  return (
    <Card label={t.about}>
      <div className="col g3">
        <h2>{t.about}</h2>
        <p className="read capability-text" lang="zh-CN">
          {capability.text}
        </p>
        {capability.fields.length > 0 && (
          <div className="row">
            {capability.fields.map((field) => (
              <Link key={field.code} className="tag" to={`/capabilities?field=${field.code}`}>
                {label(field.label)}
              </Link>
            ))}
          </div>
        )}
        <Terms capability={capability} />
      </div>
    </Card>
  );
}

function Terms({ capability }: Part) {
  const t = useText(capabilityPageText);
  const facts = useFacts(capability);
  return (
    <section className="capability-facts" aria-label={t.facts}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function useFacts(capability: CapabilityDetail): [string, string][] {
  const t = useText(capabilityPageText);
  const words = useText(capabilityText);
  const forms = useText(formText);
  const school = useText(schoolEnterpriseText);
  const label = useLabel();
  const format = useFormat();
  const { kind, price, leadTimeDays } = capability;
  const isPriced = kind === 'SERVICE' || kind === 'EQUIPMENT';
  const amount = price && format.moneyRange({ from: price.minYuan, to: price.maxYuan });
  const schoolKey = schoolEnterpriseKey(capability.schoolEnterpriseForm);
  const rows: [string, string | false | null | undefined][] = [
    [t.forms, capability.forms.map((form) => forms[form]).join(' · ')],
    [t.trl, capability.trl !== null && `TRL ${capability.trl}`],
    [t.price, price && amount ? String(words.price(amount, price.per)) : isPriced && t.priceOpen],
    [t.leadTime, leadTimeDays !== null && String(words.leadTime(leadTimeDays))],
    [t.standards, capability.standards.join(t.separator)],
    [t.ipc, capability.ipc.join(' · ')],
    [t.stages, capability.chainStages.map((stage) => label(stage.label)).join(t.separator)],
    [t.schoolEnterprise, schoolKey && school[schoolKey]],
  ];
  return rows.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}

/** The colleges, laboratories and studios that do the work. */
export function UnitsCard({ capability }: Part) {
  const t = useText(capabilityPageText);
  if (capability.units.length === 0) return null;
  return (
    <Card title={t.units} holds="list">
      <List>
        {capability.units.map((unit) => (
          <li key={unit.id} className="col g1">
            <div className="row">
              <h3>{unit.name}</h3>
              <Tag isOutlined>{t[unit.kind]}</Tag>
            </div>
            {unit.description && (
              <p className="dim" lang="zh-CN">
                {unit.description}
              </p>
            )}
          </li>
        ))}
      </List>
    </Card>
  );
}
