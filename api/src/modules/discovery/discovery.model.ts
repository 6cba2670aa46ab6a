import type { Capability } from '#modules/capabilities/index.ts';
import type { Commissioner } from '#modules/commissioners/index.ts';
import type { Need } from '#modules/needs/index.ts';
import type { Organization } from '#modules/organizations/index.ts';
import type { SearchHit, SearchResult } from '#search';

/** What search shows as a partner. */
export type Partner = Organization | Commissioner;

export type Findable = Partner | Need | Capability;

export type Found<Node extends Findable> = Omit<SearchResult, 'hits'> & {
  readonly hits: readonly { readonly node: Node; readonly hit: SearchHit; readonly place: number }[];
  /** Of the last hit, also where that may not be shown (any more); null on an empty page. */
  readonly lastPlace: number | null;
  readonly hasNextPage: boolean;
  readonly isDegraded: boolean;
};
