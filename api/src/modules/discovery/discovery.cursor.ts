import { createHash } from 'node:crypto';
import { InvalidInput } from '#kernel/errors.ts';
import { MAX_OFFSET } from '#search';

const MAX_PAGE = 100;

/** Where a page begins. A cursor carries a digest of its query: with another one it would point at nothing. */
export function parseOffset(
  { first, after }: { first: number; after?: string | null | undefined },
  query: unknown,
) {
  if (first < 1 || first > MAX_PAGE) {
    throw new InvalidInput({
      text: { zh: `first 应在 1 到 ${MAX_PAGE} 之间`, en: `first must lie between 1 and ${MAX_PAGE}` },
      field: ['first'],
    });
  }
  if (!after) return { limit: first, offset: 0 };
  const [, offset, digest] = /^(\d{1,6})\.([\w-]{8})$/.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (!offset || digest !== digestOf(query) || Number(offset) > MAX_OFFSET) {
    throw new InvalidInput({
      text: {
        zh: 'after 不是这次检索给出的游标，请从第一页开始',
        en: 'after is not a cursor of this search; begin with its first page',
      },
      field: ['after'],
    });
  }
  return { limit: first, offset: Number(offset) };
}

/** The cursor of the hit in that place: passed as `after`, the next page begins behind it. */
export function cursorOf(place: number, query: unknown): string {
  return cursorsOf(query)(place);
}

/** Makes the cursors of a query's hits, by their place. */
export function cursorsOf(query: unknown): (place: number) => string {
  const digest = digestOf(query);
  return (place) => Buffer.from(`${place + 1}.${digest}`).toString('base64url');
}

function digestOf(query: unknown): string {
  return createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 8);
}
