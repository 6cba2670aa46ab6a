import { newId } from '#database/object-id.ts';
import { InvalidInput } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { TaxonomyService } from '#modules/taxonomies/index.ts';
import type { Organization, Unit } from './organization.model.ts';
import type { ProfileEditing, ProfileService } from './organization.profile.service.ts';

type Maybe<Value> = Value | null | undefined;

/** As it comes from a form: nothing in it is trusted. */
export type UnitDraft = {
  name: string;
  kind: Unit['kind'];
  description?: Maybe<string>;
  fieldCodes?: Maybe<readonly string[]>;
};

type OfUnit = ProfileEditing & { unitId: Id<'unit'> };

export type UnitService = ReturnType<typeof createUnitService>;

const MAX_UNITS = 200;
const MAX_FIELDS = 5;

/** Colleges, laboratories and studios of a university: a part of its profile, so each write is guarded like it. */
export function createUnitService({
  profiles,
  taxonomies,
}: {
  profiles: ProfileService;
  taxonomies: TaxonomyService;
}) {
  const change = (
    viewer: Viewer,
    editing: ProfileEditing,
    unitsOf: (units: readonly Unit[]) => readonly Unit[],
  ): Promise<Organization> =>
    profiles.edit(viewer, editing, (organization) => {
      if (organization.kind !== 'UNIVERSITY') throw noUniversity();
      return { units: unitsOf(organization.units) };
    });

  return {
    add: (viewer: Viewer, { draft, ...editing }: ProfileEditing & { draft: UnitDraft }) =>
      change(viewer, editing, (units) => {
        if (units.length >= MAX_UNITS) throw tooMany();
        return [...units, { id: newId('unit'), ...parseUnit(draft, units, taxonomies) }];
      }),

    edit: (viewer: Viewer, { unitId, draft, ...editing }: OfUnit & { draft: UnitDraft }) =>
      change(viewer, editing, (units) => {
        const others = withoutUnit(units, unitId);
        const parsed = parseUnit(draft, others, taxonomies);
        return units.map((unit) => (unit.id === unitId ? { id: unitId, ...parsed } : unit));
      }),

    /** What hangs on the unit then hangs on the university alone. */
    remove: (viewer: Viewer, { unitId, ...editing }: OfUnit) =>
      change(viewer, editing, (units) => withoutUnit(units, unitId)),

    order: (viewer: Viewer, { unitIds, ...editing }: ProfileEditing & { unitIds: readonly string[] }) =>
      change(viewer, editing, (units) => inOrder(units, unitIds)),
  };
}

function withoutUnit(units: readonly Unit[], unitId: Id<'unit'>): Unit[] {
  const others = units.filter(({ id }) => id !== unitId);
  if (others.length === units.length) {
    throw new InvalidInput({
      text: { zh: '没有这个下属单位，可能已被移除', en: 'There is no such unit; it may have been removed' },
      field: ['input', 'unitId'],
    });
  }
  return others;
}

function inOrder(units: readonly Unit[], ids: readonly string[]): Unit[] {
  const byId = new Map<string, Unit>(units.map((unit) => [unit.id, unit]));
  const ordered = [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
  if (ordered.length !== units.length || ids.length !== units.length) {
    throw new InvalidInput({
      text: {
        zh: `请把全部 ${units.length} 个下属单位各列一次`,
        en: `Name each of the ${units.length} units once`,
      },
      field: ['input', 'unitIds'],
    });
  }
  return ordered;
}

function parseUnit(draft: UnitDraft, others: readonly Unit[], taxonomies: TaxonomyService): Omit<Unit, 'id'> {
  const input = checkInput();
  const unit = {
    name: input.text('name', draft.name, { min: 2, max: 60 }),
    kind: draft.kind,
    description: input.optionalText('description', draft.description, { min: 1, max: 500, multiline: true }),
    fieldCodes: checkFields(input, draft.fieldCodes ?? [], taxonomies),
  };
  if (others.some(({ name }) => name.toLowerCase() === unit.name.toLowerCase())) {
    input.fault('name', {
      zh: '已有同名的下属单位，请换一个名称或修改原来那个',
      en: 'A unit of this name is there already; choose another name or edit that one',
    });
  }
  input.done();
  return unit;
}

function checkFields(input: InputCheck, codes: readonly string[], taxonomies: TaxonomyService): string[] {
  const unique = [...new Set(codes)];
  const unknown = unique.find((code) => !taxonomies.field(code));
  if (unknown !== undefined || unique.length > MAX_FIELDS) {
    input.fault('fieldCodes', {
      zh: `请从列表中选择，最多 ${MAX_FIELDS} 个技术领域`,
      en: `Choose from the list, at most ${MAX_FIELDS} fields`,
    });
  }
  return unique;
}

function noUniversity(): InvalidInput {
  return new InvalidInput({
    text: { zh: '只有高校院所有下属单位', en: 'Only universities have units' },
    field: ['input', 'organizationId'],
  });
}

function tooMany(): InvalidInput {
  return new InvalidInput({
    text: { zh: `最多 ${MAX_UNITS} 个下属单位`, en: `At most ${MAX_UNITS} units` },
    field: ['input', 'organizationId'],
  });
}
