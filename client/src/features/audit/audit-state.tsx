import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import type { AuditFrame } from './audit.queries.ts';
import { auditText } from './audit.text.ts';

/** How the chain stands: how long it is, when it was last walked along, and what to note down. */
export function ChainCard({ state }: { state: AuditFrame['auditState'] }) {
  const t = useText(auditText);
  const format = useFormat();
  const { entries, head, checkedAt, fault, personalPartsKeptDays } = state;
  return (
    <Card title={t.chain}>
      <div className="col g3">
        {fault && <Note tone="problem">{t.broken(numberText(fault.sequence))}</Note>}
        <dl className="dl">
          <dt>{t.entries}</dt>
          <dd className="num">{numberText(entries)}</dd>
          <dt>{t.checked}</dt>
          <dd>
            {checkedAt ? format.moment(checkedAt) : t.neverChecked}
            {checkedAt && !fault && ` · ${t.allInOrder}`}
          </dd>
          <dt>{t.head}</dt>
          <dd className="audit-hash num xs">{head}</dd>
        </dl>
        <p className="hint">{t.headHint}</p>
        <p className="hint">{t.kept(personalPartsKeptDays)}</p>
      </div>
    </Card>
  );
}
