import type { RatedStanding, Standing } from '#modules/partnerships/index.ts';
import type { CooperationForm } from '#modules/taxonomies/index.ts';
import { type Place, type Proximity, proximityOf } from './matching.places.ts';

/** The eight reasons that speak for a pair, in the order in which they are shown. */
export const factorNames = [
  'TEXT',
  'FIELD',
  'STAGE',
  'FORM',
  'READINESS',
  'PROXIMITY',
  'AVAILABILITY',
  'RECORD',
] as const;
export type FactorName = (typeof factorNames)[number];

/** What a need says about itself, as far as a partner can answer it. */
export type Wanted = {
  readonly fieldCodes: readonly string[];
  readonly stageCode: string | null;
  readonly forms: readonly CooperationForm[];
  /** 1 to 9. */
  readonly trlWanted: number | null;
  readonly place: Place;
};

/** What somebody offers, be it a whole organization, a person, or one capability. */
export type Offered = {
  readonly fieldCodes: readonly string[];
  readonly stageCodes: readonly string[];
  readonly forms: readonly CooperationForm[];
  readonly trl: number | null;
  readonly place: Place;
  /** How many more firms a commissioner can take; null where nobody counts. */
  readonly freeCapacity: number | null;
  readonly standing: RatedStanding;
};

/** `value` 0 to 1; null where the need does not ask for it: then the factor does not count. */
export type Judged<Evidence> = { readonly value: number | null; readonly evidence: Evidence };

/** A field's weight grows the fewer offers are filed under it. */
export type FieldContext = {
  parentOf(code: string): string | null;
  rarityOf(code: string): number;
};

const SAME_PARENT = 0.5;
const NEIGHBOUR = 0.5;
/** What nothing is known about speaks neither for nor against. */
const UNKNOWN = 0.5;
/** Each level that is missing costs a quarter: three levels below what is asked for is research, not a solution. */
const PER_LEVEL = 0.25;

export type FieldEvidence = { readonly same: readonly string[]; readonly near: readonly string[] };

/** Same 1, same parent 0.5 (a group of fields that holds the wanted one is near, too); rarer fields weigh more. */
export function judgeField(
  wanted: readonly string[],
  offered: readonly string[],
  { parentOf, rarityOf }: FieldContext,
): Judged<FieldEvidence> {
  const familyOf = (code: string) => parentOf(code) ?? code;
  const isNear = (wantedCode: string) => {
    const family = familyOf(wantedCode);
    return offered.some((code) => familyOf(code) === family);
  };
  const same: string[] = [];
  const near: string[] = [];
  let sum = 0;
  let all = 0;
  for (const code of wanted) {
    const weight = rarityOf(code);
    all += weight;
    const isSame = offered.includes(code);
    if (isSame) same.push(code);
    else if (isNear(code)) near.push(code);
    else continue;
    sum += isSame ? weight : weight * SAME_PARENT;
  }
  return { value: all > 0 ? sum / all : null, evidence: { same, near } };
}

export type StageEvidence = { readonly code: string; readonly isSame: boolean } | null;

/** `stages` in the order of the chain, each with its section: neighbours follow each other within one. */
export function judgeStage(
  wanted: string | null,
  offered: readonly string[],
  areNeighbours: (one: string, other: string) => boolean,
): Judged<StageEvidence> {
  if (wanted === null) return { value: null, evidence: null };
  if (offered.length === 0) return { value: UNKNOWN, evidence: null };
  if (offered.includes(wanted)) return { value: 1, evidence: { code: wanted, isSame: true } };
  const neighbour = offered.find((code) => areNeighbours(code, wanted));
  return neighbour === undefined
    ? { value: 0, evidence: null }
    : { value: NEIGHBOUR, evidence: { code: neighbour, isSame: false } };
}

/** One form that both want is enough: they will choose one. */
export function judgeForm(
  wanted: readonly CooperationForm[],
  offered: readonly CooperationForm[],
): Judged<readonly CooperationForm[]> {
  if (wanted.length === 0) return { value: null, evidence: [] };
  if (offered.length === 0) return { value: UNKNOWN, evidence: [] };
  const shared = wanted.filter((form) => offered.includes(form));
  return { value: shared.length > 0 ? 1 : 0, evidence: shared };
}

export type ReadinessEvidence = { readonly trl: number | null; readonly wanted: number } | null;

export function judgeReadiness(wanted: number | null, trl: number | null): Judged<ReadinessEvidence> {
  if (wanted === null) return { value: null, evidence: null };
  if (trl === null) return { value: UNKNOWN, evidence: { trl, wanted } };
  const missing = Math.max(0, wanted - trl);
  return { value: Math.max(0, 1 - missing * PER_LEVEL), evidence: { trl, wanted } };
}

const nearness: Readonly<Record<Proximity, number>> = {
  SAME_TOWN: 1,
  SAME_CITY: 0.8,
  BAY_AREA: 0.6,
  PROVINCE: 0.5,
  ELSEWHERE: 0.2,
  UNKNOWN: UNKNOWN,
};

export function judgeProximity(from: Place, to: Place): Judged<Proximity> {
  const proximity = proximityOf(from, to);
  return { value: nearness[proximity], evidence: proximity };
}

export type AvailabilityEvidence = Pick<Offered, 'freeCapacity'> &
  Pick<Standing, 'asked' | 'answered' | 'answerDays'>;

/** So many requests with the usual answers are believed before the own ones are. */
const PRIOR_ASKED = 3;
const USUALLY_ANSWERED = 0.7;
/** An answer after that many days is half as good as one at once; a request runs out after 14. */
const HALF_AFTER_DAYS = 7;
const MANY_FREE = 2;

/** Free seats where somebody counts them, and how surely and how soon requests are answered. */
export function judgeAvailability({ freeCapacity, standing }: Offered): Judged<AvailabilityEvidence> {
  const { asked, answered, answerDays } = standing;
  const share = (answered + PRIOR_ASKED * USUALLY_ANSWERED) / (asked + PRIOR_ASKED);
  const speed = HALF_AFTER_DAYS / (HALF_AFTER_DAYS + (answerDays ?? HALF_AFTER_DAYS / 2));
  const manners = (share + speed) / 2;
  const value = freeCapacity === null ? manners : freeCapacity === 0 ? 0 : seats(freeCapacity, manners);
  return { value, evidence: { freeCapacity, asked, answered, answerDays } };
}

function seats(free: number, manners: number): number {
  return (Math.min(free, MANY_FREE) / MANY_FREE + manners) / 2;
}

/** So many collaborations with the usual end are believed before the own ones are. */
const PRIOR_ENDED = 3;
const USUALLY_COMPLETED = 0.6;

/** So many ratings of the usual kind are believed before the own ones are. On a scale of 1 to 5. */
const PRIOR_RATINGS = 3;
const USUAL_RATING = 4;
/** How much the ratings say beside what was brought to its end. */
const RATED = 0.5;

export type RecordEvidence = Pick<RatedStanding, 'completed' | 'ratings' | 'meanRating'>;

/**
 * Completed among ended collaborations, and what partners said at the end, both shrunk toward what is usual: a newcomer
 * stands where most stand, not at 0, and one kind word does not lift anybody to the top.
 */
export function judgeRecord({
  completed,
  brokenOff,
  ratings,
  meanRating,
}: RatedStanding): Judged<RecordEvidence> {
  const ended = (completed + PRIOR_ENDED * USUALLY_COMPLETED) / (completed + brokenOff + PRIOR_ENDED);
  const usual = (USUAL_RATING - 1) / 4;
  const given = meanRating === null ? 0 : ratings * ((meanRating - 1) / 4);
  // Only what differs from the usual counts, so that who was never rated stands where collaborations alone put it.
  const rated = (given + PRIOR_RATINGS * usual) / (ratings + PRIOR_RATINGS);
  const value = Math.min(1, Math.max(0, ended + RATED * (rated - usual)));
  return { value, evidence: { completed, ratings, meanRating } };
}
