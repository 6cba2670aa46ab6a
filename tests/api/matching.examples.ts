import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { Profile } from '../../api/src/modules/organizations/index.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { type Person, settle, signedIn } from '../support/world.ts';

/** A firm with a need, and universities of which some can solve it. */
export type MatchingWorld = {
  readonly firm: { id: Id<'organization'>; member: Person };
  readonly near: { id: Id<'organization'>; member: Person; capabilityId: string };
  readonly far: { id: Id<'organization'>; capabilityId: string };
  readonly needId: string;
};

const GUZHEN = '442000105';

export async function addMatchingWorld(app: App): Promise<MatchingWorld> {
  const firmId = await addOrganization(app, { name: '中山市甲灯饰有限公司', townCode: GUZHEN, city: '中山' });
  const member = await signedIn(app, { memberOf: firmId });
  const nearId = await addUniversity(app, { name: '电磁兼容学院', townCode: GUZHEN, city: '中山' });
  const nearMember = await signedIn(app, { memberOf: nearId });
  const farId = await addUniversity(app, { name: '北方电子大学', city: '西安' });
  const farMember = await signedIn(app, { memberOf: farId });
  await addUniversity(app, { name: '陶瓷美术学院', city: '景德镇', fieldCodes: ['DS01'] });
  const capabilityId = await publishCapability(nearMember, nearId);
  const farCapabilityId = await publishCapability(farMember, farId, { title: 'LED 驱动电源传导骚扰诊断' });
  const needId = await publishNeed(member, firmId);
  await settle(app);
  return {
    firm: { id: firmId, member },
    near: { id: nearId, member: nearMember, capabilityId },
    far: { id: farId, capabilityId: farCapabilityId },
    needId,
  };
}

export function addUniversity(app: App, wish: Partial<Profile> & { verified?: boolean }) {
  return addOrganization(app, { kind: 'UNIVERSITY', fieldCodes: ['DR04'], ...wish });
}

/** Somebody on the list of that university who fits what the firm asks for. */
export function addFittingCommissioner(app: App, homeInstitutionId: Id<'organization'>) {
  return addCommissioner(app, {
    ...{ homeInstitutionId, fieldCodes: ['DR04', 'DR01'], chainStageCodes: ['M1'] },
    bestAt: '滤波与布局',
    forms: ['TESTING_SERVICE'],
  });
}

export async function publishNeed(who: Person, enterpriseId: string, wish: object = {}): Promise<string> {
  const input = {
    enterpriseId,
    title: 'LED 驱动电源传导骚扰超标整改',
    text: 'LED 驱动电源在 150 kHz 附近传导骚扰超出 GB/T 17743 限值 8 dB，要改滤波与布局，过电磁兼容检测。',
    fieldCodes: ['DR04', 'DR01'],
    chainStageCode: 'M1',
    wantedForms: ['TESTING_SERVICE'],
    trlWanted: 8,
    isWantedTwice: true,
    ...wish,
  };
  const document =
    'mutation C($input: CreateNeedInput!) { createNeed(input: $input) { need { id } errors { message } } }';
  const { data } = await who.ask<{ createNeed: { need: { id: string } } }>(document, { input });
  return data.createNeed.need.id;
}

export async function publishCapability(who: Person, ownerId: string, wish: object = {}): Promise<string> {
  const input = {
    ownerId,
    kind: 'SERVICE',
    title: 'LED 驱动电源电磁兼容整改',
    text: '按 GB/T 17743 预测试传导骚扰，改滤波与布局，三个工作日出报告，驱动电源优先。',
    fieldCodes: ['DR04', 'DR01'],
    chainStageCodes: ['M1'],
    forms: ['TESTING_SERVICE'],
    trl: 8,
    ...wish,
  };
  const document =
    'mutation C($input: CreateCapabilityInput!) { createCapability(input: $input) { capability { id } errors { message } } }';
  const { data } = await who.ask<{ createCapability: { capability: { id: string } } }>(document, { input });
  return data.createCapability.capability.id;
}

const LIST = `totalCount belowCount nothingFits leastScore pageInfo { hasNextPage endCursor } nearestFields { code }
  weights { version source factors { factor weight } } adjustments { reason count factor times field { code } }
  dismissed { id reason note partner { id } capability { id } need { id } }
  edges { cursor node { id score grade factors { name value weight evidence } terms highlights { text ranges { start end } }
    partner { id } capability { id } need { id enterprise { id } } organization { id }
    alsoFits { score partner { id } capability { id } } furtherCount } }`;

export type ShownMatch = {
  id: string;
  score: number;
  grade: string;
  factors: { name: string; value: number | null; weight: number; evidence: string }[];
  terms: string[];
  highlights: { text: string; ranges: { start: number; end: number }[] }[];
  partner: { id: string } | null;
  capability: { id: string } | null;
  need: { id: string; enterprise: { id: string } | null } | null;
  organization: { id: string } | null;
  alsoFits: { score: number; partner: { id: string } | null; capability: { id: string } | null }[];
  furtherCount: number;
};

export type ShownList = {
  totalCount: number;
  belowCount: number;
  nothingFits: boolean;
  leastScore: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nearestFields: { code: string }[];
  weights: { version: number; source: string; factors: { factor: string; weight: number }[] };
  adjustments: {
    reason: string;
    count: number;
    factor: string;
    times: number;
    field: { code: string } | null;
  }[];
  dismissed: { id: string; reason: string; note: string | null; partner: { id: string } | null }[];
  edges: { cursor: string; node: ShownMatch }[];
};

/** The matches of a need as somebody sees them; null where they may not. */
export async function matchesOf(who: Person, needId: string, wish = ''): Promise<ShownList | null> {
  const document = `query M($id: ID!) { need(id: $id) { matches${wish ? `(${wish})` : ''} { ${LIST} } } }`;
  const { data, errors } = await who.ask<{ need: { matches: ShownList | null } }>(document, { id: needId });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.need.matches;
}

/** The demand radar of a capability, a commissioner or an organization. */
export async function radarOf(who: Person, id: string): Promise<ShownList | null> {
  const field = `matchingNeeds { ${LIST} }`;
  const document = `query R($id: ID!) { node(id: $id) { ... on Capability { ${field} } ... on University { ${field} } ... on Commissioner { ${field} } } }`;
  const { data, errors } = await who.ask<{ node: { matchingNeeds: ShownList | null } }>(document, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.node.matchingNeeds;
}

/** The other sides of a list, in its order. */
export function idsIn(list: ShownList | null): string[] {
  return (list?.edges ?? []).map(
    ({ node }) => node.partner?.id ?? node.capability?.id ?? node.need?.id ?? 'nothing',
  );
}
