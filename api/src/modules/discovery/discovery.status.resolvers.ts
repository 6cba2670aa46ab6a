import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import { Forbidden } from '#kernel/errors.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { canReindex, canSeeStatus } from './discovery.policy.ts';
import type { Reindexing } from './discovery.state.model.ts';

export const statusQueries: NonNullable<Resolvers['Query']> = {
  searchStatus(_root, _arguments, context) {
    require(context.viewer, canSeeStatus);
    return readStatus(context);
  },
};

export const statusMutations: NonNullable<Resolvers['Mutation']> = {
  reindex: (_root, _arguments, context) =>
    toPayload(context, 'status', async () => {
      require(context.viewer, canReindex);
      await context.services.searchIndex.askForReindex(context.viewer);
      return readStatus(context);
    }),
};

function require(viewer: Viewer, may: (viewer: Viewer) => boolean): void {
  requireAccount(viewer);
  if (!may(viewer)) throw new Forbidden();
}

async function readStatus({ services, language }: Context) {
  const { health, lags, reindexing, check } = await services.searchIndex.status.read();
  return {
    engine: health.engine === 'embedded' ? ('EMBEDDED' as const) : ('MEILISEARCH' as const),
    state: health.status,
    documents: health.documents,
    waiting: lags.reduce((sum, { waiting }) => sum + waiting, 0),
    lagSeconds: Math.max(0, ...lags.map(({ sinceMs }) => sinceMs)) / 1_000,
    reindexing: reindexing && shown(reindexing, language),
    lastReconciledAt: check?.at ?? null,
    mended: check?.mended ?? null,
  };
}

function shown({ state, phase, problem, ...run }: Reindexing, language: Context['language']) {
  return {
    ...run,
    state: state === 'RUNNING' ? (phase ?? ('FILLING' as const)) : state,
    problem: problem?.[language] ?? null,
  };
}
