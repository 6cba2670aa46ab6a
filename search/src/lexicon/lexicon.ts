/** What one notion is called. Terms are written as people write them; analysis normalises them. */
export type LexiconConcept = {
  /** Stable, so that an administrator's change is a change and not a new concept. */
  readonly id: string;
  /** The usual word; a member of `same`. */
  readonly label: string;
  /** Words that mean the same, in any language, abbreviations included. */
  readonly same: readonly string[];
  /** Words for special cases: found by the concept's words, but not the other way round. */
  readonly narrower: readonly string[];
  /** Near, not equal: a weak hint. */
  readonly related: readonly string[];
};

/** The vocabulary that both engines resolve queries with. Data: editable at run time through `useLexicon`. */
export type Lexicon = {
  readonly version: string;
  readonly concepts: readonly LexiconConcept[];
};

/** A node of the taxonomy, offered by `suggest` and used to tie its Chinese to its English name. */
export type FieldLabel = { readonly code: string; readonly zh: string; readonly en: string };
