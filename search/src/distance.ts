import type { Location } from './documents.ts';

const EARTH_RADIUS_KILOMETRES = 6371;
const radians = Math.PI / 180;

/** Great-circle distance. */
export function kilometres(left: Location, right: Location): number {
  const half = Math.sin(((left.latitude - right.latitude) * radians) / 2) ** 2;
  const across = Math.sin(((left.longitude - right.longitude) * radians) / 2) ** 2;
  const chord = half + Math.cos(left.latitude * radians) * Math.cos(right.latitude * radians) * across;
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}
