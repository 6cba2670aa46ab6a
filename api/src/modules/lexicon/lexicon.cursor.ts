import { InvalidInput } from '#kernel/errors.ts';
import { type ConnectionArguments, parsePage } from '#kernel/page.ts';

/** Lists of the lexicon are walked by a concept's id or a version's number; neither needs an instant. */
export function cursorOf(key: string | number): string {
  return Buffer.from(`lexicon:${key}`).toString('base64url');
}

/** `first` within its bounds, and what the cursor was made of; null without one. */
export function parseKeyPage({ first, after }: ConnectionArguments): { limit: number; key: string | null } {
  const { limit } = parsePage({ first });
  if (!after) return { limit, key: null };
  const key = /^lexicon:(.{1,100})$/.exec(Buffer.from(after, 'base64url').toString())?.[1];
  if (key === undefined) throw foreignCursor();
  return { limit, key };
}

export function foreignCursor(): InvalidInput {
  return new InvalidInput({
    text: { zh: 'after 不是本列表给出的游标', en: 'after is not a cursor of this list' },
    field: ['after'],
  });
}
