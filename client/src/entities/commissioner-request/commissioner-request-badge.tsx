import { daysBetween } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import type { CommissionerRequestLine } from './commissioner-request.fragments.ts';
import { commissionerRequestText } from './commissioner-request.text.ts';

type Stand = Pick<CommissionerRequestLine, 'state' | 'viewerCanAssign' | 'assignment'>;
type Standing = CommissionerRequestLine['state'] | 'waitsForMe' | 'termOver';

const looks: Readonly<Record<Standing, StateLook>> = {
  OPEN: 'theirs',
  ASSIGNED: 'linked',
  WITHDRAWN: 'ended',
  waitsForMe: 'mine',
  termOver: 'ended',
};

/** How a request stands: lit for the officer who is to assign somebody; over once the last day of the term has passed. */
export function CommissionerRequestBadge({ request }: { request: Stand }) {
  const t = useText(commissionerRequestText);
  const standing = standingOf(request, new Date());
  return <StateBadge look={looks[standing]}>{t[standing]}</StateBadge>;
}

export function standingOf({ state, viewerCanAssign, assignment }: Stand, now: Date): Standing {
  if (viewerCanAssign) return 'waitsForMe';
  return assignment && daysBetween(assignment.endsOn, now) > 0 ? 'termOver' : state;
}
