import { useState } from 'react';

/** One page of a list that grows below itself. */
export type ListPage = {
  readonly key: string;
  /** Where it begins; null for the first one. */
  readonly after: string | null;
  /** Asks for the next one; only the last page does. */
  readonly onMore: ((cursor: string) => void) | undefined;
};

/** Page below page: each is fetched by itself, so what stands already stays. */
export function usePages(): readonly ListPage[] {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const more = (cursor: string) => setCursors((before) => [...before, cursor]);
  return cursors.map((after, place) => ({
    key: after ?? 'first',
    after,
    onMore: place === cursors.length - 1 ? more : undefined,
  }));
}
