import type { Profile } from './organization.model.ts';

type Named = Pick<Profile, 'kind' | 'name'>;

/** What a firm's name ends in by law or habit: two entries of one firm differ in it more often than not. */
const SUFFIXES =
  /(股份有限公司|有限责任公司|集团有限公司|有限公司|集团|公司|经营部|门市部|商行|工厂|厂|co\.?,?ltd\.?|ltd\.?)$/;
const REGIONS = /^(广东省|中山市|中华人民共和国)/;
/** Without 省 and 市 they are a part of the name of many a university: 广东工业大学. */
const BARE_REGIONS = /^(广东|中山)/;
const LEAST_CORE = 2;

/** The part of a name that tells it apart: in one width, without brackets, region before and legal form behind. */
export function coreNameOf({ kind, name }: Named): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s()（）[\]【】《》<>·・.,，。\-_/'"“”]/g, '');
  const parts = [REGIONS, REGIONS, ...(kind === 'UNIVERSITY' ? [] : [BARE_REGIONS]), SUFFIXES, SUFFIXES];
  return parts.reduce((core, part) => {
    const rest = core.replace(part, '');
    return [...rest].length >= LEAST_CORE ? rest : core;
  }, plain);
}

/** Each pair of neighbouring characters, once. */
export function bigramsOf(core: string): Set<string> {
  const characters = [...core];
  return new Set(characters.slice(1).map((character, place) => `${characters[place]}${character}`));
}

/** Dice's coefficient: 1 where all pairs of characters are shared, 0 where none is. */
export function similarityOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((gram) => other.has(gram)).length;
  return (2 * shared) / (one.size + other.size);
}
