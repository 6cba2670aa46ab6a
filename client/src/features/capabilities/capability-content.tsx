import { Link } from 'react-router';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { Card, List } from '#ui/card.tsx';
import { Count, SampleTag, Tag } from '#ui/tag.tsx';
import { capabilityPageText } from './capability.text.ts';
import { useTerms } from './use-terms.ts';

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
          {capability.text || <span className="dim2">{t.noTextYet}</span>}
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
  const terms = useTerms(capability);
  if (terms.length === 0) return null;
  return (
    <section className="capability-facts" aria-label={t.facts}>
      <dl>
        {terms.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The patents behind an achievement. */
export function PatentsCard({ capability: { patents } }: Part) {
  const t = useText(capabilityPageText);
  if (patents.length === 0) return null;
  return (
    <Card
      holds="list"
      title={
        <>
          {t.patents} <Count>{patents.length}</Count>
        </>
      }
    >
      <List>
        {patents.map(({ number, kind }) => (
          <li key={number} className="row sp">
            <span className="num">ZL {spaced(number)}</span>
            <Tag isOutlined>{t[kind]}</Tag>
          </li>
        ))}
      </List>
    </Card>
  );
}

/** Year, kind, serial: as certificates print it. */
function spaced(number: string): string {
  return number.replace(/^(\d{4})(\d)(\d{7}\.)/, '$1 $2 $3');
}

/** What was done with it before, as its owner tells it. */
export function CasesCard({ capability: { cases } }: Part) {
  const t = useText(capabilityPageText);
  if (cases.length === 0) return null;
  return (
    <Card holds="list" title={t.cases} aside={<span className="sm dim">{t.toldByOwner}</span>}>
      <List>
        {cases.map(({ year, title, result, client }) => (
          <li key={`${year} ${title}`} className="capability-told">
            <span className="num dim">{year}</span>
            <div className="col g1">
              <h3 lang="zh-CN">{title}</h3>
              <p className="sm dim">
                {client ? <Link to={`/partners/${client.id}`}>{client.name}</Link> : t.clientUnnamed}
              </p>
              <p className="capability-text" lang="zh-CN">
                {result}
              </p>
            </div>
          </li>
        ))}
      </List>
    </Card>
  );
}

/** The colleges, laboratories, studios and experts that do the work. */
export function UnitsCard({ capability: { units, experts } }: Part) {
  const t = useText(capabilityPageText);
  if (units.length + experts.length === 0) return null;
  return (
    <Card title={t.units} holds="list">
      <List>
        {units.map((unit) => (
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
        {experts.map((expert) => (
          <li key={expert.id} className="col g1">
            <div className="row">
              <h3>
                <Link to={`/partners/${expert.id}`}>{expert.name}</Link>
              </h3>
              <Tag isOutlined>{t.expert}</Tag>
              {expert.isExample && <SampleTag />}
            </div>
            {expert.description && (
              <p className="dim clip-2" lang="zh-CN">
                {expert.description}
              </p>
            )}
          </li>
        ))}
      </List>
    </Card>
  );
}
