import type { Services } from '#graphql/context.ts';
import { Forbidden, NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { Findable } from '#modules/discovery/index.ts';
import type { Need } from '#modules/needs/index.ts';
import { emptyQuery } from '#search';
import type { Lists } from './matching.lists.ts';
import { canTryWeights } from './matching.policy.ts';
import { FITTING_SCORE, LEAST_SCORE } from './matching.scale.ts';
import { parseTriedWeights, type WeightsList } from './weights.input.ts';

export type TrialRow = {
  readonly node: Findable;
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  /** 1 is the best; null where it is not listed. */
  readonly placeBefore: number | null;
  readonly placeAfter: number | null;
};

export type WeightsTrial = {
  readonly need: Need;
  readonly nothingFitsBefore: boolean;
  readonly nothingFitsAfter: boolean;
  readonly rows: readonly TrialRow[];
};

export type WeightsTrialService = ReturnType<typeof createWeightsTrial>;

type Listed = readonly { readonly id: string; readonly score: number }[];

const MOST_SHOWN = 10;

/** Shows what weights would change before anybody decides on them. */
export function createWeightsTrial(services: Pick<Services, 'needs' | 'discovery'>, lists: Lists) {
  async function nodesOf(viewer: Viewer, ids: readonly string[]): Promise<Map<string, Findable>> {
    if (ids.length === 0) return new Map();
    const wish = { ...emptyQuery, filter: { ids }, limit: ids.length, explained: false };
    const { hits } = await services.discovery.find<Findable>(viewer, wish);
    return new Map(hits.map(({ node }) => [node.id, node]));
  }

  return {
    /** @throws NotFound for what is not published; Failures for weights that are none. */
    async run(
      viewer: Viewer,
      { needId, weights }: { needId: Id<'need'>; weights: WeightsList },
    ): Promise<WeightsTrial> {
      requireAccount(viewer);
      if (!canTryWeights(viewer)) throw new Forbidden();
      const tried = parseTriedWeights(weights);
      const need = await services.needs.get(viewer, needId);
      if (need.state !== 'PUBLISHED') throw new NotFound();
      const before = (await lists.offersFor(need, null)).ranked;
      const after = (await lists.offersFor(need, null, { weights: tried })).ranked;
      const ids = [...new Set([...shownIds(after), ...shownIds(before)])];
      const nodes = await nodesOf(viewer, ids);
      const [placesBefore, placesAfter] = [placesIn(before), placesIn(after)];
      const rows = ids.flatMap((id) => {
        const node = nodes.get(id);
        const [was, is] = [placesBefore.get(id), placesAfter.get(id)];
        if (!node || !was || !is) return [];
        const scores = { scoreBefore: was.score, scoreAfter: is.score };
        return [{ node, ...scores, placeBefore: was.place, placeAfter: is.place }];
      });
      return { need, nothingFitsBefore: fitsNot(before), nothingFitsAfter: fitsNot(after), rows };
    },
  };
}

function shownIds(list: Listed): string[] {
  return list
    .filter(({ score }) => score >= LEAST_SCORE)
    .slice(0, MOST_SHOWN)
    .map(({ id }) => id);
}

function placesIn(list: Listed): Map<string, { score: number; place: number | null }> {
  return new Map(
    list.map(({ id, score }, turn) => [id, { score, place: score >= LEAST_SCORE ? turn + 1 : null }]),
  );
}

function fitsNot([best]: Listed): boolean {
  return (best?.score ?? 0) < FITTING_SCORE;
}
