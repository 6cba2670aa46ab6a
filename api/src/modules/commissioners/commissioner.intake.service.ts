import { isDeepStrictEqual } from 'node:util';
import { newId } from '#database/object-id.ts';
import type { Doer } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { ObjectionList } from '#modules/objections/index.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import { changedByImportEntry, importedEntry } from './commissioner.audit.ts';
import { problemOf } from './commissioner.intake.problems.ts';
import type { Change, CommissionerIntakeRepository, Incoming } from './commissioner.intake.repository.ts';
import { keyOf, personKeysOf } from './commissioner.keys.ts';
import type { Commissioner, CommissionerContent, CommissionerProfile } from './commissioner.model.ts';
import type { CommissionerRepository } from './commissioner.repository.ts';
import { defaultCapacityAt } from './commissioner.rules.ts';

/** What becomes of one row: `problem` is for a person to decide, and nothing was written. */
export type CommissionerIntakeOutcome =
  | { readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED'; readonly id: Id<'commissioner'> }
  | { readonly status: 'REFUSED'; readonly problem: Text };

export type CommissionerIntakeOptions = {
  /** On what ground they count as verified; null leaves that open. */
  readonly verifiedBecause: string | null;
  /** Finds out what would happen, and writes nothing. */
  readonly dryRun?: boolean;
  /** For the audit trail; the platform itself where left out. */
  readonly doer?: Doer;
};

export type CommissionerIntakeService = ReturnType<typeof createCommissionerIntakeService>;

export type CommissionerIntakeServiceOptions = {
  repository: CommissionerRepository;
  intake: CommissionerIntakeRepository;
  organizations: OrganizationService;
  taxonomies: TaxonomyService;
  objectionList: Pick<ObjectionList, 'findObjected'>;
  clock: Clock;
};

/** Takes in lists of commissioners: new ones are added, known ones brought up to date, the same list twice changes nothing. */
export function createCommissionerIntakeService(options: CommissionerIntakeServiceOptions) {
  const { repository, intake, organizations, taxonomies, objectionList, clock } = options;

  /** One outcome a profile, in their order. A few hundred at a time are best. */
  async function takeIn(
    profiles: readonly CommissionerProfile[],
    { verifiedBecause, dryRun = false, doer = null }: CommissionerIntakeOptions,
  ): Promise<CommissionerIntakeOutcome[]> {
    const at = clock.now();
    const verified = verifiedBecause === null ? null : { at, because: verifiedBecause };
    const known = await repository.listByKeys(profiles.map(keyOf));
    const homes = await organizations.getMany(profiles.map(({ homeInstitutionId }) => homeInstitutionId));
    const objected = await objectionList.findObjected(profiles.map(personKeysOf));
    const added: Incoming[] = [];
    const changed: Change[] = [];
    const met = new Set<string>();

    const outcomes = profiles.map((profile, place): CommissionerIntakeOutcome => {
      const key = keyOf(profile);
      const problem = problemOf(profile, {
        home: homes[place] ?? null,
        taxonomies,
        isRepeated: met.has(key),
        isObjected: objected[place] ?? false,
      });
      if (problem) return { status: 'REFUSED', problem };
      met.add(key);

      const existing = known.get(key);
      if (!existing) {
        const id = newId('commissioner');
        const content = contentOf(profile, defaultCapacityAt(at));
        added.push({
          id,
          key,
          content,
          verified,
          at,
          entry: importedEntry(doer, { id, content, verified, at }),
        });
        return { status: 'CREATED', id };
      }
      const news = newsIn(contentOf(profile, existing.capacity), existing);
      const becomesVerified = existing.verifiedAt === null ? verified : null;
      if (Object.keys(news).length === 0 && !becomesVerified) return { status: 'UNCHANGED', id: existing.id };
      const entry = changedByImportEntry(doer, { existing, news, verified: becomesVerified, at });
      changed.push({ existing, news, verified: becomesVerified, entry });
      return { status: 'UPDATED', id: existing.id };
    });
    if (dryRun) return outcomes;

    await intake.insert(added);
    const missed = new Set(await intake.update(changed));
    return outcomes.map((outcome) =>
      outcome.status !== 'REFUSED' && missed.has(outcome.id) ? changedMeanwhile : outcome,
    );
  }

  return { takeIn };
}

const changedMeanwhile: CommissionerIntakeOutcome = {
  status: 'REFUSED',
  problem: {
    zh: '导入时这位特派员的资料有变动，请再导入一次这一行',
    en: 'The commissioner changed during the import; import the row again',
  },
};

function contentOf(
  { key: _key, capacity, forms, ...profile }: CommissionerProfile,
  usual: number,
): CommissionerContent {
  return {
    ...profile,
    capacity: capacity ?? usual,
    forms: [...new Set([...forms, 'COMMISSIONER' as const])],
  };
}

/** What the list tells and the record does not say yet. What a list leaves out is not taken away. */
function newsIn(content: CommissionerContent, existing: Commissioner): Partial<CommissionerContent> {
  const news = Object.entries(content).filter(([key, value]) => {
    const told = value !== null && !(Array.isArray(value) && value.length === 0);
    const isKnown = isDeepStrictEqual(value, existing[key as keyof CommissionerContent]);
    return told && key !== 'isExample' && !isKnown;
  });
  return Object.fromEntries(news);
}
