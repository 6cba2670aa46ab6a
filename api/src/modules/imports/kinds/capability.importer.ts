import { listedKey } from '#kernel/listed.ts';
import type { CapabilityListRow } from '#modules/capabilities/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import { type CapabilityRow, capabilityColumns } from '../columns/capability.columns.ts';
import { wordKey } from '../parsers/parser.ts';
import { type Completed, createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { ownerOf } from './owner.ts';

type Row = Partial<CapabilityRow>;
type Item = CapabilityListRow;

export function capabilityImporter({ contextNow, capabilityLists, organizations }: KindOptions): Importer {
  return createImporter<CapabilityRow, Item>({
    columns: capabilityColumns,
    contextNow,
    identify: ({ number, draft }) => ({
      key: listedKey('', number, draft.title),
      column: number === null ? 'title' : 'number',
    }),
    async complete(rows, options) {
      const [owner] = await organizations.getMany([ownerOf(options)]);
      return rows.map((row) => completed(row, owner?.units ?? []));
    },
    async takeIn(items, options) {
      const outcomes = await capabilityLists.takeIn(items, { ...options, ownerId: ownerOf(options) });
      return outcomes.map((outcome, place) => {
        if (outcome.status !== 'REFUSED') return outcome;
        const isOnePrice = items[place]?.draft.price?.kind !== undefined;
        const columnOf = (field: string | null) =>
          field === 'price' && isOnePrice ? field : field && (otherNames[field] ?? field);
        return {
          ...outcome,
          faults: outcome.faults.map((fault) => ({ ...fault, field: columnOf(fault.field) })),
        };
      });
    },
  });
}

function completed(
  { number, units = [], experts, town, price, priceMin, priceMax, pricePer, ...row }: Row,
  known: Organization['units'],
): Completed<CapabilityRow, Item> {
  const missing = units.find((name) => !unitNamed(name, known));
  if (missing !== undefined) return { key: 'units', ...unknownUnit(missing, known) };
  if (price !== undefined && (priceMin !== undefined || priceMax !== undefined))
    return { key: 'price', ...pricedTwice };
  const told = priceOf({ price, priceMin, priceMax, pricePer });
  const draft: Item['draft'] = {
    kind: 'ACHIEVEMENT',
    title: '',
    text: '',
    fieldCodes: [],
    ...row,
    ...(experts && { expertNames: experts }),
    ...(units.length > 0 && { unitIds: units.flatMap((name) => unitNamed(name, known)?.id ?? []) }),
    ...(town && { townCode: town.townCode }),
    ...(told && { price: told }),
  };
  return { item: { number: number ?? null, draft } };
}

type PriceCells = { [Key in 'price' | 'priceMin' | 'priceMax' | 'pricePer']: Row[Key] | undefined };

/** Without a word about the amount there is no price, whatever it would be for. */
function priceOf({ price, priceMin, priceMax, pricePer: per }: PriceCells): Item['draft']['price'] {
  if (price === 'ON_REQUEST') return { kind: 'ON_REQUEST' };
  if (price !== undefined) return { kind: 'FIXED', minYuan: price, maxYuan: price, per };
  if (priceMin === undefined && priceMax === undefined) return undefined;
  return { minYuan: priceMin ?? null, maxYuan: priceMax ?? null, per };
}

const pricedTwice = {
  reason: {
    zh: '同一行写了“报价”，又写了报价下限或上限',
    en: 'The row tells one price, and where it begins or ends, too',
  },
  wanted: {
    zh: '一口价只填“报价”；有高有低只填下限和上限',
    en: 'Keep the price where it is one, else where it begins and ends',
  },
};

function unitNamed(name: string, units: Organization['units']) {
  return units.find((unit) => wordKey(unit.name) === wordKey(name));
}

function unknownUnit(name: string, units: Organization['units']) {
  const some = units.slice(0, 5).map((unit) => unit.name);
  return {
    reason: { zh: `本单位没有登记“${name}”`, en: `Your organization has no unit “${name}”` },
    wanted:
      some.length > 0
        ? { zh: `已登记的有：${some.join('、')}`, en: `There are: ${some.join(', ')}` }
        : {
            zh: '先在“本单位”里登记学院或实验室，或留空',
            en: 'Add the unit to your profile first, or leave it empty',
          },
  };
}

/** The fields of a capability that have another name among the columns. */
const otherNames: Readonly<Record<string, keyof CapabilityRow>> = {
  price: 'priceMax',
  townCode: 'town',
  unitIds: 'units',
  expertIds: 'experts',
};
