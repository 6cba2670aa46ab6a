import type { Id } from '#kernel/id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Unit } from '#modules/organizations/index.ts';
import {
  type CooperationForm,
  checkFieldCodes,
  checkStageCode,
  type TaxonomyService,
} from '#modules/taxonomies/index.ts';
import { type CaseDraft, checkCases } from './capability.cases.ts';
import type { CapabilityKind } from './capability.kinds.ts';
import type { CapabilityContent } from './capability.model.ts';
import { checkOpenHours, type OpenHoursDraft } from './capability.open-hours.ts';
import { checkIpc, checkPatents, checkStandards } from './capability.papers.ts';
import { checkParts } from './capability.parts.ts';
import { checkPrice, type PriceDraft } from './capability.price.ts';

type Maybe<Value> = Value | null | undefined;

/** As it comes from a form: nothing in it is trusted. */
export type CapabilityDraft = {
  kind: CapabilityKind;
  title: string;
  text: string;
  fieldCodes?: readonly string[] | undefined;
  chainStageCodes?: readonly string[] | undefined;
  forms?: readonly CooperationForm[] | undefined;
  unitIds?: readonly string[] | undefined;
  expertIds?: readonly string[] | undefined;
  trl?: Maybe<number>;
  patents?: readonly string[] | undefined;
  ipc?: readonly string[] | undefined;
  standards?: readonly string[] | undefined;
  cases?: readonly CaseDraft[] | undefined;
  price?: Maybe<PriceDraft>;
  leadTimeDays?: Maybe<number>;
  equipmentModel?: Maybe<string>;
  townCode?: Maybe<string>;
  place?: Maybe<string>;
  openHours?: readonly OpenHoursDraft[] | undefined;
  schoolEnterpriseForm?: Maybe<number>;
  durationDays?: Maybe<number>;
  places?: Maybe<number>;
};

export type CapabilityContext = {
  taxonomies: TaxonomyService;
  /** Of the owner: others cannot stand behind it. */
  units: readonly Unit[];
  /** Employed by the owner; left out where nobody is named. */
  staff?: readonly Pick<Commissioner, 'id'>[];
  /** Those of the named clients whom the viewer may see. */
  clientIds?: ReadonlySet<Id<'organization'>>;
  now: Date;
};

export type Completeness = {
  /** A draft may lack what is not written yet; what is there must be right all the same. */
  isDraft?: boolean;
  /** Where in the input the fields stand. */
  within?: readonly string[];
};

const MAX_EXPERTS = 20;

/** @throws Failures with all that is wrong. */
export function parseCapability(
  draft: CapabilityDraft,
  context: CapabilityContext,
  { isDraft = false, within = [] }: Completeness = {},
): CapabilityContent {
  const { taxonomies } = context;
  const { fieldCodes = [] } = draft;
  const input = checkInput(within);
  const content = {
    kind: draft.kind,
    title: input.text('title', draft.title, { min: isDraft ? 1 : 4, max: 80 }),
    text: input.text('text', draft.text, { min: isDraft ? 0 : 10, max: 5_000, multiline: true }),
    unitIds: checkUnits(input, draft.unitIds ?? [], context.units),
    expertIds: checkExperts(input, draft.expertIds ?? [], context.staff ?? []),
    fieldCodes: isDraft && fieldCodes.length === 0 ? [] : checkFieldCodes(input, fieldCodes, taxonomies),
    chainStageCodes: checkStages(input, draft.chainStageCodes ?? [], taxonomies),
    forms: [...new Set(draft.forms ?? [])],
    trl: input.integer('trl', draft.trl, { min: 1, max: 9 }),
    patents: checkPatents(input, draft.patents ?? []),
    ipc: checkIpc(input, draft.ipc ?? []),
    standards: checkStandards(input, draft.standards ?? []),
    cases: checkCases(input, draft.cases ?? [], context),
    price: checkPrice(input, draft.price),
    leadTimeDays: input.integer('leadTimeDays', draft.leadTimeDays, { min: 1, max: 1_000 }),
    equipmentModel: input.optionalText('equipmentModel', draft.equipmentModel, { min: 2, max: 80 }),
    townCode: checkTown(input, draft.townCode, taxonomies),
    place: input.optionalText('place', draft.place, { min: 2, max: 80 }),
    openHours: checkOpenHours(input, draft.openHours ?? []),
    schoolEnterpriseForm: draft.schoolEnterpriseForm ?? null,
    durationDays: input.integer('durationDays', draft.durationDays, { min: 1, max: 1_000 }),
    places: input.integer('places', draft.places, { min: 1, max: 10_000 }),
  };
  checkParts(input, content, { isDraft, now: context.now });
  input.done();
  return content;
}

function checkUnits(input: InputCheck, ids: readonly string[], units: readonly Unit[]): Id<'unit'>[] {
  const known = units.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  if (known.length < new Set(ids).size) {
    input.fault('unitIds', {
      zh: '只能选本单位下属的学院、实验室或工作室',
      en: 'Choose units of your own organization only',
    });
  }
  return known;
}

function checkExperts(
  input: InputCheck,
  ids: readonly string[],
  staff: readonly Pick<Commissioner, 'id'>[],
): Id<'commissioner'>[] {
  // In the order of whoever wrote it: that of the staff changes with their free capacity.
  const unique = [...new Set(ids)];
  const known = unique.flatMap((id) => staff.find((one) => one.id === id)?.id ?? []);
  if (known.length < unique.length) {
    input.fault('expertIds', {
      zh: '只能选本单位的科技特派员',
      en: 'Choose commissioners whom your organization employs',
    });
  }
  if (known.length > MAX_EXPERTS) {
    input.fault('expertIds', {
      zh: `最多选 ${MAX_EXPERTS} 位专家`,
      en: `Choose at most ${MAX_EXPERTS} experts`,
    });
  }
  return known;
}

function checkStages(input: InputCheck, codes: readonly string[], taxonomies: TaxonomyService): string[] {
  const unique = [...new Set(codes)];
  if (unique.length > 5) {
    input.fault('chainStageCodes', { zh: '最多选 5 个产业链环节', en: 'Choose at most 5 chain stages' });
  }
  for (const code of unique) checkStageCode(input, 'chainStageCodes', code, taxonomies);
  return unique;
}

function checkTown(input: InputCheck, code: Maybe<string>, taxonomies: TaxonomyService): string | null {
  if (!code) return null;
  if (!taxonomies.town(code)) {
    input.fault('townCode', {
      zh: '没有这个镇街，请从列表中选择',
      en: 'There is no such town; choose from the list',
    });
  }
  return code;
}
