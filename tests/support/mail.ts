import { type Letter, type Mail, MailUnavailable } from '../../api/src/kernel/mail.ts';

export type RecordedMail = Mail & {
  readonly letters: Letter[];
  /** Called before a letter is taken; a test may let it fail. */
  before: (letter: Letter) => void;
  /** As with a server that takes the letter and dies before it says so. */
  loseNextReply(): void;
};

/** Keeps letters instead of sending them. */
export function recordMail(): RecordedMail {
  let isReplyLost = false;
  const mail: RecordedMail = {
    letters: [],
    before: () => undefined,
    loseNextReply: () => {
      isReplyLost = true;
    },
    async send(letter) {
      mail.before(letter);
      mail.letters.push(letter);
      if (isReplyLost) {
        isReplyLost = false;
        throw new MailUnavailable('test');
      }
    },
    close: async () => undefined,
  };
  return mail;
}
