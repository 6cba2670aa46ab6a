import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Id, type IdKind, kindOf } from '#kernel/id.ts';

export type StopLinks<Kind extends IdKind = 'savedSearch'> = ReturnType<typeof createStopLinks<Kind>>;

export type StopLinkOptions<Kind extends IdKind> = {
  secret: string;
  publicUrl: string;
  /** What a link names. */
  kind: Kind;
  /** Keeps the links of one sort of letter from ending another. */
  purpose: string;
};

/** Letters are kept for long; what is older than this is stopped by signing in. */
const VALID_MS = 180 * 24 * 60 * 60_000;

/** Links that end one sort of letters without signing in: they can do nothing else. */
export function createStopLinks<Kind extends IdKind>({
  secret,
  publicUrl,
  kind,
  purpose,
}: StopLinkOptions<Kind>) {
  const sign = (content: string) =>
    createHmac('sha256', secret).update(`${purpose}:${content}`).digest('base64url');

  return {
    url(id: Id<Kind>, now: Date): string {
      const content = `${id}.${(now.getTime() + VALID_MS).toString(36)}`;
      return `${publicUrl}/alerts/stop?token=${content}.${sign(content)}`;
    },

    /** What a link names; null for one that is forged, too old, or of another sort. */
    read(token: string, now: Date): Id<Kind> | null {
      const [, id = '', expires = '', signature = ''] =
        /^([a-z]{3}_[0-9a-f]{24})\.([0-9a-z]{1,12})\.([\w-]{43})$/.exec(token) ?? [];
      const wanted = Buffer.from(sign(`${id}.${expires}`));
      const given = Buffer.from(signature);
      const isOurs = given.length === wanted.length && timingSafeEqual(given, wanted);
      if (!isOurs || Number.parseInt(expires, 36) < now.getTime()) return null;
      return kindOf(id) === kind ? (id as Id<Kind>) : null;
    },
  };
}
