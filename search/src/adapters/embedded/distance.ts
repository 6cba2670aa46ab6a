import type { Location } from '../../documents.ts';
import type { Columns } from './columns.ts';

const EARTH_RADIUS_KILOMETRES = 6371;

/** Great-circle distance from a slot to a place; Infinity where the document has no place. */
export function kilometresBetween(columns: Columns, slot: number, place: Location): number {
  const latitude = columns.latitude[slot] ?? Number.NaN;
  const longitude = columns.longitude[slot] ?? Number.NaN;
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return Number.POSITIVE_INFINITY;
  const radians = Math.PI / 180;
  const half = Math.sin(((place.latitude - latitude) * radians) / 2) ** 2;
  const across = Math.sin(((place.longitude - longitude) * radians) / 2) ** 2;
  const chord = half + Math.cos(latitude * radians) * Math.cos(place.latitude * radians) * across;
  return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}
