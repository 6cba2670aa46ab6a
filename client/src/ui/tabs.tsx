import type { ReactNode } from 'react';
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
  return (
    <AriaTabs selectedKey={value} onSelectionChange={choose}>
      <div className="tabs-row">
        <TabList className="tabs" aria-label={label}>
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
