import type { IconName } from '#ui/icon.tsx';
import type { Reason } from '#ui/reasons.tsx';
import type { AlsoFitting } from './match.fragments.ts';
import { reasonsOf } from './match-subject.ts';

const icons: Readonly<Record<string, IconName>> = {
  FIELD: 'field',
  FORM: 'form',
  PROXIMITY: 'place',
  READINESS: 'chart',
  STAGE: 'chain',
  RECORD: 'record',
};

/** What speaks for a match, each with the drawing of its sort. */
export function matchReasons(match: Pick<AlsoFitting, 'factors'>): Reason[] {
  return reasonsOf(match).map(({ name, text }) => ({ id: name, icon: icons[name] ?? 'tick', text }));
}
