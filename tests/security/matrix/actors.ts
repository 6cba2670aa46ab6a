import { randomUUID } from 'node:crypto';
import type { App } from '../../../api/src/app.ts';
import type { Membership } from '../../../api/src/kernel/viewer.ts';
import { browser } from '../../support/accounts.ts';
import { type Person, person } from '../../support/world.ts';
import { type House, idOf } from './houses.ts';

/** What belongs to one person alone. */
export type Personal = {
  readonly account: string;
  readonly email: string;
  readonly session: string;
  readonly apiKey: string;
  readonly savedSearch: string;
  readonly notification: string;
};

export const PASSWORD = 'a password for tests';

export type Actor = { readonly who: Person; readonly personal: Omit<Personal, 'notification'> };
type Wish = {
  isOfficer?: boolean;
  isAdministrator?: boolean;
  commissionerId?: House['commissioner'];
  memberships?: readonly Membership[];
};

/** Signed in, with a session, a key and a saved search. */
export async function enter(app: App, wish: Wish, email = `${randomUUID()}@example.com`): Promise<Actor> {
  const { id } = await app.services.accounts.add({
    email,
    password: PASSWORD,
    displayName: '测试账号',
    isOfficer: false,
    isAdministrator: false,
    commissionerId: null,
    memberships: [],
    isExample: false,
    ...wish,
  });
  const own = browser(app);
  await own.do('signIn', { email, password: PASSWORD });
  const who = person(app, own.cookie);
  const apiKey = await idOf(who, CREATE_KEY, {
    name: '日报',
    scopes: ['READ'],
    days: 30,
    password: PASSWORD,
  });
  const savedSearch = await idOf(who, SAVE_SEARCH, {
    name: '盐雾',
    list: 'NEEDS',
    query: '盐雾',
    frequency: 'DAILY',
  });
  const { data } = await who.ask<{ viewer: { sessions: { id: string }[] } }>(
    '{ viewer { sessions { id } } }',
  );
  return {
    who,
    personal: { account: id, email, session: data.viewer.sessions[0]?.id ?? '', apiKey, savedSearch },
  };
}

const CREATE_KEY =
  'mutation Key($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } secret errors { code path } } }';
const SAVE_SEARCH =
  'mutation Save($input: SaveSearchInput!) { saveSearch(input: $input) { savedSearch { id } errors { code path } } }';

export async function keyOf(app: App, who: Person, scopes: readonly string[]): Promise<Person> {
  const { data } = await who.ask<{ createApiKey: { secret: string } }>(CREATE_KEY, {
    input: { name: '程序', scopes, days: 30, password: PASSWORD },
  });
  return person(app, null, { authorization: `Bearer ${data.createApiKey.secret}` });
}
