import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type App, buildApp, type Ports } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { addOrganization } from './organizations.ts';
import { type Person, person, settle, signedIn, TestClock } from './world.ts';

const FIELDS =
  'savedSearch { id name list query frequency newCount nextAlertAt openedAt filter { partnerKinds capabilityKinds towns { code } fields { code } forms trl { min max } } } errors { __typename code path message ... on SavedSearchExists { existing { id name } } }';
const mutation = (name: string) =>
  `mutation Change($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${FIELDS} } }`;

export type Saved = {
  id: string;
  name: string;
  list: string;
  query: string;
  frequency: string;
  newCount: number;
  nextAlertAt: string | null;
  openedAt: string | null;
  filter: object;
};
export type Payload = {
  savedSearch: Saved | null;
  errors: {
    __typename: string;
    code: string;
    path: string[] | null;
    message: string;
    existing?: { id: string };
  }[];
};

type Verb =
  | 'saveSearch'
  | 'updateSavedSearch'
  | 'removeSavedSearch'
  | 'restoreSavedSearch'
  | 'openSavedSearch';

export function ask(who: Person, verb: Verb, input: object) {
  return who.ask<Record<Verb, Payload>>(mutation(verb), { input });
}

export async function change(who: Person, verb: Verb, input: object): Promise<Payload> {
  const { data, errors } = await ask(who, verb, input);
  if (errors) throw new Error(JSON.stringify(errors));
  return data[verb];
}

/** Saved, or the test fails. */
export async function save(who: Person, wish: object = {}): Promise<Saved> {
  const input = { name: '盐雾', list: 'NEEDS', query: '盐雾 发黑', frequency: 'DAILY', ...wish };
  const { savedSearch, errors } = await change(who, 'saveSearch', input);
  if (!savedSearch) throw new Error(JSON.stringify(errors));
  return savedSearch;
}

const LIST = `query Saved($first: Int! = 10, $items: Int! = 10, $after: String) { viewer { savedSearches(first: $first) { totalCount nodes { id name frequency newCount openedAt
  newItems(first: $items, after: $after) { pageInfo { hasNextPage endCursor } edges { foundAt match { terms highlights { field text ranges { start end } } } node { id ... on Need { title } ... on Capability { title } ... on Enterprise { name } } } } } } } }`;

export type Listed = {
  viewer: {
    savedSearches: {
      totalCount: number;
      nodes: (Saved & {
        newItems: {
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: {
            foundAt: string;
            match: {
              terms: string[];
              highlights: { field: string; text: string; ranges: { start: number; end: number }[] }[];
            };
            node: { id: string; title?: string; name?: string };
          }[];
        };
      })[];
    };
  } | null;
};

/** The list, and after it the number beside the account's name: reading the list is what brings it up to date. */
export async function listSaved(who: Person, variables: object = {}) {
  const { data, errors } = await who.ask<Listed>(LIST, variables);
  if (errors || !data.viewer) throw new Error(JSON.stringify(errors ?? 'a visitor'));
  const counted = await who.ask<Counted>('query Count { viewer { newInSavedSearches } }');
  return { ...data.viewer, ...counted.data.viewer };
}

type Counted = { viewer: { newInSavedSearches: number } };

const CREATE_NEED =
  'mutation Create($input: CreateNeedInput!) { createNeed(input: $input) { need { id } errors { code } } }';

/** A firm that publishes, and its boss. */
export type Firm = { readonly id: Id<'organization'>; readonly boss: Person };

export async function addFirm(app: App, wish: Parameters<typeof addOrganization>[1] = {}): Promise<Firm> {
  const id = await addOrganization(app, wish);
  return { id, boss: await signedIn(app, { memberOf: id }) };
}

export async function publishNeed({ id, boss }: Firm, wish: object = {}): Promise<string> {
  const input = {
    enterpriseId: id,
    title: '铜件盐雾发黑的封闭工艺',
    text: '海边项目两年后仍有发黑返修，希望盐雾做到 480 小时。',
    fieldCodes: ['MT05'],
    isWantedTwice: true,
    ...wish,
  };
  const { data } = await boss.ask<{ createNeed: { need: { id: string } | null } }>(CREATE_NEED, { input });
  if (!data.createNeed.need) throw new Error('the need was refused');
  return data.createNeed.need.id;
}

/**
 * A Sunday, 17:00 in China, years ahead: the database removes what has ended by its own clock, sessions among it, and
 * must not find any of a test that takes a minute.
 */
export function sundayClock(): TestClock {
  const clock = new TestClock();
  clock.pass(Date.UTC(2030, 2, 3, 9) - clock.now().getTime());
  return clock;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Time goes by, and all that follows from it happens. */
export async function pass(app: App, clock: TestClock, milliseconds: number): Promise<void> {
  await settle(app);
  clock.pass(milliseconds);
  await settle(app);
}

/** Lets the letters follow from changes, without what others make of the same changes. */
export function follow(app: App): Promise<void> {
  const isOnTheWay = (worker: App['workers'][number]) =>
    'refresh' in worker || ('name' in worker && ['Need', 'Organization', 'Alert'].includes(`${worker.name}`));
  return settle({ ...app, workers: app.workers.filter(isOnTheWay) });
}

/** To the next 17:00 in China. */
export function passToAfternoon(clock: TestClock): void {
  clock.pass(DAY - ((clock.now().getTime() - 9 * HOUR) % DAY));
}

/** Where letters to that account go. */
export async function addressOf(who: Person): Promise<string> {
  const { data } = await who.ask<{ viewer: { account: { email: string } } }>(
    '{ viewer { account { email } } }',
  );
  return data.viewer.account.email;
}

/** Somebody with an account that is removed with the samples. */
export async function sample(
  app: App,
  memberships: { organizationId: Id<'organization'>; role: 'OWNER' }[] = [],
  language: 'zh' | 'en' = 'zh',
): Promise<{ who: Person; accountId: Id<'account'> }> {
  const email = `${randomUUID()}@example.com`;
  const password = 'a password for tests';
  const { id } = await app.services.accounts.add({
    ...{ email, password, memberships, language, displayName: '示例账号', isExample: true },
    isOfficer: memberships.length === 0,
    commissionerId: null,
  });
  const reply = await app.server.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { errors { code } } }',
      variables: { input: { email, password } },
    },
  });
  return {
    who: person(app, reply.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')),
    accountId: id,
  };
}

/** A second process on the same data; the two share the engine, which stays open when the twin closes. */
export function startTwin({ places, search }: App, ports: Partial<Ports>): Promise<App> {
  const name = /\(([^)]+)\)/.exec(places.store)?.[1] ?? '';
  const config = readConfig({
    NODE_ENV: 'test',
    MONGODB_URI: new URL(`/${name}`, inject('storeUri')).href,
    DATA_DIR: join(tmpdir(), name),
    SESSION_SECRET: 'for tests only, 32 characters long',
    LOG_LEVEL: 'silent',
  });
  const shared: App['search'] = new Proxy(search, {
    get(engine, key: keyof App['search']) {
      if (key === 'open') return async () => ({ documents: 1 });
      return key === 'close' ? async () => undefined : engine[key].bind(engine);
    },
  });
  return buildApp(config, { ...ports, search: shared, requestsPerMinute: 1_000_000 });
}
