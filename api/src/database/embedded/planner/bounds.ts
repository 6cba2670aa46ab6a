import { encodeKey } from '../values/key.ts';
import { regexParts } from '../values/order.ts';
import { isOperators, isRegex, RANK, rankOf } from '../values/types.ts';
import { isPoint } from './conditions.ts';

/** What an index can look up for one field: single values, or one range of key bytes (ascending, both inclusive). */
export type Bounds = { points: readonly unknown[] } | { low: Buffer; high: Buffer };

/** `spread`: some document has an array here, where two one-sided conditions may hold for different elements. */
export function boundsOf(conditions: readonly unknown[], spread: boolean): Bounds | null {
  const points = conditions.map(pointsOf).find((values) => values !== null);
  if (points) return { points };
  let low: Buffer | undefined;
  let high: Buffer | undefined;
  for (const condition of conditions) {
    for (const limit of limitsOf(condition)) {
      if (spread && (low || high)) continue;
      low ??= limit.low;
      high ??= limit.high;
    }
  }
  const type = (low ?? high)?.[0];
  if (type === undefined) return null;
  return { low: low ?? Buffer.from([type]), high: high ?? Buffer.from([type + 1]) };
}

function pointsOf(condition: unknown): readonly unknown[] | null {
  if (!isOperators(condition)) return isPoint(condition) ? [condition] : null;
  if (Object.hasOwn(condition, '$eq') && isPoint(condition.$eq)) return [condition.$eq];
  const { $in } = condition;
  return Object.hasOwn(condition, '$in') && Array.isArray($in) && $in.every(isPoint) ? $in : null;
}

type Limits = { low?: Buffer; high?: Buffer };

function limitsOf(condition: unknown): Limits[] {
  if (isRegex(condition)) return prefixLimits(condition);
  if (!isOperators(condition)) return [];
  return Object.entries(condition).flatMap(([operator, value]): Limits[] => {
    if (!isPoint(value) || ACROSS_TYPES.has(rankOf(value))) return [];
    if (operator === '$gt' || operator === '$gte') return [{ low: encodeKey(value) }];
    return operator === '$lt' || operator === '$lte' ? [{ high: encodeKey(value) }] : [];
  });
}

/** Comparisons with these match other types, too. */
const ACROSS_TYPES: ReadonlySet<number> = new Set([RANK.minKey, RANK.null, RANK.maxKey]);

/** `/^abc/` lies between `abc` and the last string that begins so. */
function prefixLimits(regex: unknown): Limits[] {
  const { source, flags } = regexParts(regex);
  const literal = /^\^([\w\-/@: ]+)/.exec(source)?.[1];
  if (literal === undefined || /[imx]/.test(flags) || source.includes('|')) return [];
  const repeated = /^[*?{+]/.test(source.slice(1 + literal.length));
  const prefix = repeated ? literal.slice(0, -1) : literal;
  if (!prefix) return [];
  const bytes = encodeKey(prefix).subarray(0, -2);
  return [{ low: bytes, high: Buffer.concat([bytes, Buffer.from([0xff])]) }];
}
