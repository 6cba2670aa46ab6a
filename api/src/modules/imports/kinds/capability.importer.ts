import { type Listed, listedKey } from '#kernel/listed.ts';
import type { CapabilityDraft } from '#modules/capabilities/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import { type CapabilityRow, capabilityColumns } from '../columns/capability.columns.ts';
import { wordKey } from '../parsers/parser.ts';
import { type Completed, createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { ownerOf } from './owner.ts';

type Row = Partial<CapabilityRow>;
type Item = Listed<CapabilityDraft>;

export function capabilityImporter({ contextNow, capabilityLists, organizations }: KindOptions): Importer {
  return createImporter<CapabilityRow, Item>({
    columns: capabilityColumns,
    contextNow,
    identify: ({ number, draft }) => listedKey('', number, draft.title),
    async complete(rows, options) {
      const [owner] = await organizations.getMany([ownerOf(options)]);
      return rows.map((row) => completed(row, owner?.units ?? []));
    },
    async takeIn(items, options) {
      const outcomes = await capabilityLists.takeIn(items, { ...options, ownerId: ownerOf(options) });
      return outcomes.map((outcome) =>
        outcome.status === 'REFUSED'
          ? {
              ...outcome,
              faults: outcome.faults.map((fault) => ({ ...fault, field: columnOf(fault.field) })),
            }
          : outcome,
      );
    },
  });
}

function completed(
  { number, units = [], town, priceMin, priceMax, pricePer, ...row }: Row,
  known: Organization['units'],
): Completed<CapabilityRow, Item> {
  const missing = units.find((name) => !unitNamed(name, known));
  if (missing !== undefined) return { key: 'units', ...unknownUnit(missing, known) };
  const hasPrice = priceMin !== undefined || priceMax !== undefined;
  const draft: CapabilityDraft = {
    kind: 'ACHIEVEMENT',
    title: '',
    text: '',
    fieldCodes: [],
    ...row,
    ...(units.length > 0 && { unitIds: units.flatMap((name) => unitNamed(name, known)?.id ?? []) }),
    ...(town && { townCode: town.townCode }),
    ...(hasPrice && {
      price: { minYuan: priceMin ?? null, maxYuan: priceMax ?? null, per: pricePer ?? '项' },
    }),
  };
  return { item: { number: number ?? null, draft } };
}

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
function columnOf(field: string | null): string | null {
  if (field === 'price') return 'priceMax';
  if (field === 'townCode') return 'town';
  return field === 'unitIds' ? 'units' : field;
}
