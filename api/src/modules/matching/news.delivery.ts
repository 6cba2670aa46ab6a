import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { type Id, kindOf, toId } from '#kernel/id.ts';
import { LetterRefused, type Mail } from '#kernel/mail.ts';
import { type Account, isMemberOf } from '#kernel/viewer.ts';
import { nextAlertAt, type StopLinks } from '#modules/saved-searches/index.ts';
import type { DismissalRepository } from './dismissal.repository.ts';
import type { Lists } from './matching.lists.ts';
import { canBeToldInPerson } from './matching.policy.ts';
import type { NewsInPerson } from './news.in-person.ts';
import { type LetterItem, writeMatchLetter } from './news.letter.ts';
import type { MatchLetterOutcome, MatchLetterRecord, NewsRecord } from './news.model.ts';
import { type NewsRepository, peopleIn, toMatchNews } from './news.repository.ts';

export type NewsDeliveryOptions = {
  services: Services;
  lists: Lists;
  news: NewsRepository;
  dismissals: DismissalRepository;
  mayTellInPerson: NewsInPerson;
  mail: Mail;
  stopLinks: StopLinks<'account'>;
  publicUrl: string;
  clock: Clock;
};

/** Several things that are found within a minute or two go in one letter. */
const GATHER_MS = 60_000;

/** Puts news into the letters of those concerned, and sends the letters when their hour has come. */
export function createNewsDelivery(options: NewsDeliveryOptions) {
  const { services, lists, news, dismissals, mayTellInPerson, mail, stopLinks, publicUrl, clock } = options;

  async function handOut(record: NewsRecord): Promise<void> {
    const now = clock.now();
    for (const accountId of await listReaders(record)) {
      const frequency = await news.frequencyOf(accountId);
      if (frequency === 'NEVER') continue;
      const at = nextAlertAt(frequency, now) ?? new Date(now.getTime() + GATHER_MS);
      await news.addToLetter({ accountId, id: record._id }, at, now);
    }
  }

  /** Members of the house and its people, each once. */
  async function listReaders(record: NewsRecord): Promise<Set<Id<'account'>>> {
    const { accounts } = services;
    const { organizationId, isForHouse, commissionerIds } = toMatchNews(record);
    const members = isForHouse ? await accounts.listByOrganization(organizationId) : [];
    const people = await Promise.all(commissionerIds.map(accounts.listByCommissioner));
    return new Set([...members, ...people.flat()].map(({ id }) => id));
  }

  /** What may still be told: to a member as one, to a commissioner in person, to who is both as a member. */
  async function itemOf(viewer: Account, record: NewsRecord): Promise<LetterItem | null> {
    const { organizationId, isForHouse, needId } = toMatchNews(record);
    const asMember = isForHouse && isMemberOf(viewer, organizationId) ? await itemForHouse(record) : null;
    if (asMember) return asMember;
    const person = peopleIn(record).find(({ commissionerId }) => canBeToldInPerson(viewer, commissionerId));
    const [need] = await services.needs.getMany([needId]);
    if (!person || !need || !(await mayTellInPerson(viewer, need))) return null;
    const { score, because } = person;
    const { id, title } = need;
    return { side: 'PERSON', score, because, needTitle: title, name: title, path: `/needs/${id}` };
  }

  /** The need open, the offer there, nothing dismissed meanwhile. */
  async function itemForHouse(record: NewsRecord): Promise<LetterItem | null> {
    const organizationId = toId('organization', record.organizationId.toHexString());
    const { side, itemId, score, because } = record;
    const [need] = await services.needs.getMany([toId('need', record.needId.toHexString())]);
    const [offer] = await lists.loadOffers([itemId]);
    if (need?.state !== 'PUBLISHED' || !offer) return null;
    const taken = await dismissals.listOf(organizationId);
    const gone = side === 'NEED' ? itemId : organizationId;
    if (taken.some((each) => each.needId === need.id && each.itemId === gone)) return null;
    const shared = { side, score, because, needTitle: need.title };
    if (side === 'OFFER') return { ...shared, name: need.title, path: `/needs/${need.id}` };
    return { ...shared, name: await nameOf(itemId), path: `/needs/${need.id}` };
  }

  async function nameOf(itemId: string): Promise<string> {
    if (kindOf(itemId) === 'capability') {
      return (await services.capabilities.getMany([itemId as Id<'capability'>]))[0]?.title ?? '';
    }
    if (kindOf(itemId) === 'commissioner') {
      return (await services.commissioners.getMany([itemId as Id<'commissioner'>]))[0]?.displayName ?? '';
    }
    return (await services.organizations.getMany([itemId as Id<'organization'>]))[0]?.name ?? '';
  }

  async function sendOnce(letter: MatchLetterRecord): Promise<MatchLetterOutcome> {
    const accountId = toId('account', letter.accountId.toHexString());
    const viewer = await services.accounts.actFor(accountId);
    const [account] = await services.accounts.getMany([accountId]);
    if (!viewer || !account || (await news.frequencyOf(accountId)) === 'NEVER') return 'NOT_WANTED';
    const found = await news.listByIds(letter.newsIds);
    const items: LetterItem[] = [];
    for (const record of found) {
      const item = await itemOf(viewer, record);
      if (item) items.push(item);
    }
    if (items.length === 0) return 'NOTHING_LEFT';
    items.sort((one, other) => other.score - one.score);
    const stopUrl = stopLinks.url(accountId, clock.now());
    const written = writeMatchLetter({ items, language: account.language, publicUrl, stopUrl });
    await mail.send({ ...written, id: `match-${letter._id.toHexString()}`, to: account.email });
    return 'SENT';
  }

  return {
    handOut,

    /** May send twice where the process dies in between: both bear one Message-ID. */
    async send(record: MatchLetterRecord): Promise<void> {
      const letter = await news.seal(record, clock.now());
      if (!letter || letter.outcome) return;
      const outcome = await sendOnce(letter).catch((error: unknown) => {
        if (error instanceof LetterRefused) return 'REFUSED' as const;
        throw error;
      });
      await news.setOutcome(letter, outcome);
    },
  };
}
