import { useQuery } from 'urql';
import { capabilityText } from '#entities/capability/capability.text.ts';
import { forms, formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { taxonomyQuery } from '#entities/taxonomy/taxonomy.queries.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { KindTag } from '#ui/kind.tsx';
import { Tag } from '#ui/tag.tsx';
import { type CapabilityDraft, hasPart, kindOf, readList } from './capability-draft.ts';
import { capabilityFormText } from './capability-form.text.ts';
import { useShownPrice } from './price-part.tsx';

const snippetLength = 140;

/** The capability as others will find it, while it is being written. */
export function CapabilityPreview({ draft, ownerName }: { draft: CapabilityDraft; ownerName: string }) {
  const t = useText(capabilityFormText);
  const label = useLabel();
  const facts = useDraftFacts(draft);
  const [{ data }] = useQuery({ query: taxonomyQuery });
  const leaves = (data?.fields ?? []).flatMap(({ children }) => children);
  const fields = leaves.filter(({ code }) => draft.fieldCodes.includes(code));
  const title = draft.title.trim();
  const text = draft.text.trim();
  return (
    <Card title={t.preview}>
      <div className="col">
        <div className="row">
          <KindTag kind="CAPABILITY" />
        </div>
        <h3 className={title ? '' : 'dim2'}>{title || t.capabilityTitle}</h3>
        <p className="sm dim">{ownerName}</p>
        <p className={text ? 'dim' : 'dim2'}>
          {text.length > snippetLength ? `${text.slice(0, snippetLength)}…` : text || t.text}
        </p>
        {fields.length + facts.length > 0 && (
          <div className="row">
            {fields.map((field) => (
              <Tag key={field.code}>{label(field.label)}</Tag>
            ))}
            {facts.map((fact) => (
              <Tag key={fact} isOutlined>
                {fact}
              </Tag>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}

/** Only what belongs to the kind: what was written under another one is not shown, as it is not sent. */
function useDraftFacts(draft: CapabilityDraft): string[] {
  const t = useText(capabilityText);
  const words = useText(formText);
  const price = useShownPrice(draft);
  const kind = kindOf(draft.kind);
  const days = Number(draft.leadTimeDays);
  const facts = [
    kind && t[kind],
    hasPart(draft.kind, 'trl') && draft.trl && `TRL ${draft.trl}`,
    ...(kind ? readList(draft.standards) : []),
    hasPart(draft.kind, 'leadTime') && days > 0 && String(t.leadTime(days)),
    price,
    ...forms.filter((form) => draft.forms.includes(form)).map((form) => words[form]),
  ];
  return facts.filter((fact) => typeof fact === 'string' && fact !== '') as string[];
}
