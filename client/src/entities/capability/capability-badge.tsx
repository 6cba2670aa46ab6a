import { useText } from '#lib/language.ts';
import { phrases } from '#lib/phrases.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import type { CapabilityLine } from './capability.fragments.ts';

const stateText = phrases({
  PUBLISHED: { zh: '公开中', en: 'Open' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
});

const looks: Readonly<Record<CapabilityLine['state'], StateLook>> = {
  PUBLISHED: 'moving',
  WITHDRAWN: 'ended',
};

/** The state of a capability: 公开中, 已撤回. */
export function CapabilityBadge({ state }: Pick<CapabilityLine, 'state'>) {
  const t = useText(stateText);
  return <StateBadge look={looks[state]}>{t[state]}</StateBadge>;
}
