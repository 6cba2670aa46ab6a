import type { Person } from '../../support/world.ts';
import { BOOK_SLOT } from './houses.documents.ts';

/** The id of the first of the times that were opened. */
export async function firstOf(who: Person, document: string, input: object): Promise<string> {
  const { data, errors } = await who.ask<{
    openSlots: { slots: { id: string }[] | null; errors: object[] };
  } | null>(document, { input });
  const first = data?.openSlots.slots?.[0];
  if (!first) throw new Error(`no time was opened: ${JSON.stringify(errors ?? data?.openSlots.errors)}`);
  return first.id;
}

/** The id of its booking. */
export async function bookedBy(who: Person, slotId: string, enterpriseId: string): Promise<string> {
  const { data, errors } = await who.ask<{
    bookSlot: { slot: { bookings: { id: string }[] } | null; errors: object[] };
  } | null>(BOOK_SLOT, { input: { slotId, enterpriseId } });
  const booking = data?.bookSlot.slot?.bookings[0];
  if (!booking) throw new Error(`no time was booked: ${JSON.stringify(errors ?? data?.bookSlot.errors)}`);
  return booking.id;
}
