import { useText } from '#lib/language.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import type { NeedLine } from './need.fragments.ts';
import { needText } from './need.text.ts';

const looks: Readonly<Record<NeedLine['state'], StateLook>> = {
  DRAFT: 'unlit',
  PROPOSED: 'theirs',
  PUBLISHED: 'moving',
  PAUSED: 'ended',
  SOLVED: 'done',
  WITHDRAWN: 'ended',
  EXPIRED: 'ended',
  REFUSED: 'failed',
};

type NeedBadgeProps = Pick<NeedLine, 'state'> & { viewerCanConfirm?: boolean };

/** The state of a need: 草稿, 公开中, 已暂停 … What waits for the reader glows. */
export function NeedBadge({ state, viewerCanConfirm = false }: NeedBadgeProps) {
  const t = useText(needText);
  if (viewerCanConfirm) return <StateBadge look="mine">{t.waitsForUs}</StateBadge>;
  return <StateBadge look={looks[state]}>{t[state]}</StateBadge>;
}
