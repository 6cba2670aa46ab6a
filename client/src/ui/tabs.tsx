import { type ReactNode, useEffect, useRef } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components/Tabs';
import { Count } from './tag.tsx';

/** One tab. `count` says how many are in it; `isCountLit` where they wait for the reader. */
export type TabEntry<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | undefined;
  readonly isCountLit?: boolean;
  readonly content: ReactNode;
};

type TabsProps<Id extends string> = {
  label: string;
  tabs: readonly TabEntry<Id>[];
  /** The tab shown. Keep it in the URL, so that a link leads back to it. */
  value: Id;
  onChange: (id: Id) => void;
  /** What stands at the right end of the row. */
  aside?: ReactNode;
};

/** Tabs moved by arrow keys; only the panel shown is rendered. */
export function Tabs<Id extends string>({ label, tabs, value, onChange, aside }: TabsProps<Id>) {
  const choose = (key: unknown) => {
    const tab = tabs.find(({ id }) => id === key);
    if (tab) onChange(tab.id);
  };
  const list = useRef<HTMLDivElement>(null);
  // Where a phone is too narrow for all of them, the one shown is in sight. The page itself stays where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts come later and move what stands after them
  useEffect(() => {
    // The parts draw their entries only after what holds them.
    const frame = requestAnimationFrame(() => {
      const shown = list.current?.querySelector('[aria-selected="true"]');
      if (!list.current || !shown) return;
      const beyond = shown.getBoundingClientRect().right - list.current.getBoundingClientRect().right;
      if (beyond > 0) list.current.scrollLeft += Math.ceil(beyond);
    });
    return () => cancelAnimationFrame(frame);
  }, [value, tabs.map(({ count }) => count).join(' ')]);
  return (
    <AriaTabs selectedKey={value} onSelectionChange={choose}>
      <div className="tabs-row">
        <TabList className="tabs" aria-label={label} ref={list}>
          {tabs.map(({ id, label: text, count, isCountLit }) => (
            <Tab key={id} id={id}>
              {text}
              {count !== undefined && <Count isLit={isCountLit ?? false}>{count}</Count>}
            </Tab>
          ))}
        </TabList>
        {aside}
      </div>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
