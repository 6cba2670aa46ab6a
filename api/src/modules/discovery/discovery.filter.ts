import { InvalidInput, type Text } from '#kernel/errors.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import type { SearchFilter, SearchPlace } from '#search';

/** The filters of all three lists; each list offers its own part of them. */
export type FilterInput = {
  readonly kinds?: readonly string[] | null | undefined;
  readonly townCodes?: readonly string[] | null | undefined;
  readonly fieldCodes?: readonly string[] | null | undefined;
  readonly chainStageCodes?: readonly string[] | null | undefined;
  readonly forms?: readonly string[] | null | undefined;
  readonly trl?: { readonly min?: Bound; readonly max?: Bound } | null | undefined;
  readonly near?: { readonly townCode: string; readonly kilometres: number } | null | undefined;
};

type Bound = number | null | undefined;

export type SearchList = 'partners' | 'needs' | 'capabilities';

/** What the engine is told of a filter. */
export type Narrowing = { readonly filter: SearchFilter; readonly near: SearchPlace | undefined };

const MAX_VALUES = 100;
const MAX_KILOMETRES = 1_000;
const TRL = { least: 1, most: 9 };

const PARTNER_KINDS = ['ENTERPRISE', 'UNIVERSITY', 'TRANSFER_PLATFORM', 'COMMISSIONER'] as const;

/**
 * Reads a filter.
 * @throws InvalidInput that names the part at fault and its value: a code that no taxonomy has, a range the wrong way
 * round or out of 1 to 9, more than 100 values.
 */
export function readFilter(
  list: SearchList,
  input: FilterInput | null | undefined,
  taxonomies: TaxonomyService,
): Narrowing {
  const { kinds, townCodes, fieldCodes, chainStageCodes, forms, trl, near } = input ?? {};
  const towns = codes('townCodes', townCodes, { zh: '镇街', en: 'town' }, taxonomies.town);
  const fields = codes('fieldCodes', fieldCodes, { zh: '技术领域', en: 'field' }, taxonomies.field);
  const stages = codes(
    'chainStageCodes',
    chainStageCodes,
    { zh: '产业链环节', en: 'chain stage' },
    taxonomies.chainStage,
  );
  const listed = values('forms', forms);
  return {
    filter: {
      ...kindsOf(list, values('kinds', kinds)),
      ...(towns && { towns }),
      ...(fields && { fields }),
      ...(stages && { stages }),
      ...(listed && { forms: listed }),
      ...(trl && (trl.min ?? trl.max ?? null) !== null && { trl: range(trl) }),
    },
    near: near ? placeOf(near, taxonomies) : undefined,
  };
}

/** What the schema calls kinds of capabilities are categories of one kind of document. */
function kindsOf(list: SearchList, kinds: readonly string[] | undefined): SearchFilter {
  switch (list) {
    case 'partners':
      return { kinds: kinds ? PARTNER_KINDS.filter((kind) => kinds.includes(kind)) : PARTNER_KINDS };
    case 'needs':
      return { kinds: ['NEED'] };
    case 'capabilities':
      return { kinds: ['CAPABILITY'], ...(kinds && { categories: kinds }) };
    default:
      return list satisfies never;
  }
}

/** Each once; undefined where the list is left out or empty, which narrows nothing. */
function values(name: string, given: readonly string[] | null | undefined): readonly string[] | undefined {
  if (!given || given.length === 0) return undefined;
  if (given.length > MAX_VALUES) {
    throw refused([name], {
      zh: `最多 ${MAX_VALUES} 个值，这里有 ${given.length} 个`,
      en: `takes up to ${MAX_VALUES} values; there are ${given.length}`,
    });
  }
  return [...new Set(given)];
}

function codes(
  name: string,
  given: readonly string[] | null | undefined,
  noun: Text,
  find: (code: string) => object | null,
): readonly string[] | undefined {
  const listed = values(name, given);
  const unknown = listed?.find((code) => find(code) === null);
  if (unknown !== undefined) throw unknownCode([name], noun, unknown);
  return listed;
}

function range({ min, max }: { readonly min?: Bound; readonly max?: Bound }) {
  for (const [end, value] of Object.entries({ min, max })) {
    if (value === null || value === undefined || (value >= TRL.least && value <= TRL.most)) continue;
    throw refused(['trl', end], {
      zh: `应在 ${TRL.least} 到 ${TRL.most} 之间，这里是 ${value}`,
      en: `must lie between ${TRL.least} and ${TRL.most}; this is ${value}`,
    });
  }
  if (min && max && min > max) {
    throw refused(['trl'], {
      zh: `min（${min}）大于 max（${max}），请对调`,
      en: `min (${min}) is above max (${max}); swap them`,
    });
  }
  return { ...(min && { min }), ...(max && { max }) };
}

function placeOf(
  { townCode, kilometres }: { readonly townCode: string; readonly kilometres: number },
  taxonomies: TaxonomyService,
): SearchPlace {
  const town = taxonomies.town(townCode);
  if (!town) throw unknownCode(['near', 'townCode'], { zh: '镇街', en: 'town' }, townCode);
  if (!(kilometres > 0 && kilometres <= MAX_KILOMETRES)) {
    throw refused(['near', 'kilometres'], {
      zh: `应大于 0、不超过 ${MAX_KILOMETRES}，这里是 ${kilometres}`,
      en: `must be above 0 and at most ${MAX_KILOMETRES}; this is ${kilometres}`,
    });
  }
  return { ...town.centre, withinKilometres: kilometres };
}

function unknownCode(path: readonly string[], { zh, en }: Text, code: string): InvalidInput {
  const shown = code.length > 40 ? `${code.slice(0, 40)}…` : code;
  return refused(path, { zh: `没有代码为“${shown}”的${zh}`, en: `no ${en} has the code “${shown}”` });
}

function refused(path: readonly string[], { zh, en }: Text): InvalidInput {
  const field = ['filter', ...path];
  const name = field.join('.');
  return new InvalidInput({ text: { zh: `${name}：${zh}`, en: `${name}: ${en}` }, field });
}
