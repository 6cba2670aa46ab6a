import { readAmount } from '#lib/amount.ts';
import type { CapabilityDraft } from './capability-draft.ts';

export const priceKinds = ['FIXED', 'RANGE', 'ON_REQUEST'] as const;
export type PriceKind = (typeof priceKinds)[number];

export type PriceFault =
  | 'priceUnreadable'
  | 'priceTooLarge'
  | 'priceMissing'
  | 'priceKindMissing'
  | 'perMissing';

type Written = Pick<CapabilityDraft, 'priceKind' | 'priceMin' | 'priceMax' | 'pricePer'>;
type Price = { kind: PriceKind; minYuan: number | null; maxYuan: number | null; per: string };

// The API says the same, but a number beyond its own limits would come back without a field.
const mostYuan = 1_000_000_000;

/** What the price is, null where nothing is said of it, or what is missing. Ends that are hidden do not count. */
export function readPrice({ priceKind, priceMin, priceMax, pricePer }: Written): Price | null | PriceFault {
  const kind = priceKinds.find((known) => known === priceKind);
  if (!kind) return priceMin || priceMax ? 'priceKindMissing' : null;
  if (kind === 'ON_REQUEST') return { kind, minYuan: null, maxYuan: null, per: '' };
  const min = readAmount(priceMin);
  const max = kind === 'FIXED' ? min : readAmount(priceMax);
  if (min === 'unreadable' || max === 'unreadable') return 'priceUnreadable';
  if (min.yuan === null && max.yuan === null) return 'priceMissing';
  if (Math.max(min.yuan ?? 0, max.yuan ?? 0) > mostYuan) return 'priceTooLarge';
  if (!pricePer.trim()) return 'perMissing';
  return { kind, minYuan: min.yuan, maxYuan: max.yuan, per: pricePer.trim() };
}
