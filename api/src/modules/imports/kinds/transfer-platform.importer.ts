import type { Profile } from '#modules/organizations/index.ts';
import {
  type PlatformCategory,
  platformCategories,
  type TransferPlatformRow,
  transferPlatformColumns,
} from '../columns/transfer-platform.columns.ts';
import { type Completed, createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { profileOf } from './organization.profile.ts';
import { unknownUniversity } from './university.lookup.ts';

type Row = Partial<TransferPlatformRow>;

export function transferPlatformImporter(options: KindOptions): Importer {
  const { contextNow, organizationIntake, findUniversities } = options;
  return createImporter<TransferPlatformRow, Profile>({
    columns: transferPlatformColumns,
    contextNow,
    async complete(rows) {
      const universities = await findUniversities(rows.flatMap((row) => row.parentUniversity ?? []));
      return rows.map((row) => completed(row, universities));
    },
    takeIn: organizationIntake.takeIn,
  });
}

type Universities = Awaited<ReturnType<KindOptions['findUniversities']>>;

function completed(
  { name = '', category, parentUniversity, ...row }: Row,
  universities: Universities,
): Completed<TransferPlatformRow, Profile> {
  const parentUniversityId = parentUniversity ? universities.get(parentUniversity) : null;
  if (parentUniversity && !parentUniversityId) {
    return { key: 'parentUniversity', ...unknownUniversity(parentUniversity) };
  }
  const platformCategory = category ?? categoryOf(name);
  if (!platformCategory) return { key: 'category', ...categoryMissing };
  const more = { platformCategory, parentUniversityId: parentUniversityId ?? null };
  return { item: profileOf('TRANSFER_PLATFORM', { name, ...row }, more) };
}

const names = (Object.entries(platformCategories) as [PlatformCategory, readonly string[]][])
  .flatMap(([category, labels]) => labels.map((label) => ({ category, label })))
  // 知识产权服务中心 before 服务: the longest label that the name holds tells most.
  .sort((one, other) => other.label.length - one.label.length);

/** What the name tells where the list does not; null where it tells nothing. */
function categoryOf(name: string): PlatformCategory | null {
  return names.find(({ label }) => name.includes(label))?.category ?? null;
}

const usual = Object.values(platformCategories)
  .map(([label]) => label)
  .join('、');

const categoryMissing = {
  reason: {
    zh: '没有写平台类别，从名称也看不出',
    en: 'The category is missing, and the name does not tell it',
  },
  wanted: {
    zh: `加一列“平台类别”，填其中一项：${usual}`,
    en: `Add a column “category” with one of: ${usual}`,
  },
};
