import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { ToggleButton as AriaToggleButton, type ToggleButtonProps } from 'react-aria-components/ToggleButton';
import { Link, type LinkProps } from 'react-router';
import { Icon, type IconName } from './icon.tsx';

/** One `primary` a view. `fix` mends what stands beside it; `danger` cannot be undone; `ghost` steps back. */
type ButtonLook = 'plain' | 'primary' | 'ghost' | 'danger' | 'fix';

type Looks = {
  look?: ButtonLook | undefined;
  size?: 'small' | 'large' | undefined;
  icon?: IconName | undefined;
  isFull?: boolean | undefined;
  /** Classes of the layout around it (`no-m`, `grow`), never of its look. */
  className?: string | undefined;
  /** Left out, the button shows its icon only and needs an `aria-label`. */
  children?: ReactNode;
};

const lookClass = { plain: '', primary: 'p', ghost: 'g', danger: 'd', fix: 'fix' };

function buttonClass({ look = 'plain', size, isFull, className, children }: Looks): string {
  const sizeClass = size === 'small' ? 's' : size === 'large' ? 'l' : '';
  const parts = ['btn', lookClass[look], sizeClass, isFull && 'full', !children && 'ic', className];
  return parts.filter(Boolean).join(' ');
}

function Content({ icon, children }: Pick<Looks, 'icon' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
    </>
  );
}

export type ButtonProps = Omit<AriaButtonProps, 'className' | 'children' | 'style'> & Looks;

/** A button with a verb on it. `isPending` turns its icon and refuses presses while keeping the focus. */
export function Button({ look, size, icon, isFull, className, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={buttonClass({ look, size, isFull, className, children })}>
      <Content icon={rest.isPending ? 'retry' : icon}>{children}</Content>
    </AriaButton>
  );
}

/** A button that stays pressed: 收藏, 固定. */
export function ToggleButton({
  look,
  size,
  icon,
  isFull,
  className,
  children,
  ...rest
}: Omit<ToggleButtonProps, 'className' | 'children' | 'style'> & Looks) {
  return (
    <AriaToggleButton {...rest} className={buttonClass({ look, size, isFull, className, children })}>
      <Content icon={icon}>{children}</Content>
    </AriaToggleButton>
  );
}

/** A link that looks like a button, for going somewhere rather than doing something. */
export function ButtonLink({
  look,
  size,
  icon,
  isFull,
  className,
  children,
  ...rest
}: Omit<LinkProps, 'className'> & Looks) {
  return (
    <Link {...rest} className={buttonClass({ look, size, isFull, className, children })}>
      <Content icon={icon}>{children}</Content>
    </Link>
  );
}
