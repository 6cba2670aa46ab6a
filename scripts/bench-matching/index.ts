import { loadavg } from 'node:os';
import type { Account } from '#kernel/viewer.ts';
import { emptyQuery } from '#search';
import type { App } from '../../api/src/app.ts';
import type { Need } from '../../api/src/modules/needs/index.ts';
import { onEmptyPlatform } from '../bench-platform.ts';
import { atMost, percentiles, round, timed, watchingEventLoop } from '../bench-search/figures.ts';
import { fillPlatform } from './corpus.ts';

const SIZE = 100_000;
const NEEDS = 200;
const WARM_UP = 20;
const OPEN_NEEDS = 2_000;
const MINUTES = 3;
const MOST_TIMES = 2;

/** Ranked matches for one need, and for all open needs while people search. Times in milliseconds. */
export function runMatchingBench([size = `${SIZE}`]: readonly string[] = []): Promise<object> {
  return onEmptyPlatform(async ({ app, search, uri }) => {
    const { needIds } = await fillPlatform({ uri, search }, Number(size));
    const found = await app.services.needs.getMany(needIds.slice(0, OPEN_NEEDS + NEEDS));
    const needs = found.flatMap((need) => need ?? []);
    const [others, open] = [needs.slice(0, NEEDS), needs.slice(NEEDS)];
    for (const need of open.slice(0, WARM_UP)) await askFor(app, need);
    return {
      documents: Number(size),
      // Offers are remembered by their revision: none yet, and as on every day after the first.
      oneAfterStart: await measureOne(app, open.slice(WARM_UP, WARM_UP + NEEDS)),
      all: await measureAll(app, open),
      one: await measureOne(app, others),
      load: round(loadavg()[0] ?? 0),
    };
  });
}

/** As a member of the need's enterprise asks for it: ranked, ten of them with what is marked in them. */
function askFor(app: App, need: Need): Promise<unknown> {
  return app.services.matching.matchesOf(memberOf(need), need, {
    first: 10,
    byOrganization: true,
    includeWeak: false,
  });
}

/** Of needs that nobody has asked for yet: what was found for a need is remembered for a moment. */
async function measureOne(app: App, needs: readonly Need[]): Promise<object> {
  const times: number[] = [];
  const work: number[] = [];
  for (const need of needs) {
    const before = process.cpuUsage();
    times.push(await timed(() => askFor(app, need)));
    work.push(cpuMsSince(before));
  }
  const { p50, p95, most } = percentiles(times);
  const cpu = percentiles(work);
  return {
    ...{ needs: times.length, p50: round(p50), p95: atMost(p95, 100, 'ms'), most: round(most) },
    ...{ cpuP50: round(cpu.p50), cpuP95: round(cpu.p95), load: round(loadavg()[0] ?? 0) },
  };
}

/** Of this process; it counts no waiting, so that it says something on a busy machine, too. */
function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** In the background, one after the other, each followed by a rest as long as it took. */
async function measureAll(app: App, needs: readonly Need[]): Promise<object> {
  const searches = needs.map(({ title }) => title);
  const idle = await searchTimes(app, searches.slice(0, 200), () => false);
  const before = process.cpuUsage();
  let isDone = false;
  const { result, blocking } = await watchingEventLoop(async () => {
    const working = timed(async () => {
      await app.services.matching.recompute(needs);
      isDone = true;
    });
    const busy = await searchTimes(app, searches, () => isDone);
    return { took: await working, busy };
  });
  return {
    needs: needs.length,
    seconds: atMost((result.took / 1000) * (OPEN_NEEDS / needs.length), MINUTES * 60, 's'),
    cpuSeconds: round(cpuMsSince(before) / 1000),
    searchIdleP95: round(idle.p95),
    searchBusyP95: atMost(result.busy.p95, MOST_TIMES * idle.p95, 'ms'),
    blocking,
  };
}

/** Somebody searches every 50 ms. */
async function searchTimes(app: App, texts: readonly string[], isOver: () => boolean) {
  const times: number[] = [];
  for (const text of texts) {
    if (isOver()) break;
    const wish = { ...emptyQuery, text, facets: ['kind', 'field'] as const };
    times.push(await timed(() => app.search.search(wish)));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return percentiles(times);
}

function memberOf({ enterpriseId }: Need): Account {
  return {
    kind: 'ACCOUNT',
    accountId: `acc_${'0'.repeat(24)}`,
    isOfficer: false,
    isAdministrator: false,
    commissionerId: null,
    memberships: [{ organizationId: enterpriseId, role: 'MEMBER' }],
  };
}
