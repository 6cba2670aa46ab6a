import { randomUUID } from 'node:crypto';
import type { App } from '../../../api/src/app.ts';
import { newId } from '../../../api/src/database/object-id.ts';
import type { Id } from '../../../api/src/kernel/id.ts';
import { ASSIGN, incomingRequest, REQUEST as REQUEST_COMMISSIONER } from '../../support/assignments.ts';
import { addCommissioner } from '../../support/commissioners.ts';
import { bringNeeds } from '../../support/import-runs.ts';
import { addOrganization } from '../../support/organizations.ts';
import {
  BEGIN,
  hashOfTerms,
  INVITE_BROKER,
  REQUEST as REQUEST_PARTNERSHIP,
  REVISE,
  SEND,
  termsOf,
} from '../../support/partnerships.ts';
import type { Person } from '../../support/world.ts';
import {
  ACCEPT,
  CREATE_CAPABILITY,
  CREATE_NEED,
  DISMISS,
  DRAFT_CAPABILITY,
  INVITE,
  MARK_READ,
  OPEN_SLOTS,
  PAUSE_CAPABILITY,
  PAUSE_NEED,
  PROPOSE_NEED,
  SAVE_NEED,
  WITHDRAW_NEED,
} from './houses.documents.ts';
import { bookedBy, firstOf } from './houses.slots.ts';

export type OrganizationId = Id<'organization'>;

export type House = {
  readonly firm: OrganizationId;
  readonly firmName: string;
  readonly university: OrganizationId;
  readonly platform: OrganizationId;
  readonly unit: Id<'unit'>;
  readonly commissioner: Id<'commissioner'>;
};

/** What a house has published, asked for and agreed upon. */
export type Belongings = {
  readonly need: string;
  readonly secretNeed: string;
  readonly withdrawnNeed: string;
  readonly pausedNeed: string;
  readonly draftNeed: string;
  /** Written down by an officer for the firm; waits for it. */
  readonly proposedNeed: string;
  readonly capability: string;
  readonly capabilityDraft: string;
  readonly pausedCapability: string;
  /** Open; and the booking of the firm of this house in another one. */
  readonly slot: string;
  readonly slotBooking: string;
  /** Asked by the firm of this house, waits for the other side. */
  readonly outgoing: string;
  /** Waits for the university of this house. */
  readonly incoming: string;
  /** Accepted and in negotiation: contacts are told, there is one message each, and a first version of the terms. */
  readonly agreed: string;
  /** Of those terms. */
  readonly termsHash: string;
  readonly message: string;
  readonly request: string;
  /** Answered with the commissioner of this house. */
  readonly assigned: string;
  readonly invitation: string;
  /** A list of needs of the firm that waits to be started. */
  readonly importRun: string;
  /** What the firm has taken out of the matches of its need. */
  readonly dismissal: string;
};

/** Firm, university, platform and commissioner under one roof. */
export async function addHouse(
  app: App,
  name: string,
  wish: { slug: string; verified: boolean },
): Promise<House> {
  const { slug, verified } = wish;
  const unit = newId('unit');
  const contact = { role: '联系人', email: `${slug}@example.com` };
  const firmName = `${name}灯饰有限公司`;
  const firm = await addOrganization(app, { name: firmName, contact, verified });
  const university = await addOrganization(app, {
    kind: 'UNIVERSITY',
    name: `${name}大学`,
    contact,
    verified,
    units: [{ id: unit, name: '光源实验室', kind: 'LABORATORY', description: null, fieldCodes: ['OP01'] }],
  });
  const platform = await addOrganization(app, {
    kind: 'TRANSFER_PLATFORM',
    name: `${name}转化中心`,
    contact,
    verified,
  });
  const commissioner = await addCommissioner(app, {
    homeInstitutionId: university,
    capacity: 3,
    fieldCodes: ['MT05'],
    contact,
    verified,
  });
  return { firm, firmName, university, platform, unit, commissioner };
}

export type Sides = {
  readonly app: App;
  readonly house: House;
  /** Somebody who acts for firm and university of the house. */
  readonly head: Person;
  readonly neighbour: House;
  readonly neighbourHead: Person;
  readonly officer: Person;
  /** A house that nobody has verified is asked for nothing, and is assigned nobody. */
  readonly verified: boolean;
};

export async function furnish(sides: Sides): Promise<Belongings> {
  const { head, house } = sides;
  const need = await idOf(head, CREATE_NEED, needOf(house));
  const secretNeed = await idOf(head, CREATE_NEED, { ...needOf(house), isAnonymous: true });
  const withdrawnNeed = await idOf(head, CREATE_NEED, needOf(house));
  await idOf(head, WITHDRAW_NEED, { needId: withdrawnNeed });
  const others = await furnishNeeds(sides);
  const capability = await idOf(head, CREATE_CAPABILITY, capabilityOf(house.university));
  const pausedCapability = await idOf(head, CREATE_CAPABILITY, capabilityOf(house.university));
  await idOf(head, PAUSE_CAPABILITY, { capabilityId: pausedCapability });
  const booked = await firstOf(head, OPEN_SLOTS, slotsOf(capability));
  const slot = await firstOf(head, OPEN_SLOTS, slotsOf(capability));
  return {
    need,
    secretNeed,
    withdrawnNeed,
    ...others,
    capability,
    pausedCapability,
    slot,
    slotBooking: await bookedBy(head, booked, house.firm),
    capabilityDraft: await idOf(head, DRAFT_CAPABILITY, draftOf(house.university)),
    importRun: await bringNeeds(sides.app, head, house.firm),
    invitation: await idOf(head, INVITE, invitationOf(house)),
    dismissal: await idOf(head, DISMISS, dismissalOf({ ...house, need }, sides.neighbour.university)),
    ...(await agree(sides)),
    ...(await assign(sides, need)),
  };
}

/** In the states that the firm or the bureau alone see. */
async function furnishNeeds({ head, house, officer }: Sides) {
  const pausedNeed = await idOf(head, CREATE_NEED, needOf(house));
  await idOf(head, PAUSE_NEED, { needId: pausedNeed });
  const draft = { enterpriseId: house.firm, key: randomUUID() };
  return {
    pausedNeed,
    draftNeed: await idOf(head, SAVE_NEED, draft),
    proposedNeed: await idOf(officer, PROPOSE_NEED, proposalOf(house)),
  };
}

async function agree({ head, house, neighbour, neighbourHead, verified }: Sides) {
  const ask = { form: 'CONSULTING', message: '植物灯散热' };
  const outgoing = await idOf(head, REQUEST_PARTNERSHIP, {
    ...ask,
    requesterId: house.firm,
    recipientId: neighbour.university,
  });
  const agreed = await idOf(head, REQUEST_PARTNERSHIP, {
    ...ask,
    requesterId: house.firm,
    recipientId: neighbour.platform,
  });
  await idOf(neighbourHead, ACCEPT, { partnershipId: agreed });
  await idOf(neighbourHead, SEND, { partnershipId: agreed, text: '下周可以', key: randomUUID() }, 'message');
  const message = await idOf(
    head,
    SEND,
    { partnershipId: agreed, text: '周五到厂', key: randomUUID() },
    'message',
  );
  await idOf(neighbourHead, MARK_READ, { messageId: message });
  const termsHash = await negotiate(head, { agreed, brokerId: verified ? house.platform : null });
  const incoming = verified
    ? await idOf(neighbourHead, REQUEST_PARTNERSHIP, {
        ...ask,
        requesterId: neighbour.firm,
        recipientId: house.university,
      })
    : outgoing;
  return { outgoing, incoming, agreed, termsHash, message };
}

/** The hash of the first version; somebody is asked to broker, where there is somebody to be found. */
async function negotiate(head: Person, { agreed, brokerId }: { agreed: string; brokerId: string | null }) {
  await idOf(head, BEGIN, { partnershipId: agreed });
  await idOf(head, REVISE, termsOf(agreed, 0, 2037));
  if (brokerId) await idOf(head, INVITE_BROKER, { partnershipId: agreed, brokerId });
  return hashOfTerms(head, agreed);
}

async function assign({ app, head, house, officer, verified }: Sides, needId: string) {
  const request = await idOf(head, REQUEST_COMMISSIONER, {
    enterpriseId: house.firm,
    text: '植物灯电源超标，需要整改。',
    needId,
  });
  if (!verified) {
    const [outcome] = await app.services.assignmentIntake.takeIn([
      incomingRequest({ enterpriseId: house.firm, text: '压铸缺陷需要分析，请派人' }),
    ]);
    if (!outcome || outcome.status === 'REFUSED') throw new Error('the request was not taken in');
    return { request, assigned: outcome.id };
  }
  const assigned = await idOf(head, REQUEST_COMMISSIONER, {
    enterpriseId: house.firm,
    text: '压铸缺陷需要分析，请派人。',
  });
  await idOf(officer, ASSIGN, { requestId: assigned, commissionerId: house.commissioner });
  return { request, assigned };
}

export const invitationOf = ({ firm }: Pick<House, 'firm'>, name = 'guest') => ({
  organizationId: firm,
  email: `${name}-${firm}@example.com`,
  role: 'MEMBER',
});

export const dismissalOf = ({ firm, need }: Pick<House & Belongings, 'firm' | 'need'>, itemId: string) => ({
  organizationId: firm,
  needId: need,
  itemId,
  reason: 'TOO_EARLY',
});

export const needOf = ({ firm }: Pick<House, 'firm'>) => ({
  enterpriseId: firm,
  ...needContent,
  isWantedTwice: true,
});

export const proposalOf = ({ firm }: Pick<House, 'firm'>) => ({
  ...needContent,
  enterpriseId: firm,
  email: 'firm@example.com',
  hasAgreed: true,
});

export const needContent = {
  title: '全铜灯防发黑封闭工艺',
  text: '全铜壁灯装到海边别墅，十四到二十个月铜面出现黑斑和绿点。',
  fieldCodes: ['MT05'],
};

export const capabilityOf = (ownerId: OrganizationId) => ({
  ownerId,
  kind: 'SERVICE',
  title: 'EMC 摸底与整改',
  text: '按 GB/T 17743 预测试，三个工作日出报告，现场可改板。',
  fieldCodes: ['DR04'],
});

export const slotsOf = (capabilityId: string) => ({
  capabilityId,
  // The clock of this world stands in the spring of 2036.
  on: '2036-06-02',
  from: '09:00',
  to: '12:00',
  capacity: 3,
});

export const draftOf = (ownerId: OrganizationId) => {
  const { ownerId: _owner, ...content } = capabilityOf(ownerId);
  return { ownerId, content };
};

type Payload = { errors?: object[] } & Record<string, unknown>;

/** The id of what a mutation made; `part` where its payload holds several. */
export async function idOf(who: Person, document: string, input: object, part?: string): Promise<string> {
  const { data, errors } = await who.ask<Record<string, Payload> | null>(document, { input });
  const [payload = {}] = Object.values(data ?? {});
  const { errors: faults, ...made } = payload;
  const thing = (part ? made[part] : Object.values(made)[0]) as { id: string } | null | undefined;
  if (!thing) throw new Error(`${document.slice(0, 60)}: ${JSON.stringify(errors ?? faults)}`);
  return thing.id;
}
