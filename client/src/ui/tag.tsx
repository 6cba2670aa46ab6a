import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useText } from '#lib/language.ts';
import { Icon, type IconName } from './icon.tsx';
import { uiText } from './ui.text.ts';

/** A word about a thing. `isOutlined` for properties in a row (TRL 7, 许可), filled for topics. */
export function Tag({
  children,
  icon,
  isOutlined = false,
}: {
  children: ReactNode;
  icon?: IconName;
  isOutlined?: boolean;
}) {
  return (
    <span className={isOutlined ? 'tag ln' : 'tag'}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A chosen condition that a press takes away. */
export function RemovableTag({ children, onRemove }: { children: string; onRemove: () => void }) {
  const t = useText(uiText);
  return (
    <AriaButton className="tag x" aria-label={t.remove(children)} onPress={onRemove}>
      {children} <Icon name="close" />
    </AriaButton>
  );
}

/** Stands beside every name and figure that is invented. */
export function SampleTag() {
  return <span className="demo">{useText(uiText).sample}</span>;
}

/** Says whether the bureau has verified an organization. */
export function VerifiedTag({ isVerified = true }: { isVerified?: boolean }) {
  const t = useText(uiText);
  if (!isVerified) return <span className="ver off">{t.unverified}</span>;
  return (
    <span className="ver">
      <Icon name="verified" />
      {t.verified}
    </span>
  );
}

/** How many, beside a heading or a tab. `isLit` where they wait for the reader. */
export function Count({ children, isLit = false }: { children: ReactNode; isLit?: boolean }) {
  return <span className={isLit ? 'cnt on' : 'cnt'}>{children}</span>;
}
