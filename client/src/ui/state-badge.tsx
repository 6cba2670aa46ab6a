import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** The eight looks of a state, each a shape and a word.. */
export type StateLook = 'unlit' | 'mine' | 'theirs' | 'moving' | 'linked' | 'done' | 'failed' | 'ended';

const looks = {
  unlit: { tone: 'off', icon: 'unlit' },
  mine: { tone: 'me', icon: 'lit' },
  theirs: { tone: 'wait', icon: 'ring' },
  moving: { tone: 'go', icon: 'half' },
  linked: { tone: 'live', icon: 'span' },
  done: { tone: 'ok', icon: 'done' },
  failed: { tone: 'bad', icon: 'cross' },
  ended: { tone: 'off', icon: 'line' },
} as const satisfies Record<StateLook, { tone: string; icon: IconName }>;

/** A state as shape and word. `mine` glows: it waits for the reader. */
export function StateBadge({ look, children }: { look: StateLook; children: ReactNode }) {
  const { tone, icon } = looks[look];
  return (
    <span className={`st ${tone}`}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
