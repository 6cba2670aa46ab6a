import { useEffect, useRef } from 'react';
import type { NeedDraft } from './need-draft.ts';

type Form = { draft: NeedDraft; change: (changed: Partial<NeedDraft>) => void };

/**
 * Puts words that were brought along into an empty text, once. Where something is written already they wait: the answer
 * is what could be taken instead, null for nothing.
 */
export function useWaitingText(brought: string | null, { draft, change }: Form): string | null {
  const isTaken = useRef(false);
  const words = brought?.trim() ?? '';
  useEffect(() => {
    if (isTaken.current || !words) return;
    isTaken.current = true;
    if (draft.text.trim() === '') change({ text: words });
  });
  return words && draft.text.trim() !== '' && !draft.text.includes(words) ? words : null;
}
