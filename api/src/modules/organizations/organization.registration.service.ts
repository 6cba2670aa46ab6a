import { newId } from '#database/object-id.ts';
import type { Clock } from '#kernel/clock.ts';
import { Conflict } from '#kernel/errors.ts';
import { checkInput } from '#kernel/input.ts';
import type { Account as SignedIn } from '#kernel/viewer.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { organizationEntry, profileChanges } from './organization.audit.ts';
import { blankProfile } from './organization.blank.ts';
import type { IdentityChange } from './organization.history.model.ts';
import { codeProblemOf, readableCode } from './organization.identity.service.ts';
import type { OrganizationIntakeRepository } from './organization.intake.repository.ts';
import { keysOf } from './organization.keys.ts';
import type { Organization, OrganizationKind, Profile } from './organization.model.ts';
import { parseProfile } from './organization.profile.input.ts';
import type { OrganizationService } from './organization.service.ts';

export type RegistrationDraft = {
  readonly kind: Exclude<OrganizationKind, 'BUREAU'>;
  readonly name: string;
  readonly creditCode?: string | null | undefined;
  /** The licence has it so, although the check character is wrong. */
  readonly isCodeAsOnLicence: boolean;
  readonly townCode?: string | null | undefined;
};

/** The new one, or the one that has its code or name already. */
export type Registered =
  | { readonly organization: Organization }
  | { readonly known: Organization; readonly by: 'name' | 'creditCode' };

type Options = {
  organizations: OrganizationService;
  intake: OrganizationIntakeRepository;
  taxonomies: TaxonomyService;
  clock: Clock;
};

export type RegistrationService = ReturnType<typeof createRegistrationService>;

/** Organizations that people register themselves; the bureau verifies them later. */
export function createRegistrationService({ organizations, intake, taxonomies, clock }: Options) {
  async function findKnown(profile: Profile, wrongCode: string | null): Promise<Registered | null> {
    const { byCode, byName } = await organizations.findByIdentity({
      ...profile,
      creditCode: profile.creditCode ?? wrongCode,
    });
    if (byCode) return { known: byCode, by: 'creditCode' };
    return byName && { known: byName, by: 'name' };
  }

  return {
    /**
     * One write makes it; a code that only an officer can take waits with it.
     * @throws Failures with all that is wrong.
     */
    async register(viewer: SignedIn, draft: RegistrationDraft): Promise<Registered> {
      const { accountId: by } = viewer;
      const at = clock.now();
      const { profile, wrongCode } = read(draft, { taxonomies, now: at });
      const known = await findKnown(profile, wrongCode);
      if (known) return known;
      const id = newId('organization');
      const identityChange = wrongCode && {
        identityChange: changeOf(wrongCode, { by, at }),
      };
      try {
        const entry = organizationEntry(viewer, {
          id,
          action: 'ORGANIZATION_REGISTERED',
          changes: profileChanges(null, profile),
          at,
        });
        const incoming = { id, profile, keys: keysOf(profile), verified: null, at, registeredBy: by, entry };
        await intake.insert([{ ...incoming, ...identityChange }]);
      } catch (error) {
        // Somebody registered it at the same moment.
        const other = error instanceof Conflict ? await findKnown(profile, wrongCode) : null;
        if (other) return other;
        throw error;
      }
      const [organization] = await organizations.getMany([id]);
      if (!organization) throw new Error('an organization is gone that was just registered');
      return { organization };
    },
  };
}

function read(draft: RegistrationDraft, context: { taxonomies: TaxonomyService; now: Date }) {
  const { kind, name, creditCode, townCode, isCodeAsOnLicence } = draft;
  const input = checkInput();
  const code = isCodeAsOnLicence ? readableCode(input, creditCode) : null;
  input.done();
  const isOdd = code !== null && codeProblemOf(code) !== null;
  const given = parseProfile({ name, townCode, ...(isOdd ? {} : { creditCode }) }, { kind, ...context });
  return {
    profile: { ...blankProfile, ...given, kind, name: given.name ?? name },
    wrongCode: isOdd ? code : null,
  };
}

function changeOf(creditCode: string, { by, at }: Pick<IdentityChange, 'by' | 'at'>): IdentityChange {
  return { name: null, creditCode, reason: '登记时填写，执照上就是这样 / as on the licence', by, at };
}
