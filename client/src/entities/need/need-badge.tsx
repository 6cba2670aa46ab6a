import { useText } from '#lib/language.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import type { NeedLine } from './need.fragments.ts';
import { needText } from './need.text.ts';

const looks: Readonly<Record<NeedLine['state'], StateLook>> = {
  PUBLISHED: 'moving',
  SOLVED: 'done',
  WITHDRAWN: 'ended',
};

/** The state of a need: 公开中, 已解决, 已撤回. */
export function NeedBadge({ state }: Pick<NeedLine, 'state'>) {
  const t = useText(needText);
  return <StateBadge look={looks[state]}>{t[state]}</StateBadge>;
}
