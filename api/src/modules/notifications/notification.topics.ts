import type { AlertFrequency } from '#modules/saved-searches/index.ts';

/** What a person can want to hear of, or not. */
export const topics = [
  'PARTNERSHIP_REQUESTS',
  'PARTNERSHIP_PROGRESS',
  'PARTNERSHIP_MESSAGES',
  'DEADLINES',
  'NEEDS',
  'DISPATCHES',
  'MATCHES',
  'SAVED_SEARCHES',
  'MEMBERSHIPS',
  'VERIFICATION',
  'BOOKINGS',
  'IMPORTS',
  'REVIEWS',
] as const;
export type Topic = (typeof topics)[number];

/**
 * Who writes the letters about a topic: we, as often as the person chooses; matching, likewise; each saved search, as it
 * says; or the module itself, always, since the letter is part of the deed.
 */
export type MailedBy = 'NOTIFICATIONS' | 'MATCHES' | 'SAVED_SEARCHES' | 'ALWAYS';

export const mailedBy: Readonly<Record<Topic, MailedBy>> = {
  PARTNERSHIP_REQUESTS: 'NOTIFICATIONS',
  PARTNERSHIP_PROGRESS: 'NOTIFICATIONS',
  PARTNERSHIP_MESSAGES: 'NOTIFICATIONS',
  DEADLINES: 'NOTIFICATIONS',
  NEEDS: 'NOTIFICATIONS',
  DISPATCHES: 'NOTIFICATIONS',
  MATCHES: 'MATCHES',
  SAVED_SEARCHES: 'SAVED_SEARCHES',
  MEMBERSHIPS: 'ALWAYS',
  VERIFICATION: 'ALWAYS',
  BOOKINGS: 'NOTIFICATIONS',
  IMPORTS: 'NOTIFICATIONS',
  REVIEWS: 'NOTIFICATIONS',
};

/** What the bureau alone hears of. */
export const officerTopics: readonly Topic[] = ['REVIEWS'];

/** Those whose letters we write. */
export const mailedHere = topics.filter((topic) => mailedBy[topic] === 'NOTIFICATIONS');

/**
 * What holds for somebody who has chosen nothing: at once only where the other side waits for an answer, or is about to
 * come. Who brings a list is there to see it.
 */
export const usualMail: Readonly<Partial<Record<Topic, AlertFrequency>>> = {
  PARTNERSHIP_REQUESTS: 'AT_ONCE',
  PARTNERSHIP_PROGRESS: 'DAILY',
  PARTNERSHIP_MESSAGES: 'DAILY',
  DEADLINES: 'DAILY',
  NEEDS: 'DAILY',
  DISPATCHES: 'DAILY',
  BOOKINGS: 'AT_ONCE',
  IMPORTS: 'NEVER',
  REVIEWS: 'DAILY',
};
