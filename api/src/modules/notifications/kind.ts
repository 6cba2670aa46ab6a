import type { Text } from '#kernel/errors.ts';
import type { Topic } from './notification.topics.ts';

/** What the sentence about a fact is made of, as its reader may know it. */
export type Words = {
  /** Who it is about: the other side, or the own organization where it is about that. */
  readonly organization?: string;
  /** The need, the capability, the search. */
  readonly thing?: string;
  /** How many, where several are told as one. */
  readonly count?: number;
};

type Said = Readonly<Record<keyof Text, (words: Words) => string>>;

export type Kind = {
  readonly topic: Topic;
  /** Several of one subject are one notification until it is read. */
  readonly gathers?: true;
  /** The module it comes from writes a letter of its own: one fact, one letter. */
  readonly hasOwnLetter?: true;
  /** Where it leads, if not to its subject. */
  readonly path?: string;
  readonly says: Said;
};

export type Kinds = Readonly<Record<string, Kind>>;

/** Who it is about, or what takes the place of a name that the reader may not know. */
export function org({ organization }: Words, other: string): string {
  return organization ?? other;
}

export function quoted({ thing }: Words, other = ''): string {
  return thing ? `“${thing}”` : other;
}

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
