import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import type { MessagePage } from './conversation.state.ts';
import { conversationText } from './conversation.text.ts';

type ScrolledToEndProps = {
  newest: string;
  oldest: string | undefined;
  /** What was unread when the conversation was opened. */
  unreadCount: number;
  /** Where that begins is here; else it is among the older ones. */
  hasUnread: boolean;
  hasOlder: boolean;
  showOlder: () => Promise<MessagePage | null>;
  children: ReactNode;
};

/** Keeps the newest in view as it comes, and what is being read in its place when older ones come above it. */
export function ScrolledToEnd({ newest, oldest, children, ...unread }: ScrolledToEndProps) {
  const t = useText(conversationText);
  const box = useRef<HTMLDivElement>(null);
  const before = useRef({ height: 0, newest });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an older first message is a reason, not an argument
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const { height, newest: shown } = before.current;
    if (newest !== shown || height === 0) element.scrollTop = element.scrollHeight;
    else element.scrollTop += element.scrollHeight - height;
    before.current = { height: element.scrollHeight, newest };
  }, [newest, oldest]);
  return (
    <div className="msgs-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div className="msgs-box" ref={box} role="log" aria-label={t.messages} tabIndex={0}>
        {children}
      </div>
      {unread.unreadCount > 0 && <ToUnread box={box} oldest={oldest} {...unread} />}
    </div>
  );
}

type ToUnreadProps = Omit<ScrolledToEndProps, 'newest' | 'children'> & {
  box: RefObject<HTMLDivElement | null>;
};

/** The way up to the first message that was not read; not there where it stands in view already, and gone once taken. */
function ToUnread({ box, oldest, unreadCount, hasUnread, hasOlder, showOlder }: ToUnreadProps) {
  const t = useText(conversationText);
  const [state, setState] = useState<'offered' | 'going' | 'gone'>('offered');
  // biome-ignore lint/correctness/useExhaustiveDependencies: decided once, by what was in view at first
  useEffect(() => {
    const line = lineIn(box.current);
    if (line && box.current && line.offsetTop >= box.current.scrollTop) setState('gone');
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: page by page, once the one before has come
  useEffect(() => {
    const line = lineIn(box.current);
    if (state !== 'going' || !box.current) return;
    if (!line && hasOlder) {
      void showOlder().then((page) => {
        if (!page) setState('offered');
      });
      return;
    }
    if (line) box.current.scrollTop = line.offsetTop - 8;
    box.current.focus();
    setState('gone');
  }, [state, hasUnread, oldest]);
  if (state === 'gone') return null;
  return (
    <Button
      size="small"
      className="to-unread"
      isPending={state === 'going'}
      onPress={() => setState('going')}
    >
      {t.toUnread(unreadCount)}
    </Button>
  );
}

function lineIn(box: HTMLElement | null): HTMLElement | null {
  return box?.querySelector('.day.unread') ?? null;
}
