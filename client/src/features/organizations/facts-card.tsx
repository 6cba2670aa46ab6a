import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Card } from '#ui/card.tsx';
import { Lamps } from '#ui/lamps.tsx';
import { Tag } from '#ui/tag.tsx';
import { organizationsText } from './organizations.text.ts';
import type { PartnerDetail } from './partner.queries.ts';

type Fact = { readonly name: string; readonly value: ReactNode };

/** The short facts of a profile; what is not known has no line. */
export function FactsCard({ partner }: { partner: PartnerDetail }) {
  const t = useText(organizationsText);
  const facts = useFacts(partner);
  if (facts.length === 0) return null;
  return (
    <Card title={t.facts} headingLevel={3}>
      <dl className="dl">
        {facts.map(({ name, value }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Card>
  );
}

function useFacts(partner: PartnerDetail): Fact[] {
  const t = useText(organizationsText);
  const forms = useText(formText);
  const label = useLabel();
  const own = useOwnFacts(partner);
  const shared = [
    { name: t.forms, value: tags(partner.forms.map((form) => forms[form])) },
    { name: t.stages, value: tags(partner.chainStages.map((stage) => label(stage.label))) },
  ];
  return [...own, ...shared].filter(({ value }) => Boolean(value));
}

/** What only one kind has. */
function useOwnFacts(partner: PartnerDetail): Fact[] {
  const t = useText(organizationsText);
  switch (partner.__typename) {
    case 'Enterprise':
      return [
        { name: t.founded, value: partner.foundedYear && t.foundedYear(partner.foundedYear) },
        { name: t.employees, value: partner.employeeCount && t.people(numberText(partner.employeeCount)) },
        { name: t.products, value: tags(partner.products) },
        { name: t.strengths, value: tags(partner.strengths) },
        { name: t.certificates, value: tags(partner.certificates) },
        { name: t.creditCode, value: partner.creditCode },
      ];
    case 'University':
      return [
        { name: t.unitKind, value: t[partner.category] },
        { name: t.level, value: partner.level },
        { name: t.supervisor, value: partner.supervisor },
        { name: t.creditCode, value: partner.creditCode },
      ];
    case 'TransferPlatform':
      return [
        { name: t.unitKind, value: t[partner.platformCategory] },
        { name: t.partOf, value: partner.parentUniversity && <PartnerLink {...partner.parentUniversity} /> },
        { name: t.services, value: tags(partner.services) },
        { name: t.creditCode, value: partner.creditCode },
      ];
    case 'Commissioner':
      return [
        { name: t.home, value: partner.homeInstitution && <PartnerLink {...partner.homeInstitution} /> },
        { name: t.capacity, value: <Capacity total={partner.capacity} free={partner.freeCapacity} /> },
        { name: t.availability, value: partner.availability },
        { name: t.experience, value: partner.yearsOfExperience && t.years(partner.yearsOfExperience) },
      ];
    default:
      return partner satisfies never;
  }
}

function tags(words: readonly string[]): ReactNode {
  if (words.length === 0) return null;
  return (
    <span className="row">
      {words.map((word) => (
        <Tag key={word} isOutlined>
          {word}
        </Tag>
      ))}
    </span>
  );
}

function Capacity({ total, free }: { total: number; free: number }) {
  const t = useText(organizationsText);
  return (
    <span className="row">
      <Lamps total={total} used={total - free} />
      {t.capacityOf(free, total)}
    </span>
  );
}

function PartnerLink({ id, name }: { id: string; name: string }) {
  return <Link to={`/partners/${id}`}>{name}</Link>;
}
