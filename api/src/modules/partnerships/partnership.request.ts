import type { AuditEntry } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, NotFound, type Text } from '#kernel/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
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

/** As it comes from a form: nothing in it is trusted. */
export type PartnershipWish = {
  /** The transfer platform that proposes it to both; null where the requester asks by itself. */
  readonly brokerId: Id<'organization'> | null;
  readonly requesterId: Id<'organization'>;
  readonly recipientId: Id<'organization'>;
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
    const { brokerId, requesterId, recipientId, form } = wish;
    const at = clock.now();
    const partnership: NewPartnership = {
      ...emptyContent,
      ...content,
      brokerId,
      isProposed: brokerId !== null,
      requesterId,
      recipientId,
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

async function checkWish(viewer: Viewer, wish: PartnershipWish, options: RequestOptions) {
  const input = checkInput();
  const message = input.text('message', wish.message, { min: 1, max: MAX_MESSAGE, multiline: true });
  const isExample = await checkSides(viewer, wish, { ...options, input });
  const needId = await needOf(viewer, wish, { ...options, input });
  const capabilityId = await capabilityOf(viewer, wish, { ...options, input });
  input.done();
  return { message, needId, capabilityId, isExample };
}

type Checking = RequestOptions & { input: InputCheck };

/** Whether it is an example: it is where either side is. */
async function checkSides(
  viewer: Viewer,
  { brokerId, requesterId, recipientId }: PartnershipWish,
  { organizations, input }: Checking,
): Promise<boolean> {
  if (requesterId === recipientId) {
    input.fault('recipientId', brokerId ? twice : own);
    return false;
  }
  if (brokerId)
    await checkBroker(viewer, brokerId, { sides: [requesterId, recipientId], organizations, input });
  const office = {
    zh: '合作在企业、高校院所和转化平台之间进行，政府部门不作为合作方',
    en: 'Partnerships are between enterprises, universities and platforms; a public office takes no part',
  };
  const [requester, recipient] = [
    await organizations.get(viewer, requesterId),
    await organizations.get(viewer, recipientId),
  ];
  if (requester.kind === 'BUREAU') input.fault('requesterId', office);
  if (recipient.kind === 'BUREAU') input.fault('recipientId', office);
  if (!isAlive(requester)) input.fault('requesterId', closedText);
  if (!isAlive(recipient)) input.fault('recipientId', closedText);
  else if (recipient.state === 'PAUSED') {
    input.fault('recipientId', {
      zh: '对方暂停接受新的合作申请，可以先收藏，等恢复后再申请',
      en: 'They take no new requests at present; come back once they have resumed',
    });
  }
  return requester.isExample || recipient.isExample;
}

const own: Text = {
  zh: '不能向本单位申请合作，请选择另一家',
  en: 'Choose an organization other than your own',
};
const twice: Text = { zh: '这里选了同一家，请选两家', en: 'These are one and the same; choose two' };

async function needOf(viewer: Viewer, wish: PartnershipWish, { needs, input }: Checking) {
  if (!wish.needId) return null;
  const need = await orNull(() => needs.get(viewer, parseId('need', wish.needId ?? '')));
  const isOwn = need !== null && canRequestFor(viewer, need.enterpriseId);
  const isOfEither = need?.enterpriseId === wish.requesterId || need?.enterpriseId === wish.recipientId;
  // Who is behind an anonymous need must not come out by trying: its answer is that of an unknown one.
  if (!need || !isOfEither || (need.isAnonymous && !isOwn)) {
    input.fault('needId', notOfEither('需求', 'need'));
  } else if (need.state !== 'PUBLISHED') {
    input.fault('needId', { zh: '这项需求已经关闭', en: 'This need is closed already' });
  }
  return need?.id ?? null;
}

async function capabilityOf(viewer: Viewer, wish: PartnershipWish, { capabilities, input }: Checking) {
  if (!wish.capabilityId) return null;
  const capability = await orNull(() =>
    capabilities.get(viewer, parseId('capability', wish.capabilityId ?? '')),
  );
  const isOfEither = capability?.ownerId === wish.requesterId || capability?.ownerId === wish.recipientId;
  if (!capability || !isOfEither) input.fault('capabilityId', notOfEither('能力', 'capability'));
  else if (capability.state !== 'PUBLISHED') {
    input.fault('capabilityId', { zh: '这项能力已经撤回', en: 'This capability was taken back' });
  }
  return capability?.id ?? null;
}

function notOfEither(zh: string, en: string): Text {
  return {
    zh: `没有找到这项${zh}，或它不属于双方中的任何一方`,
    en: `There is no such ${en}, or it belongs to neither side`,
  };
}

async function orNull<Found>(find: () => Promise<Found>): Promise<Found | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}
