import type { Services } from '#graphql/context.ts';
import type { Id } from '#kernel/id.ts';
import { isMemberOf, requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Need } from '#modules/needs/index.ts';
import { emptyQuery, type LexiconReader } from '#search';
import { ALIKE, type Features, featuresOf, type Likeness, likenessOf } from './similar.likeness.ts';

/** What somebody is writing; nothing in it is trusted. */
export type SimilarWish = {
  readonly title: string;
  readonly text: string;
  /** Whose own needs count, too, whoever else may find them. */
  readonly enterpriseId: Id<'organization'> | null;
  /** The need that is being changed. */
  readonly excludeId: Id<'need'> | null;
};

export type SimilarNeed = Likeness & { readonly need: Need };

export type SimilarService = ReturnType<typeof createSimilarService>;

const MOST_SHOWN = 5;
/** Held against the draft one by one; what asks for the same stands far in front. */
const MOST_FOUND = 12;
const MOST_OWN = 30;
/** Enough to find what asks for the same; a longer query costs time while somebody writes. */
const MAX_QUERY = 160;
/** Fewer characters name a topic, not a problem. */
const LEAST_WRITTEN = 4;

/** Tells, while a need is written, who asks for much the same already. */
export function createSimilarService(services: Pick<Services, 'discovery' | 'needs'>, read: LexiconReader) {
  async function ownOf(viewer: Viewer, { enterpriseId }: SimilarWish): Promise<readonly Need[]> {
    if (!enterpriseId || !isMemberOf(viewer, enterpriseId)) return [];
    const { rows } = await services.needs.listOf(viewer, { enterpriseId, limit: MOST_OWN, after: null });
    return rows.filter(({ state }) => state !== 'WITHDRAWN');
  }

  /** What the index knows; nothing while it is away, since this is a hint beside a form. */
  async function foundBy(viewer: Viewer, { title }: SimilarWish, { concepts }: Features): Promise<Need[]> {
    const text = [title, ...concepts.values()]
      .join(' ')
      .replaceAll(/["“”-]/g, ' ')
      .slice(0, MAX_QUERY);
    const { hits, isDegraded } = await services.discovery.find<Need>(viewer, {
      ...{ ...emptyQuery, text, limit: MOST_FOUND, explained: false },
      filter: { kinds: ['NEED'] },
    });
    return isDegraded ? [] : hits.map(({ node }) => node);
  }

  return {
    /** The nearest first. Of others only what the viewer may find; `enterpriseId` counts for its members. */
    async listSimilar(viewer: Viewer, wish: SimilarWish): Promise<SimilarNeed[]> {
      requireAccount(viewer);
      if (wish.title.trim().length + wish.text.trim().length < LEAST_WRITTEN) return [];
      const draft = featuresOf(wish, read);
      const [found, own] = await Promise.all([foundBy(viewer, wish, draft), ownOf(viewer, wish)]);
      const needs = new Map([...found, ...own].map((need) => [need.id, need]));
      return [...needs.values()]
        .filter(({ id }) => id !== wish.excludeId)
        .map((need) => ({ need, ...likenessOf(draft, featuresOf(need, read)) }))
        .filter(({ value }) => value >= ALIKE)
        .sort((one, other) => other.value - one.value || (one.need.id < other.need.id ? -1 : 1))
        .slice(0, MOST_SHOWN);
    },
  };
}
