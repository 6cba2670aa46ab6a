import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { type LetterFacts, type LetterKind, letterText } from './membership.letter.text.ts';

/** Who is to be told what; handed on to the letters of accounts by whoever works through the roster. */
export type PendingLetter = {
  /** The same fact, however often it is told, is one letter a person. */
  readonly key: string;
  readonly kind: LetterKind;
  readonly to: readonly Id<'account'>[] | { readonly invitationId: Id<'invitation'>; readonly round: number };
  readonly facts: LetterFacts;
};

const paths: Readonly<Record<LetterKind, string>> = {
  INVITED: '/invitation',
  REQUEST_FILED: '/organization/members',
  REQUEST_ACCEPTED: '/organization',
  REQUEST_REFUSED: '/join',
  CLAIM_ACCEPTED: '/organization',
  CLAIM_REFUSED: '/join',
  ROLE_CHANGED: '/organization/members',
  OWNERSHIP_RECEIVED: '/organization/members',
  REMOVED: '/join',
  VERIFIED: '/organization',
  VERIFICATION_WITHDRAWN: '/organization',
  SUPPLEMENT_ASKED: '/organization',
  VERIFICATION_REFUSED: '/organization',
  IDENTITY_ACCEPTED: '/organization',
  IDENTITY_REFUSED: '/organization',
  MERGED: '/organization',
  CLOSED: '/organization',
  REOPENED: '/organization',
};

/** Pages that show whatever the reader acts for: who belongs to several organizations is to find this one there. */
function pathOf(kind: LetterKind, organizationId: Id<'organization'>): string {
  const path = paths[kind];
  return path.startsWith('/organization') ? `${path}?acting=${organizationId}` : path;
}

/** A letter with whose it is. */
export type PlacedLetter = Pick<PendingLetter, 'key' | 'kind' | 'facts'> & {
  /** Whose members and decisions it is about. */
  readonly organizationId: Id<'organization'>;
};

/** The letter in both languages; `name` is how the reader is addressed, null for somebody without an account. */
export function contentOf({ kind, facts, organizationId }: Omit<PlacedLetter, 'key'>, name: string | null) {
  const write = (language: keyof Text) => {
    const { subject, lines, linkLabel, after = [] } = letterText[language][kind](facts);
    const greeting = name === null ? [] : [language === 'zh' ? `${name}：` : `${name},`];
    return { subject, lines: [...greeting, ...lines.filter((line) => line !== '')], linkLabel, after };
  };
  return { zh: write('zh'), en: write('en'), path: pathOf(kind, organizationId) };
}
