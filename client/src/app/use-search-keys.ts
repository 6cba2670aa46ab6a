import { useEffect } from 'react';

/**
 * `/` and Ctrl K (⌘ K) open the search from anywhere. Where the page has a search box of its own in view, that one
 * takes the focus. Where somebody is writing, `/` stays a character.
 */
export function useSearchKeys(open: () => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !isWriting(event.target);
      const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if ((!isSlash && !isCtrlK) || event.defaultPrevented) return;
      event.preventDefault();
      const box = document.querySelector<HTMLInputElement>('main .sbox input');
      if (box) box.focus();
      else open();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [open]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA)$/.test(target.tagName))
  );
}
