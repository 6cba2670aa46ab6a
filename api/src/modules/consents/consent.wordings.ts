import { readFileSync } from 'node:fs';
import type { Text } from '#kernel/errors.ts';

/** What a person agrees to be shown of. */
export const consentFields = ['NAME', 'EMAIL'] as const;
export type ConsentField = (typeof consentFields)[number];

/** To whom: members of the other side of a partnership that both sides agreed on. */
export const consentAudiences = ['PARTNERS'] as const;
export type ConsentAudience = (typeof consentAudiences)[number];

/** The very words that somebody agrees to. A version is never changed once it was shown: another one follows it. */
export type Wording = {
  readonly field: ConsentField;
  readonly audience: ConsentAudience;
  readonly version: string;
  readonly text: Text;
};

/** The notice on personal data (article 17 of the Personal Information Protection Law). */
export type Notice = {
  readonly version: string;
  /** From this day in China on, ISO 8601. */
  readonly validFrom: string;
  /** What differs from the one before. */
  readonly changes: Text;
  readonly sections: readonly { readonly title: Text; readonly paragraphs: readonly Text[] }[];
};

/** Oldest first. */
export const notices = read('./data/notices.json') as readonly Notice[];

/** Oldest first for each field and audience. */
export const wordings = read('./data/wordings.json') as readonly Wording[];

/** The one in force on that day; before the first one, the first. */
export function noticeOn(day: string): Notice {
  const found = notices.findLast(({ validFrom }) => validFrom <= day) ?? notices[0];
  if (!found) throw new Error('no notice on personal data ships with the platform');
  return found;
}

/** The latest words for that field and audience. */
export function wordingOf(field: ConsentField, audience: ConsentAudience): Wording {
  const found = wordings.findLast((wording) => wording.field === field && wording.audience === audience);
  if (!found) throw new Error(`no words ship for ${field} to ${audience}`);
  return found;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
