import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './icon.tsx';

/** One entry: `onAction` does it, or navigates. */
type MenuEntry = {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly onAction: () => void;
};

type MenuProps = {
  /** The button that opens it: a `Button` of this kit or of React Aria. */
  trigger: ReactNode;
  label: string;
  entries: readonly MenuEntry[];
};

/** Few actions behind one button. Arrow keys move, Escape closes and returns the focus. */
export function Menu({ trigger, label, entries }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="pop" placement="bottom end" offset={4}>
        <AriaMenu className="opts" aria-label={label} items={entries}>
          {({ id, label: text, icon, onAction }) => (
            <MenuItem className="opt" id={id} textValue={text} onAction={onAction}>
              {icon && <Icon name={icon} />}
              <span>{text}</span>
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
