import type { Bus } from '#kernel/bus.ts';
import type { ChoiceRepository } from './choice.repository.ts';
import type { FactRepository } from './fact.repository.ts';
import type { NoticeLetterRepository } from './letter.repository.ts';
import { sentenceOf } from './notification.kinds.ts';
import type { NotificationRepository } from './notification.repository.ts';

type Options = {
  bus: Bus;
  notifications: NotificationRepository;
  choices: ChoiceRepository;
  letters: NoticeLetterRepository;
  facts: FactRepository;
};

/** What a person was told: in their copy, gone with the account; and with organizations that merge or go. */
export function listenForRights({ bus, notifications, choices, letters, facts }: Options): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id, commissionerId }, tell }) => {
    const own = await notifications.listAllOf(id);
    tell({
      collections: ['notifications'],
      name: 'notifications',
      rows: own.map(({ kind, words, at, readAt }) => ({ ...sentenceOf(kind, words), at, readAt })),
    });
    tell({
      collections: ['notificationChoices'],
      name: 'notificationChoices',
      rows: await choices.list(id),
    });
    tell({
      collections: ['notificationLetters'],
      name: 'notificationLetters',
      rows: await letters.listOf(id),
    });
    tell({
      collections: ['notificationFacts'],
      name: 'notificationFacts',
      rows: (await facts.listAbout({ accountId: id, commissionerId })).map(({ kind, at, doneBy }) => ({
        kind,
        at,
        isOwnDeed: doneBy === id,
      })),
    });
  });

  // Letters first: one that is on its way finds nobody to write to.
  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId }) => {
    await letters.removeOf(accountId);
    await facts.forget(accountId, pseudonymId);
    await notifications.removeOf(accountId);
    await choices.removeOf(accountId);
  });

  bus.subscribe('CommissionerErasing', ({ commissionerId }) => facts.forgetCommissioner(commissionerId));
  bus.subscribe('OrganizationMerging', ({ loserId, winnerId }) => notifications.moveTo(loserId, winnerId));
  bus.subscribe('ExamplesRemoved', ({ organizationIds }) =>
    notifications.removeOfOrganizations(organizationIds),
  );
}
