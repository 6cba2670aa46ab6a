import {
  type UniversityCategory,
  type UniversityRow,
  universityColumns,
} from '../columns/university.columns.ts';
import { createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { profileOf } from './organization.profile.ts';

export function universityImporter({ contextNow, organizationIntake }: KindOptions): Importer {
  return createImporter({
    columns: universityColumns,
    contextNow,
    complete: async (rows) => rows.map((row) => ({ item: toProfile(row) })),
    takeIn: organizationIntake.takeIn,
  });
}

function toProfile({ name = '', category, ...row }: Partial<UniversityRow>) {
  return profileOf('UNIVERSITY', { name, ...row }, { universityCategory: category ?? categoryOf(name) });
}

/** What the name tells where the list does not. A 职业技术师范大学 is a university: it trains the teachers. */
function categoryOf(name: string): UniversityCategory {
  if (/职业(?!.*师范大学)|技工学校|技师学院|中等专业学校/.test(name)) return 'VOCATIONAL_SCHOOL';
  return /研究院|研究所/.test(name) ? 'RESEARCH_INSTITUTE' : 'UNIVERSITY';
}
