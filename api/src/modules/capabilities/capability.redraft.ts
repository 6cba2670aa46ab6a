import type { CapabilityDraft } from './capability.input.ts';
import type { CapabilityContent } from './capability.model.ts';
import { priceKindOf } from './capability.price.ts';

/** What is stored as a form would send it: what was right as a draft is checked again when it is published. */
export function toDraft({ price, ...content }: CapabilityContent): CapabilityDraft {
  return {
    ...content,
    price: price && {
      kind: priceKindOf(price),
      minYuan: price.minFen === null ? null : price.minFen / 100,
      maxYuan: price.maxFen === null ? null : price.maxFen / 100,
      per: price.per,
    },
  };
}
