import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Conflict, Forbidden } from '#kernel/errors.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { MatchWeightsChangedMeanwhile } from './matching.errors.ts';
import { type FactorName, factorNames } from './matching.factors.ts';
import { canChangeWeights } from './matching.policy.ts';
import type { Weights } from './matching.score.ts';
import type { WeightsVersion } from './weights.model.ts';
import type { WeightsRepository } from './weights.repository.ts';

export type WeightsService = ReturnType<typeof createWeightsService>;

/** As it comes from a form: nothing in it is trusted. Parts of 100. */
export type WeightsDraft = {
  readonly expectedVersion: number;
  readonly weights: readonly { readonly factor: FactorName; readonly weight: number }[];
  readonly validFrom: string;
  readonly source: string;
};

/** How soon a process hears of what another one saved. */
const KEPT_MS = 5_000;

export function createWeightsService({ repository, clock }: { repository: WeightsRepository; clock: Clock }) {
  let kept: { versions: Promise<WeightsVersion[]>; until: number } | null = null;

  function list(): Promise<WeightsVersion[]> {
    const now = performance.now();
    if (kept && kept.until > now) return kept.versions;
    const versions = repository.list();
    kept = { versions, until: now + KEPT_MS };
    versions.catch(() => {
      kept = null;
    });
    return versions;
  }

  return {
    /** What counts today: the latest version that has begun. */
    async current(): Promise<WeightsVersion> {
      const today = dayInChina(clock.now());
      const versions = await list();
      const begun = versions.find(({ validFrom }) => validFrom <= today) ?? versions.at(-1);
      if (!begun) throw new Error('there are no weights');
      return begun;
    },

    /** Every version, the latest first. */
    async history(viewer: Viewer): Promise<WeightsVersion[]> {
      requireAccount(viewer);
      if (!canChangeWeights(viewer)) throw new Forbidden();
      return repository.list();
    },

    /** @throws MatchWeightsChangedMeanwhile where somebody else was faster. */
    async change(viewer: Viewer, draft: WeightsDraft): Promise<WeightsVersion> {
      const { accountId } = requireAccount(viewer);
      if (!canChangeWeights(viewer)) throw new Forbidden();
      const checked = parseWeights(draft, dayInChina(clock.now()));
      const [latest] = await repository.list();
      if (!latest || latest.version !== draft.expectedVersion) throw new MatchWeightsChangedMeanwhile();
      const version = { ...checked, version: latest.version + 1, at: clock.now(), by: accountId };
      const entry = entryOf(viewer, {
        action: 'MATCH_WEIGHTS_CHANGED',
        object: { type: 'policy', id: `matchWeights:${version.version}` },
        changes: changesOf(
          { ...latest.weights, validFrom: latest.validFrom },
          {
            ...version.weights,
            validFrom: version.validFrom,
          },
        ),
        reason: checked.source,
        at: version.at,
      });
      try {
        await repository.add(version, entry);
      } catch (error) {
        if (error instanceof Conflict) throw new MatchWeightsChangedMeanwhile(error);
        throw error;
      }
      kept = null;
      return version;
    },
  };
}

/** @throws Failures with all that is wrong. */
function parseWeights(draft: WeightsDraft, today: string) {
  const input = checkInput();
  const source = input.text('source', draft.source, { min: 4, max: 300 });
  const given = new Map(draft.weights.map(({ factor, weight }) => [factor, weight]));
  if (given.size !== factorNames.length || draft.weights.length !== factorNames.length) {
    input.fault('weights', {
      zh: `八项依据每项写一次，这里有 ${draft.weights.length} 项`,
      en: `Give each of the eight factors once; these are ${draft.weights.length}`,
    });
  }
  for (const [factor, weight] of given) input.integer(`weights.${factor}`, weight, { min: 0, max: 100 });
  const sum = [...given.values()].reduce((all, weight) => all + weight, 0);
  if (sum !== 100) {
    input.fault('weights', {
      zh: `各项相加应是 100，现在是 ${sum}`,
      en: `The weights have to add up to 100; these add up to ${sum}`,
    });
  }
  if (draft.validFrom < today) {
    input.fault('validFrom', {
      zh: `${draft.validFrom} 已经过去，请选今天（${today}）或以后`,
      en: `${draft.validFrom} is in the past; choose today (${today}) or later`,
    });
  }
  input.done();
  const weights = Object.fromEntries(
    factorNames.map((factor) => [factor, (given.get(factor) ?? 0) / 100]),
  ) as Weights;
  return { weights, validFrom: draft.validFrom, source };
}
