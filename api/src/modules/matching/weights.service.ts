import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import { Conflict, Forbidden, NotFound } from '#kernel/errors.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { MatchWeightsChangedMeanwhile, MatchWeightsNotPlanned } from './matching.errors.ts';
import { canChangeWeights, canReadWeightsHistory } from './matching.policy.ts';
import { parseReason, parseWeights, type WeightsDraft } from './weights.input.ts';
import type { WeightsVersion } from './weights.model.ts';
import type { WeightsRepository } from './weights.repository.ts';
import { type StatedWeights, statedOn } from './weights.states.ts';

export type WeightsService = ReturnType<typeof createWeightsService>;

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

  const today = () => dayInChina(clock.now());

  function mustChange(viewer: Viewer) {
    const account = requireAccount(viewer);
    if (!canChangeWeights(viewer)) throw new Forbidden();
    return account;
  }

  /** What has changed about the rule, for the trail. */
  function entryFor(viewer: Viewer, action: 'MATCH_WEIGHTS_CHANGED' | 'MATCH_WEIGHTS_TAKEN_BACK') {
    return (version: number, changes: ReturnType<typeof changesOf>, { reason, at }: Because) =>
      entryOf(viewer, {
        ...{ action, changes, reason, at },
        object: { type: 'policy', id: `matchWeights:${version}` },
      });
  }

  return {
    /** What counts today. */
    async current(): Promise<StatedWeights> {
      const inForce = statedOn(today(), await list()).find(({ state }) => state === 'IN_FORCE');
      if (!inForce) throw new Error('there are no weights');
      return inForce;
    },

    /** Every version, the latest first. */
    async history(viewer: Viewer): Promise<StatedWeights[]> {
      requireAccount(viewer);
      if (!canReadWeightsHistory(viewer)) throw new Forbidden();
      return statedOn(today(), await repository.list());
    },

    /** @throws MatchWeightsChangedMeanwhile where somebody else was faster. */
    async change(viewer: Viewer, draft: WeightsDraft): Promise<StatedWeights> {
      const { accountId } = mustChange(viewer);
      const checked = parseWeights(draft, today());
      const [latest, ...earlier] = await repository.list();
      if (!latest || latest.version !== draft.expectedVersion) throw new MatchWeightsChangedMeanwhile();
      const version = {
        ...{ ...checked, version: latest.version + 1, at: clock.now(), by: accountId, takenBack: null },
      };
      const said = ({ weights, validFrom }: WeightsVersion) => ({ ...weights, validFrom });
      const changes = changesOf(said(latest), said(version));
      const because = { reason: checked.source, at: version.at };
      const entry = entryFor(viewer, 'MATCH_WEIGHTS_CHANGED')(version.version, changes, because);
      try {
        await repository.add(version, entry);
      } catch (error) {
        if (error instanceof Conflict) throw new MatchWeightsChangedMeanwhile(error);
        throw error;
      }
      kept = null;
      return mustFind(statedOn(today(), [version, latest, ...earlier]), version.version);
    },

    /**
     * Before its day has come; from then on it is history, and is changed by the next version.
     * @throws NotFound; MatchWeightsNotPlanned where it has begun, or was taken back before.
     */
    async takeBack(viewer: Viewer, wish: { version: number; reason: string }): Promise<StatedWeights> {
      const { accountId: by } = mustChange(viewer);
      const reason = parseReason(wish.reason);
      const at = clock.now();
      const changes = changesOf<{ state: string }>({ state: 'PLANNED' }, { state: 'TAKEN_BACK' });
      const entry = entryFor(viewer, 'MATCH_WEIGHTS_TAKEN_BACK')(wish.version, changes, { reason, at });
      const isDone = await repository.takeBack(wish.version, { by, at, reason, after: today(), entry });
      kept = null;
      const found = statedOn(today(), await repository.list()).find(
        ({ version }) => version === wish.version,
      );
      if (!found) throw new NotFound();
      if (!isDone) throw new MatchWeightsNotPlanned(found);
      return found;
    },
  };
}

type Because = { readonly reason: string; readonly at: Date };

function mustFind(versions: readonly StatedWeights[], wanted: number): StatedWeights {
  const found = versions.find(({ version }) => version === wanted);
  if (!found) throw new Error('what was written is not there');
  return found;
}
