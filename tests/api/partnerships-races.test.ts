import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { createBus } from '../../api/src/kernel/bus.ts';
import { ACCEPT, openScene, WITHDRAW } from '../support/partnerships.ts';
import { type Person, person, settle, startApp, TestClock } from '../support/world.ts';

const AT_ONCE = 50;

const bus = createBus();
const told: string[] = [];
for (const name of ['PartnershipRequested', 'PartnershipAccepted', 'PartnershipWithdrawn'] as const) {
  bus.subscribe(name, async ({ id, step }) => {
    told.push(`${id} ${step.kind}`);
  });
}

let one: App;
let other: App;

beforeAll(async () => {
  const database = `test-${randomUUID()}`;
  // Two processes behind a load balancer, as far as a store can tell.
  one = await startApp({ bus }, database);
  other = await startApp({}, database);
});
afterAll(async () => {
  await one.server.close();
  await other.server.close();
});

it('lets one win of fifty that accept and withdraw at once, at two processes, and tells all others', async () => {
  const scene = await openScene(one);
  const id = await scene.requestedId();
  const elsewhere = (who: Person) => person(other, who.cookie);
  const people = {
    accept: [scene.university, elsewhere(scene.university)],
    withdraw: [scene.firm, elsewhere(scene.firm)],
  };
  const answers = await Promise.all(
    Array.from({ length: AT_ONCE }, (_, turn) => {
      const [document, who] = turn % 2 ? [ACCEPT, people.accept] : [WITHDRAW, people.withdraw];
      return scene.decide(who[(turn >> 1) % 2] ?? scene.firm, document, id);
    }),
  );

  const winners = answers.filter(({ errors }) => errors.length === 0);
  expect(winners).toHaveLength(1);
  const state = winners[0]?.partnership?.state;
  const refusals = answers.flatMap(({ errors }) => errors);
  expect(refusals).toHaveLength(AT_ONCE - 1);
  expect(new Set(refusals.map(({ code, partnership }) => `${code} ${partnership?.state}`))).toEqual(
    new Set([`PARTNERSHIP_ALREADY_DECIDED ${state}`]),
  );

  const [stored] = await other.services.partnerships.getMany([id]);
  expect(stored?.steps.map(({ number, kind }) => `${number} ${kind}`)).toEqual(['1 REQUESTED', `2 ${state}`]);
  expect(stored?.disclosure === null).toBe(state === 'WITHDRAWN');

  await settle(one);
  expect(told.filter((fact) => fact.startsWith(id))).toEqual([`${id}:1 REQUESTED`, `${id}:2 ${state}`]);
});

it('tells every step to whoever comes after a process that died in between, repeats under the same id', async () => {
  const database = `test-${randomUUID()}`;
  const dying = await startApp({}, database);
  const scene = await openScene(dying);
  const id = await scene.requestedId();
  await scene.decide(scene.university, ACCEPT, id);
  // Nothing that follows was done: what was answered is all that the next process finds.
  await dying.server.close();

  const heard: string[] = [];
  const later = createBus();
  let failures = 1;
  for (const name of ['PartnershipRequested', 'PartnershipAccepted'] as const) {
    later.subscribe(name, async (fact) => {
      heard.push(fact.id);
      if (name === 'PartnershipAccepted' && failures-- > 0) throw new Error('the mail server is away');
    });
  }
  const clock = new TestClock();
  clock.pass(Date.now() - clock.now().getTime() + 60_000);
  const next = await startApp({ bus: later, clock }, database);
  await settle(next);
  expect(heard).toEqual([`${id}:1`, `${id}:2`]);
  clock.pass(60_000);
  await settle(next);
  expect(heard).toEqual([`${id}:1`, `${id}:2`, `${id}:1`, `${id}:2`]);
  clock.pass(60_000);
  await settle(next);
  expect(heard).toHaveLength(4);
  await next.server.close();
});
