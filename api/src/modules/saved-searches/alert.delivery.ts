import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { toId } from '#kernel/id.ts';
import { LetterRefused, type Mail } from '#kernel/mail.ts';
import { writeLetter } from './alert.letter.ts';
import type { AlertOutcome, AlertRecord } from './alert.model.ts';
import type { AlertRepository } from './alert.repository.ts';
import type { Matching } from './saved-search.matching.ts';
import { canBeWrittenTo } from './saved-search.policy.ts';
import type { SavedSearchRepository } from './saved-search.repository.ts';
import type { StopLinks } from './saved-search.stop-link.ts';

export type DeliveryOptions = {
  repository: SavedSearchRepository;
  alerts: AlertRepository;
  matching: Matching;
  accounts: Services['accounts'];
  mail: Mail;
  stopLinks: StopLinks;
  publicUrl: string;
  clock: Clock;
};

/** What is older is no news; the page still shows it. */
const TOO_LATE_MS = 3 * 24 * 60 * 60_000;

/**
 * Sends the letter of an alert, with what its reader may see when it goes out. It may do so twice where the process
 * dies between sending and noting it: both bear one Message-ID.
 * @throws MailUnavailable, SearchUnavailable to be called again later.
 */
export function createDelivery(options: DeliveryOptions) {
  const { repository, alerts, matching, accounts, mail, stopLinks, publicUrl, clock } = options;

  async function send(alert: AlertRecord): Promise<AlertOutcome> {
    const now = clock.now();
    if (now.getTime() - alert.createdAt.getTime() > TOO_LATE_MS) return 'TOO_LATE';
    const search = await repository.find(toId('savedSearch', alert.savedSearchId.toHexString()));
    const accountId = toId('account', alert.accountId.toHexString());
    const viewer = await accounts.actFor(accountId);
    const [account] = await accounts.getMany([accountId]);
    if (!search || !viewer || !account || search.frequency === 'NEVER' || !canBeWrittenTo(viewer)) {
      return 'NOT_WANTED';
    }
    const items = await matching.explained(viewer, search, { ids: alert.itemIds });
    if (items.length === 0) return 'NOTHING_LEFT';
    const stopUrl = stopLinks.url(search.id, now);
    const letter = writeLetter({ search, language: account.language, items, publicUrl, stopUrl });
    await mail.send({ ...letter, id: toId('alert', alert._id.toHexString()), to: account.email });
    return 'SENT';
  }

  return async function deliver(alert: AlertRecord): Promise<void> {
    const outcome = await send(alert).catch((error: unknown) => {
      if (error instanceof LetterRefused) return 'REFUSED' as const;
      throw error;
    });
    await alerts.setOutcome(alert._id, outcome);
  };
}
