import { orNull, type Text } from '#kernel/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
import type { InputCheck } from '#kernel/input.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { CapabilityService } from '#modules/capabilities/index.ts';
import type { Need, NeedService } from '#modules/needs/index.ts';
import { canRequestFor } from './partnership.policy.ts';

type About = {
  readonly brokerId: Id<'organization'> | null;
  readonly requesterId: Id<'organization'>;
  readonly recipientId: Id<'organization'> | null;
  readonly needId?: string | null | undefined;
  readonly capabilityId?: string | null | undefined;
};

/** Null where none is named, and where the viewer may not know of it. */
export async function findNeed(
  viewer: Viewer,
  { needId }: Pick<About, 'needId'>,
  { needs }: { needs: Pick<NeedService, 'get'> },
): Promise<Need | null> {
  return needId ? orNull(() => needs.get(viewer, parseId('need', needId))) : null;
}

type Asked = {
  readonly wish: About;
  readonly recipientId: Id<'organization'> | null;
  readonly need: Need | null;
};

/** Of either side, and open. */
export function checkNeed(
  viewer: Viewer,
  { wish, recipientId, need }: Asked,
  input: InputCheck,
): Id<'need'> | null {
  if (!wish.needId) return null;
  if (!need || !isOfEither(need.enterpriseId, { ...wish, recipientId }) || wouldTell(viewer, wish, need)) {
    input.fault('needId', notOfEither('需求', 'need'));
  } else if (need.state !== 'PUBLISHED') {
    input.fault('needId', {
      zh: '这项需求已经关闭，请选一项还在征集的，或不选需求',
      en: 'This need is closed already; choose one that is open, or none',
    });
  }
  return need?.id ?? null;
}

/**
 * Who is behind an anonymous need must not come out by trying names: where one is given, the answer is that of an unknown
 * need. Its own members know, but do not tell others by standing for both.
 */
function wouldTell(viewer: Viewer, wish: About, { isAnonymous, enterpriseId }: Need): boolean {
  if (!isAnonymous) return false;
  const isOwn = canRequestFor(viewer, enterpriseId);
  if (wish.brokerId) return wish.recipientId !== null;
  return wish.recipientId !== null && !isOwn;
}

export async function checkCapability(
  viewer: Viewer,
  about: About,
  {
    capabilities,
    input,
  }: { readonly capabilities: Pick<CapabilityService, 'get'>; readonly input: InputCheck },
): Promise<Id<'capability'> | null> {
  const { capabilityId } = about;
  if (!capabilityId) return null;
  const found = await orNull(() => capabilities.get(viewer, parseId('capability', capabilityId)));
  if (!found || !isOfEither(found.ownerId, about))
    input.fault('capabilityId', notOfEither('能力', 'capability'));
  else if (found.state !== 'PUBLISHED') {
    input.fault('capabilityId', { zh: '这项能力已经撤回', en: 'This capability was taken back' });
  }
  return found?.id ?? null;
}

function isOfEither(
  ownerId: Id<'organization'>,
  { requesterId, recipientId }: Pick<About, 'requesterId' | 'recipientId'>,
): boolean {
  return ownerId === requesterId || ownerId === recipientId;
}

function notOfEither(zh: string, en: string): Text {
  return {
    zh: `没有找到这项${zh}，或它不属于双方中的任何一方`,
    en: `There is no such ${en}, or it belongs to neither side`,
  };
}
