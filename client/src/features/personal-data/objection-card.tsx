import { Link } from 'react-router';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Tag } from '#ui/tag.tsx';
import type { Decision } from './objection.dialog.tsx';
import type { Objection } from './objections.page.tsx';
import { objectionsText } from './objections.text.ts';

type ObjectionProps = { objection: Objection; onDecide: (decision: Decision) => void };

/** One person's wish, by when it has to be answered, and what can be done. */
export function ObjectionCard({ objection, onDecide }: ObjectionProps) {
  const t = useText(objectionsText);
  const format = useFormat();
  const { wish, text, email, subject, requestedAt, dueOn, state, decisionNote, decidedAt } = objection;
  const isOpen = state === 'OPEN';
  const isLate = isOpen && dueOn < recordDay(new Date());
  const name = subject ? <Link to={`/partners/${subject.id}`}>{subject.name}</Link> : t.gone;
  return (
    <Card
      title={name}
      aside={isOpen ? <Tag icon="clock">{isLate ? t.overdue(dueOn) : t.due(dueOn)}</Tag> : undefined}
    >
      <div className="col g3">
        <p className="sm dim">
          {t[wish]} · {t.asked(format.moment(requestedAt))}
          {email && ` · ${email}`}
        </p>
        <p className="read">{text ?? t.forgotten}</p>
        {decisionNote && decidedAt && (
          <p className="sm">
            {t[state]} · {format.moment(decidedAt)} · {decisionNote}
          </p>
        )}
        {isOpen && (
          <div className="row">
            <Button onPress={() => onDecide('accept')}>{t.accept}</Button>
            <Button onPress={() => onDecide('refuse')}>{t.refuse}</Button>
          </div>
        )}
        {state === 'ACCEPTED' && wish === 'REMOVE' && (
          <div className="row">
            <Button size="small" onPress={() => onDecide('lift')}>
              {t.lift}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
