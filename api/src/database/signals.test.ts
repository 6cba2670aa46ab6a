import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { type Connection, connect } from './connect.ts';
import { createSignals, type OpenSignals } from './signals.ts';

let connections: Connection[];
let one: OpenSignals;
let other: OpenSignals;
let faults: unknown[];

beforeEach(async () => {
  const uri = new URL(`/signals-${randomUUID()}`, inject('storeUri')).href;
  connections = await Promise.all([connect(uri), connect(uri)]);
  faults = [];
  const [first, second] = connections.map((connection) =>
    createSignals({ connection, everyMs: 10, report: (error) => faults.push(error) }),
  );
  if (!first || !second) throw new Error('there are two');
  [one, other] = [first, second];
});
afterEach(async () => {
  await Promise.all([one.close(), other.close()]);
  await Promise.all(connections.map((connection) => connection.close()));
});

/** What is heard of a topic, and a way to wait for so much of it. */
function hear(signals: OpenSignals, topic: string) {
  const heard: string[] = [];
  const stop = signals.listen(topic, (ids) => heard.push(...ids));
  const until = async (count: number) => {
    for (let turn = 0; heard.length < count && turn < 300; turn += 1) await pause(10);
    return heard;
  };
  return { heard, stop, until };
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

it('tells its own process at once and every other once, each topic its own', async () => {
  const [near, far, elsewhere] = [hear(one, 'a'), hear(other, 'a'), hear(other, 'b')];
  await one.publish('a', ['1']);
  expect(near.heard).toEqual(['1']);
  await one.publish('a', ['2', '3']);
  expect(await far.until(3)).toEqual(['1', '2', '3']);
  await pause(60);
  expect([near.heard.length, far.heard.length, elsewhere.heard.length]).toEqual([3, 3, 0]);
});

it('hears a process whose clock is some seconds off, either way', async () => {
  const far = hear(other, 'a');
  await far.until(0);
  await pause(30);
  const signals = connections[0]?.collection('signals');
  for (const [id, off] of [
    ['slow', -8_000],
    ['fast', 8_000],
  ] as const) {
    await signals?.insertOne({ topic: 'a', ids: [id], at: new Date(Date.now() + off) });
  }
  expect((await far.until(2)).toSorted()).toEqual(['fast', 'slow']);
  await pause(60);
  expect(far.heard.length).toBe(2);
});

it('asks the store only while somebody listens', async () => {
  const far = hear(other, 'a');
  far.stop();
  const again = hear(other, 'a');
  await one.publish('a', ['1']);
  expect(await again.until(1)).toEqual(['1']);
  expect(far.heard).toEqual([]);
  again.stop();
  expect(other.listeners()).toBe(0);
  await pause(40);
  let looks = 0;
  const model = connections[1]?.models.Signal;
  const find = model?.find.bind(model);
  if (model && find)
    model.find = ((...given: never[]) => {
      looks += 1;
      return find(...given);
    }) as never;
  await pause(50);
  expect(looks).toBe(0);
  expect(faults).toEqual([]);
});

it('tells this process alone by a hint', async () => {
  const [near, far] = [hear(one, 'a'), hear(other, 'a')];
  one.hint('a', ['1']);
  await pause(60);
  expect([near.heard, far.heard]).toEqual([['1'], []]);
});
