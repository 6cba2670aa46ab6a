import type { CooperationForm } from '#modules/taxonomies/index.ts';
import {
  type AvailabilityEvidence,
  type FactorName,
  type FieldContext,
  type FieldEvidence,
  factorNames,
  type Judged,
  judgeAvailability,
  judgeField,
  judgeForm,
  judgeProximity,
  judgeReadiness,
  judgeRecord,
  judgeStage,
  type Offered,
  type ReadinessEvidence,
  type RecordEvidence,
  type StageEvidence,
  type Wanted,
} from './matching.factors.ts';
import type { Proximity } from './matching.places.ts';

/** What each factor counts; they are shares of one whole, whatever they add up to. */
export type Weights = Readonly<Record<FactorName, number>>;

export type FactorEvidence = {
  readonly TEXT: null;
  readonly FIELD: FieldEvidence;
  readonly STAGE: StageEvidence;
  readonly FORM: readonly CooperationForm[];
  readonly READINESS: ReadinessEvidence;
  readonly PROXIMITY: Proximity;
  readonly AVAILABILITY: AvailabilityEvidence;
  readonly RECORD: RecordEvidence;
};

/** One reason: `value` 0 to 1 (null: the need does not ask for it), `weight` its share of the score, 0 to 1. */
export type Factor<Name extends FactorName = FactorName> = {
  [Each in Name]: {
    readonly name: Each;
    readonly value: number | null;
    readonly weight: number;
    readonly evidence: FactorEvidence[Each];
  };
}[Name];

/** What the score of a pair is made of besides the two sides. */
export type ScoreContext = FieldContext & {
  readonly weights: Weights;
  areNeighbours(one: string, other: string): boolean;
};

export type Score = {
  /** 0 to 100. */
  readonly score: number;
  readonly factors: readonly Factor[];
};

/**
 * How well an offer answers a need. Pure: the same two sides, text and weights give the same score.
 * @param text 0 to 1, how far the words and concepts of the one are answered by the other.
 */
export function scorePair(
  { wanted, offered, text }: { wanted: Wanted; offered: Offered; text: number },
  context: ScoreContext,
): Score {
  const judged: { readonly [Name in FactorName]: Judged<FactorEvidence[Name]> } = {
    TEXT: { value: text, evidence: null },
    FIELD: judgeField(wanted.fieldCodes, offered.fieldCodes, context),
    STAGE: judgeStage(wanted.stageCode, offered.stageCodes, context.areNeighbours),
    FORM: judgeForm(wanted.forms, offered.forms),
    READINESS: judgeReadiness(wanted.trlWanted, offered.trl),
    PROXIMITY: judgeProximity(wanted.place, offered.place),
    AVAILABILITY: judgeAvailability(offered),
    RECORD: judgeRecord(offered.standing),
  };
  const { weights } = context;
  let whole = 0;
  for (const name of factorNames) if (judged[name].value !== null) whole += weights[name];
  let sum = 0;
  const factors = factorNames.map((name) => {
    const { value, evidence } = judged[name];
    const weight = value === null || whole === 0 ? 0 : weights[name] / whole;
    sum += (value ?? 0) * weight;
    return { name, value, weight, evidence } as Factor;
  });
  return { score: Math.round(sum * 1_000) / 10, factors };
}
