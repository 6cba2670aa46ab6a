export const PEOPLE = 25;
export const PASSWORD = 'lamps over the quiet river';

export function emailOf(at: number): string {
  return `bench-${at}@example.com`;
}
