import { ExpectedFailure } from '#kernel/errors.ts';
import type { Slot } from './slot.model.ts';

/** Somebody was first, or it is too late. */
export class SlotTaken extends ExpectedFailure {
  readonly code = 'SLOT_TAKEN';
  readonly slot: Slot;

  constructor(slot: Slot, now: Date) {
    super({ text: textOf(slot, now), field: ['input', 'slotId'] });
    this.slot = slot;
  }

  override data() {
    return { slot: this.slot };
  }
}

function textOf({ isClosed, startsAt, free }: Slot, now: Date) {
  if (isClosed) {
    return {
      zh: '这个时段已经取消，没有更改；请选别的时段',
      en: 'This time was taken back; nothing was changed. Choose another one',
    };
  }
  if (startsAt <= now) {
    return {
      zh: '这个时段已经开始，不能再改；请选之后的时段',
      en: 'This time has begun already; choose a later one',
    };
  }
  if (free === 0) {
    return {
      zh: '这个时段刚刚约满，没有预约上；请选别的时段',
      en: 'This time is full now, and nothing was booked; choose another one',
    };
  }
  return {
    zh: '本企业已经约了这个时段，或者预约刚刚有变动；没有更改',
    en: 'Your firm has booked this time already, or the booking has just changed; nothing was changed',
  };
}
