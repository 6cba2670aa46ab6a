import { useText } from '#lib/language.ts';
import { phrases } from '#lib/phrases.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import type { CapabilityLine } from './capability.fragments.ts';

const stateText = phrases({
  DRAFT: { zh: '草稿', en: 'Draft' },
  PUBLISHED: { zh: '公开中', en: 'Open' },
  PAUSED: { zh: '已暂停', en: 'Paused' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
});

const looks: Readonly<Record<CapabilityLine['state'], StateLook>> = {
  DRAFT: 'unlit',
  PUBLISHED: 'moving',
  PAUSED: 'ended',
  WITHDRAWN: 'ended',
};

/** The state of a capability: 草稿, 公开中, 已暂停, 已撤回. */
export function CapabilityBadge({ state }: Pick<CapabilityLine, 'state'>) {
  const t = useText(stateText);
  return <StateBadge look={looks[state]}>{t[state]}</StateBadge>;
}
