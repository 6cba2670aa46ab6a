import { type Id, toId } from '#kernel/id.ts';
import { type Letter, LetterRefused, type Mail } from '#kernel/mail.ts';
import type { Account, Credentials } from './account.model.ts';
import type { CredentialsRepository } from './credentials.repository.ts';
import { type LetterContent, writeLetter } from './letter.layout.ts';
import type { LetterRecord } from './letter.model.ts';
import type { LetterRepository } from './letter.repository.ts';
import { LINK_PURPOSE } from './letter.service.ts';
import { letterText } from './letter.text.ts';
import type { Seal } from './seal.ts';

type Options = {
  repository: LetterRepository;
  credentials: Pick<CredentialsRepository, 'findByEmail' | 'findById'>;
  hasApiKey(id: Id<'apiKey'>): Promise<boolean>;
  mail: Mail;
  seal: Seal;
  /** Where people reach the platform, without a slash at its end. */
  publicUrl: string;
  report(error: unknown): void;
};

type Addressed = { readonly to: string; readonly language: Account['language']; content: LetterContent };

/** Finds out who is to be written to, writes, and sends. May do so twice for one letter, under the same id. */
export function createLetterDelivery(options: Options) {
  const { repository, credentials, hasApiKey, mail, seal, publicUrl, report } = options;

  async function recipientOf({ emailKey, accountId }: LetterRecord): Promise<Credentials | null> {
    if (accountId) return credentials.findById(toId('account', accountId.toHexString()));
    return emailKey === undefined ? null : credentials.findByEmail(emailKey);
  }

  function linkTo(path: string, { sealedToken }: LetterRecord): string | null {
    const token = sealedToken && seal.open(LINK_PURPOSE, sealedToken);
    // Behind `#`: no server, no log and no referrer sees it.
    return token ? `${publicUrl}${path}#${token}` : null;
  }

  /** Null where there is nobody to write to, or no longer anything to say. */
  async function address(record: LetterRecord): Promise<Addressed | null> {
    const recipient = await recipientOf(record);
    if (record.kind === 'WRITTEN') return addressWritten(record, recipient);
    if (record.kind === 'CONFIRM_EMAIL' && !recipient) return addressNewcomer(record);
    if (!recipient || !(await hasHappened(record, recipient))) return null;
    const { account, epoch } = recipient;
    const { email: to, language, displayName: name } = account;
    const text = letterText[language];
    if (record.kind === 'RESET_PASSWORD') {
      await repository.bindToEpoch(record, epoch);
      const url = linkTo('/reset-password', record);
      return url ? { to, language, content: text.resetPassword({ name, url }) } : null;
    }
    const urls = { signIn: `${publicUrl}/sign-in`, forgot: `${publicUrl}/forgot-password` };
    if (record.kind === 'CONFIRM_EMAIL')
      return { to, language, content: text.alreadyRegistered({ name, ...urls }) };
    return {
      to,
      language,
      content: text.notices[record.kind]({ name, account: `${publicUrl}/account`, ...urls }),
    };
  }

  function addressWritten(record: LetterRecord, recipient: Credentials | null): Addressed | null {
    const { written, sealedToken } = record;
    const to = recipient?.account ?? written?.stranger;
    if (!written || !to) return null;
    const { linkLabel, ...rest } = written[to.language];
    const url = sealedToken ? linkTo(written.path, record) : `${publicUrl}${written.path}`;
    if (url === null) return null;
    const content = { ...rest, link: { label: linkLabel, url } };
    return { to: to.email, language: to.language, content };
  }

  function addressNewcomer(record: LetterRecord): Addressed | null {
    const url = linkTo('/confirm', record);
    if (!record.registration || !url) return null;
    const { email: to, language, displayName: name } = record.registration;
    return { to, language, content: letterText[language].confirmEmail({ name, url }) };
  }

  async function hasHappened(
    { afterEpoch, apiKeyId }: LetterRecord,
    { epoch }: Credentials,
  ): Promise<boolean> {
    if (apiKeyId) return hasApiKey(toId('apiKey', apiKeyId.toHexString()));
    return afterEpoch === undefined || epoch > afterEpoch;
  }

  async function send(letter: Letter): Promise<void> {
    try {
      await mail.send(letter);
    } catch (error) {
      // No later try would do better: it is told, and the letter is over.
      if (!(error instanceof LetterRefused)) throw error;
      report(error);
    }
  }

  return async function deliver(records: readonly LetterRecord[]): Promise<void> {
    for (const record of records) {
      const addressed = await address(record);
      if (!addressed) continue;
      const { to, language, content } = addressed;
      await send({ id: `account-${record._id.toHexString()}`, to, ...writeLetter(content, language) });
      await repository.dropToken(record);
    }
  };
}
