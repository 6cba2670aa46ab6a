export const PEOPLE = 50;
export const PASSWORD = 'lamps over the quiet river';

export function emailOf(at: number): string {
  return `bench-${at}@example.com`;
}
