import { Party, usePlace } from '#entities/organization/party.tsx';
import { partnershipText } from '#entities/partnership/partnership.text.ts';
import { ends } from '#entities/partnership/partnership-state.ts';
import { daysBetween, recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Bridge } from '#ui/bridge.tsx';
import type { PartnershipDetail } from './partnership.queries.ts';
import { pageText } from './partnership.text.ts';
import { type SpanLamp, spanOf } from './span.ts';

/** Both sides and the span between them, lit up to now. */
export function Progress({ partnership }: { partnership: PartnershipDetail }) {
  const t = useText(pageText);
  const states = useText(partnershipText);
  const format = useFormat();
  const place = usePlace();
  const { left, right, leftSide, rightSide } = ends(partnership);
  const { viewerSide, waitsForViewer, state, requestedAt } = partnership;

  function noteOf({ reached, at }: SpanLamp): string | undefined {
    if (reached === 'now' && state === 'REQUESTED') {
      const who = waitsForViewer ? t.forUs : viewerSide ? t.forThem : t.forAnswer;
      return daysBetween(requestedAt, new Date()) > 0 ? t.days(who, format.waiting(requestedAt)) : who;
    }
    return at ? dayInTable(at) : undefined;
  }
  const noteOfSide = (side: typeof leftSide, where: string) =>
    [side === viewerSide && t.ourSide, where].filter(Boolean).join(' · ');

  const steps = spanOf(partnership).map((lamp) => ({
    id: lamp.state,
    label: states[lamp.endedAs ?? lamp.state],
    note: noteOf(lamp),
    reached: lamp.reached,
  }));
  return (
    <div className="card pad5 progress">
      <Bridge
        label={t.progress}
        steps={steps}
        firm={<Party party={left} note={noteOfSide(leftSide, place(left))} />}
        university={<Party party={right} note={noteOfSide(rightSide, place(right))} />}
      />
    </div>
  );
}

/** `11-18` within the year, else `2025-11-18`. */
function dayInTable(instant: string): string {
  const day = recordDay(instant);
  return day.slice(0, 4) === recordDay(new Date()).slice(0, 4) ? day.slice(5) : day;
}
