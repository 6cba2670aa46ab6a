import type { Role } from '#entities/viewer/use-viewer.ts';
import type { IconName } from '#ui/icon.tsx';
import type { appText } from './app.text.ts';

/** One entry of the top bar and, in the same order, of the phone's dock. */
export type NavigationEntry = {
  readonly to: string;
  readonly label: keyof typeof appText;
  readonly icon: IconName;
  /** What waits there is counted on the entry. */
  readonly waiting?: 'partnerships' | 'desk' | 'verification' | 'requests';
};

const start = { to: '/', label: 'home', icon: 'home' } as const;
const home = { to: '/home', label: 'home', icon: 'home' } as const;
const find = { to: '/search', label: 'findShort', icon: 'search' } as const;
const needs = { to: '/needs', label: 'needs', icon: 'need' } as const;
const capabilities = { to: '/capabilities', label: 'capabilities', icon: 'capability' } as const;
const partnerships = {
  to: '/partnerships',
  label: 'partnerships',
  icon: 'partnership',
  waiting: 'partnerships',
} as const;

/** At most five each: more do not fit a phone. Order and words after the interface's table of roles. */
export const navigation: Readonly<Record<Role, readonly NavigationEntry[]>> = {
  visitor: [start, find, needs, capabilities, { to: '/sign-in', label: 'signIn', icon: 'commissioner' }],
  enterprise: [
    home,
    find,
    { ...needs, label: 'myNeeds' },
    partnerships,
    { to: '/organization', label: 'myFirm', icon: 'enterprise' },
  ],
  university: [
    home,
    { ...needs, label: 'findNeeds' },
    capabilities,
    partnerships,
    { to: '/organization', label: 'myUnit', icon: 'university' },
  ],
  platform: [
    home,
    find,
    { ...capabilities, label: 'services' },
    { ...partnerships, label: 'brokered' },
    { to: '/organization', label: 'myPlatform', icon: 'platform' },
  ],
  commissioner: [
    home,
    { ...needs, label: 'findNeeds' },
    { to: '/commissioner-requests', label: 'inService', icon: 'partnership' },
    { to: '/organization', label: 'mine', icon: 'commissioner' },
  ],
  officer: [
    { to: '/officer', label: 'desk', icon: 'home', waiting: 'desk' },
    { to: '/officer/verification', label: 'verification', icon: 'verified', waiting: 'verification' },
    { to: '/officer/requests', label: 'dispatch', icon: 'commissioner', waiting: 'requests' },
    find,
    needs,
  ],
  administrator: [
    { to: '/administration/lexicon', label: 'lexicon', icon: 'field' },
    find,
    needs,
    capabilities,
  ],
};
