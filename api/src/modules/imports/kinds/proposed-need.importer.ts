import { listedKey } from '#kernel/listed.ts';
import type { ListedProposal } from '#modules/needs/index.ts';
import { type ProposedNeedRow, proposedNeedColumns } from '../columns/proposed-need.columns.ts';
import { type Completed, createImporter, type Importer } from './importer.ts';
import type { KindOptions } from './kind-options.ts';
import { needOf, withNeedColumns } from './need.importer.ts';
import { personOf } from './owner.ts';

/** Needs that an officer or an association writes down for firms: each waits for its firm to confirm it by link. */
export function proposedNeedImporter({ contextNow, needProposalLists }: KindOptions): Importer {
  return createImporter<ProposedNeedRow, ListedProposal>({
    columns: proposedNeedColumns,
    contextNow,
    identify: ({ creditCode, number, draft }) => ({
      key: listedKey(creditCode, number, draft.title),
      column: number === null ? 'title' : 'number',
    }),
    complete: async (rows) => rows.map(completed),
    takeIn: async (items, options) =>
      withNeedColumns(await needProposalLists.takeIn(personOf(options), items, options)),
  });
}

function completed(row: Partial<ProposedNeedRow>): Completed<ProposedNeedRow, ListedProposal> {
  const { creditCode = '', email = '', hasAgreed = false, note, ...need } = row;
  const answer = needOf(need);
  if ('key' in answer) return answer;
  return { item: { ...answer.item, creditCode, email, hasAgreed, note } };
}
