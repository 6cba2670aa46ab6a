import type { Services } from '../../api/src/graphql/context.ts';
import { dayInChina } from '../../api/src/kernel/day.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { IncomingCommissionerRequest } from '../../api/src/modules/assignments/index.ts';
import { daysFrom } from './days.ts';
import { known } from './offers.ts';
import type { Places } from './organizations.ts';
import { type RawAssignment, type RawNeed, readExamples } from './raw.ts';
import { keyed } from './relations.ts';

/** States in which somebody serves, or has served, the firm. */
const SERVED = new Set([
  'AGREED',
  'FILED',
  'ACTIVE',
  'MID_CHECKED',
  'EVALUATED',
  'CLOSED',
  'RENEWED',
  'TERMINATED',
]);
/** Nobody came of it, and nobody is wanted any more. */
const OVER = new Set(['WITHDRAWN']);

type Loading = { places: Places; commissioners: ReadonlyMap<string, Id<'commissioner'>>; now: Date };

/** Dispatches as requests of the firms: served ones, withdrawn ones, and those for which the bureau still has to find somebody. */
export async function loadDispatches(
  services: Services,
  { places, commissioners, now }: Loading,
): Promise<void> {
  const rows = readExamples<RawAssignment>('assignments');
  const texts = new Map(readExamples<RawNeed>('needs').map((need) => [need.id, need]));
  const needs = await keyed(services.needs.listByKeys(rows.map(({ needId }) => needId)), 'need');

  const records = rows.map((row): IncomingCommissionerRequest => {
    const need = texts.get(row.needId);
    const commissionerId = known(commissioners, row.commissionerId);
    const requestedAt = daysFrom(now, Math.min(row.termStartOffsetDays, 0) - 12);
    return {
      key: row.id,
      enterpriseId: known(places.organizations, row.enterpriseId),
      needId: known(needs, row.needId),
      text: need ? `${need.title}。希望派一位特派员到厂，帮我们把问题摸清。` : '希望派一位特派员到厂。',
      fieldCodes: need?.fields ?? [],
      wishedCommissionerId: SERVED.has(row.state) ? null : commissionerId,
      requestedAt,
      isExample: true,
      withdrawnAt: OVER.has(row.state) ? daysFrom(requestedAt, 5) : null,
      assignment: SERVED.has(row.state)
        ? {
            commissionerId,
            assignedAt: daysFrom(requestedAt, 8),
            startsOn: dayInChina(daysFrom(now, row.termStartOffsetDays)),
            endsOn: dayInChina(daysFrom(now, row.termEndOffsetDays)),
            note: row.reason,
          }
        : null,
    };
  });
  for (const [turn, outcome] of (await services.assignmentIntake.takeIn(records)).entries()) {
    if (outcome.status === 'REFUSED') throw new Error(`seed: ${rows[turn]?.id}: ${outcome.problem.zh}`);
  }
}
