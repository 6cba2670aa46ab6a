import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, orNull } from '#kernel/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { CommissionerService } from '#modules/commissioners/index.ts';
import type { Need, NeedService } from '#modules/needs/index.ts';
import { closedText, isAlive, type OrganizationService } from '#modules/organizations/index.ts';
import { checkFieldCodes, type TaxonomyService } from '#modules/taxonomies/index.ts';
import { requestEntry } from './commissioner-request.audit.ts';
import { CommissionerRequestAlreadyOpen } from './commissioner-request.errors.ts';
import type { CommissionerRequest } from './commissioner-request.model.ts';
import { canRequestFor } from './commissioner-request.policy.ts';
import type { NewCommissionerRequest } from './commissioner-request.records.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';

/** As it comes from a form: nothing in it is trusted. */
export type CommissionerWish = {
  readonly enterpriseId: Id<'organization'>;
  readonly text: string;
  readonly needId?: string | null | undefined;
  readonly fieldCodes: readonly string[];
  readonly wishedCommissionerId?: string | null | undefined;
};

export type RequestOptions = {
  repository: CommissionerRequestRepository;
  commissioners: CommissionerService;
  organizations: OrganizationService;
  needs: NeedService;
  taxonomies: TaxonomyService;
  clock: Clock;
};

const TEXT = { min: 10, max: 2_000, multiline: true };

export function createRequest(options: RequestOptions) {
  const { repository, clock } = options;

  /** @throws CommissionerRequestAlreadyOpen where the enterprise waits for one on the same need. */
  return async function request(viewer: Viewer, wish: CommissionerWish): Promise<CommissionerRequest> {
    const { accountId } = requireAccount(viewer);
    if (!canRequestFor(viewer, wish.enterpriseId)) throw new Forbidden();
    const content = await checkWish(viewer, wish, options);
    const at = clock.now();
    const subject: NewCommissionerRequest = {
      ...content,
      enterpriseId: wish.enterpriseId,
      state: 'OPEN',
      requestedAt: at,
      steps: [{ state: 'OPEN', by: accountId, at }],
      assignment: null,
    };
    try {
      return await repository.add(subject, (id) =>
        requestEntry(
          viewer,
          { id, enterpriseId: wish.enterpriseId },
          { action: 'COMMISSIONER_REQUESTED', related: subject.needId ? [subject.needId] : [], at },
        ),
      );
    } catch (error) {
      const existing = error instanceof Conflict ? await repository.findOpen(subject) : null;
      // None left: it was answered between the two, so asking again is right and the Conflict says so.
      throw existing ? new CommissionerRequestAlreadyOpen(existing, error) : error;
    }
  };
}

async function checkWish(viewer: Viewer, wish: CommissionerWish, options: RequestOptions) {
  const input = checkInput();
  const text = input.text('text', wish.text, TEXT);
  const enterprise = await options.organizations.get(viewer, wish.enterpriseId);
  if (enterprise.kind !== 'ENTERPRISE') {
    input.fault('enterpriseId', {
      zh: '特派员只派驻到企业',
      en: 'Commissioners are dispatched to enterprises only',
    });
  }
  if (!isAlive(enterprise)) input.fault('enterpriseId', closedText);
  const need = await needOf(viewer, wish, { ...options, input });
  const fieldCodes =
    wish.fieldCodes.length > 0
      ? checkFieldCodes(input, wish.fieldCodes, options.taxonomies)
      : (need?.fieldCodes ?? []);
  const wishedCommissionerId = await wishedOf(viewer, wish, { ...options, input });
  input.done();
  return {
    text,
    needId: need?.id ?? null,
    fieldCodes,
    wishedCommissionerId,
    isExample: enterprise.isExample,
  };
}

type Checking = RequestOptions & { input: InputCheck };

async function needOf(
  viewer: Viewer,
  { needId, enterpriseId }: CommissionerWish,
  { needs, input }: Checking,
): Promise<Need | null> {
  if (!needId) return null;
  const need = await orNull(() => needs.get(viewer, parseId('need', needId)));
  if (need?.enterpriseId !== enterpriseId) {
    input.fault('needId', {
      zh: '没有找到这项需求，或它不属于本企业',
      en: 'There is no such need of this enterprise',
    });
  } else if (need.state !== 'PUBLISHED') {
    input.fault('needId', { zh: '这项需求已经关闭', en: 'This need is closed already' });
  }
  return need;
}

async function wishedOf(
  viewer: Viewer,
  { wishedCommissionerId: id }: CommissionerWish,
  { commissioners, input }: Checking,
): Promise<Id<'commissioner'> | null> {
  if (!id) return null;
  const wished = await orNull(() => commissioners.get(viewer, parseId('commissioner', id)));
  if (!wished) {
    input.fault('wishedCommissionerId', {
      zh: '没有找到这位特派员，请从列表中选择',
      en: 'There is no such commissioner; choose from the list',
    });
  }
  return wished?.id ?? null;
}
