import { Link } from 'react-router';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { formText } from '#entities/taxonomy/forms.text.ts';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { needPageText } from './need.text.ts';

/** The text of a need, its fields, each leading to the others in it, and the conditions. */
export function NeedContent({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const label = useLabel();
  return (
    <Card label={t.problem}>
      <div className="col g3">
        <h2>{t.problem}</h2>
        <p className="read written" lang="zh-CN">
          {need.text}
        </p>
        {need.fields.length > 0 && (
          <div className="row">
            {need.fields.map((field) => (
              <Link key={field.code} className="tag" to={`/needs?field=${field.code}`}>
                {label(field.label)}
              </Link>
            ))}
          </div>
        )}
        <Conditions need={need} />
      </div>
    </Card>
  );
}

function Conditions({ need }: { need: NeedDetail }) {
  const t = useText(needPageText);
  const words = useText(formText);
  const label = useLabel();
  const format = useFormat();
  const { chainStage, budget } = need;
  const forms = need.wantedForms.map((form) => words[form]).join(' · ');
  const budgetText = budget && format.moneyRange({ from: budget.minYuan, to: budget.maxYuan });
  const rows: [string, string | false | null][] = [
    [t.stage, chainStage && `${label(chainStage.section.label)} · ${label(chainStage.label)}`],
    [t.forms, forms || t.anyForm],
    [t.readiness, readinessOf(need, t)],
    [t.bounty, need.bountyYuan ? format.exactMoney(need.bountyYuan) : null],
    [t.budget, !need.bountyYuan && (budgetText ?? t.budgetOpen)],
    [t.solveBy, need.solveBy && format.day(need.solveBy)],
    [t.shown, need.viewerIsOwner && (need.isAnonymous ? t.shownAnonymous : t.shownNamed)],
  ];
  return (
    <section className="need-facts" aria-label={t.conditions}>
      <dl className="dl">
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name} className="dl-row">
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}

type Words = {
  trlFromTo: (now: number, wanted: number) => string;
  trlNow: (now: number) => string;
  trlWanted: (wanted: number) => string;
};

function readinessOf({ trlNow, trlWanted }: NeedDetail, t: Words): string | null {
  if (trlNow && trlWanted) return t.trlFromTo(trlNow, trlWanted);
  if (trlNow) return t.trlNow(trlNow);
  return trlWanted ? t.trlWanted(trlWanted) : null;
}
