import { type Lexicon, type LexiconConcept, lexiconKeyOf } from '#search';
import type { LexiconVersion } from './lexicon.model.ts';

export type ConceptState = 'UNCHANGED' | 'CHANGED' | 'ADDED' | 'REMOVED';

/** A concept as an administrator sees it. */
export type LexiconEntry = {
  readonly id: string;
  /** As search knows it; of a removed one what ships. */
  readonly concept: LexiconConcept;
  readonly state: ConceptState;
  readonly shipped: LexiconConcept | null;
  readonly lastEdit: LexiconVersion | null;
};

/** What the edits put over the lexicon that ships: a concept by its id, or null where it is removed. */
export type Overlay = ReadonlyMap<string, LexiconConcept | null>;

/** The lexicon as of one version. Immutable: a further version makes another edition. */
export type Edition = {
  /** Number of the last edit; 0 before the first. */
  readonly version: number;
  readonly last: LexiconVersion | null;
  readonly shipped: Lexicon;
  readonly overlay: Overlay;
  /** What search takes into use. Its version names both what ships and the last edit. */
  readonly lexicon: Lexicon;
  /** Removed ones, too: those that ship in their order, then those that were added. */
  readonly entries: ReadonlyMap<string, LexiconEntry>;
};

/** The lexicon that ships with the product, before any edit. */
export function shippedEdition(shipped: Lexicon): Edition {
  return editionOf({ last: null, shipped, overlay: new Map(), lastEdits: new Map() });
}

/** The next edition, with all of `versions` done in their order. */
export function withVersions(edition: Edition, versions: readonly LexiconVersion[]): Edition {
  const last = versions.at(-1);
  if (!last) return edition;
  const lastEdits = new Map<string, LexiconVersion>();
  for (const { id, lastEdit } of edition.entries.values()) if (lastEdit) lastEdits.set(id, lastEdit);
  for (const version of versions) {
    for (const { conceptId } of version.edits) lastEdits.set(conceptId, version);
  }
  const overlay = overlayAfter(edition.overlay, versions);
  return editionOf({ last, shipped: edition.shipped, overlay, lastEdits });
}

export function overlayAfter(overlay: Overlay, versions: readonly LexiconVersion[]): Overlay {
  const next = new Map(overlay);
  for (const { conceptId, kind, after } of versions.flatMap(({ edits }) => edits)) {
    if (kind === 'SHIPPED') next.delete(conceptId);
    else next.set(conceptId, kind === 'SET' ? after : null);
  }
  return next;
}

/** The concept as search knows it in this edition; null where it does not. */
export function conceptIn({ entries }: Edition, id: string): LexiconConcept | null {
  const entry = entries.get(id);
  return entry && entry.state !== 'REMOVED' ? entry.concept : null;
}

/** What search would use with other words for one concept, for trying it out. */
export function lexiconWith({ lexicon }: Edition, concept: LexiconConcept): Lexicon {
  const others = lexicon.concepts.filter(({ id }) => id !== concept.id);
  return { version: `${lexicon.version}+draft`, concepts: [...others, concept] };
}

/** Concepts that have a word among those that mean the same, in whatever case or script. */
export function conceptsNamed({ lexicon }: Edition, word: string): readonly LexiconConcept[] {
  const key = lexiconKeyOf(word);
  return lexicon.concepts.filter((concept) => namesOf(concept).has(key));
}

/** Most concepts are the same objects in every edition, so their names are worked out once. */
const names = new WeakMap<LexiconConcept, ReadonlySet<string>>();

function namesOf(concept: LexiconConcept): ReadonlySet<string> {
  const known = names.get(concept) ?? new Set(concept.same.map(lexiconKeyOf));
  names.set(concept, known);
  return known;
}

type EditionParts = Pick<Edition, 'last' | 'shipped' | 'overlay'> & {
  readonly lastEdits: ReadonlyMap<string, LexiconVersion>;
};

function editionOf({ last, shipped, overlay, lastEdits }: EditionParts): Edition {
  const entries = entriesOf({ shipped, overlay, lastEdits });
  const live = [...entries.values()].filter(({ state }) => state !== 'REMOVED');
  const lexicon = last
    ? { version: `${shipped.version}+${last.version}`, concepts: live.map(({ concept }) => concept) }
    : shipped;
  return { version: last?.version ?? 0, last, shipped, overlay, lexicon, entries };
}

function entriesOf({ shipped, overlay, lastEdits }: Omit<EditionParts, 'last'>): Edition['entries'] {
  const entries = new Map<string, LexiconEntry>();
  for (const concept of shipped.concepts) {
    const { id } = concept;
    const edited = overlay.get(id);
    const state = edited ? 'CHANGED' : edited === null ? 'REMOVED' : 'UNCHANGED';
    const lastEdit = lastEdits.get(id) ?? null;
    entries.set(id, { id, concept: edited ?? concept, state, shipped: concept, lastEdit });
  }
  for (const [id, concept] of overlay) {
    // Null: it was removed from a release that had it, and this one has it no more.
    if (!concept || entries.has(id)) continue;
    entries.set(id, { id, concept, state: 'ADDED', shipped: null, lastEdit: lastEdits.get(id) ?? null });
  }
  return entries;
}
