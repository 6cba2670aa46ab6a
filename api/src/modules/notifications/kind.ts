import type { Text } from '#kernel/errors.ts';
import type { Topic } from './notification.topics.ts';

/** What the sentence about a fact is made of, as its reader may know it. */
export type Words = {
  /** Who it is about: the other side, or the own organization where it is about that. */
  readonly organization?: string;
  /** The reader in person, not an organization of theirs. */
  readonly isInPerson?: true;
  /** The need, the capability, the search. */
  readonly thing?: string;
  /** How many, where several are told as one, or rows of a list. */
  readonly count?: number;
  /** Of these, how many came back. */
  readonly refused?: number;
  /** When it is to happen, ISO 8601. */
  readonly when?: string;
};

const moment: Intl.DateTimeFormatOptions = {
  timeZone: 'Asia/Shanghai',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
};
const zhMoment = new Intl.DateTimeFormat('zh-CN', moment);
const enMoment = new Intl.DateTimeFormat('en-GB', moment);

type Said = Readonly<Record<keyof Text, (words: Words) => string>>;

export type Kind = {
  readonly topic: Topic;
  /** Several of one subject are one notification until it is read. */
  readonly gathers?: true;
  /** The module it comes from writes a letter of its own: one fact, one letter. */
  readonly hasOwnLetter?: true;
  /** Work of the bureau's: told to nobody who is no officer (any more). */
  readonly isForOfficers?: true;
  /** Where it leads, if not to its subject. */
  readonly path?: string;
  readonly says: Said;
};

export type Kinds = Readonly<Record<string, Kind>>;

/** Who it is about, or what takes the place of a name that the reader may not know. */
export function org({ organization }: Words, other: string): string {
  return organization ?? other;
}

/** `3 月 10 日 09:00`, in China. */
export function momentZh({ when }: Words): string {
  return when ? zhMoment.format(new Date(when)).replace(/(\d+)月(\d+)日\s*/, '$1 月 $2 日 ') : '';
}

/** `10 March, 09:00`, in China. */
export function momentEn({ when }: Words): string {
  return when ? enMoment.format(new Date(when)).replace(' at ', ', ') : '';
}

export function quoted({ thing }: Words, other = ''): string {
  return thing ? `“${thing}”` : other;
}

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
