import { type ReactNode, useEffect, useRef } from 'react';

/** What appears within something that scrolls and has to be seen at once: why a form was not taken, at its end. */
export function IntoView({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Not every browser that reads pages aloud scrolls.
    element.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  return <div ref={element}>{children}</div>;
}
