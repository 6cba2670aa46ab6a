import type { Resolvers } from '#generated/resolvers.ts';
import type { Context } from '#graphql/context.ts';
import { toPayload } from '#graphql/errors.ts';
import type { LexiconReading, MatchKind } from '#search';
import { listConcepts } from './lexicon.concepts.ts';
import { cursorOf, foreignCursor, parseKeyPage } from './lexicon.cursor.ts';

export const lexiconResolvers: Resolvers = {
  Query: {
    lexicon: (_root, _arguments, { services, viewer }) => services.lexicon.current(viewer),
    lexiconConcept: (_root, { id }, { services, viewer }) => services.lexicon.concept(viewer, id),

    async lexiconHistory(_root, page, { services, viewer }) {
      const { limit, key } = parseKeyPage(page);
      const before = key === null ? null : Number(key);
      if (before !== null && !Number.isSafeInteger(before)) throw foreignCursor();
      const found = await services.lexicon.history(viewer, { limit, before });
      return toKeyConnection(found, ({ version }) => version);
    },

    async lexiconPreview(_root, { text, draft }, { services, viewer }) {
      const preview = await services.lexicon.preview(
        viewer,
        text,
        draft ? { ...draft, id: draft.id ?? null } : null,
      );
      return { now: readingOf(preview.now), draft: readingOf(preview.draft) };
    },
  },

  Mutation: {
    saveLexiconConcept: (_root, { input }, context) =>
      toLexiconPayload(context, 'concept', () =>
        context.services.lexicon.save(context.viewer, {
          ...input,
          id: input.id ?? null,
          narrower: input.narrower ?? [],
          related: input.related ?? [],
          sharesWords: input.sharesWords ?? false,
        }),
      ),

    removeLexiconConcept: (_root, { input }, context) =>
      toLexiconPayload(context, 'concept', () => context.services.lexicon.remove(context.viewer, input)),

    restoreLexiconConcept: (_root, { input }, context) =>
      toLexiconPayload(context, 'concept', () => context.services.lexicon.restore(context.viewer, input)),

    restoreLexiconVersion: (_root, { input }, context) =>
      toLexiconPayload(context, 'version', () =>
        context.services.lexicon.restoreVersion(context.viewer, input),
      ),
  },

  Lexicon: {
    shippedVersion: ({ shipped }) => shipped.version,
    editedCount: ({ entries }) => [...entries.values()].filter(({ state }) => state !== 'UNCHANGED').length,
    async indexing(_edition, _arguments, { services, language }) {
      const { failure, ...state } = await services.lexicon.indexing();
      return { ...state, failure: failure?.[language] ?? null };
    },
    concepts(edition, { query, editedOnly, ...page }) {
      const { limit, key } = parseKeyPage(page);
      return toKeyConnection(listConcepts(edition, { query, editedOnly, limit, after: key }), ({ id }) => id);
    },
  },

  LexiconConcept: {
    label: ({ concept }) => concept.label,
    same: ({ concept }) => concept.same,
    narrower: ({ concept }) => concept.narrower,
    related: ({ concept }) => concept.related,
    edit: ({ state }) => state,
  },
};

/** Every payload tells the lexicon as it is now, so that the next edit knows its version. */
async function toLexiconPayload<Key extends string, Result>(
  context: Context,
  key: Key,
  work: () => Promise<Result>,
) {
  const payload = await toPayload(context, key, work);
  return { ...payload, lexicon: await context.services.lexicon.current(context.viewer) };
}

type Rows<Row> = { rows: readonly Row[]; hasNextPage: boolean; totalCount: number };

function toKeyConnection<Row>({ rows, ...page }: Rows<Row>, keyOf: (row: Row) => string | number) {
  const edges = rows.map((node) => ({ node, cursor: cursorOf(keyOf(node)) }));
  return {
    edges,
    nodes: rows,
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: page.totalCount,
  };
}

const relations: Readonly<Partial<Record<MatchKind, 'SAME' | 'NARROWER'>>> = {
  SYNONYM: 'SAME',
  NARROWER: 'NARROWER',
};

function readingOf({ terms, ...reading }: LexiconReading) {
  return {
    ...reading,
    terms: terms.map(({ text, wordings }) => ({
      text,
      wordings: wordings.map(({ match, concept, ...wording }) => ({
        ...wording,
        relation: relations[match] ?? ('RELATED' as const),
        concept: concept.label,
      })),
    })),
  };
}
