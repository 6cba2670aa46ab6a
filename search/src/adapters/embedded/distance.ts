import { kilometres } from '../../distance.ts';
import type { Location } from '../../documents.ts';
import type { Columns } from './columns.ts';

/** Distance from a slot to a place; Infinity where the document has no place. */
export function kilometresBetween(columns: Columns, slot: number, place: Location): number {
  const latitude = columns.latitude[slot] ?? Number.NaN;
  const longitude = columns.longitude[slot] ?? Number.NaN;
  if (Number.isNaN(latitude) || Number.isNaN(longitude)) return Number.POSITIVE_INFINITY;
  return kilometres({ latitude, longitude }, place);
}
