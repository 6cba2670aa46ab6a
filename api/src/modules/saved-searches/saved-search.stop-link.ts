import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Id, kindOf } from '#kernel/id.ts';

export type StopLinks = ReturnType<typeof createStopLinks>;

/** Letters are kept for long; what is older than this is stopped by signing in. */
const VALID_MS = 180 * 24 * 60 * 60_000;

/** Links that end the letters of one saved search without signing in: they can do nothing else. */
export function createStopLinks({ secret, publicUrl }: { secret: string; publicUrl: string }) {
  const sign = (content: string) =>
    createHmac('sha256', secret).update(`stop-alerts:${content}`).digest('base64url');

  return {
    url(id: Id<'savedSearch'>, now: Date): string {
      const content = `${id}.${(now.getTime() + VALID_MS).toString(36)}`;
      return `${publicUrl}/alerts/stop?token=${content}.${sign(content)}`;
    },

    /** Which search a link names; null for one that is forged or too old. */
    read(token: string, now: Date): Id<'savedSearch'> | null {
      const [, id = '', expires = '', signature = ''] =
        /^(sav_[0-9a-f]{24})\.([0-9a-z]{1,12})\.([\w-]{43})$/.exec(token) ?? [];
      const wanted = Buffer.from(sign(`${id}.${expires}`));
      const given = Buffer.from(signature);
      const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted);
      if (!isOurs || Number.parseInt(expires, 36) < now.getTime()) return null;
      return kindOf(id) === 'savedSearch' ? (id as Id<'savedSearch'>) : null;
    },
  };
}
