import { Link } from 'react-router';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { SampleTag, Tag } from '#ui/tag.tsx';
import type { CapabilityLine } from './capability.fragments.ts';
import { capabilityText } from './capability.text.ts';

/** A capability in a list: title, whose, readiness, when, and its kind at the right end. */
export function CapabilityListLine({ capability }: { capability: CapabilityLine }) {
  const t = useText(capabilityText);
  const format = useFormat();
  const { owner, trl } = capability;
  const facts = [owner.shortName ?? owner.name, trl && `TRL ${trl}`, format.day(capability.publishedAt)];
  return (
    <div className="row sp nowrap top">
      <div className="grow">
        <Link to={`/capabilities/${capability.id}`}>
          <b>{capability.title}</b>
        </Link>{' '}
        {capability.isExample && <SampleTag />}
        <p className="sm dim">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <Tag>{t[capability.kind]}</Tag>
    </div>
  );
}
