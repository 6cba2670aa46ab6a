import { randomUUID } from 'node:crypto';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import type { IncomingCommissionerRequest } from '../../api/src/modules/assignments/index.ts';
import { addOrganization } from './organizations.ts';
import { type Answer, type Person, signedIn } from './world.ts';

type Seen = { id: string; state: string; assignment: { commissioner: { id: string } } | null };
type Refusal = {
  __typename: string;
  code: string;
  path: string[] | null;
  commissioner?: { id: string; freeCapacity: number };
  request?: Seen;
  existing?: { id: string };
};
export type Payload = { request: Seen | null; errors: Refusal[] };

const fields = `
  request {
    id state text isExample viewerCanAssign viewerCanWithdraw enterprise { id } need { id } fields { code } wishedCommissioner { id }
    assignment { commissioner { id freeCapacity } startsOn endsOn note contacts { disclosedAt enterprise { email } commissioner { email } } }
  }
  errors {
    __typename code path
    ... on CommissionerFullyBooked { commissioner { id freeCapacity } }
    ... on CommissionerRequestAlreadyAnswered { request { id state assignment { commissioner { id } } } }
    ... on CommissionerRequestAlreadyOpen { existing { id } }
  }`;

export const REQUEST = `mutation Request($input: RequestCommissionerInput!) { requestCommissioner(input: $input) { ${fields} } }`;
export const ASSIGN = `mutation Assign($input: AssignCommissionerInput!) { assignCommissioner(input: $input) { ${fields} } }`;
export const WITHDRAW = `mutation Withdraw($input: WithdrawCommissionerRequestInput!) { withdrawCommissionerRequest(input: $input) { ${fields} } }`;
export const READ = `query Read($id: ID!) { commissionerRequest(id: $id) { id state viewerCanAssign viewerCanWithdraw assignment { endsOn contacts { enterprise { email } commissioner { email } } } candidates(first: 3) { score isWished evidence sharedFields { code } commissioner { id } } } }`;
export const LIST = `query List($organizationId: ID, $filter: CommissionerRequestFilter, $first: Int = 20, $after: String) { commissionerRequests(organizationId: $organizationId, filter: $filter, first: $first, after: $after) { totalCount nodes { id enterprise { id } candidates { commissioner { id } } } pageInfo { hasNextPage endCursor } } }`;

export async function mutate(who: Person, document: string, input: object): Promise<Payload> {
  const { data, errors }: Answer<Record<string, Payload> | null> = await who.ask(document, { input });
  const [payload] = Object.values(data ?? {});
  if (!payload) throw new Error(`the mutation answered nothing: ${errors?.[0]?.extensions.code}`);
  return payload;
}

/** An enterprise that nobody else uses, and a member of it. */
export async function openFirm(app: App) {
  const firmId = await addOrganization(app, { contact: { role: '厂长', email: 'firm@example.com' } });
  const member = await signedIn(app, { memberOf: firmId });

  const request = (wish: object = {}) =>
    mutate(member, REQUEST, { enterpriseId: firmId, text: '植物灯电源超标，需要整改。', ...wish });

  async function requestedId(wish: object = {}): Promise<Id<'commissionerRequest'>> {
    const { request: made, errors } = await request(wish);
    if (!made) throw new Error(`the request was refused: ${errors[0]?.code}`);
    return made.id as Id<'commissionerRequest'>;
  }
  return { firmId, member, request, requestedId };
}

/** A request with what became of it, as a seed brings it. */
export function incomingRequest(
  wish: Partial<IncomingCommissionerRequest> & Pick<IncomingCommissionerRequest, 'enterpriseId'>,
): IncomingCommissionerRequest {
  return {
    key: randomUUID(),
    needId: null,
    text: '压铸缺陷需要分析',
    fieldCodes: [],
    wishedCommissionerId: null,
    requestedAt: new Date('2026-01-01T00:00:00Z'),
    isExample: false,
    assignment: null,
    withdrawnAt: null,
    ...wish,
  };
}
