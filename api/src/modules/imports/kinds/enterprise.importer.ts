import { type EnterpriseRow, enterpriseColumns } from '../columns/enterprise.columns.ts';
import { createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { profileOf } from './organization.profile.ts';

export function enterpriseImporter({ contextNow, organizationIntake }: KindOptions): Importer {
  return createImporter({
    columns: enterpriseColumns,
    contextNow,
    complete: async (rows) => rows.map((row) => ({ item: toProfile(row) })),
    takeIn: organizationIntake.takeIn,
  });
}

function toProfile({ name = '', ...row }: Partial<EnterpriseRow>) {
  return profileOf('ENTERPRISE', { name, ...row });
}
