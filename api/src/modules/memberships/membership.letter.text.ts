import type { Text } from '#kernel/errors.ts';
import { lettersEn } from './membership.letter.en.ts';
import { lettersZh } from './membership.letter.zh.ts';

export type LetterKind =
  | 'INVITED'
  | 'REQUEST_FILED'
  | 'REQUEST_ACCEPTED'
  | 'REQUEST_REFUSED'
  | 'CLAIM_ACCEPTED'
  | 'CLAIM_REFUSED'
  | 'ROLE_CHANGED'
  | 'OWNERSHIP_RECEIVED'
  | 'REMOVED'
  | 'VERIFIED'
  | 'VERIFICATION_WITHDRAWN'
  | 'SUPPLEMENT_ASKED'
  | 'VERIFICATION_REFUSED'
  | 'IDENTITY_ACCEPTED'
  | 'IDENTITY_REFUSED'
  | 'MERGED'
  | 'CLOSED'
  | 'REOPENED';

/** What a letter is about; each kind reads what concerns it. */
export type LetterFacts = {
  readonly organization: string;
  /** How somebody is addressed who invites, asks or transfers. */
  readonly person?: string | undefined;
  readonly role?: 'OWNER' | 'MEMBER' | undefined;
  /** What somebody wrote: a message, a reason, an answer. */
  readonly note?: string | null | undefined;
  /** A coded reason for a refusal. */
  readonly reason?: string | null | undefined;
  readonly days?: number | undefined;
  /** What it is called from now on, or what another one was called. */
  readonly name?: string | null | undefined;
  readonly creditCode?: string | null | undefined;
};

export type LetterText = {
  readonly subject: string;
  /** Empty ones are left out. */
  readonly lines: readonly string[];
  readonly linkLabel: string;
  readonly after?: readonly string[];
};

export type LetterTexts = Readonly<Record<LetterKind, (facts: LetterFacts) => LetterText>>;

export const letterText: Readonly<Record<keyof Text, LetterTexts>> = { zh: lettersZh, en: lettersEn };
