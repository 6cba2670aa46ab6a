import type { App, Ports } from '../../../api/src/app.ts';
import { createBus } from '../../../api/src/kernel/bus.ts';
import type { Membership } from '../../../api/src/kernel/viewer.ts';
import { listenAt } from '../../support/live.ts';
import { notifyAll } from '../../support/notifications.ts';
import { addOrganization } from '../../support/organizations.ts';
import { type Person, person, settleWithoutMatching, startApp, TestClock } from '../../support/world.ts';
import { type Actor, enter, keyOf, PASSWORD, type Personal } from './actors.ts';
import { type Role, roles, type Scope } from './format.ts';
import { addHouse, type Belongings, furnish, type House, idOf, type OrganizationId } from './houses.ts';
import { planWeights } from './weights.ts';

/** What the rows may name, for one scope. */
export type MatrixObjects = House &
  Belongings & {
    readonly role: Role;
    readonly mine: Personal;
    /** Of the organizations above: all were edited equally often. */
    readonly revision: number;
    /** A verified university that nobody here belongs to, and the same entered twice. */
    readonly neutral: OrganizationId;
    readonly neutralFirm: OrganizationId;
    readonly twin: OrganizationId;
    readonly merged: OrganizationId;
    readonly closed: OrganizationId;
    readonly duplicate: string;
    /** Somebody else who is a member there; the own account where nobody is. */
    readonly colleague: string;
    /** Somebody asks to become a member of the firm of this house. */
    readonly membershipRequest: string;
    readonly askedByCommissioner: string;
    readonly objection: string;
    readonly consentWording: string;
    readonly noticeVersion: string;
    readonly weightsVersion: number;
    readonly lexiconVersion: number;
    readonly password: string;
  };

export type MatrixWorld = {
  readonly app: App;
  /** Where it listens: subscriptions need a real socket. */
  readonly url: string;
  readonly people: Readonly<Record<Role, Person>>;
  readonly clock: TestClock;
  objects(scope: Scope, role: Role): MatrixObjects;
};

const TEN_YEARS = 10 * 365 * 86_400_000;

/** One world for all cells, made through the doors that everybody uses. */
export async function openWorld(ports: Partial<Ports> = {}): Promise<MatrixWorld> {
  const clock = new TestClock();
  // The store removes by its own clock what has expired.
  clock.pass(TEN_YEARS);
  const bus = ports.bus ?? createBus();
  const app = await startApp({ clock, bus, ...ports });
  const url = await listenAt(app);
  const own = await addHouse(app, '本家', { slug: 'own', verified: true });
  const draft = await addHouse(app, '本家新办', { slug: 'draft', verified: false });
  const others = await addHouse(app, '别家', { slug: 'others', verified: true });
  const unverified = await addHouse(app, '别家新办', { slug: 'unverified', verified: false });
  const neighbour = await addHouse(app, '邻家', { slug: 'neighbour', verified: true });

  const sideOf = (role: Membership['role'], ...houses: House[]): Membership[] =>
    houses.flatMap(({ firm, university }) =>
      [firm, university].map((organizationId) => ({ organizationId, role })),
    );
  const platformOf = ({ platform }: House): Membership => ({ organizationId: platform, role: 'OWNER' });

  // The contact of the own house is its owner.
  const owner = await enter(app, { memberships: sideOf('OWNER', own, draft) }, 'own@example.com');
  const officer = await enter(app, { isOfficer: true });
  const rival = await enter(app, { memberships: sideOf('OWNER', others) });
  const newcomer = await enter(app, { memberships: sideOf('OWNER', unverified) });
  const friend = await enter(app, { memberships: [...sideOf('OWNER', neighbour), platformOf(neighbour)] });
  const actors: Record<Role, Actor> = {
    visitor: { who: person(app), personal: owner.personal },
    member: await enter(app, { memberships: sideOf('MEMBER', own, draft) }),
    owner,
    commissioner: await enter(app, { commissionerId: own.commissioner }),
    operator: await enter(app, { memberships: [platformOf(own), platformOf(draft)] }),
    officer,
    administrator: await enter(app, { isAdministrator: true }),
    'key-read': { who: await keyOf(app, owner.who, ['READ']), personal: owner.personal },
    'key-write': { who: await keyOf(app, owner.who, ['WRITE']), personal: owner.personal },
  };

  const common = { neighbour, neighbourHead: friend.who, officer: officer.who, app };
  const houses: Record<Exclude<Scope, 'any'>, House & Belongings> = {
    own: { ...own, ...(await furnish({ ...common, house: own, head: owner.who, verified: true })) },
    draft: { ...draft, ...(await furnish({ ...common, house: draft, head: owner.who, verified: false })) },
    others: { ...others, ...(await furnish({ ...common, house: others, head: rival.who, verified: true })) },
    unverified: {
      ...unverified,
      ...(await furnish({ ...common, house: unverified, head: newcomer.who, verified: false })),
    },
  };
  const shared = {
    ...(await oddities(app, officer.who)),
    neutralFirm: neighbour.firm,
    lexiconVersion: 0,
    password: PASSWORD,
    revision: 0,
  };
  await dress(houses.own, actors);
  await refuse(unverified, officer.who);
  await settleWithoutMatching(app);

  const applicant = await enter(app, {});
  const requests = {
    own: await idOf(applicant.who, ASK_TO_JOIN, { organizationId: own.firm }),
    others: await idOf(applicant.who, ASK_TO_JOIN, { organizationId: others.firm }),
  };
  const objection = await objectTo(own.firm, actors);
  const askedByCommissioner = await idOf(actors.commissioner.who, ASK_TO_JOIN, { organizationId: own.firm });
  const versions = await readVersions(actors.administrator.who);
  const consentWording = await wordingOf('EMAIL', actors.member.who);
  await actors.member.who.ask(CONSENT, { input: { ...CONSENT_TO_EMAIL, wordingVersion: consentWording } });
  await actors.commissioner.who.ask(DELETE, {
    input: { password: PASSWORD, confirmation: actors.commissioner.personal.email },
  });
  const colleagues = {
    own: actors.member.personal.account,
    draft: actors.member.personal.account,
    others: rival.personal.account,
    unverified: newcomer.personal.account,
  };
  await settleWithoutMatching(app);

  const everybody = [...Object.values(actors), rival, newcomer].map(({ personal }) => personal.account);
  const notified = await notifyAll(app, bus, { accountIds: everybody, organizationId: own.firm });

  const strangers = { others: rival.personal, unverified: newcomer.personal };
  const known = new Map<string, MatrixObjects>();
  return {
    app,
    url,
    clock,
    people: Object.fromEntries(roles.map((role) => [role, actors[role].who])) as Record<Role, Person>,
    objects(scope, role) {
      const all = known.get(`${scope} ${role}`) ?? objectsOf(scope, role);
      known.set(`${scope} ${role}`, all);
      return all;
    },
  };

  function objectsOf(scope: Scope, role: Role): MatrixObjects {
    const house = houses[scope === 'any' ? 'own' : scope];
    const mine = scope === 'others' || scope === 'unverified' ? strangers[scope] : actors[role].personal;
    const membershipRequest = scope === 'others' ? requests.others : requests.own;
    const isOwn = scope !== 'others' && scope !== 'unverified';
    const colleague =
      isOwn && role === 'member' ? owner.personal.account : colleagues[scope === 'any' ? 'own' : scope];
    const asked = { membershipRequest, askedByCommissioner, objection, consentWording, ...versions };
    const notification = notified.get(mine.account) ?? '';
    return { ...house, ...shared, ...asked, mine: { ...mine, notification }, role, colleague };
  }
}

/** Organizations in odd states, and two that are one. */
async function oddities(app: App, officer: Person) {
  const neutral = await addOrganization(app, { kind: 'UNIVERSITY', name: '中立照明学院' });
  const twin = await addOrganization(app, { kind: 'UNIVERSITY', name: '中立照明学院有限公司' });
  const merged = await addOrganization(app, { name: '双名灯饰' });
  const winner = await addOrganization(app, { name: '双名照明' });
  const closed = await addOrganization(app, { name: '歇业灯饰' });
  await officer.ask(
    'mutation M($input: MergeOrganizationsInput!) { mergeOrganizations(input: $input) { errors { code } } }',
    {
      input: { loserId: merged, winnerId: winner, reason: '同一家单位' },
    },
  );
  await officer.ask(
    'mutation C($input: CloseOrganizationInput!) { closeOrganization(input: $input) { errors { code } } }',
    {
      input: { organizationId: closed, reason: '已注销', confirmation: '歇业灯饰' },
    },
  );
  await settleWithoutMatching(app);
  const { data } = await officer.ask<{
    organizationDuplicates: { nodes: { id: string; organizations: { id: string }[] }[] };
  }>('{ organizationDuplicates(first: 100) { nodes { id organizations { id } } } }');
  const pair = data.organizationDuplicates.nodes.find(({ organizations }) =>
    organizations.some(({ id }) => id === neutral),
  );
  if (!pair) throw new Error('no duplicate was found');
  return { neutral, twin, merged, closed, duplicate: pair.id };
}

/** What makes the fields of organizations have a value. */
async function dress({ firm, platform }: House, { owner, operator }: Record<Role, Actor>) {
  await owner.who.ask(
    'mutation A($input: RequestIdentityChangeInput!) { requestIdentityChange(input: $input) { errors { code } } }',
    {
      input: { organizationId: firm, name: '本家照明有限公司', reason: '执照已变更' },
    },
  );
  await operator.who.ask(
    'mutation P($input: PauseOrganizationInput!) { pauseOrganization(input: $input) { errors { code } } }',
    {
      input: { organizationId: platform, until: '2036-12-31', reason: '搬迁' },
    },
  );
}

async function refuse({ firm }: House, officer: Person) {
  await officer.ask(
    'mutation R($input: RefuseVerificationInput!) { refuseVerification(input: $input) { errors { code } } }',
    { input: { organizationId: firm, reason: 'NO_AUTHORITY_SHOWN', note: '缺授权书' } },
  );
}

async function objectTo(subjectId: string, { visitor, officer }: Record<Role, Actor>): Promise<string> {
  await visitor.who.ask(
    'mutation O($input: ObjectToPublicationInput!) { objectToPublication(input: $input) { errors { code } } }',
    { input: { subjectId, ...OBJECTION } },
  );
  const { data } = await officer.who.ask<{ objections: { nodes: { id: string }[] } }>(
    '{ objections(state: OPEN) { nodes { id } } }',
  );
  return data.objections.nodes[0]?.id ?? '';
}

/** The notice in force, and weights that are planned: they can be taken back, and come before the next ones. */
async function readVersions(administrator: Person) {
  const { data } = await administrator.ask<{ privacyNotices: { version: string }[] }>(
    '{ privacyNotices { version } }',
  );
  const weightsVersion = await planWeights(administrator);
  return { noticeVersion: data.privacyNotices[0]?.version ?? '', weightsVersion };
}

async function wordingOf(field: string, who: Person): Promise<string> {
  type Consents = { viewer: { consents: { field: string; wording: { version: string } }[] } };
  const { data } = await who.ask<Consents>('{ viewer { consents { field wording { version } } } }');
  return data.viewer.consents.find((consent) => consent.field === field)?.wording.version ?? '';
}

const CONSENT =
  'mutation Consent($input: DecideConsentInput!) { decideConsent(input: $input) { errors { code } } }';
export const CONSENT_TO_EMAIL = { field: 'EMAIL', audience: 'PARTNERS', isGiven: true };
const DELETE =
  'mutation Delete($input: RequestAccountDeletionInput!) { requestAccountDeletion(input: $input) { errors { code } } }';
const ASK_TO_JOIN =
  'mutation Ask($input: RequestMembershipInput!) { requestMembership(input: $input) { request { id } errors { code path } } }';
export const OBJECTION = {
  wish: 'CORRECT',
  text: '这个邮箱已经不用了，请更正。',
  email: 'person@example.com',
  language: 'ZH',
};
