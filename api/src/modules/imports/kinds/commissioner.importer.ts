import type { Id } from '#kernel/id.ts';
import type { CommissionerProfile } from '#modules/commissioners/index.ts';
import { type CommissionerRow, commissionerColumns } from '../columns/commissioner.columns.ts';
import { createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { contactOf } from './organization.profile.ts';
import { unknownUniversity } from './university.lookup.ts';

export function commissionerImporter(options: KindOptions): Importer {
  const { contextNow, commissionerIntake, findUniversities } = options;
  return createImporter<CommissionerRow, CommissionerProfile>({
    columns: commissionerColumns,
    contextNow,
    async complete(rows) {
      const universities = await findUniversities(rows.flatMap((row) => row.homeInstitution ?? []));
      return rows.map((row) => {
        const home = row.homeInstitution ?? '';
        const homeInstitutionId = universities.get(home);
        return homeInstitutionId
          ? { item: toProfile(row, homeInstitutionId) }
          : { key: 'homeInstitution' as const, ...unknownUniversity(home) };
      });
    },
    takeIn: commissionerIntake.takeIn,
  });
}

function toProfile(
  row: Partial<CommissionerRow>,
  homeInstitutionId: Id<'organization'>,
): CommissionerProfile {
  return {
    key: row.key ?? null,
    displayName: row.displayName ?? '',
    homeInstitutionId,
    fieldCodes: row.fieldCodes ?? [],
    chainStageCodes: row.chainStageCodes ?? [],
    forms: row.forms ?? [],
    capacity: row.capacity ?? null,
    availability: row.availability ?? null,
    yearsOfExperience: row.yearsOfExperience ?? null,
    earlierDispatches: [],
    bestAt: row.bestAt ?? null,
    contact: contactOf(row),
    isExample: false,
  };
}
