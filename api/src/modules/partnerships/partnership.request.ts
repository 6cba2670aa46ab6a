import type { Clock } from '#kernel/clock.ts';
import { Forbidden, NotFound, type Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { CapabilityService } from '#modules/capabilities/index.ts';
import type { NeedService } from '#modules/needs/index.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { requestEntry } from './partnership.audit.ts';
import { begin } from './partnership.begin.ts';
import { emptyContent } from './partnership.content.ts';
import { after, spanAt } from './partnership.deadlines.ts';
import type { Partnership } from './partnership.model.ts';
import { canRequestFor } from './partnership.policy.ts';
import type { NewPartnership } from './partnership.records.ts';
import type { PartnershipRepository } from './partnership.repository.ts';
import { checkSides } from './partnership.sides.ts';
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
    return begin(viewer, partnership, {
      repository,
      entryOf: (id) => requestEntry(viewer, { ...parties, id, form, at }),
    });
  };
}

function firstStep(
  actor: 'REQUESTER' | 'BROKER',
  { by, at }: Pick<PartnershipStep, 'by' | 'at'>,
): PartnershipStep {
  const record = { state: 'REQUESTED', by, at, reason: null, note: null, revision: 1, actor } as const;
  return toStep({ ...record, side: actor === 'REQUESTER' ? actor : null }, 0);
}

async function checkWish(viewer: Viewer, wish: PartnershipWish, options: RequestOptions) {
  const input = checkInput();
  const checking = { ...options, input };
  const message = input.text('message', wish.message, { min: 1, max: MAX_MESSAGE, multiline: true });
  const need = await findNeed(viewer, wish, options);
  const recipientId = wish.recipientId ?? need?.enterpriseId ?? null;
  if (!recipientId && !wish.needId) input.fault('recipientId', nobody);
  // A hidden one is not told by what else would be its own, by its pause, or by any other answer.
  const isHidden = wish.recipientId === null && need?.isAnonymous === true;
  const sides = recipientId && { ...wish, recipientId, isHidden };
  const isExample = sides ? await checkSides(viewer, sides, checking) : false;
  const needId = checkNeed(viewer, { wish, recipientId, need }, input);
  const known = { ...wish, recipientId: isHidden ? null : recipientId };
  const capabilityId = await checkCapability(viewer, known, checking);
  input.done();
  if (!recipientId) throw new NotFound();
  const isConcealed = need?.isAnonymous && need.enterpriseId === recipientId;
  const concealedSide = isConcealed ? ('RECIPIENT' as const) : null;
  return { message, recipientId, needId, capabilityId, concealedSide, isExample };
}

const nobody: Text = { zh: '请选择向谁申请合作', en: 'Choose whom to ask' };
