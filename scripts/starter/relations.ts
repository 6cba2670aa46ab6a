import type { Services } from '../../api/src/graphql/context.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { IncomingPartnership } from '../../api/src/modules/partnerships/index.ts';
import { daysFrom } from './days.ts';
import { known } from './offers.ts';
import type { Places } from './organizations.ts';
import { type RawCommissioner, type RawPartnership, readExamples } from './raw.ts';

/** Days, negative: well within the two weeks in which a request is to be answered. */
const OLDEST_OPEN_REQUEST = -6;

export async function loadCommissioners({ commissionerIntake }: Services, places: Places) {
  const rows = readExamples<RawCommissioner>('commissioners');
  const outcomes = await commissionerIntake.takeIn(
    rows.map((row) => ({
      key: row.id,
      displayName: row.displayName,
      homeInstitutionId: known(places.organizations, row.homeInstitutionId),
      fieldCodes: row.fields,
      chainStageCodes: row.chainStages,
      forms: ['COMMISSIONER' as const],
      capacity: row.capacity,
      availability: row.availability,
      yearsOfExperience: row.yearsOfExperience,
      earlierDispatches: row.earlierDispatches.map(({ year, months, result }) => ({ year, months, result })),
      bestAt: row.bestAt,
      contact: { role: row.contactRole, email: row.contactEmail },
      isExample: true,
    })),
    { verifiedBecause: '示例数据' },
  );
  return new Map(
    rows.map(({ id }, turn): [string, Id<'commissioner'>] => {
      const outcome = outcomes[turn];
      if (!outcome || outcome.status === 'REFUSED') throw new Error(`seed: ${id}: ${outcome?.problem.zh}`);
      return [id, outcome.id];
    }),
  );
}

export async function loadPartnerships(services: Services, places: Places, now: Date): Promise<void> {
  const rows = readExamples<RawPartnership>('partnerships');
  const needs = await keyed(services.needs.listByKeys(rows.flatMap(({ needId }) => needId ?? [])), 'need');
  const capabilities = await keyed(
    services.capabilities.listByKeys(rows.flatMap(({ capabilityId }) => capabilityId ?? [])),
    'capability',
  );

  const records = rows.map((row): IncomingPartnership => {
    const shift = daysUntilFresh(row);
    const sideOf = (id: string) => (id === row.requesterId ? 'REQUESTER' : 'RECIPIENT');
    // What opened the request is its message; what follows is the conversation.
    const [opening, ...conversation] = row.messages;
    return {
      key: row.id,
      requesterId: known(places.organizations, row.requesterId),
      recipientId: known(places.organizations, row.responderId),
      needId: row.needId ? known(needs, row.needId) : null,
      capabilityId: row.capabilityId ? known(capabilities, row.capabilityId) : null,
      form: row.form,
      message: opening?.text ?? '希望合作，细节可以面谈。',
      isExample: true,
      steps: row.transitions.map(({ to, by, offsetDays, reasonCode }) => ({
        state: to as IncomingPartnership['steps'][number]['state'],
        side: by === 'REQUESTER' ? 'REQUESTER' : by === 'RESPONDER' ? 'RECIPIENT' : null,
        by: null,
        at: daysFrom(now, offsetDays + shift),
        // Only a refusal has a coded reason; why somebody took a request back is not kept.
        reason: (to === 'DECLINED' ? reasonCode : null) as IncomingPartnership['steps'][number]['reason'],
        note: null,
      })),
      messages: conversation.map(({ fromId, offsetDays, text }, place) => ({
        side: sideOf(fromId),
        authorId: null,
        text,
        // Several on one day keep their order.
        sentAt: daysFrom(now, offsetDays + shift, place * 7 + 1),
      })),
    };
  });
  for (const [turn, outcome] of (await services.partnershipIntake.takeIn(records)).entries()) {
    if (outcome.status === 'REFUSED') throw new Error(`seed: ${rows[turn]?.id}: ${outcome.problem.zh}`);
  }
}

/** A request that still waits must not have run out of time on the day of loading. */
function daysUntilFresh({ state, transitions: [first] }: RawPartnership): number {
  return state === 'REQUESTED' && first ? Math.max(0, OLDEST_OPEN_REQUEST - first.offsetDays) : 0;
}

/** The ids that the keys of `seed/` have got. */
export async function keyed<Kind extends 'need' | 'capability'>(
  found: Promise<readonly ({ key: string } & { [name in Kind]: { id: Id<Kind> } })[]>,
  kind: Kind,
): Promise<ReadonlyMap<string, Id<Kind>>> {
  return new Map((await found).map((row) => [row.key, row[kind].id]));
}
