import { isDeepStrictEqual } from 'node:util';
import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden, InvalidInput, orNull } from '#kernel/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { organizationEntry, profileChanges } from './organization.audit.ts';
import type { Organization, Profile } from './organization.model.ts';
import { isAlive, isOwnerOf } from './organization.policy.ts';
import {
  IdentityNeedsOfficer,
  IdentityTaken,
  OrganizationClosed,
  ProfileChangedMeanwhile,
} from './organization.profile.errors.ts';
import { hasField, type ProfileDraft, parseProfile } from './organization.profile.input.ts';
import type { ProfileRepository } from './organization.profile.repository.ts';
import type { OrganizationRepository } from './organization.repository.ts';
import type { OrganizationService } from './organization.service.ts';

export type ProfileServiceOptions = {
  repository: OrganizationRepository;
  profiles: ProfileRepository;
  organizations: OrganizationService;
  taxonomies: TaxonomyService;
  clock: Clock;
};

export type ProfileEditing = {
  id: Id<'organization'>;
  /** The `profileRevision` that the form was filled from. */
  expectedRevision: number;
};

type ProfileWish = ProfileEditing & {
  draft: ProfileDraft;
  parentUniversityId?: string | null | undefined;
};

export type ProfileService = ReturnType<typeof createProfileService>;

/** What owners write about their own organization. */
export function createProfileService(options: ProfileServiceOptions) {
  const { profiles, organizations, taxonomies, clock } = options;

  /** @throws Forbidden for who is no owner, ProfileChangedMeanwhile where the form is older than what is stored. */
  async function open(viewer: Viewer, { id, expectedRevision }: ProfileEditing) {
    const { accountId } = requireAccount(viewer);
    const organization = await organizations.get(viewer, id);
    if (!isOwnerOf(viewer, organization.id)) throw new Forbidden();
    if (!isAlive(organization)) throw new OrganizationClosed(organization);
    if (organization.profileRevision !== expectedRevision) {
      throw new ProfileChangedMeanwhile(organization, expectedRevision);
    }
    return { organization, by: accountId, at: clock.now() };
  }

  /**
   * Writes what the change makes of the organization as it stands. Once more where somebody came between: the second
   * reading tells what they did.
   */
  async function edit(
    viewer: Viewer,
    editing: ProfileEditing,
    changesOf: (organization: Organization) => Partial<Profile> | Promise<Partial<Profile>>,
  ): Promise<Organization> {
    const { organization, by, at } = await open(viewer, editing);
    const profile = newsIn(await changesOf(organization), organization);
    const fields = Object.keys(profile);
    if (fields.length === 0) return organization;
    try {
      const entry = organizationEntry(viewer, {
        id: organization.id,
        action: 'ORGANIZATION_PROFILE_CHANGED',
        changes: profileChanges(organization, profile),
        at,
      });
      const saved = await profiles.save(organization, profile, { edit: { by, at, fields }, entry });
      return saved ?? (await edit(viewer, editing, changesOf));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      throw new IdentityTaken(await takenField(options, organization, profile), error);
    }
  }

  /** What is left out stays, null takes away. */
  async function update(
    viewer: Viewer,
    { draft, parentUniversityId, ...editing }: ProfileWish,
  ): Promise<Organization> {
    return edit(viewer, editing, async (organization) => {
      const profile = parseProfile(draft, { kind: organization.kind, taxonomies, now: clock.now() });
      const parent = await parentOf(viewer, organization, parentUniversityId);
      refuseIdentity(organization, profile);
      return { ...profile, ...parent };
    });
  }

  async function parentOf(viewer: Viewer, { kind }: Organization, asked: string | null | undefined) {
    if (asked === undefined) return {};
    const known = asked !== null && hasField(kind, 'parentUniversityId') ? await find(viewer, asked) : null;
    if (asked !== null && known?.kind !== 'UNIVERSITY') {
      throw new InvalidInput({
        text: {
          zh: '请从列表中选择一所高校院所，只有转化平台填这一项',
          en: 'Choose a university from the list; only transfer platforms have this entry',
        },
        field: ['input', 'parentUniversityId'],
      });
    }
    return { parentUniversityId: known?.id ?? null };
  }

  const find = (viewer: Viewer, id: string): Promise<Organization | null> =>
    orNull(() => organizations.get(viewer, parseId('organization', id)));

  return { update, edit, open };
}

/** What was verified is not changed by a form. */
function refuseIdentity(organization: Organization, profile: Partial<Profile>): void {
  if (organization.verifiedAt === null) return;
  for (const field of ['name', 'creditCode'] as const) {
    const isOther = profile[field] !== undefined && profile[field] !== organization[field];
    if (isOther) throw new IdentityNeedsOfficer(organization, field);
  }
}

function newsIn(profile: Partial<Profile>, organization: Organization): Partial<Profile> {
  const news = Object.entries(profile).filter(
    ([field, value]) => !isDeepStrictEqual(value, organization[field as keyof Profile]),
  );
  return Object.fromEntries(news);
}

/** Which of the two belongs to somebody else: the code where both do. */
export async function takenField(
  { repository }: Pick<ProfileServiceOptions, 'repository'>,
  organization: Organization,
  { creditCode }: Partial<Pick<Profile, 'creditCode'>>,
): Promise<'name' | 'creditCode'> {
  const holders = creditCode ? await repository.listByKeys([`code:${creditCode}`]) : [];
  return holders.some(({ id }) => id !== organization.id) ? 'creditCode' : 'name';
}
