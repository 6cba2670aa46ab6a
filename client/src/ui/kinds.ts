import type { IconName } from './icon.tsx';

/** What a thing on the platform is. Each has its own drawing, its own place on the colour temperature and its own word. */
export type Kind = 'ENTERPRISE' | 'UNIVERSITY' | 'COMMISSIONER' | 'TRANSFER_PLATFORM' | 'NEED' | 'CAPABILITY';

/** Class and drawing of each kind. A need stands on the firm's side, a capability on the university's. */
export const kindLooks = {
  ENTERPRISE: { tone: 'e', icon: 'enterprise' },
  UNIVERSITY: { tone: 'u', icon: 'university' },
  COMMISSIONER: { tone: 'c', icon: 'commissioner' },
  TRANSFER_PLATFORM: { tone: 'p', icon: 'platform' },
  NEED: { tone: 'e', icon: 'need' },
  CAPABILITY: { tone: 'u', icon: 'capability' },
} as const satisfies Record<Kind, { tone: string; icon: IconName }>;
