import type { Bus } from '#kernel/bus.ts';
import { contactKeysOf } from './organization.keys.ts';
import type { OrganizationRightsRepository } from './organization.rights.repository.ts';

export type ContactService = ReturnType<typeof createContactService>;

/** An organization's contact as somebody's personal data: who may do what with it is decided above. */
export function createContactService({ rights }: { rights: OrganizationRightsRepository }) {
  return {
    /** Of which organizations the address is the contact. */
    listOf: rights.listContactsOf,
    drop: rights.dropContact,
    replace: rights.replaceContact,
    keysOf: contactKeysOf,
  };
}

/** What organizations keep of a person: told into their copy, and put under a pseudonym when the account goes. */
export function listenForRights({ bus, rights }: { bus: Bus; rights: OrganizationRightsRepository }): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id }, emailKey, tell }) => {
    const collections = ['organizations'];
    tell({ collections, name: 'organizationSteps', rows: await rights.listDeedsOf(id) });
    tell({
      collections: ['organizationDuplicates'],
      name: 'duplicateDecisions',
      rows: await rights.listDuplicateDecisionsOf(id),
    });
    tell({ collections, name: 'organizationContacts', rows: await rights.listContactsOf(emailKey) });
  });

  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId, emailKey }) => {
    await rights.pseudonymise(accountId, pseudonymId);
    await rights.forgetContact(emailKey);
  });
}
