import { type Listed, type ListedOutcome, listedKey } from '#kernel/listed.ts';
import type { NeedDraft } from '#modules/needs/index.ts';
import { type NeedRow, needColumns } from '../columns/need.columns.ts';
import { type Completed, createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { ownerOf } from './owner.ts';

export function needImporter({ contextNow, needLists }: KindOptions): Importer {
  return createImporter<NeedRow, Listed<NeedDraft>>({
    columns: needColumns,
    contextNow,
    identify: ({ number, draft }) => ({
      key: listedKey('', number, draft.title),
      column: number === null ? 'title' : 'number',
    }),
    complete: async (rows) => rows.map(needOf),
    takeIn: async (items, options) =>
      withNeedColumns(await needLists.takeIn(items, { ...options, enterpriseId: ownerOf(options) })),
  });
}

/** What is wrong with a need, told at the column that says it. */
export function withNeedColumns(outcomes: readonly ListedOutcome<'need'>[]): ListedOutcome<'need'>[] {
  return outcomes.map((outcome) =>
    outcome.status === 'REFUSED'
      ? { ...outcome, faults: outcome.faults.map((fault) => ({ ...fault, field: columnOf(fault.field) })) }
      : outcome,
  );
}

/** A need as its list tells it. */
export function needOf({
  number,
  chainStageCodes,
  budgetMin,
  budgetMax,
  ...row
}: Partial<NeedRow>): Completed<NeedRow, Listed<NeedDraft>> {
  const [chainStageCode, another] = chainStageCodes ?? [];
  if (another) return { key: 'chainStageCodes', ...oneStage };
  const hasBudget = budgetMin !== undefined || budgetMax !== undefined;
  const draft: NeedDraft = {
    title: '',
    text: '',
    fieldCodes: [],
    ...row,
    ...(chainStageCode && { chainStageCode }),
    ...(hasBudget && { budget: { minYuan: budgetMin ?? null, maxYuan: budgetMax ?? null } }),
  };
  return { item: { number: number ?? null, draft } };
}

const oneStage = {
  reason: { zh: '一条需求只能选一个产业链环节', en: 'A need has one chain stage' },
  wanted: { zh: '留下最要紧的一个', en: 'Keep the one that matters most' },
};

/** The fields of a need that have another name among the columns. */
function columnOf(field: string | null): string | null {
  if (field === 'budget') return 'budgetMax';
  return field === 'chainStageCode' ? 'chainStageCodes' : field;
}
