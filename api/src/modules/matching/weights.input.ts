import { checkInput, type InputCheck } from '#kernel/input.ts';
import { type FactorName, factorNames } from './matching.factors.ts';
import type { Weights } from './matching.score.ts';
import type { DatedWeights } from './matching.weights.ts';

/** As they come from a form: nothing in them is trusted. Parts of 100. */
export type WeightsList = readonly { readonly factor: FactorName; readonly weight: number }[];

export type WeightsDraft = {
  readonly expectedVersion: number;
  readonly weights: WeightsList;
  readonly validFrom: string;
  readonly source: string;
};

const REASON = { min: 4, max: 300 };

/** @throws Failures with all that is wrong. `today` is the day in China. */
export function parseWeights(draft: Omit<WeightsDraft, 'expectedVersion'>, today: string): DatedWeights {
  const input = checkInput();
  const source = input.text('source', draft.source, REASON);
  const weights = checkWeights(input, draft.weights);
  if (draft.validFrom < today) {
    input.fault('validFrom', {
      zh: `${draft.validFrom} 已经过去，请选今天（${today}）或以后`,
      en: `${draft.validFrom} is in the past; choose today (${today}) or later`,
    });
  }
  input.done();
  return { weights, validFrom: draft.validFrom, source };
}

/** Weights that are only tried. @throws Failures with all that is wrong. */
export function parseTriedWeights(given: WeightsList): Weights {
  const input = checkInput();
  const weights = checkWeights(input, given);
  input.done();
  return weights;
}

export function parseReason(given: string): string {
  const input = checkInput();
  const reason = input.text('reason', given, REASON);
  input.done();
  return reason;
}

function checkWeights(input: InputCheck, list: WeightsList): Weights {
  const given = new Map(list.map(({ factor, weight }) => [factor, weight]));
  if (given.size !== factorNames.length || list.length !== factorNames.length) {
    input.fault('weights', {
      zh: `八项依据每项写一次，这里有 ${list.length} 项`,
      en: `Give each of the eight factors once; these are ${list.length}`,
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
  return Object.fromEntries(factorNames.map((factor) => [factor, (given.get(factor) ?? 0) / 100])) as Weights;
}
