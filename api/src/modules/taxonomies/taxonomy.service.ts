import {
  type ChainSection,
  type ChainStage,
  chainSections,
  chainStages,
  type Field,
  fields,
  type IpcClass,
  ipcClasses,
  type Town,
  towns,
} from './taxonomy.data.ts';

export type TaxonomyService = ReturnType<typeof createTaxonomyService>;

/** The vocabulary that everything is described with. Immutable while the process runs, so nothing here waits. */
export function createTaxonomyService() {
  const townByCode = byCode(towns);
  const fieldByCode = byCode(fields);
  const stageByCode = byCode(chainStages);
  const townByName = new Map(towns.flatMap((town) => namesOf(town).map((name) => [name, town])));

  return {
    towns: (): readonly Town[] => towns,
    fields: (): readonly Field[] => fields,
    chainSections: (): readonly ChainSection[] => chainSections,
    chainStages: (): readonly ChainStage[] => chainStages,
    ipcClasses: (): readonly IpcClass[] => ipcClasses,

    town: (code: string | null | undefined): Town | null => (code ? (townByCode.get(code) ?? null) : null),
    field: (code: string): Field | null => fieldByCode.get(code) ?? null,
    chainStage: (code: string): ChainStage | null => stageByCode.get(code) ?? null,

    /** By full name, short name or alias, for instance 古镇, 古镇镇 or 灯都; null where it names no town. */
    townNamed: (name: string): Town | null => townByName.get(name.trim()) ?? null,

    /** Known ones, in the given order: what is stored may be older than the taxonomy. */
    fieldsOf: (codes: readonly string[]): Field[] => known(codes, fieldByCode),
    chainStagesOf: (codes: readonly string[]): ChainStage[] => known(codes, stageByCode),

    /** The codes with those of their parents, each once. */
    withParents(codes: readonly string[]): string[] {
      return [
        ...new Set(known(codes, fieldByCode).flatMap(({ code, parentCode }) => [code, parentCode ?? code])),
      ];
    },
  };
}

function byCode<Entry extends { code: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.code, entry]));
}

function known<Entry>(codes: readonly string[], entries: Map<string, Entry>): Entry[] {
  return codes.flatMap((code) => entries.get(code) ?? []);
}

function namesOf({ code, label, aliases }: Town): string[] {
  return [code, label.zh, label.en, ...aliases];
}
