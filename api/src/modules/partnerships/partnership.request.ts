import type { AuditEntry } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, NotFound, type Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { CapabilityService } from '#modules/capabilities/index.ts';
import type { NeedService } from '#modules/needs/index.ts';
import { closedText, isAlive, type OrganizationService } from '#modules/organizations/index.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { checkBroker } from './broker.rules.ts';
import { requestEntry } from './partnership.audit.ts';
import { emptyContent } from './partnership.content.ts';
import { after, spanAt } from './partnership.deadlines.ts';
import { PartnershipAlreadyOpen } from './partnership.errors.ts';
import type { Partnership } from './partnership.model.ts';
import { canRequestFor } from './partnership.policy.ts';
import type { NewPartnership } from './partnership.records.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import { type PartnershipStep, toStep } from './partnership.steps.ts';
import { checkCapability, checkNeed, findNeed } from './partnership.subject.ts';

/** As it comes from a form: nothing in it is trusted. */
export type PartnershipWish = {
  /** The transfer platform that proposes it to both; null where the requester asks by itself. */
  readonly brokerId: Id<'organization'> | null;
  readonly requesterId: Id<'organization'>;
  /** Null for whoever published the need, known by name or not. */
  readonly recipientId: Id<'organization'> | null;
  readonly form: CooperationForm;
  readonly message: string;
  readonly needId?: string | null | undefined;
  readonly capabilityId?: string | null | undefined;
};

export type RequestOptions = {
  repository: PartnershipRepository;
  organizations: OrganizationService;
  needs: NeedService;
  capabilities: CapabilityService;
  clock: Clock;
};

const MAX_MESSAGE = 2_000;
/** A third conflict that nobody holds open any more is not a race but a fault of ours. */
const MAX_ATTEMPTS = 3;

export function createRequest(options: RequestOptions) {
  const { repository, clock } = options;

  /** @throws PartnershipAlreadyOpen where the two have one on the same need; NotFound for an unknown recipient. */
  return async function request(viewer: Viewer, wish: PartnershipWish): Promise<Partnership> {
    const { accountId } = requireAccount(viewer);
    if (!canRequestFor(viewer, wish.brokerId ?? wish.requesterId)) throw new Forbidden();
    const content = await checkWish(viewer, wish, options);
    const { brokerId, requesterId, form } = wish;
    const { recipientId } = content;
    const at = clock.now();
    const partnership: NewPartnership = {
      ...emptyContent,
      ...content,
      brokerId,
      isProposed: brokerId !== null,
      requesterId,
      form,
      state: 'REQUESTED',
      requestedAt: at,
      lastActivityAt: at,
      answerBy: after(at, spanAt('ANSWER', at)),
      steps: [firstStep(brokerId ? 'BROKER' : 'REQUESTER', { by: accountId, at })],
      disclosure: null,
    };
    const parties = { brokerId, requesterId, recipientId };
    return begin(repository, partnership, (id) => requestEntry(viewer, { ...parties, id, form, at }));
  };
}

function firstStep(
  actor: 'REQUESTER' | 'BROKER',
  { by, at }: Pick<PartnershipStep, 'by' | 'at'>,
): PartnershipStep {
  const record = { state: 'REQUESTED', by, at, reason: null, note: null, revision: 1, actor } as const;
  return toStep({ ...record, side: actor === 'REQUESTER' ? actor : null }, 0);
}

async function begin(
  repository: PartnershipRepository,
  partnership: NewPartnership,
  entryOf: (id: Id<'partnership'>) => AuditEntry,
): Promise<Partnership> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await repository.add(partnership, entryOf);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const existing = await repository.findOpen(partnership);
      if (existing) throw new PartnershipAlreadyOpen(existing, error);
      // It was closed between the two: now there is room.
      if (attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

type Checking = RequestOptions & { input: InputCheck };

async function checkWish(viewer: Viewer, wish: PartnershipWish, options: RequestOptions) {
  const input = checkInput();
  const checking = { ...options, input };
  const message = input.text('message', wish.message, { min: 1, max: MAX_MESSAGE, multiline: true });
  const need = await findNeed(viewer, wish, options);
  const recipientId = wish.recipientId ?? need?.enterpriseId ?? null;
  if (!recipientId && !wish.needId) input.fault('recipientId', nobody);
  const isExample = recipientId ? await checkSides(viewer, { ...wish, recipientId }, checking) : false;
  // A hidden one is not told by what else would be its own, by its pause, or by any other answer.
  const isHidden = wish.recipientId === null && need?.isAnonymous === true;
  if (recipientId && !isHidden) await checkIsOpen(viewer, recipientId, checking);
  const needId = checkNeed(viewer, { wish, recipientId, need }, input);
  const known = { ...wish, recipientId: isHidden ? null : recipientId };
  const capabilityId = await checkCapability(viewer, known, checking);
  input.done();
  if (!recipientId) throw new NotFound();
  const isConcealed = need?.isAnonymous && need.enterpriseId === recipientId;
  const concealedSide = isConcealed ? ('RECIPIENT' as const) : null;
  return { message, recipientId, needId, capabilityId, concealedSide, isExample };
}

type Sides = Pick<PartnershipWish, 'brokerId' | 'requesterId' | 'needId'> & {
  readonly recipientId: Id<'organization'>;
};

/** Whether it is an example: it is where either side is. */
async function checkSides(
  viewer: Viewer,
  { brokerId, requesterId, recipientId }: Sides,
  { organizations, input }: Checking,
): Promise<boolean> {
  if (requesterId === recipientId) {
    input.fault('recipientId', brokerId ? twice : own);
    return false;
  }
  if (brokerId)
    await checkBroker(viewer, brokerId, { sides: [requesterId, recipientId], organizations, input });
  const [requester, recipient] = [
    await organizations.get(viewer, requesterId),
    await organizations.get(viewer, recipientId),
  ];
  if (requester.kind === 'BUREAU') input.fault('requesterId', office);
  if (recipient.kind === 'BUREAU') input.fault('recipientId', office);
  if (!isAlive(requester)) input.fault('requesterId', closedText);
  if (!isAlive(recipient)) input.fault('recipientId', closedText);
  return requester.isExample || recipient.isExample;
}

async function checkIsOpen(
  viewer: Viewer,
  recipientId: Id<'organization'>,
  { organizations, input }: Checking,
): Promise<void> {
  const { state } = await organizations.get(viewer, recipientId);
  if (state === 'PAUSED') input.fault('recipientId', paused);
}

const office: Text = {
  zh: '合作在企业、高校院所和转化平台之间进行，政府部门不作为合作方',
  en: 'Partnerships are between enterprises, universities and platforms; a public office takes no part',
};
const paused: Text = {
  zh: '对方暂停接受新的合作申请，可以先收藏，等恢复后再申请',
  en: 'They take no new requests at present; come back once they have resumed',
};
const own: Text = {
  zh: '不能向本单位申请合作，请选择另一家',
  en: 'Choose an organization other than your own',
};
const twice: Text = { zh: '这里选了同一家，请选两家', en: 'These are one and the same; choose two' };
const nobody: Text = { zh: '请选择向谁申请合作', en: 'Choose whom to ask' };
