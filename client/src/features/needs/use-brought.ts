import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { needQuery } from './need.queries.ts';
import { draftOf, type NeedDraft } from './need-draft.ts';

type Form = { draft: NeedDraft; isEmpty: boolean; change: (changed: Partial<NeedDraft>) => void };

/**
 * What the address brings into an empty form, once: the words of a search (`?text=`) or an own need to publish again
 * (`?like=`). Where a draft stands already it waits: the answer is what could be taken instead, null for nothing.
 */
export function useBrought(
  params: URLSearchParams,
  { draft, isEmpty, change }: Form,
): Partial<NeedDraft> | null {
  const like = params.get('like') ?? '';
  const [{ data }] = useQuery({ query: needQuery, variables: { id: like }, pause: !like });
  const isTaken = useRef(false);
  const brought = broughtBy(params.get('text'), data?.need);
  useEffect(() => {
    if (isTaken.current || !brought) return;
    isTaken.current = true;
    if (isEmpty) change(brought);
  });
  if (!brought || isEmpty) return null;
  return brought.text && draft.text.includes(brought.text) ? null : brought;
}

/** The fields that a text or another need fills. The deadline of the other need is over or not meant any more. */
export function broughtBy(text: string | null, need: NeedDetail | undefined): Partial<NeedDraft> | null {
  if (need) return { ...draftOf(need), solveBy: '' };
  const words = text?.trim();
  return words ? { text: words } : null;
}
