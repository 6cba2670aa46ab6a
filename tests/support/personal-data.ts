import { randomUUID } from 'node:crypto';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { type Browser, browser, PASSWORD } from './accounts.ts';
import type { Person, Profile } from './world.ts';

const DECIDE =
  'mutation Decide($input: DecideConsentInput!) { decideConsent(input: $input) { consents { field isGiven wording { version } } errors { code path } } }';

type Decided = {
  decideConsent: { consents: { field: string; isGiven: boolean }[] | null; errors: { code: string }[] };
};

/** Somebody agrees to be shown to partners, or takes it back. */
export async function consent(
  who: Person,
  field: 'NAME' | 'EMAIL',
  isGiven = true,
  wordingVersion = '2026-11-22',
) {
  const input = { field, audience: 'PARTNERS', wordingVersion, isGiven };
  const { data } = await who.ask<Decided>(DECIDE, { input });
  return data.decideConsent;
}

/** Somebody with an account of that kind, at a browser. */
export async function enterAs(app: App, wish: Profile & { displayName?: string } = {}) {
  const email = `${randomUUID()}@example.com`;
  const { id } = await app.services.accounts.add({
    email,
    password: PASSWORD,
    displayName: wish.displayName ?? '欧阳总',
    isOfficer: wish.isOfficer ?? false,
    isAdministrator: wish.isAdministrator ?? false,
    commissionerId: wish.commissionerId ?? null,
    memberships: wish.memberOf ? [{ organizationId: wish.memberOf, role: wish.role ?? 'OWNER' }] : [],
    isExample: false,
  });
  const own = browser(app);
  await own.do('signIn', { email, password: PASSWORD });
  return { id, email, own };
}

/** What somebody downloads of their own, list by list. */
export async function copyOf(app: App, cookie: string | null): Promise<Record<string, unknown[]>> {
  const reply = await app.server.inject({
    method: 'POST',
    url: '/account/personal-data',
    headers: { cookie: cookie ?? '' },
    payload: { password: PASSWORD, format: 'json' },
  });
  return reply.json();
}

const PLAN = `erasure { requestedAt dueAt } graceDays counts { name count } blockers { kind openPartnerships message organization { id name } colleagues { id isWilling } }`;
const ERRORS = `errors { code path message ... on DeletionBlocked { blockers { kind openPartnerships message organization { name } colleagues { id isWilling } } } }`;

type Blocker = { kind: string; colleagues: { id: string; isWilling: boolean }[] };
type Plan = {
  erasure: { dueAt: string } | null;
  graceDays: number;
  blockers: Blocker[];
  counts: { name: string; count: number }[];
};
type Answered = { deletion: Plan | null; errors: { code: string; message: string; blockers?: Blocker[] }[] };

async function ask(own: Browser, document: string, variables: object, name: string): Promise<Answered> {
  const { data, errors } = await own.send(document, variables);
  const payload = data?.[name];
  if (!payload) throw new Error(errors?.[0]?.extensions.code ?? 'no answer');
  return payload as never;
}

export const requestDeletion = (own: Browser, input: { password: string; confirmation: string }) =>
  ask(
    own,
    `mutation R($input: RequestAccountDeletionInput!) { requestAccountDeletion(input: $input) { deletion { ${PLAN} } ${ERRORS} } }`,
    { input },
    'requestAccountDeletion',
  );

export const cancelDeletion = (own: Browser) =>
  ask(
    own,
    `mutation C { cancelAccountDeletion { deletion { ${PLAN} } ${ERRORS} } }`,
    {},
    'cancelAccountDeletion',
  );

export const handOver = (own: Browser, input: { organizationId: Id<'organization'>; colleagueId: string }) =>
  ask(
    own,
    `mutation H($input: HandOverContactInput!) { handOverContact(input: $input) { deletion { ${PLAN} } ${ERRORS} } }`,
    { input },
    'handOverContact',
  );

export async function planOf(own: Browser): Promise<Plan> {
  const { data } = await own.send(`{ viewer { deletion { ${PLAN} } } }`);
  return (data as unknown as { viewer: { deletion: Plan } }).viewer.deletion;
}
