import { isDeepStrictEqual } from 'node:util';
import { newId } from '#database/object-id.ts';
import type { Doer } from '#kernel/audit.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { ObjectionList } from '#modules/objections/index.ts';
import { changedByImportEntry, importedEntry } from './organization.audit.ts';
import type { Change, Incoming, OrganizationIntakeRepository } from './organization.intake.repository.ts';
import { contactKeysOf, keysOf } from './organization.keys.ts';
import type { Organization, Profile } from './organization.model.ts';
import type { OrganizationRepository } from './organization.repository.ts';

/** What becomes of one row: `problem` is for a person to decide, and nothing was written. */
export type IntakeOutcome =
  | { readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED'; readonly id: Id<'organization'> }
  | { readonly status: 'REFUSED'; readonly problem: Text };

export type IntakeOptions = {
  /** On what ground the organizations count as verified; null leaves that to an officer. */
  readonly verifiedBecause: string | null;
  /** Finds out what would happen, and writes nothing. */
  readonly dryRun?: boolean;
  /** For the audit trail; the platform itself where left out. */
  readonly doer?: Doer;
};

export type OrganizationIntakeService = ReturnType<typeof createOrganizationIntakeService>;

export type OrganizationIntakeServiceOptions = {
  repository: OrganizationRepository;
  intake: OrganizationIntakeRepository;
  objectionList: Pick<ObjectionList, 'findObjected'>;
  clock: Clock;
  bus: Bus;
};

/** Takes in lists of organizations: new ones are added, known ones brought up to date, the same list twice changes nothing. */
export function createOrganizationIntakeService({
  repository,
  intake,
  objectionList,
  clock,
  bus,
}: OrganizationIntakeServiceOptions) {
  /** One outcome a profile, in their order. A few hundred at a time are best. */
  async function takeIn(profiles: readonly Profile[], options: IntakeOptions): Promise<IntakeOutcome[]> {
    const at = clock.now();
    const verified = options.verifiedBecause === null ? null : { at, note: options.verifiedBecause };
    const { doer = null } = options;
    const known = await findKnown(repository, profiles);
    const objected = await objectionList.findObjected(profiles.map(contactKeysOf));
    const added: Incoming[] = [];
    const changed: Change[] = [];

    const outcomes = profiles.map((profile, place): IntakeOutcome => {
      if (objected[place]) return { status: 'REFUSED', problem: objection };
      const keys = keysOf(profile);
      const matches = new Set(keys.flatMap((key) => known.get(key) ?? []));
      const problem = problemOf(profile, [...matches]);
      if (problem) return { status: 'REFUSED', problem };

      const [existing] = matches;
      if (!existing) {
        const id = newId('organization');
        const entry = importedEntry(doer, { id, profile, verified, at });
        added.push({ id, profile, keys, verified, at, entry });
        // A second row of the same list that means the same organization has to meet the first.
        remember(known, keys, {
          ...profile,
          ...unwritten,
          id,
          verifiedAt: at,
          createdAt: at,
        });
        return { status: 'CREATED', id };
      }
      const news = newsIn(profile, existing);
      const verifies = verified !== null && existing.verifiedAt === null;
      if (Object.keys(news).length === 0 && !verifies) return { status: 'UNCHANGED', id: existing.id };
      const entry = changedByImportEntry(doer, { existing, news, verified, at });
      changed.push({ existing, profile: news, keys, verified, entry });
      return { status: 'UPDATED', id: existing.id };
    });

    if (!options.dryRun) {
      await intake.insert(added);
      const missed = new Set(await intake.update(changed));
      return outcomes.map((outcome) =>
        outcome.status !== 'REFUSED' && missed.has(outcome.id) ? changedMeanwhile : outcome,
      );
    }
    return outcomes;
  }

  return {
    takeIn,

    /** All samples with all that hangs on them. What hangs on them goes first: a crash in between leaves nothing behind. */
    async removeExamples(): Promise<number> {
      const organizationIds = await intake.listExampleIds();
      await bus.publish('ExamplesRemoved', { organizationIds });
      await intake.removeExamples();
      return organizationIds.length;
    },
  };
}

/** What an organization has that no list brings. */
const unwritten = {
  verification: [],
  profileRevision: 0,
  edits: [],
  identityChange: null,
  identityDecisions: [],
  state: 'ACTIVE',
  stateSteps: [],
  pausedUntil: null,
  mergedInto: null,
  formerKeys: [],
  absorptions: [],
  registeredBy: null,
  revision: 1,
} as const;

/** What an old name must not bring back. */
const identity = ['name', 'shortName', 'nameEn', 'creditCode', 'schoolCode'];

/** Article 27 of the Personal Information Protection Law. */
const objection: Text = {
  zh: '联系人本人反对公开，未导入这一行。请换一位联系人，或清空联系人一格后再导入',
  en: 'The contact person objects to being shown, so the row was not imported. Name another contact or leave the cell empty, and import it again',
};

const changedMeanwhile: IntakeOutcome = {
  status: 'REFUSED',
  problem: {
    zh: '导入时有人正在改这家单位，请再导入一次这一行',
    en: 'Somebody changed this organization during the import; import the row again',
  },
};

async function findKnown(repository: OrganizationRepository, profiles: readonly Profile[]) {
  const known = new Map<string, Organization[]>();
  for (const organization of await repository.listByKeys(profiles.flatMap((profile) => keysOf(profile)))) {
    remember(known, keysOf(organization, organization.formerKeys), organization);
  }
  return known;
}

function remember(known: Map<string, Organization[]>, keys: readonly string[], organization: Organization) {
  for (const key of keys) known.set(key, [...(known.get(key) ?? []), organization]);
}

/** Same code with two names, or same name with two codes: a question to an officer (domain rules). */
function problemOf(profile: Profile, [existing, another]: readonly Organization[]): Text | null {
  if (!existing) return null;
  if (another) {
    return {
      zh: `名称与代码分别对应两家已有单位：${existing.name}、${another.name}，请核对`,
      en: `Name and code belong to two known organizations, ${existing.name} and ${another.name}; check which it is`,
    };
  }
  if (existing.kind !== profile.kind) {
    return {
      zh: `这个代码已登记为另一类单位：${existing.name}`,
      en: `The code belongs to an organization of another kind: ${existing.name}`,
    };
  }
  if (isFormer(profile, existing)) return null;
  if (profile.creditCode && existing.creditCode && profile.creditCode !== existing.creditCode) {
    return {
      zh: `${existing.name} 已登记的统一社会信用代码是 ${existing.creditCode}，这里是 ${profile.creditCode}`,
      en: `${existing.name} is registered with credit code ${existing.creditCode}; this row says ${profile.creditCode}`,
    };
  }
  if (profile.creditCode && existing.creditCode && profile.name !== existing.name) {
    return {
      zh: `统一社会信用代码 ${profile.creditCode} 已属于 ${existing.name}，这里的名称是 ${profile.name}`,
      en: `Credit code ${profile.creditCode} belongs to ${existing.name}; this row names ${profile.name}`,
    };
  }
  return null;
}

/** Whether the list means one that was merged into it: under its old name or code. */
function isFormer(profile: Profile, existing: Organization): boolean {
  return keysOf(profile).some((key) => existing.formerKeys.includes(key));
}

/** What the list tells and the record does not say yet. What a list leaves out is not taken away. */
function newsIn(profile: Profile, existing: Organization): Partial<Profile> {
  const kept: readonly string[] = isFormer(profile, existing) ? identity : [];
  const news = Object.entries(profile).filter(([key, value]) => {
    const told = value !== null && !(Array.isArray(value) && value.length === 0);
    // Units get an id of ours at each reading; who edits them does so on the platform.
    return (
      told &&
      key !== 'isExample' &&
      key !== 'units' &&
      !kept.includes(key) &&
      !isDeepStrictEqual(value, existing[key as keyof Profile])
    );
  });
  return Object.fromEntries(news);
}
