import { randomUUID } from 'node:crypto';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { IncomingPartnership } from '../../api/src/modules/partnerships/index.ts';
import { addOrganization } from './organizations.ts';
import { type Answer, type Person, signedIn } from './world.ts';

type Seen = { id: string; state: string; lastActivityAt: string; viewerCanDecide: boolean };
type Refusal = {
  __typename: string;
  code: string;
  path: string[] | null;
  existing?: { id: string };
  partnership?: { id: string; state: string };
  possible?: string[];
};
export type Payload = { partnership: Seen | null; message?: { id: string } | null; errors: Refusal[] };

const failures = `
  errors {
    __typename code path
    ... on PartnershipAlreadyOpen { existing { id } }
    ... on PartnershipAlreadyDecided { partnership { id state } }
    ... on PartnershipClosed { partnership { id state } }
    ... on PartnershipActRefused { message possible partnership { id state } }
    ... on AgreementChangedMeanwhile { partnership { id state } }
  }`;
const fields = `
  partnership {
    id state form message declineReason lastActivityAt isExample viewerSide waitsForViewer viewerCanDecide
    viewerCanWithdraw viewerCanSendMessage requester { name } recipient { name } need { id } capability { id }
    contacts { disclosedAt requester { role email } recipient { role email } }
    steps { state side at reason note } viewerActs awaited
    signatures { side version isIntact signerName } milestones { id state side isOverdue }
    completion { side objectBy } ratedBy ratings { side quality words } ratingsOpenAt
    broker { id } acceptedBy terminationReason agreementVersions
  } ${failures}`;

const mutation = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { ${fields} } }`;
};
export const REQUEST = mutation('requestPartnership');
export const ACCEPT = mutation('acceptPartnership');
export const DECLINE = mutation('declinePartnership');
export const WITHDRAW = mutation('withdrawPartnership');
export const BEGIN = mutation('beginNegotiation');
export const REVISE = mutation('reviseAgreement');
export const SIGN = mutation('signAgreement');
export const START = mutation('startPartnership');
export const DELIVER = mutation('deliverMilestone');
export const ACCEPT_MILESTONE = mutation('acceptMilestone');
export const RETURN_MILESTONE = mutation('returnMilestone');
export const COMPLETE = mutation('completePartnership');
export const REFUSE_COMPLETION = mutation('refuseCompletion');
export const RATE = mutation('ratePartnership');
export const TERMINATE = mutation('terminatePartnership');
export const PROPOSE = mutation('proposePartnership');
export const INVITE_BROKER = mutation('inviteBroker');
export const ADMIT_BROKER = mutation('admitBroker');
export const REFUSE_BROKER = mutation('refuseBroker');
export const DISMISS_BROKER = mutation('dismissBroker');
export const SEND = `mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { message { id side text authorName viewerIsAuthor } partnership { id lastActivityAt } ${failures} } }`;
export const READ = `query Read($id: ID!) { partnership(id: $id) { id state message viewerSide waitsForViewer viewerCanDecide viewerCanWithdraw viewerCanSendMessage lastActivityAt contacts { requester { email } recipient { email } } messages { totalCount nodes { id side text authorName viewerIsAuthor } } } }`;

/** Terms with one milestone of the recipient and one of the requester, as a form sends them. */
export function termsOf(partnershipId: string, version: number, year = 2027) {
  const dueOn = (month: string) => `${year}-${month}-01`;
  return {
    partnershipId,
    version,
    form: 'COMMISSIONED_DEVELOPMENT',
    title: '植物灯散热整改',
    goals: '灯体温度降低十度。',
    milestones: [
      { title: '样机', deliverable: '样机 20 套', dueOn: dueOn('02'), side: 'RECIPIENT' },
      { title: '试跑', deliverable: '产线数据', dueOn: dueOn('03'), side: 'REQUESTER' },
    ],
  };
}

/** What is signed: of the last version of the terms. */
export async function hashOfTerms(who: Pick<Person, 'ask'>, id: string): Promise<string> {
  const { data } = await who.ask<{ partnership: { agreement: { hash: string } | null } }>(
    'query Hash($id: ID!) { partnership(id: $id) { agreement { hash } } }',
    { id },
  );
  return data.partnership.agreement?.hash ?? '';
}

/** A firm and a university that nobody else uses, one member of each, and what the two can do. */
export async function openScene(app: App) {
  const firmId = await addOrganization(app, { contact: { role: '厂长', email: 'firm@example.com' } });
  const universityId = await addOrganization(app, {
    kind: 'UNIVERSITY',
    contact: { role: '科研处', email: 'university@example.com' },
  });
  const firm = await signedIn(app, { memberOf: firmId });
  const university = await signedIn(app, { memberOf: universityId, role: 'MEMBER' });

  const ask = (wish: object = {}, who: Person = firm) =>
    who.ask<Record<string, Payload>>(REQUEST, {
      input: {
        requesterId: firmId,
        recipientId: universityId,
        form: 'CONSULTING',
        message: '植物灯散热',
        ...wish,
      },
    });
  const request = async (wish: object = {}, who: Person = firm) => payloadOf(await ask(wish, who));

  const decide = async (who: Person, document: string, partnershipId: string, more: object = {}) =>
    payloadOf(await who.ask<Record<string, Payload>>(document, { input: { partnershipId, ...more } }));

  async function requestedId(wish: object = {}): Promise<Id<'partnership'>> {
    const { partnership, errors } = await request(wish);
    if (!partnership) throw new Error(`the request was refused: ${errors[0]?.code}`);
    return partnership.id as Id<'partnership'>;
  }

  const send = async (who: Person, partnershipId: string, more: object = {}) =>
    payloadOf(
      await who.ask<Record<string, Payload>>(SEND, {
        input: { partnershipId, text: '周五到厂', key: randomUUID(), ...more },
      }),
    );

  return { firmId, universityId, firm, university, ask, request, requestedId, decide, send };
}

export type Scene = Awaited<ReturnType<typeof openScene>>;

function payloadOf({ data, errors }: Answer<Record<string, Payload> | null>): Payload {
  const [payload] = Object.values(data ?? {});
  if (!payload) throw new Error(`the mutation answered nothing: ${errors?.[0]?.extensions.code}`);
  return payload;
}

/** A partnership with a history, as a seed brings it. */
export function incomingPartnership(
  wish: Pick<IncomingPartnership, 'requesterId' | 'recipientId'> & Partial<IncomingPartnership>,
): IncomingPartnership {
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const step = (state: IncomingPartnership['steps'][number]['state'], day: number) =>
    ({ state, side: null, by: null, at: at(day), reason: null, note: null }) as const;
  return {
    key: randomUUID(),
    needId: null,
    capabilityId: null,
    form: 'CONSULTING',
    message: '测试',
    isExample: false,
    steps: [step('REQUESTED', 1), step('ACCEPTED', 2), step('ACTIVE', 3), step('COMPLETED', 4)],
    messages: [
      { side: 'REQUESTER', authorId: null, text: '第一条', sentAt: at(1) },
      { side: 'RECIPIENT', authorId: null, text: '第二条', sentAt: at(6) },
    ],
    ...wish,
  };
}
