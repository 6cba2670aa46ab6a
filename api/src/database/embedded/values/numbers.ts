import { Decimal128, Long } from 'bson';
import { isDecimal, isLong, type Numeric } from './types.ts';

/** An exact value: coefficient × 10^exponent. */
type Exact = readonly [coefficient: bigint, exponent: number];

export function toNumber(value: Numeric): number {
  if (typeof value === 'number') return value;
  return Number(isDecimal(value) ? value.toString() : value.valueOf());
}

/** Compares numbers of all types by their exact value; NaN comes before all others and equals itself. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  if (typeof a === 'number' && typeof b === 'number') return compareDoubles(a, b);
  if (isLong(a) && isLong(b)) return a.compare(b);
  const rough = compareDoubles(toNumber(a), toNumber(b));
  if (rough !== 0) return rough;
  // A double is its binary value here: 0.1 is a little more than Decimal128's 0.1, as on the server.
  if (!isDecimal(a) || !isDecimal(b)) return compareDoubles(residue(a), residue(b));
  const exactA = exactly(a);
  const exactB = exactly(b);
  if (!exactA || !exactB) return 0;
  const [x, y] = align(exactA, exactB);
  return x < y ? -1 : x > y ? 1 : 0;
}

function compareDoubles(a: number, b: number): number {
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b) return 0;
  return Number(Number.isNaN(b)) - Number(Number.isNaN(a));
}

export const add = (a: Numeric, b: Numeric): Numeric =>
  calculate(a, b, {
    doubles: (x, y) => x + y,
    integers: (x, y) => x + y,
    exact: (x, y) => {
      const [m, n, exponent] = align(x, y);
      return [m + n, exponent];
    },
  });

export const multiply = (a: Numeric, b: Numeric): Numeric =>
  calculate(a, b, {
    doubles: (x, y) => x * y,
    integers: (x, y) => x * y,
    exact: (x, y) => [x[0] * y[0], x[1] + y[1]],
  });

type Operation = {
  doubles: (a: number, b: number) => number;
  integers: (a: bigint, b: bigint) => bigint;
  exact: (a: Exact, b: Exact) => Exact;
};

/** Decimal128 wins over all, a double over int64; whole JS numbers leave the safe range as int64, as on the server. */
function calculate(a: Numeric, b: Numeric, operation: Operation): Numeric {
  const x = toNumber(a);
  const y = toNumber(b);
  if (isDecimal(a) || isDecimal(b)) {
    const [p, q] = [exactly(a), exactly(b)];
    if (!p || !q) return Decimal128.fromString(String(operation.doubles(x, y)));
    const [coefficient, exponent] = operation.exact(p, q);
    return Decimal128.fromStringWithRounding(`${coefficient}E${exponent}`);
  }
  const result = operation.doubles(x, y);
  if (!Number.isInteger(x) || !Number.isInteger(y)) return result;
  if (!isLong(a) && !isLong(b) && Number.isSafeInteger(result)) return result;
  if (!Number.isFinite(result) || Math.abs(result) > 2 ** 63)
    return isLong(a) || isLong(b) ? wrap(a, b, operation) : result;
  return wrap(a, b, operation);
}

function wrap(a: Numeric, b: Numeric, operation: Operation): Long {
  return Long.fromBigInt(BigInt.asIntN(64, operation.integers(BigInt(a.toString()), BigInt(b.toString()))));
}

/** What a number is beyond the double next to it, as a double: 0 for all that JavaScript can hold. */
export function residue(value: Numeric): number {
  if (typeof value === 'number') return 0;
  const double = toNumber(value);
  if (isLong(value)) return Number(value.toBigInt() - BigInt(double));
  const exact = exactly(value);
  if (!exact || !Number.isFinite(double)) return 0;
  const [coefficient, exponent] = exact;
  const [mantissa, power] = halves(double);
  // value − double = (c·10^e − m·2^p); both sides are brought over one denominator 10^-e · 2^-p.
  const ten = 10n ** BigInt(Math.abs(exponent));
  const two = 2n ** BigInt(Math.abs(power));
  const denominator = (exponent < 0 ? ten : 1n) * (power < 0 ? two : 1n);
  const left = coefficient * (exponent < 0 ? 1n : ten) * (power < 0 ? two : 1n);
  const right = mantissa * (power < 0 ? 1n : two) * (exponent < 0 ? ten : 1n);
  return quotient(left - right, denominator);
}

/** The double as whole mantissa × 2^power. */
function halves(double: number): readonly [bigint, number] {
  let [mantissa, power] = [double, 0];
  while (!Number.isInteger(mantissa)) [mantissa, power] = [mantissa * 2, power - 1];
  return [BigInt(mantissa), power];
}

/** Keeps 64 significant bits of a quotient of two large whole numbers. */
function quotient(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const negative = numerator < 0n;
  const size = negative ? -numerator : numerator;
  const shift = Math.max(0, 64 + denominator.toString(2).length - size.toString(2).length);
  const result = Number((size << BigInt(shift)) / denominator) * 2 ** -shift;
  return negative ? -result : result;
}

/** The exact value, or null for NaN and the infinities. */
function exactly(value: Numeric): Exact | null {
  const parts = /^(-?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(value.toString());
  if (!parts) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = parts;
  if (!whole && !fraction) return null;
  return [BigInt(`${sign}${whole}${fraction}`), Number(exponent) - fraction.length];
}

function align([a, e]: Exact, [b, f]: Exact): readonly [bigint, bigint, number] {
  return e > f ? [a * 10n ** BigInt(e - f), b, f] : [a, b * 10n ** BigInt(f - e), e];
}
