import type { InputCheck } from '#kernel/input.ts';
import type { TaxonomyService } from './taxonomy.service.ts';

const MAX_FIELDS = 5;

/** 1 to 5 known field codes, each once; what is wrong goes to `input`. */
export function checkFieldCodes(
  input: InputCheck,
  codes: readonly string[],
  taxonomies: TaxonomyService,
): string[] {
  const unique = [...new Set(codes)];
  if (unique.length < 1 || unique.length > MAX_FIELDS) {
    input.fault('fieldCodes', {
      zh: `请选 1 到 ${MAX_FIELDS} 个技术领域`,
      en: `Choose between 1 and ${MAX_FIELDS} fields`,
    });
  }
  for (const code of unique.filter((candidate) => !taxonomies.field(candidate))) {
    input.fault('fieldCodes', {
      zh: `没有编号为 ${shown(code)} 的技术领域，请从列表中选择`,
      en: `There is no field ${shown(code)}; choose from the list`,
    });
  }
  return unique;
}

/** Says so to `input` where the chain has no such stage. */
export function checkStageCode(
  input: InputCheck,
  inputField: string,
  code: string,
  taxonomies: TaxonomyService,
): void {
  if (taxonomies.chainStage(code)) return;
  input.fault(inputField, {
    zh: `没有编号为 ${shown(code)} 的产业链环节，请从列表中选择`,
    en: `There is no chain stage ${shown(code)}; choose from the list`,
  });
}

function shown(code: string): string {
  return code.slice(0, 20);
}
