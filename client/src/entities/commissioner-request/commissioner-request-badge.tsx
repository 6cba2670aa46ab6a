import { useText } from '#lib/language.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import type { CommissionerRequestLine } from './commissioner-request.fragments.ts';
import { commissionerRequestText } from './commissioner-request.text.ts';

const looks: Readonly<Record<CommissionerRequestLine['state'], StateLook>> = {
  OPEN: 'theirs',
  ASSIGNED: 'linked',
  WITHDRAWN: 'ended',
};

type Stand = Pick<CommissionerRequestLine, 'state' | 'viewerCanAssign'>;

/** How a request stands: lit for the officer who is to assign somebody, else with the bureau. */
export function CommissionerRequestBadge({ request }: { request: Stand }) {
  const t = useText(commissionerRequestText);
  const { state, viewerCanAssign } = request;
  if (viewerCanAssign) return <StateBadge look="mine">{t.waitsForMe}</StateBadge>;
  return <StateBadge look={looks[state]}>{t[state]}</StateBadge>;
}
