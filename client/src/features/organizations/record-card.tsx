import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Card } from '#ui/card.tsx';
import { organizationsText } from './organizations.text.ts';
import type { PartnershipRecord } from './partner.queries.ts';

/** What partnerships on the platform say of an organization: figures, never with whom. */
export function RecordCard({ record }: { record: PartnershipRecord }) {
  const t = useText(organizationsText);
  const { running, completed, brokenOff, asked, answered, answerDays, ratings, meanRating } = record;
  const isEmpty = running + completed + brokenOff + asked === 0;
  if (isEmpty) {
    return (
      <Card title={t.record}>
        <p className="dim">{t.noRecord}</p>
      </Card>
    );
  }
  const figures = [
    { value: numberText(completed), label: t.recordCompleted },
    { value: numberText(running), label: t.recordRunning },
    { value: meanRating === null ? '—' : meanRating.toFixed(1), label: t.recordRating(ratings) },
    { value: answerDays === null ? '—' : t.days(answerDays), label: t.recordAnswer(answered, asked) },
  ];
  return (
    <Card title={t.record}>
      <dl className="record">
        {figures.map(({ value, label }) => (
          <div key={label}>
            <dt className="sm dim">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="sm dim">{brokenOff > 0 ? t.recordBrokenOff(brokenOff) : t.recordNames}</p>
    </Card>
  );
}
