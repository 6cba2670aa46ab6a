import type { Text } from '#kernel/errors.ts';
import type { Organization } from '#modules/organizations/index.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import type { CommissionerProfile } from './commissioner.model.ts';

/** More would be a slip of the keyboard. */
const MAX_CAPACITY = 50;

/** Article 27 of the Personal Information Protection Law. */
const objection: Text = {
  zh: '本人反对公开，未导入。本人收回反对后，由科技局在“反对公开”里解除',
  en: 'The person objects to being shown, so the row was not imported. Once they take that back, an officer lifts it under “Objections”',
};

type Known = {
  isObjected: boolean;
  home: Organization | null;
  taxonomies: TaxonomyService;
  isRepeated: boolean;
};

/** What keeps a row from being taken in: what is wrong, and what would be right; null where nothing is. */
export function problemOf(
  profile: CommissionerProfile,
  { home, taxonomies, isRepeated, isObjected }: Known,
): Text | null {
  const { displayName, capacity, fieldCodes, chainStageCodes } = profile;
  if (isObjected) return objection;
  if (displayName.trim() === '') return { zh: '请填写称呼，如“陈教授”', en: 'Give a name, such as 陈教授' };
  if (home?.kind !== 'UNIVERSITY') {
    return {
      zh: '所属单位应是已登记的高校院所，请先登记单位',
      en: 'The home institution has to be a known university; add it first',
    };
  }
  if (isRepeated) {
    return {
      zh: `${home.name} 的“${displayName}”在名单中出现不止一次；确是两人时请分别编号`,
      en: `${displayName} of ${home.name} is in the list twice; number them where they are two people`,
    };
  }
  if (capacity !== null && !(Number.isInteger(capacity) && capacity >= 0 && capacity <= MAX_CAPACITY)) {
    return {
      zh: `同时服务企业数应是 0 到 ${MAX_CAPACITY} 的整数，这里是 ${capacity}`,
      en: `Capacity takes a whole number from 0 to ${MAX_CAPACITY}; this is ${capacity}`,
    };
  }
  const unknown =
    fieldCodes.find((code) => !taxonomies.field(code)) ??
    chainStageCodes.find((code) => !taxonomies.chainStage(code));
  if (unknown === undefined) return null;
  return {
    zh: `没有编号为 ${unknown} 的技术领域或产业链环节`,
    en: `There is no field or chain stage ${unknown}`,
  };
}
