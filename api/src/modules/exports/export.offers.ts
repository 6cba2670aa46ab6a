import { timeInChina } from '#kernel/day.ts';
import type { Text } from '#kernel/errors.ts';

type Language = keyof Text;
type Writer = (value: unknown, language: Language) => string;

/** Written as a list reads it when it is imported again; several of them stand on lines of their own. */
export type OfferCellKind = 'case' | 'hours' | 'slot' | 'booking' | 'price' | 'priceFrom' | 'priceTo';

export const offerTexts: Readonly<Record<OfferCellKind, Writer>> = {
  case: (value) => caseText(value as Case),
  hours: (value, language) => hoursText(value as Hours, language),
  slot: (value) => slotText(value as Slot),
  booking: (value, language) => bookingText(value as Booking, language),
  price: (value, language) => priceText(value as Price, language),
  priceFrom: (value) => boundText(value as Price, 'minYuan'),
  priceTo: (value) => boundText(value as Price, 'maxYuan'),
};

type Case = { year: number; title: string; result: string; client: { name: string } | null };

function caseText({ year, title, result, client }: Case): string {
  return [String(year), title, client?.name ?? '', result].map(withoutBars).join('｜');
}

/** A bar parts what is told of a case. */
function withoutBars(text: string): string {
  return text.replaceAll(/[|｜]/gu, '\\$&');
}

type Hours = { weekdays: readonly number[]; from: string; to: string };

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

function hoursText({ weekdays: days, from, to }: Hours, language: Language): string {
  const nameOf = (day: number) => weekdays[language][day - 1] ?? '';
  const [first = 0] = days;
  const last = days.at(-1) ?? 0;
  const isRun = days.length > 2 && last - first === days.length - 1;
  const told = isRun
    ? [nameOf(first), nameOf(last)].join({ zh: '至', en: '–' }[language])
    : days.map(nameOf).join({ zh: '、', en: ', ' }[language]);
  return `${told} ${from}–${to}`;
}

type Slot = { startsAt: string | Date; endsAt: string | Date; capacity: number; isClosed: boolean };

/** What was taken back is no offer any more. */
function slotText({ startsAt, endsAt, capacity, isClosed }: Slot): string {
  if (isClosed) return '';
  const [on, from] = inChina(startsAt).split(' ');
  const [, to] = inChina(endsAt).split(' ');
  return `${on} ${from}–${to}${capacity > 1 ? ` ×${capacity}` : ''}`;
}

type Booking = {
  /** Left out where it is the reader's own. */
  firm?: { name: string } | null;
  note: string | null;
  cancelledBy: 'FIRM' | 'OWNER' | null;
  reason: string | null;
};

const cancelled: Readonly<Record<'FIRM' | 'OWNER', Text>> = {
  FIRM: { zh: '企业已取消', en: 'cancelled by the firm' },
  OWNER: { zh: '提供方已取消', en: 'cancelled by the owner' },
};

function bookingText({ firm, note, cancelledBy, reason }: Booking, language: Language): string {
  const end = cancelledBy && [cancelled[cancelledBy][language], reason].filter(Boolean).join('：');
  return [firm?.name, note, end]
    .filter((part) => !!part)
    .map((part) => withoutBars(part ?? ''))
    .join('｜');
}

type Price = { kind: 'FIXED' | 'RANGE' | 'ON_REQUEST'; minYuan: number | null; maxYuan: number | null };

function priceText({ kind, minYuan }: Price, language: Language): string {
  if (kind === 'ON_REQUEST') return { zh: '面议', en: 'on request' }[language];
  return kind === 'FIXED' ? String(minYuan ?? '') : '';
}

function boundText(price: Price, bound: 'minYuan' | 'maxYuan'): string {
  return price.kind === 'RANGE' ? String(price[bound] ?? '') : '';
}

const TO_THE_MINUTE = '2026-11-23 09:30'.length;

/** Day and time in China, to the minute; empty for what is no instant. */
export function inChina(value: unknown): string {
  const at = new Date(value instanceof Date ? value : String(value));
  if (Number.isNaN(at.getTime())) return '';
  return timeInChina(at).slice(0, TO_THE_MINUTE);
}
