import { dayInChina } from '#kernel/day.ts';
import { Forbidden, InvalidInput, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import {
  closedText,
  isAlive,
  isPublic,
  type Organization,
  type OrganizationService,
} from '#modules/organizations/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import type { NeedContext } from './need.input.ts';
import type { Need } from './need.model.ts';
import { canSee } from './need.policy.ts';
import type { NeedRepository } from './need.repository.ts';

type Options = { repository: NeedRepository; organizations: OrganizationService };

export type NeedReading = ReturnType<typeof createNeedReading>;

/** What every deed begins with. */
export function createNeedReading({ repository, organizations }: Options) {
  return {
    /** @throws NotFound where there is none, and where the viewer may not know that there is. */
    async get(viewer: Viewer, id: Id<'need'>): Promise<Need> {
      const [need] = await repository.listByIds([id]);
      const [owner] = need ? await organizations.getMany([need.enterpriseId]) : [];
      if (!need || !owner) throw new NotFound();
      if (!canSee(viewer, need, { ownerIsVerified: isPublic(owner) })) throw new NotFound();
      return need;
    },

    /** The firm as one that can have needs. @throws InvalidInput, NotFound. */
    async firmOf(viewer: Viewer, id: Id<'organization'>): Promise<Organization> {
      const owner = await organizations.get(viewer, id);
      if (owner.kind !== 'ENTERPRISE') {
        throw new InvalidInput({
          text: { zh: '技术需求由企业发布', en: 'Needs are published by enterprises' },
          field: ['input', 'enterpriseId'],
        });
      }
      return checkAlive(owner);
    },

    /** The firm of a need that the caller may work on already. */
    async ownerOf({ enterpriseId }: Pick<Need, 'enterpriseId'>): Promise<Organization> {
      const [owner] = await organizations.getMany([enterpriseId]);
      if (!owner) throw new NotFound();
      return checkAlive(owner);
    },
  };
}

function checkAlive(owner: Organization): Organization {
  if (!isAlive(owner)) throw new InvalidInput({ text: closedText, field: ['input', 'enterpriseId'] });
  return owner;
}

/** What a text is checked against. */
export function contextOf(
  { name, shortName, nameEn }: Pick<Organization, 'name' | 'shortName' | 'nameEn'>,
  { taxonomies, now }: { taxonomies: TaxonomyService; now: Date },
): NeedContext {
  return {
    taxonomies,
    today: dayInChina(now),
    ownerNames: [name, shortName, nameEn].flatMap((one) => one ?? []),
  };
}

/** Who may not is told apart from who may not know. */
export function demand(isAllowed: boolean): void {
  if (!isAllowed) throw new Forbidden();
}
