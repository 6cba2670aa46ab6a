import { bytesOf } from '../values/order.ts';
import { badValue } from '../values/server-error.ts';
import { isBinary, isNumeric } from '../values/types.ts';
import type { ValueTest } from './path.ts';

const BITS = {
  $bitsAllSet: (value: bigint, mask: bigint) => (value & mask) === mask,
  $bitsAnySet: (value: bigint, mask: bigint) => (value & mask) !== 0n,
  $bitsAllClear: (value: bigint, mask: bigint) => (value & mask) === 0n,
  $bitsAnyClear: (value: bigint, mask: bigint) => (value & mask) !== mask,
} as const;

export type BitOperator = keyof typeof BITS;

export const isBitOperator = (operator: string): operator is BitOperator => Object.hasOwn(BITS, operator);

export function bitTest(operator: BitOperator, operand: unknown): ValueTest {
  const mask = maskOf(operand);
  return (value) => {
    if (isBinary(value)) return BITS[operator](numberOf(bytesOf(value)), mask);
    if (!isNumeric(value) || !Number.isInteger(Number(value))) return false;
    return BITS[operator](BigInt.asUintN(64, BigInt(value.toString())), mask);
  };
}

/** A mask is given as number, as list of bit positions, or as binary data of little-endian bytes. */
function maskOf(operand: unknown): bigint {
  if (Array.isArray(operand)) {
    return operand.reduce((mask: bigint, position) => mask | (1n << BigInt(Number(position))), 0n);
  }
  if (isBinary(operand)) return numberOf(bytesOf(operand));
  if (!isNumeric(operand) || !(Number(operand) >= 0) || !Number.isInteger(Number(operand))) {
    badValue('bit mask must be a non-negative whole number, a list of bit positions or binary data');
  }
  return BigInt(operand.toString());
}

function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((sum, byte, i) => sum | (BigInt(byte) << BigInt(8 * i)), 0n);
}
