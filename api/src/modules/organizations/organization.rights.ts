import type { Doer } from '#kernel/audit.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Id } from '#kernel/id.ts';
import { organizationEntry } from './organization.audit.ts';
import { contactKeysOf } from './organization.keys.ts';
import type { Contact } from './organization.model.ts';
import type { OrganizationRightsRepository } from './organization.rights.repository.ts';

export type ContactService = ReturnType<typeof createContactService>;

/** An organization's contact as somebody's personal data: who may do what with it is decided above. */
export function createContactService({
  rights,
  clock,
}: {
  rights: OrganizationRightsRepository;
  clock: Clock;
}) {
  /** That it is another one; whose it was goes with the person, so it is not told. */
  const changedEntry = (doer: Doer, id: Id<'organization'>) =>
    organizationEntry(doer, {
      id,
      action: 'ORGANIZATION_PROFILE_CHANGED',
      changes: [{ field: 'contact', before: null, after: null, isPersonal: true }],
      at: clock.now(),
    });

  return {
    /** Of which organizations the address is the contact. */
    listOf: rights.listContactsOf,
    drop: (id: Id<'organization'>, doer: Doer = null) => rights.dropContact(id, changedEntry(doer, id)),
    replace: (doer: Doer, id: Id<'organization'>, change: { fromKey: string; contact: Contact }) =>
      rights.replaceContact(id, change, changedEntry(doer, id)),
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
