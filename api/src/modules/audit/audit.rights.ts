import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { NamesOf } from './audit.names.ts';
import { readNamed } from './audit.reading.ts';
import type { AuditRepository } from './audit.repository.ts';

type RightsOptions = { bus: Bus; repository: AuditRepository; namesOf: NamesOf; clock: Clock };

/** What a person gets of their own deeds: the latest, which a spreadsheet can hold. */
const MOST_TOLD = 10_000;

/** A person's copy holds what they did; when their account goes, so do their addresses and what changed about them. */
export function listenForRights({ bus, repository, namesOf, clock }: RightsOptions): void {
  bus.subscribe('AccountErasing', async ({ accountId, emailKey, displayName }) => {
    const now = clock.now();
    await repository.eraseOf(accountId, now);
    await repository.eraseTelling({ emailKey, displayName }, now);
  });
  bus.subscribe('CommissionerErasing', async ({ commissionerId }) => {
    await repository.eraseOf(commissionerId, clock.now());
  });

  bus.subscribe('PersonalDataAsked', async ({ account, tell }) => {
    const rows: Record<string, unknown>[] = [];
    for await (const entries of readNamed({ repository, namesOf }, { actorId: account.id }, MOST_TOLD)) {
      for (const { at, action, object, objectName, reason, address } of entries) {
        rows.push({ at, action, objectId: object.id, objectName, reason, address });
      }
    }
    tell({ collections: ['audit', 'auditBeside'], name: 'audit', rows });
  });
}
