import type { WeightsVersion } from './weights.model.ts';

export type WeightsState = 'PLANNED' | 'IN_FORCE' | 'PAST' | 'TAKEN_BACK';

export type StatedWeights = WeightsVersion & { readonly state: WeightsState };

/**
 * What each version is on a day (in China). In force is the one that began last; of two that begin on one day the
 * later written. What is planned begins on its day, whatever is written in between, unless it is taken back.
 * @param versions the latest first.
 */
export function statedOn(today: string, versions: readonly WeightsVersion[]): StatedWeights[] {
  const begun = versions.filter(({ validFrom, takenBack }) => !takenBack && validFrom <= today);
  const inForce = begun.reduce<WeightsVersion | null>(
    (last, each) => (last && last.validFrom >= each.validFrom ? last : each),
    null,
  );
  return versions.map((version) => ({ ...version, state: stateOf(version) }));

  function stateOf(version: WeightsVersion): WeightsState {
    if (version.takenBack) return 'TAKEN_BACK';
    if (version === inForce) return 'IN_FORCE';
    return version.validFrom > today ? 'PLANNED' : 'PAST';
  }
}
