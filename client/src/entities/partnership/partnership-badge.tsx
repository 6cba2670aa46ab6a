import { useText } from '#lib/language.ts';
import { StateBadge } from '#ui/state-badge.tsx';
import type { PartnershipLine } from './partnership.fragments.ts';
import { partnershipText } from './partnership.text.ts';
import { lookOf } from './partnership-state.ts';

type Stand = Pick<PartnershipLine, 'state' | 'waitsForViewer' | 'viewerSide'>;

/** How a partnership stands, seen from the viewer's side. */
export function PartnershipBadge({ partnership }: { partnership: Stand }) {
  const t = useText(partnershipText);
  const { state, waitsForViewer, viewerSide } = partnership;
  const word = () => {
    if (waitsForViewer) return t.waitsForMe;
    if (state !== 'REQUESTED') return t[state];
    return viewerSide ? t.waitsForThem : t.waitsForAnswer;
  };
  return <StateBadge look={lookOf(partnership)}>{word()}</StateBadge>;
}
