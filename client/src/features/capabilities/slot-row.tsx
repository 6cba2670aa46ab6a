import { useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Tag } from '#ui/tag.tsx';
import { BookSlot, CancelBooking, CloseSlot } from './slot.dialogs.tsx';
import type { SlotLine } from './slots.queries.ts';
import { slotsText } from './slots.text.ts';
import { useSlotTime } from './use-slot-time.ts';

type Asked = 'book' | 'close' | null;

/** One time: when, how much of it is free, and what the viewer can do about it. */
export function SlotRow({ slot, isOwner }: { slot: SlotLine; isOwner: boolean }) {
  const t = useText(slotsText);
  const [asked, ask] = useState<Asked>(null);
  const when = useSlotTime()(slot);
  const stop = () => ask(null);
  return (
    <div className="col g3">
      <div className="row sp">
        <div className="col g1">
          <b className="num">{when}</b>
          <span className="sm dim">{useStanding(slot)}</span>
        </div>
        {slot.viewerCanBook && (
          <Button size="small" onPress={() => ask('book')}>
            {t.book}
          </Button>
        )}
        {slot.viewerCanClose && (
          <Button size="small" look="ghost" onPress={() => ask('close')}>
            {t.close}
          </Button>
        )}
      </div>
      <Bookings slot={slot} isOwner={isOwner} when={when} />
      {asked === 'book' && <BookSlot slot={slot} when={when} onClose={stop} />}
      {asked === 'close' && <CloseSlot slot={slot} when={when} onClose={stop} />}
    </div>
  );
}

function useStanding({ isClosed, free, capacity }: SlotLine): string {
  const t = useText(slotsText);
  if (isClosed) return t.closed;
  return free === 0 ? t.full : String(t.left(free, capacity));
}

/** To the owner each by its firm; to a firm its own. */
export function Bookings({ slot, isOwner, when }: { slot: SlotLine; isOwner: boolean; when: string }) {
  const t = useText(slotsText);
  const [cancelling, setCancelling] = useState<string | null>(null);
  if (slot.bookings.length === 0) return null;
  return (
    <ul className="col">
      {slot.bookings.map((booking) => (
        <li key={booking.id} className="row sp">
          <span className="row">
            <Tag isOutlined>{isOwner ? (booking.firm?.name ?? '—') : t.ours}</Tag>
            {booking.note && (
              <span className="sm" lang="zh-CN">
                {booking.note}
              </span>
            )}
            {booking.cancelledBy && (
              <span className="sm dim">
                {booking.cancelledBy === 'FIRM' ? t.byFirm : t.byOwner}
                {booking.reason && t.because(booking.reason)}
              </span>
            )}
          </span>
          {booking.viewerCanCancel && (
            <Button size="small" look="ghost" onPress={() => setCancelling(booking.id)}>
              {t.cancel}
            </Button>
          )}
        </li>
      ))}
      {cancelling && (
        <CancelBooking
          bookingId={cancelling}
          when={when}
          isOwner={isOwner}
          onClose={() => setCancelling(null)}
        />
      )}
    </ul>
  );
}
