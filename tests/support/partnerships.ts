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
};
export type Payload = { partnership: Seen | null; message?: { id: string } | null; errors: Refusal[] };

const failures = `
  errors {
    __typename code path
    ... on PartnershipAlreadyOpen { existing { id } }
    ... on PartnershipAlreadyDecided { partnership { id state } }
    ... on PartnershipClosed { partnership { id state } }
  }`;
const fields = `
  partnership {
    id state form message declineReason lastActivityAt isExample viewerSide waitsForViewer viewerCanDecide
    viewerCanWithdraw viewerCanSendMessage requester { name } recipient { name } need { id } capability { id }
    contacts { disclosedAt requester { role email } recipient { role email } }
    steps { state side at reason note }
  } ${failures}`;

const mutation = (name: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `mutation ${type}($input: ${type}Input!) { ${name}(input: $input) { ${fields} } }`;
};
export const REQUEST = mutation('requestPartnership');
export const ACCEPT = mutation('acceptPartnership');
export const DECLINE = mutation('declinePartnership');
export const WITHDRAW = mutation('withdrawPartnership');
export const SEND = `mutation Send($input: SendMessageInput!) { sendMessage(input: $input) { message { id side text authorName viewerIsAuthor } partnership { id lastActivityAt } ${failures} } }`;
export const READ = `query Read($id: ID!) { partnership(id: $id) { id state message viewerSide waitsForViewer viewerCanDecide viewerCanWithdraw viewerCanSendMessage lastActivityAt contacts { requester { email } recipient { email } } messages { totalCount nodes { id side text authorName viewerIsAuthor } } } }`;

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
