import type { SearchDocument } from '../../../documents.ts';
import type { Lexicon } from '../../../lexicon/lexicon.ts';
import type { SegmentParts } from '../frozen-segment.ts';
import type { IndexParts } from '../index-parts.ts';

/** What a worker is started for. */
export type WorkerTask =
  | { readonly task: 'BUILD'; readonly lexicon: Lexicon }
  | { readonly task: 'MERGE'; readonly segments: readonly SegmentParts[]; readonly moved: Int32Array | null };

/** What a building worker is told. */
export type BuildOrder =
  | { readonly order: 'TAKE'; readonly documents: readonly SearchDocument[] }
  | { readonly order: 'FINISH' };

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly answer: 'TAKEN'; readonly live: number }
  | { readonly answer: 'BUILT'; readonly parts: IndexParts }
  | { readonly answer: 'MERGED'; readonly parts: SegmentParts }
  | { readonly answer: 'FAILED'; readonly message: string };
