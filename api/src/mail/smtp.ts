import { createTransport } from 'nodemailer';
import { LetterRefused, type Mail, MailUnavailable } from '#kernel/mail.ts';
import { type Sender, toMessage } from './letter.ts';

export type SmtpOptions = {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  url: string;
  from: Sender;
  /** Tests wait less long. */
  timeoutMs?: number;
};

/** Shorter than the lease of an outbox (30 s): a letter that hangs is not sent by a second worker meanwhile. */
const TIMEOUT_MS = 20_000;
const CONNECTIONS = 2;

/** Over a mail server, by connections that are kept for the next letter. */
export function createSmtpMail({ url, from, timeoutMs = TIMEOUT_MS }: SmtpOptions): Mail {
  const transport = createTransport({
    ...optionsOf(new URL(url)),
    pool: true,
    maxConnections: CONNECTIONS,
    connectionTimeout: timeoutMs / 2,
    greetingTimeout: timeoutMs / 2,
    dnsTimeout: timeoutMs / 2,
    socketTimeout: timeoutMs,
  });
  // A connection that breaks while idle is no fault of any letter; the next one opens another.
  transport.on('error', () => undefined);

  return {
    async send(letter) {
      const message = toMessage(letter, from);
      try {
        await within(timeoutMs, transport.sendMail(message));
      } catch (error) {
        throw translate(error);
      }
    },
    async close() {
      transport.close();
    },
  };
}

function optionsOf({ protocol, hostname, port, username, password }: URL) {
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new MailUnavailable(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Without the cause: what a server says back names the address, and errors are logged. */
function translate(error: unknown): Error {
  if (error instanceof MailUnavailable) return error;
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  const reason = [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown';
  // Of what is wrong for good only the letter's own faults are: a refused sign-in (EAUTH) is mended in the settings.
  const isLetters = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isForGood = isLetters && typeof responseCode === 'number' && responseCode >= 500;
  return isForGood ? new LetterRefused(reason) : new MailUnavailable(reason);
}
