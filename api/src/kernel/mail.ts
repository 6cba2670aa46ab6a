/** A letter to one person. Everything in it is checked before it leaves: no field can add a header or a reader. */
export type Letter = {
  /** Letters, digits, `-`, `_`, `.`: the Message-ID follows from it, so that a repeat is recognised as one. */
  readonly id: string;
  /** One address, without a name. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where one POST ends such letters (RFC 8058); the mail program shows a button for it. */
  readonly unsubscribeUrl?: string;
};

/** Carries letters out. What is sent twice bears the same Message-ID. */
export interface Mail {
  /**
   * @throws LetterRefused when it will never be taken: a faulty letter, an address that does not exist.
   * @throws MailUnavailable when it may be taken later.
   */
  send(letter: Letter): Promise<void>;
  /** Where letters are kept by us: those to that address (in lower case) go. */
  forget?(address: string): Promise<void>;
  /** Where letters are kept by us: those from before that instant go; returns how many. */
  purge?(before: Date): Promise<number>;
  close(): Promise<void>;
}

/** It makes no sense to try this letter again. The message names no address: it is logged. */
export class LetterRefused extends Error {
  constructor(reason: string) {
    super(`the letter was refused: ${reason}`);
    this.name = 'LetterRefused';
  }
}

/** The mail server did not take the letter now. The message names no address: it is logged. */
export class MailUnavailable extends Error {
  constructor(reason: string) {
    super(`the mail server did not take the letter: ${reason}`);
    this.name = 'MailUnavailable';
  }
}
