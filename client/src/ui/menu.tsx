import type { ReactNode } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Icon, type IconName } from './icon.tsx';
import { Count } from './tag.tsx';

/** One entry: `onAction` does it, or navigates. */
type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly onAction: () => void;
};

/** One of several that stands above the entries; `waiting` is what waits there, in a number and in words. */
export type MenuChoice = {
  readonly label: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly icon: IconName;
    readonly waiting?: { readonly count: number; readonly words: string };
  }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
};

type MenuProps = {
  /** The button that opens it: a `Button` of this kit or of React Aria. */
  trigger: ReactNode;
  label: string;
  choice?: MenuChoice | undefined;
  entries: readonly MenuEntry[];
};

/** Few actions behind one button. Arrow keys move, Escape closes and returns the focus. */
export function Menu({ trigger, label, choice, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="pop" placement="bottom end" offset={4}>
        <AriaMenu className="opts" aria-label={label}>
          {choice && <Choice {...choice} />}
          {choice && <Separator className="opt-line" />}
          {entries.map(({ id, label: text, icon, onAction }) => (
            <MenuItem className="opt" key={id} id={id} textValue={text} onAction={onAction}>
              {icon && <Icon name={icon} />}
              <span>{text}</span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Choice({ label, options, value, onChange }: MenuChoice) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [chosen] = keys;
        if (typeof chosen === 'string' && chosen !== value) onChange(chosen);
      }}
    >
      <Header className="opt-head sm dim">{label}</Header>
      {options.map(({ id, label: text, icon, waiting }) => (
        <MenuItem className="opt" key={id} id={id} textValue={text}>
          <Icon name={icon} />
          <span>{text}</span>
          {waiting && (
            <Count isLit>
              <span aria-hidden="true">{waiting.count}</span>
              <span className="vh">{waiting.words}</span>
            </Count>
          )}
          <Icon name="tick" />
        </MenuItem>
      ))}
    </MenuSection>
  );
}
