import { useQuery } from 'urql';
import { needText } from '#entities/need/need.text.ts';
import { forms, formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { taxonomyQuery } from '#entities/taxonomy/taxonomy.queries.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { KindTag } from '#ui/kind.tsx';
import { Tag } from '#ui/tag.tsx';
import { employeeBand } from './employee-band.ts';
import { type NeedDraft, readBudget } from './need-draft.ts';
import { needFormText } from './need-form.text.ts';
import { needOwnerQuery } from './needs.queries.ts';

const snippetLength = 140;

/** The need as others will find it, while it is being written. */
export function NeedPreview({ draft, enterpriseId }: { draft: NeedDraft; enterpriseId: string }) {
  const t = useText(needFormText);
  const words = useText(formText);
  const label = useLabel();
  const owner = useOwnerLine(draft, enterpriseId);
  const [{ data }] = useQuery({ query: taxonomyQuery });
  const leaves = (data?.fields ?? []).flatMap(({ children }) => children);
  const fields = leaves.filter(({ code }) => draft.fieldCodes.includes(code));
  const wanted = forms.filter((form) => draft.wantedForms.includes(form));
  const text = draft.text.trim();
  return (
    <Card title={t.preview} headingLevel={2}>
      <div className="col">
        <div className="row">
          <KindTag kind="NEED" />
        </div>
        <h3 className={draft.title.trim() ? '' : 'dim2'}>{draft.title.trim() || t.previewTitle}</h3>
        <p className="sm dim">{owner}</p>
        <p className={text ? 'dim' : 'dim2'}>
          {text.length > snippetLength ? `${text.slice(0, snippetLength)}…` : text || t.previewText}
        </p>
        {fields.length + wanted.length > 0 && (
          <div className="row">
            {fields.map((field) => (
              <Tag key={field.code}>{label(field.label)}</Tag>
            ))}
            {wanted.map((form) => (
              <Tag key={form} isOutlined>
                {words[form]}
              </Tag>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}

/** Whose it is, where, how large (where the name is hidden), when, and the budget. */
function useOwnerLine(draft: NeedDraft, enterpriseId: string): string {
  const t = useText(needText);
  const label = useLabel();
  const format = useFormat();
  const [{ data }] = useQuery({ query: needOwnerQuery, variables: { id: enterpriseId } });
  const owner = data?.organization;
  const band = owner?.__typename === 'Enterprise' ? employeeBand(owner.employeeCount) : null;
  const budget = readBudget(draft);
  const facts = [
    draft.isAnonymous ? t.anonymous : (owner?.shortName ?? owner?.name),
    owner?.town && label(owner.town.label),
    draft.isAnonymous && band && t[band],
    format.day(new Date()),
    budget &&
      typeof budget === 'object' &&
      t.budget(format.moneyRange({ from: budget.minYuan, to: budget.maxYuan })),
  ];
  return facts.filter(Boolean).join(' · ');
}
