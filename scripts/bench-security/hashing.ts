import { createPasswords, productionCost } from '../../api/src/modules/accounts/index.ts';
import { percentiles, round, timed, watchingEventLoop } from '../bench-search/figures.ts';

const HASHES = 20;

/** What one password costs at the price of production, and what the event loop notices of it. */
export async function benchHashing(): Promise<object> {
  const passwords = createPasswords(productionCost);
  const stored = await passwords.hash('lamps over the quiet river');
  const times: number[] = [];
  const before = process.cpuUsage();
  const { blocking } = await watchingEventLoop(async () => {
    for (let turn = 0; turn < HASHES; turn += 1) {
      times.push(await timed(() => passwords.matches(stored, 'lamps over the quiet river')));
    }
  });
  const { user, system } = process.cpuUsage(before);
  // What a core spends on it: the clock on the wall also counts what other programs did meanwhile.
  const work = (user + system) / 1_000 / HASHES;
  const { p50, p95 } = percentiles(times);
  return {
    cost: productionCost,
    work: { value: round(work), target: '100 to 300 ms', met: work >= 100 && work <= 300 },
    p50: round(p50),
    p95: round(p95),
    eventLoop: blocking,
  };
}
