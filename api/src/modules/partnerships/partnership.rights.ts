import type { Bus } from '#kernel/bus.ts';
import type { MessageRepository } from './message.repository.ts';
import type { PartnershipRightsRepository } from './partnership.rights.repository.ts';
import type { ReadMarkRepository } from './read-mark.repository.ts';

type Options = {
  bus: Bus;
  messages: MessageRepository;
  marks: ReadMarkRepository;
  rights: PartnershipRightsRepository;
};

/** What partnerships keep of a person: told into their copy, and put under a pseudonym when the account goes. */
export function listenForRights({ bus, messages, marks, rights }: Options): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, emailKey, tell }) => {
    tell({ collections: ['partnershipMessages'], name: 'messages', rows: await messages.listBy(id) });
    tell({
      collections: ['readMarks'],
      name: 'readConversations',
      rows: (await marks.listBy(id)).map(({ partnershipId, readUpTo }) => ({ partnershipId, readUpTo })),
    });
    tell({ collections: ['partnerships'], name: 'partnershipSteps', rows: await rights.listStepsOf(id) });
    tell({ collections: ['partnerships'], name: 'partnershipWords', rows: await rights.listWordsOf(id) });
    tell({
      collections: ['partnerships'],
      name: 'partnershipContacts',
      rows: await rights.listContactsOf(emailKey),
    });
  });

  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId, emailKey }) => {
    await messages.pseudonymise(accountId, pseudonymId);
    await marks.removeBy(accountId);
    await rights.pseudonymise(accountId, pseudonymId);
    await rights.forgetContact(emailKey);
  });
}
