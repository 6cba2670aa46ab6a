import type { Offer } from './matching.offers.ts';

/** What no revision tells (an owner's place, how it answers) may be as old as this in another process. */
const KEPT_MS = 5 * 60_000;
/** Some 300 bytes each. */
const MOST_KEPT = 50_000;
const MOST_CHANGES = 5_000;

type Load = (ids: readonly string[]) => Promise<Offer[]>;

type Kept = { readonly offer: Offer; readonly revision: number; readonly readAt: number };

type OfferCache = {
  /** In the order of the index's answer, which names the revision of each; those that may not be found are left out. */
  recall(revisions: ReadonlyMap<string, number>): Promise<Offer[]>;
  /** What belongs to these is read again. */
  forget(organizationIds: readonly string[]): void;
};

/**
 * Remembers what ranks: one need after the other is held against many of the same offers. An offer holds while the index
 * names the same revision of it, and nothing was heard of its organization. What is shown is read again.
 */
export function rememberOffers(load: Load, most = MOST_KEPT): OfferCache {
  /** Those read first come first. */
  const kept = new Map<string, Kept>();
  const changedAt = new Map<string, number>();
  const pieces = createPieces();

  function known(id: string, revision: number, now: number): Offer | null {
    const one = kept.get(id);
    if (!one || one.revision !== revision || now - one.readAt > KEPT_MS) return null;
    // Heard while it was being read: it may have been read before.
    return one.readAt > (changedAt.get(one.offer.organizationId) ?? -1) ? one.offer : null;
  }

  function keep(offer: Offer, revision: number, readAt: number): Offer {
    const own = pieces.sharedBy(offer);
    kept.delete(offer.id);
    kept.set(offer.id, { offer: own, revision, readAt });
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return own;
  }

  return {
    async recall(revisions) {
      const now = performance.now();
      const found = new Map<string, Offer>();
      const missing: string[] = [];
      for (const [id, revision] of revisions) {
        const offer = known(id, revision, now);
        if (offer) found.set(id, offer);
        else missing.push(id);
      }
      for (const offer of missing.length > 0 ? await load(missing) : []) {
        found.set(offer.id, keep(offer, revisions.get(offer.id) ?? 0, now));
      }
      return Array.from(revisions.keys()).flatMap((id) => found.get(id) ?? []);
    },

    forget(organizationIds) {
      const now = performance.now();
      if (changedAt.size > MOST_CHANGES) {
        kept.clear();
        changedAt.clear();
      }
      for (const id of organizationIds) changedAt.set(id, now);
    },
  };
}

/** Of tens of thousands of offers most say the same few things: each piece is kept once. */
function createPieces() {
  const known = new Map<string, object>();

  function shared<Piece extends object>(key: string, piece: Piece): Piece {
    const before = known.get(key);
    if (before) return before as Piece;
    if (known.size > MOST_KEPT) known.clear();
    known.set(key, piece);
    return piece;
  }

  return {
    sharedBy(offer: Offer): Offer {
      const { fieldCodes, stageCodes, forms, place, standing } = offer;
      return {
        ...offer,
        fieldCodes: shared(`codes ${fieldCodes.join()}`, fieldCodes),
        stageCodes: shared(`codes ${stageCodes.join()}`, stageCodes),
        forms: shared(`forms ${forms.join()}`, forms),
        place: shared(`place ${place.townCode} ${place.city}`, place),
        standing: shared(`standing ${Object.values(standing).join()}`, standing),
      };
    },
  };
}
