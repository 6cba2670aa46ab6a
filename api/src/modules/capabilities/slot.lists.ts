import { createHash } from 'node:crypto';
import { type Doer, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Failures, type Text } from '#kernel/errors.ts';
import { type Id, toId } from '#kernel/id.ts';
import { type CapabilityKind, hasPart } from './capability.kinds.ts';
import type { CapabilityState } from './capability.states.ts';
import { parseSlots } from './slot.input.ts';
import type { Slot } from './slot.model.ts';
import type { SlotRepository } from './slot.repository.ts';

/** A time as a list tells it: day ISO 8601 and times `09:00`, in China. */
export type ListedSlot = {
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly capacity: number;
};

/** What the times of a row belong to; what is new has no id and is about to be public. */
type Bookable = {
  readonly id: Id<'capability'> | null;
  readonly kind: CapabilityKind;
  readonly state: CapabilityState;
};

type NewSlot = Omit<Slot, 'capabilityId'>;
export type SlotPlan = { readonly missing: readonly NewSlot[] } | { readonly fault: Text };

const MOST = 60;

export type SlotLists = ReturnType<typeof createSlotLists>;

/** Times to book that lists bring: those that are not open yet are opened, no other one is touched. */
export function createSlotLists({ slots, clock }: { slots: SlotRepository; clock: Clock }) {
  return {
    /** All times of these that are on record from that day on, by their capability. */
    async listKnown(ids: readonly Id<'capability'>[], told: readonly ListedSlot[]): Promise<Slot[]> {
      const [earliest] = told.map(({ on }) => on).sort();
      if (ids.length === 0 || earliest === undefined) return [];
      return slots.listOf(ids, startOf({ on: earliest, from: '00:00' }));
    },

    plan: (bookable: Bookable, told: Omit<Planning, 'now'>): SlotPlan =>
      planOf(bookable, { ...told, now: clock.now() }),

    /** Can be repeated: a time that was opened by the same row before is met again, also when two import at once. */
    async open(
      {
        capabilityId,
        ownerId,
        doer,
      }: { capabilityId: Id<'capability'>; ownerId: Id<'organization'>; doer: Doer },
      missing: readonly NewSlot[],
    ): Promise<void> {
      const at = clock.now();
      for (const slot of missing) {
        const entry = entryOf(doer, {
          action: 'SLOTS_OPENED',
          object: { type: 'capability', id: capabilityId },
          related: [ownerId],
          at,
        });
        const series = { capabilityId, slots: [slot], endsAt: slot.endsAt };
        await slots.addOnce({ ...series, id: idOf(capabilityId, slot) }, { entry, at });
      }
    },
  };
}

type Planning = { told: readonly ListedSlot[]; known: readonly Slot[]; now: Date };

function planOf({ id, kind, state }: Bookable, { told, known, now }: Planning): SlotPlan {
  if (!hasPart(kind, 'slots')) return { fault: notOfKind };
  if (told.length > MOST) return { fault: tooMany(told.length) };
  const own = known.filter(({ capabilityId }) => capabilityId === id);
  const missing: NewSlot[] = [];
  for (const one of told) {
    const [met] = own
      .filter(
        (slot) => slot.startsAt.getTime() === startOf(one).getTime() && slot.endsAt.getTime() === endOf(one),
      )
      .toSorted((slot, other) => Number(slot.isClosed) - Number(other.isClosed));
    if (met?.isClosed) return { fault: takenBack(one) };
    if (met) continue;
    if (state !== 'PUBLISHED') return { fault: notPublic };
    try {
      missing.push(...parseSlots(one, now));
    } catch (error) {
      if (!(error instanceof Failures)) throw error;
      return { fault: error.failures[0]?.text ?? notPublic };
    }
  }
  return { missing };
}

function startOf({ on, from }: Pick<ListedSlot, 'on' | 'from'>): Date {
  return new Date(`${on}T${from}:00+08:00`);
}

function endOf({ on, to }: ListedSlot): number {
  return startOf({ on, from: to }).getTime();
}

/** The same for the same time of the same capability. */
function idOf(capabilityId: Id<'capability'>, { startsAt, endsAt }: NewSlot): Id<'slot'> {
  const told = [capabilityId, startsAt.toISOString(), endsAt.toISOString()].join(' ');
  return toId('slot', createHash('sha256').update(told).digest('hex').slice(0, 24));
}

const notOfKind: Text = {
  zh: '只有服务和仪器设备可以开放预约',
  en: 'Only services and equipment can be booked',
};

const notPublic: Text = {
  zh: '这条能力没有公开，先公开再开放预约',
  en: 'This capability is not public; publish it first, then open times to book',
};

function tooMany(count: number): Text {
  return { zh: `最多写 ${MOST} 个时段，这里有 ${count} 个`, en: `At most ${MOST} times; these are ${count}` };
}

function takenBack({ on, from, to }: ListedSlot): Text {
  return {
    zh: `${on} ${from}–${to} 已经收回，表格不能再开放它；要再开放，请在这条能力的页面上操作`,
    en: `${on} ${from}–${to} was taken back; open it again on the page of the capability`,
  };
}
