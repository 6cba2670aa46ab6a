import { newId } from '../../api/src/database/object-id.ts';
import type { Services } from '../../api/src/graphql/context.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { blankProfile, type Profile } from '../../api/src/modules/organizations/index.ts';
import {
  type RawEnterprise,
  type RawLetterOrganization,
  type RawPlatform,
  type RawUniversity,
  readExamples,
  readLetter,
} from './raw.ts';

/** The platform's ids of what `seed/` calls `ent-001`, `uni-001-u2` and so on. */
export type Places = {
  readonly organizations: ReadonlyMap<string, Id<'organization'>>;
  readonly units: ReadonlyMap<string, Id<'unit'>>;
};

/** Left for an officer to verify, so that the page on which that happens is not empty. */
const UNVERIFIED = new Set(['ent-058', 'ent-059', 'ent-060', 'plat-015']);

/** Returns the science bureau, which the officers belong to. */
export async function loadLetter({
  organizationIntake,
  taxonomies,
}: Services): Promise<Id<'organization'> | undefined> {
  const { source, organizations } = readLetter();
  const profiles = organizations.map((row) =>
    letterProfile(row, source, taxonomies.townNamed(row.town ?? '')?.code),
  );
  const outcomes = await organizationIntake.takeIn(profiles, { verifiedBecause: source });
  const bureau = outcomes[organizations.findIndex(({ name }) => name.endsWith('科学技术局'))];
  return bureau && bureau.status !== 'REFUSED' ? bureau.id : undefined;
}

export async function loadExampleOrganizations({ organizationIntake }: Services): Promise<Places> {
  const organizations = new Map<string, Id<'organization'>>();
  const units = new Map<string, Id<'unit'>>();

  async function take<Row extends { id: string }>(rows: readonly Row[], toProfile: (row: Row) => Profile) {
    for (const verified of [true, false]) {
      const part = rows.filter(({ id }) => UNVERIFIED.has(id) !== verified);
      const verifiedBecause = verified ? '示例数据' : null;
      const outcomes = await organizationIntake.takeIn(part.map(toProfile), { verifiedBecause });
      part.forEach(({ id }, turn) => {
        const outcome = outcomes[turn];
        if (!outcome || outcome.status === 'REFUSED') throw new Error(`seed: ${id}: ${outcome?.problem.zh}`);
        organizations.set(id, outcome.id);
      });
    }
  }

  await take(readExamples<RawEnterprise>('enterprises'), enterpriseProfile);
  await take(readExamples<RawUniversity>('universities'), (row) => universityProfile(row, units));
  await take(readExamples<RawPlatform>('transfer-platforms'), (row) => platformProfile(row, organizations));
  return { organizations, units };
}

function enterpriseProfile(row: RawEnterprise): Profile {
  return {
    ...shared(row),
    kind: 'ENTERPRISE',
    townCode: row.town,
    city: '中山',
    fieldCodes: row.fields,
    foundedYear: row.founded,
    employeeCount: row.employees,
    products: row.products,
    strengths: row.strengths,
    certificates: row.certificates,
  };
}

function universityProfile(row: RawUniversity, units: Map<string, Id<'unit'>>): Profile {
  return {
    ...shared(row),
    kind: 'UNIVERSITY',
    universityCategory: row.category,
    townCode: row.town,
    city: row.city,
    fieldCodes: row.fields,
    forms: row.forms,
    units: row.units.map(({ id: key, name, kind, description, fields }) => {
      const id = newId('unit');
      units.set(key, id);
      return { id, name, kind, description, fieldCodes: fields };
    }),
  };
}

function platformProfile(row: RawPlatform, organizations: ReadonlyMap<string, Id<'organization'>>): Profile {
  return {
    ...shared(row),
    kind: 'TRANSFER_PLATFORM',
    platformCategory: row.category,
    townCode: row.town,
    city: '中山',
    fieldCodes: row.fieldGroups,
    parentUniversityId: organizations.get(row.parentUniversity ?? '') ?? null,
    services: row.services,
  };
}

type Shared = Pick<
  RawEnterprise,
  | 'name'
  | 'shortName'
  | 'nameEn'
  | 'creditCode'
  | 'description'
  | 'chainStages'
  | 'contactEmail'
  | 'contactRole'
>;

function shared(row: Shared): Omit<Profile, 'kind'> {
  return {
    ...blankProfile,
    name: row.name,
    shortName: row.shortName,
    nameEn: row.nameEn,
    creditCode: row.creditCode,
    description: row.description,
    chainStageCodes: row.chainStages,
    contact: { role: row.contactRole, email: row.contactEmail },
    isExample: true,
  };
}

const letterKinds = {
  enterprise: 'ENTERPRISE',
  university: 'UNIVERSITY',
  'transfer platform': 'TRANSFER_PLATFORM',
  bureau: 'BUREAU',
} as const;

function letterProfile(row: RawLetterOrganization, source: string, townCode: string | undefined): Profile {
  const kind = letterKinds[row.kind];
  return {
    ...blankProfile,
    kind,
    name: row.name,
    townCode: townCode ?? null,
    description: `${row.role}（${source.split('，')[0]}）`,
    universityCategory:
      kind === 'UNIVERSITY'
        ? row.category === 'vocational school'
          ? 'VOCATIONAL_SCHOOL'
          : 'UNIVERSITY'
        : null,
    platformCategory: kind === 'TRANSFER_PLATFORM' ? platformCategory(row.category) : null,
  };
}

function platformCategory(category: string | undefined) {
  if (category === 'association') return 'ASSOCIATION';
  return category === 'intellectual property centre' ? 'IP_CENTRE' : 'TRANSFER_CENTRE';
}
