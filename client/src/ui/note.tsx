import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type NoteTone = 'info' | 'warning' | 'problem' | 'success';

const looks = {
  info: { tone: 'info', icon: 'info' },
  warning: { tone: 'warn', icon: 'clock' },
  problem: { tone: 'bad', icon: 'warning' },
  success: { tone: 'ok', icon: 'tick' },
} as const satisfies Record<NoteTone, { tone: string; icon: IconName }>;

/** A sentence that stays where its cause is. A `problem` is announced at once. */
export function Note({ tone = 'info', children }: { tone?: NoteTone; children: ReactNode }) {
  const look = looks[tone];
  return (
    <div className={`note ${look.tone}`} role={tone === 'problem' ? 'alert' : undefined}>
      <Icon name={look.icon} />
      <span>{children}</span>
    </div>
  );
}
