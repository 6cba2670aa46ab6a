import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Page, PageRequest } from '#kernel/page.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { closedText, isAlive, isPublic, type OrganizationService } from '#modules/organizations/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { NeedAlreadyClosed } from './need.errors.ts';
import { type NeedDraft, parseNeed } from './need.input.ts';
import type { Need } from './need.model.ts';
import { canPublishFor, canSee, isOwner } from './need.policy.ts';
import type { NeedRepository } from './need.repository.ts';
import { needStates } from './need.states.ts';

export type NeedServiceOptions = {
  repository: NeedRepository;
  organizations: OrganizationService;
  taxonomies: TaxonomyService;
  clock: Clock;
};

type Told = Pick<Need, 'title' | 'isAnonymous'>;

export type NeedService = ReturnType<typeof createNeedService>;

export function createNeedService({ repository, organizations, taxonomies, clock }: NeedServiceOptions) {
  /** @throws NotFound where there is none, and where the viewer may not know that there is. */
  async function get(viewer: Viewer, id: Id<'need'>): Promise<Need> {
    const [need] = await repository.listByIds([id]);
    const [owner] = need ? await organizations.getMany([need.enterpriseId]) : [];
    if (!need || !owner) throw new NotFound();
    if (!canSee(viewer, need, { ownerIsVerified: isPublic(owner) })) throw new NotFound();
    return need;
  }

  /** In the order of the ids, null where there is none: for what its reader may see by another right. */
  async function getMany(ids: readonly Id<'need'>[]): Promise<(Need | null)[]> {
    const found = await repository.listByIds([...new Set(ids)]);
    const byId = new Map(found.map((need) => [need.id, need]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async function create(
    viewer: Viewer,
    { enterpriseId, ...draft }: NeedDraft & { enterpriseId: Id<'organization'> },
  ): Promise<Need> {
    requireAccount(viewer);
    if (!canPublishFor(viewer, enterpriseId)) throw new Forbidden();
    const owner = await organizations.get(viewer, enterpriseId);
    if (owner.kind !== 'ENTERPRISE') {
      throw new InvalidInput({
        text: { zh: '技术需求由企业发布', en: 'Needs are published by enterprises' },
        field: ['input', 'enterpriseId'],
      });
    }
    if (!isAlive(owner)) throw new InvalidInput({ text: closedText, field: ['input', 'enterpriseId'] });
    const publishedAt = clock.now();
    const ownerNames = [owner.name, owner.shortName, owner.nameEn].flatMap((name) => name ?? []);
    const content = parseNeed(draft, { taxonomies, today: dayInChina(publishedAt), ownerNames });
    return repository.add(
      { ...content, enterpriseId, state: 'PUBLISHED', isExample: false, publishedAt },
      (id) =>
        entryOf(viewer, {
          action: 'NEED_PUBLISHED',
          object: { type: 'need', id },
          related: [enterpriseId],
          changes: changesOf<Told>(null, { title: content.title, isAnonymous: content.isAnonymous }),
          at: publishedAt,
        }),
    );
  }

  async function withdraw(viewer: Viewer, id: Id<'need'>): Promise<Need> {
    requireAccount(viewer);
    const need = await get(viewer, id);
    if (!isOwner(viewer, need)) throw new Forbidden();
    const to = needStates.next(need.state, 'withdraw');
    const moved =
      to &&
      (await repository.move(id, {
        from: need.state,
        to,
        entry: entryOf(viewer, {
          action: 'NEED_WITHDRAWN',
          object: { type: 'need', id },
          related: [need.enterpriseId],
          changes: changesOf<Pick<Need, 'state'>>(need, { state: to }),
          at: clock.now(),
        }),
      }));
    if (!moved) throw new NeedAlreadyClosed(await get(viewer, id));
    return moved;
  }

  async function listOf(
    viewer: Viewer,
    { enterpriseId, ...page }: PageRequest & { enterpriseId: Id<'organization'> },
  ): Promise<Page<Need>> {
    return repository.listOf({ ...page, enterpriseId, forStrangers: !isOwner(viewer, { enterpriseId }) });
  }

  return {
    get,
    getMany,
    create,
    withdraw,
    listOf,
    /** For who closes or merges the owner. */
    countOf: repository.countOf,
    /** For the index. */
    listOpenOf: repository.listOpenOf,
    restamp: repository.restamp,
    walk: repository.walk,
    count: repository.count,
    /** For search while it is down; whether their owners are verified is the caller's to look at. */
    browse: repository.browse,
    /** For seeds: already checked, in any state; the same list again adds nothing. */
    takeIn: repository.addByKey,
    listByKeys: repository.listByKeys,
  };
}
