import { expect, it } from 'vitest';
import { clockText, daysBetween, dayText, dueText, momentText, recordDay, waitingText } from './dates.ts';

const now = new Date('2026-11-22T02:00:00Z');
const zh = { language: 'zh-CN', now } as const;
const en = { language: 'en', now } as const;

it('says 今天 and 昨天 by the calendar of Zhongshan, not by 24 hours', () => {
  expect(dayText('2026-11-22', zh)).toBe('今天');
  expect(dayText('2026-11-21T16:30:00Z', zh)).toBe('今天');
  expect(dayText('2026-11-21T15:30:00Z', zh)).toBe('昨天');
  expect(dayText('2026-11-22', en)).toBe('today');
});

it('leaves the year out within the year and writes the whole date beyond', () => {
  expect(dayText('2026-11-18', zh)).toBe('11 月 18 日');
  expect(dayText('2025-11-18', zh)).toBe('2025-11-18');
  expect(dayText('2026-11-18', en)).toBe('18 Nov 2026');
});

it('writes a dash for a missing date', () => {
  expect(dayText(null, zh)).toBe('—');
  expect(recordDay(undefined)).toBe('—');
});

it('writes dates of records the same in both languages', () => {
  expect(recordDay('2026-09-13T16:00:00Z')).toBe('2026-09-14');
  expect(recordDay('2026-09-14')).toBe('2026-09-14');
});

it('writes times in 24 hours, midnight as 00', () => {
  expect(clockText('2026-11-22T06:05:00Z')).toBe('14:05');
  expect(clockText('2026-11-21T16:00:00Z')).toBe('00:00');
});

it('writes the moment of a message nearer the nearer it is', () => {
  expect(momentText('2026-11-22T00:52:00Z', zh)).toBe('今天 08:52');
  expect(momentText('2026-10-12T01:41:00Z', zh)).toBe('10-12 09:41');
  expect(momentText('2025-10-12T01:41:00Z', zh)).toBe('2025-10-12 09:41');
});

it('counts waiting in days', () => {
  expect(waitingText('2026-11-19T01:00:00Z', zh)).toBe('3 天');
  expect(waitingText('2026-11-22T01:00:00Z', zh)).toBe('今天');
  expect(waitingText('2026-11-21T01:00:00Z', en)).toBe('1 day');
});

it('says 逾期 only once the due day has passed', () => {
  expect(dueText('2026-11-25', zh)).toEqual({ text: '11-25', isLate: false });
  expect(dueText('2026-11-22', zh)).toEqual({ text: '11-22', isLate: false });
  expect(dueText('2026-11-20', zh)).toEqual({ text: '逾期 2 天', isLate: true });
  expect(dueText('2026-11-21', en)).toEqual({ text: '1 day overdue', isLate: true });
});

it('counts days across the turn of a year and into the future', () => {
  expect(daysBetween('2025-12-31', '2026-01-01')).toBe(1);
  expect(daysBetween('2026-11-25', now)).toBe(-3);
});
