import type { Resolvers } from '#generated/resolvers.ts';
import { toConnection } from '#graphql/connection.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { hexOf, parseId } from '#kernel/id.ts';
import { parsePage } from '#kernel/page.ts';
import type { Account } from '#kernel/viewer.ts';
import { titleAt } from './run.columns.ts';
import { shownKind } from './run.kinds.ts';
import type { ImportRun } from './run.model.ts';
import { ownKindsFor } from './run.owners.ts';
import { bureauKinds, canBring } from './run.policy.ts';
import { type RunRow, readRowCursor, rowCursor } from './run.rows.ts';
import { type RunTransition, runStates } from './run.states.ts';

const MAX_SHOWN = 300;

export const importResolvers: Resolvers = {
  Query: {
    importRun: (_root, { id }, { services, viewer }) =>
      services.importRuns.get(viewer, parseId('importRun', id)),
  },

  Viewer: {
    async importRuns(_viewer, page, { services, viewer }) {
      return toConnection(await services.importRuns.list(viewer, parsePage(page)), keysetOf);
    },
    importKinds: (viewer, _arguments, context) => kindsOf(viewer, context),
  },

  Mutation: {
    setImportColumns: (_root, { input }, context) =>
      toPayload(context, 'importRun', () =>
        context.services.importRuns.setColumns(
          context.viewer,
          parseId('importRun', input.importRunId),
          input.columns,
        ),
      ),
    mendImportRows: (_root, { input }, context) =>
      toPayload(context, 'importRun', () =>
        context.services.importRuns.mend(context.viewer, parseId('importRun', input.importRunId), input.rows),
      ),
    startImport: (_root, { input }, context) =>
      toPayload(context, 'importRun', () =>
        context.services.importRuns.start(context.viewer, parseId('importRun', input.importRunId)),
      ),
    cancelImport: (_root, { input }, context) =>
      toPayload(context, 'importRun', () =>
        context.services.importRuns.cancel(context.viewer, parseId('importRun', input.importRunId)),
      ),
  },

  ImportRun: {
    kind: ({ kind }) => shownKind(kind),
    notes: ({ notes }, _arguments, { language }) => notes.map((note) => note[language]),
    header: ({ header }) => header.map((_, index) => titleAt(header, index)),
    knownColumns: ({ kind }, _arguments, { services, language }) =>
      services.importRuns.columnsOf(kind).map(({ key, headers: [name], wanted, isRequired = false }) => ({
        ...{ key, name, wanted: wanted[language], isRequired },
      })),
    rowCount: ({ rows }) => rows,
    blankRowCount: ({ blankRows }) => blankRows,
    rowsDone: ({ chunkStarts, chunksDone, rows }) => chunkStarts[chunksDone] ?? rows,
    areRowsKept: ({ rowsGoneAt }) => rowsGoneAt === null,
    viewerCanSetColumns: (run, _arguments, { viewer }) => canBring(viewer, run) && can(run, 'match'),
    viewerCanMend: (run, _arguments, { viewer }) => canBring(viewer, run) && can(run, 'mend'),
    viewerCanStart: (run, _arguments, { viewer }) => canBring(viewer, run) && can(run, 'start'),
    viewerCanCancel: (run, _arguments, { viewer }) => canBring(viewer, run) && can(run, 'cancel'),

    async rows(run, { show, ...asked }, { services, language }) {
      const { limit } = parsePage({ first: asked.first });
      const after = readRowCursor(asked.after);
      const page = await services.importRuns.rows.page(run, { shown: show, first: limit, after });
      const edges = page.rows.map((row) => ({ cursor: rowCursor(row), node: toRow(row, run, language) }));
      const { hasNextPage, totalCount } = page;
      const pageInfo = { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null };
      return { edges, nodes: edges.map(({ node }) => node), pageInfo, totalCount };
    },
  },
};

function can({ state }: ImportRun, transition: RunTransition): boolean {
  return runStates.can(state, transition);
}

async function kindsOf(viewer: Account, { services }: Context) {
  const ids = viewer.memberships.map(({ organizationId }) => organizationId);
  const organizations = (await services.organizations.getMany(ids)).flatMap((one) => one ?? []);
  return [
    ...(viewer.isOfficer ? bureauKinds.map((kind) => ({ kind: shownKind(kind), organization: null })) : []),
    ...organizations.flatMap((organization) =>
      ownKindsFor(viewer, organization).map((kind) => ({ kind: shownKind(kind), organization })),
    ),
  ];
}

/** Where a fault lies is shown at its cell. */
function toRow({ number, cells, outcome }: RunRow, { header }: ImportRun, language: Context['language']) {
  const indexes = new Map(header.map((_, index) => [titleAt(header, index), index]));
  return {
    number,
    cells: cells.map((cell) =>
      [...cell].length > MAX_SHOWN ? `${[...cell].slice(0, MAX_SHOWN).join('')}…` : cell,
    ),
    outcome: outcome?.status ?? null,
    faults: (outcome?.faults ?? []).map(({ column, reason, wanted, suggestions = [] }) => {
      const index = column === null ? null : (indexes.get(column) ?? null);
      const cell = index === null ? null : (cells[index] ?? '');
      return { index, reason: reason[language], wanted: wanted?.[language] ?? null, cell, suggestions };
    }),
  };
}

function keysetOf({ createdAt, id }: ImportRun) {
  return { at: createdAt, hex: hexOf(id) };
}
