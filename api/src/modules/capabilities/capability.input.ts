import type { Id } from '#kernel/id.ts';
import { checkInput, type InputCheck } from '#kernel/input.ts';
import type { Unit } from '#modules/organizations/index.ts';
import {
  type CooperationForm,
  checkFieldCodes,
  checkStageCode,
  type TaxonomyService,
} from '#modules/taxonomies/index.ts';
import type { CapabilityContent, CapabilityKind, Price } from './capability.model.ts';

/** As it comes from a form: nothing in it is trusted. */
export type CapabilityDraft = {
  kind: CapabilityKind;
  title: string;
  text: string;
  fieldCodes: readonly string[];
  chainStageCodes?: readonly string[] | undefined;
  forms?: readonly CooperationForm[] | undefined;
  unitIds?: readonly string[] | undefined;
  trl?: number | null | undefined;
  standards?: readonly string[] | undefined;
  price?: PriceDraft | null | undefined;
  leadTimeDays?: number | null | undefined;
  schoolEnterpriseForm?: number | null | undefined;
};

type PriceDraft = { minYuan?: number | null | undefined; maxYuan?: number | null | undefined; per: string };

export type CapabilityContext = {
  taxonomies: TaxonomyService;
  /** Of the owner: others cannot stand behind it. */
  units: readonly Unit[];
};

const MAX_STANDARDS = 20;
const MAX_YUAN = 1_000_000_000;

/** @throws Failures with all that is wrong. */
export function parseCapability(
  draft: CapabilityDraft,
  { taxonomies, units }: CapabilityContext,
): CapabilityContent {
  const input = checkInput();
  const content = {
    kind: draft.kind,
    title: input.text('title', draft.title, { min: 4, max: 80 }),
    text: input.text('text', draft.text, { min: 10, max: 5_000, multiline: true }),
    unitIds: checkUnits(input, draft.unitIds ?? [], units),
    fieldCodes: checkFieldCodes(input, draft.fieldCodes, taxonomies),
    chainStageCodes: checkStages(input, draft.chainStageCodes ?? [], taxonomies),
    forms: [...new Set(draft.forms ?? [])],
    trl: input.integer('trl', draft.trl, { min: 1, max: 9 }),
    ipc: [],
    standards: checkStandards(input, draft.standards ?? []),
    price: checkPrice(input, draft.price),
    leadTimeDays: input.integer('leadTimeDays', draft.leadTimeDays, { min: 1, max: 1_000 }),
    schoolEnterpriseForm: input.integer('schoolEnterpriseForm', draft.schoolEnterpriseForm, {
      min: 1,
      max: 7,
    }),
  };
  if (content.schoolEnterpriseForm !== null && content.kind !== 'TRAINING') {
    input.fault('schoolEnterpriseForm', {
      zh: '只有「人才培养」才写校企合作形式',
      en: 'Only training has a form of school–enterprise cooperation',
    });
  }
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

function checkStages(input: InputCheck, codes: readonly string[], taxonomies: TaxonomyService): string[] {
  const unique = [...new Set(codes)];
  if (unique.length > 5) {
    input.fault('chainStageCodes', { zh: '最多选 5 个产业链环节', en: 'Choose at most 5 chain stages' });
  }
  for (const code of unique) checkStageCode(input, 'chainStageCodes', code, taxonomies);
  return unique;
}

function checkStandards(input: InputCheck, standards: readonly string[]): string[] {
  if (standards.length > MAX_STANDARDS) {
    input.fault('standards', {
      zh: `最多写 ${MAX_STANDARDS} 个标准`,
      en: `Name at most ${MAX_STANDARDS} standards`,
    });
  }
  return standards
    .slice(0, MAX_STANDARDS)
    .map((standard) => input.text('standards', standard, { min: 2, max: 60 }));
}

function checkPrice(input: InputCheck, price: PriceDraft | null | undefined): Price | null {
  if (!price) return null;
  const minFen = toFen(input, price.minYuan);
  const maxFen = toFen(input, price.maxYuan);
  const per = input.text('price', price.per, { min: 1, max: 8 });
  if (minFen !== null && maxFen !== null && minFen > maxFen) {
    input.fault('price', {
      zh: `价格下限（${minFen / 100} 元）高于上限（${maxFen / 100} 元），请对调`,
      en: `The price begins at ¥${minFen / 100} and ends at ¥${maxFen / 100}; swap the two`,
    });
  }
  return minFen === null && maxFen === null ? null : { minFen, maxFen, per };
}

function toFen(input: InputCheck, yuan: number | null | undefined): number | null {
  if (yuan === null || yuan === undefined) return null;
  if (!(yuan >= 0 && yuan <= MAX_YUAN)) {
    input.fault('price', {
      zh: `价格应在 0 到 ${MAX_YUAN.toLocaleString('en')} 元之间，这里是 ${yuan}`,
      en: `A price lies between ¥0 and ¥${MAX_YUAN.toLocaleString('en')}; this is ${yuan}`,
    });
  }
  return Math.round(yuan * 100);
}
