import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Id } from '#kernel/id.ts';
import { isMemberOf, type Account as Reader } from '#kernel/viewer.ts';
import { nextAlertAt } from '#modules/saved-searches/index.ts';
import type { ChoiceRepository } from './choice.repository.ts';
import type { FactRecord } from './fact.model.ts';
import type { NoticeLetterRepository } from './letter.repository.ts';
import { kindOf } from './notification.kinds.ts';
import type { Notification } from './notification.model.ts';
import type { NotificationRepository } from './notification.repository.ts';
import type { SubjectReader } from './subject.reader.ts';

export type FactDeliveryOptions = {
  notifications: NotificationRepository;
  choices: Pick<ChoiceRepository, 'find'>;
  letters: Pick<NoticeLetterRepository, 'add'>;
  subjects: SubjectReader;
  accounts: Services['accounts'];
  clock: Clock;
  /** Tells whoever has the interface open. */
  announce(notification: Notification): Promise<void>;
};

/** Several things that happen within a minute or two go in one letter. */
const GATHER_MS = 60_000;

type Addressee = {
  readonly accountId: Id<'account'>;
  readonly organizationId: Id<'organization'> | null;
};

/**
 * Tells a fact to those it concerns, with the rights that each has by then. It may do so twice where the process dies in
 * between: each step knows what was done before.
 */
export function createFactDelivery(options: FactDeliveryOptions) {
  const { notifications, choices, letters, subjects, accounts, clock, announce } = options;

  /** Each person once, however many of these they are. */
  async function addresseesOf({ audience, doneBy }: FactRecord): Promise<Addressee[]> {
    const { organizationIds = [], accountIds = [], isForOfficers } = audience;
    const commissionerIds = [audience.commissionerId ?? [], audience.commissionerIds ?? []].flat();
    const found: Addressee[] = accountIds.map((id) => ({
      accountId: id as Id<'account'>,
      organizationId: null,
    }));
    for (const organizationId of organizationIds) {
      const members = await accounts.listByOrganization(organizationId);
      found.push(...members.map(({ id }) => ({ accountId: id, organizationId })));
    }
    const people = await Promise.all(commissionerIds.map(accounts.listByCommissioner));
    const others = [...people.flat(), ...(isForOfficers ? await accounts.listOfficers() : [])];
    found.push(...others.map(({ id }) => ({ accountId: id, organizationId: null })));
    const byId = new Map(found.toReversed().map((one) => [one.accountId, one]));
    return [...byId.values()].filter(({ accountId }) => accountId !== doneBy);
  }

  async function tell(fact: FactRecord, { accountId, organizationId }: Addressee): Promise<void> {
    const viewer = await accounts.actFor(accountId);
    if (!viewer || !isStillThere(viewer, organizationId)) return;
    const told = await subjects.read(fact, { viewer, organizationId });
    if (!told) return;
    const { topic, hasOwnLetter } = kindOf(fact.kind);
    const { isShown, mail } = await choices.find(accountId, topic);
    const isMailed = mail !== null && mail !== 'NEVER' && !hasOwnLetter;
    if (!isShown && !isMailed) return;
    const { kind, subjectId, at, itemId = null } = fact;
    const factId = fact._id.toHexString();
    const notification = await notifications.put({
      ...{ factId, accountId, organizationId, kind, subjectId, itemId, at, isShown },
      ...told,
    });
    if (!notification) return;
    if (isMailed) await enqueue(notification, mail);
    if (isShown) await announce(notification);
  }

  async function enqueue({ id, accountId }: Notification, mail: 'AT_ONCE' | 'DAILY' | 'WEEKLY') {
    const now = clock.now();
    const at = nextAlertAt(mail, now) ?? new Date(now.getTime() + GATHER_MS);
    await letters.add({ accountId, notificationId: id }, { at, now });
  }

  return async function deliver(fact: FactRecord): Promise<void> {
    for (const addressee of await addresseesOf(fact)) await tell(fact, addressee);
  };
}

function isStillThere(viewer: Reader, organizationId: Id<'organization'> | null): boolean {
  return organizationId === null || isMemberOf(viewer, organizationId);
}
