import type { Services } from '../../api/src/graphql/context.ts';
import { dayInChina } from '../../api/src/kernel/day.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { daysFrom } from './days.ts';
import type { Places } from './organizations.ts';
import { type RawCapability, type RawNeed, type RawPartnership, readExamples } from './raw.ts';

/** Needs and capabilities; the keys of `seed/` find them again afterwards. */
export async function loadOffers({ needs, capabilities }: Services, places: Places, now: Date) {
  const asked = earliestRequests();
  await needs.takeIn(
    readExamples<RawNeed>('needs').map((row, turn) => ({
      key: row.id,
      enterpriseId: known(places.organizations, row.enterpriseId),
      title: row.title,
      text: row.text,
      fieldCodes: row.fields,
      chainStageCode: row.chainStage,
      wantedForms: row.wantedForms,
      trlNow: row.trlNow,
      trlWanted: row.trlWanted,
      budget: row.budgetYuan && { minYuan: row.budgetYuan.min, maxYuan: row.budgetYuan.max },
      solveBy: dayInChina(daysFrom(now, row.deadlineOffsetDays)),
      isAnonymous: row.anonymous,
      state: row.state === 'SOLVED' ? ('SOLVED' as const) : ('PUBLISHED' as const),
      isExample: true,
      publishedAt: daysFrom(now, publishedBefore(turn, asked.get(row.id))),
    })),
  );
  await capabilities.takeIn(
    readExamples<RawCapability>('capabilities').map((row, turn) => ({
      key: row.id,
      ownerId: known(places.organizations, row.ownerId),
      kind: row.kind,
      title: row.title,
      text: row.text,
      unitIds: row.units.map((unit) => known(places.units, unit)),
      fieldCodes: row.fields,
      chainStageCodes: row.chainStages,
      forms: row.forms,
      trl: row.trl,
      ipc: row.ipc,
      standards: row.standards,
      price: row.price ? { minFen: row.price.minFen, maxFen: row.price.maxFen, per: row.price.per } : null,
      leadTimeDays: row.leadTimeDays ?? null,
      schoolEnterpriseForm: row.schoolEnterpriseForm ?? null,
      state: 'PUBLISHED' as const,
      isExample: true,
      publishedAt: daysFrom(now, publishedBefore(turn, asked.get(row.id))),
    })),
  );
}

export function known<Value extends Id<'organization' | 'unit' | 'commissioner' | 'need' | 'capability'>>(
  places: ReadonlyMap<string, Value>,
  key: string,
): Value {
  const place = places.get(key);
  if (!place) throw new Error(`seed: nothing is called ${key}`);
  return place;
}

/** When a partnership on it was first asked for: it must have been published by then. Days, negative. */
function earliestRequests(): Map<string, number> {
  const earliest = new Map<string, number>();
  for (const { needId, capabilityId, transitions } of readExamples<RawPartnership>('partnerships')) {
    for (const key of [needId, capabilityId]) {
      const offset = transitions[0]?.offsetDays ?? 0;
      if (key) earliest.set(key, Math.min(offset, earliest.get(key) ?? 0));
    }
  }
  return earliest;
}

/** Spread over two months, so that "newest first" has something to order. */
function publishedBefore(turn: number, asked = 0): number {
  return Math.min(-((turn * 7) % 60) - 0.2, asked - 3);
}
