import type { CapabilityDraft } from './capability.input.ts';
import type { ListedDraft } from './capability.lists.names.ts';
import type { Capability, CapabilityContent } from './capability.model.ts';

const USUAL_UNIT = '项';

/** A price for what it was for, where the list does not say. */
export function withUnit({ price, ...draft }: ListedDraft, existing: Capability | null): CapabilityDraft {
  if (price === undefined) return draft;
  return {
    ...draft,
    price: price && { ...price, per: price.per ?? (existing?.price?.per || USUAL_UNIT) },
  };
}

/** A list takes nothing away that it leaves out: also not the client of a case that is told as it stands. */
export function withClients(content: CapabilityContent, existing: Capability | null): CapabilityContent {
  if (!existing) return content;
  return {
    ...content,
    cases: content.cases.map((one) => {
      const same = existing.cases.find(
        ({ year, title, result }) => year === one.year && title === one.title && result === one.result,
      );
      return one.clientId ? one : { ...one, clientId: same?.clientId ?? null };
    }),
  };
}
