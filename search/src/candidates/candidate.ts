import type { DocumentKind, Location } from '../documents.ts';
import type { Impacts } from './impacts.ts';

/** A document that may answer, as far as ranking, filters and facets have to know it. */
export type Candidate = {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly revision: number;
  readonly category: string | null;
  readonly town: string | null;
  readonly fields: readonly string[];
  readonly stages: readonly string[];
  readonly forms: readonly string[];
  readonly trl: number | null;
  readonly verified: boolean;
  readonly example: boolean;
  readonly location: Location | null;
  /** Milliseconds since 1970. */
  readonly publishedAt: number;
  readonly record: number;
  /** Normalised name and aliases without spaces, one a line. */
  readonly names: string;
  /** How strongly it holds each of its index terms. */
  readonly impacts: Impacts;
};

/** A candidate and what it is worth; ranking changes the score step by step. */
export type Scored = { readonly candidate: Candidate; score: number };

/** What ranking has to know of the whole index. */
export type Statistics = {
  readonly documents: number;
  /** How many documents hold an index term. */
  count(term: string): number;
  /** How many documents are filed under a field or a stage. */
  countFiled(column: 'fields' | 'stages', code: string): number;
};
