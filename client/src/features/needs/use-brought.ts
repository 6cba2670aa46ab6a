import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { needQuery } from './need.queries.ts';
import { emptyNeed, type NeedDraft } from './need-draft.ts';

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
  if (need) {
    return {
      ...emptyNeed,
      title: need.title,
      text: need.text,
      fieldCodes: need.fields.map(({ code }) => code),
      chainStageCode: need.chainStage?.code ?? '',
      wantedForms: need.wantedForms,
      trlNow: numeral(need.trlNow),
      trlWanted: numeral(need.trlWanted),
      budgetMin: numeral(need.budget?.minYuan),
      budgetMax: numeral(need.budget?.maxYuan),
      isAnonymous: need.isAnonymous,
    };
  }
  const words = text?.trim();
  return words ? { text: words } : null;
}

function numeral(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
