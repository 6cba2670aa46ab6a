import { useText } from '#lib/language.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import type { RunLine } from './imports.queries.ts';
import { importsText } from './imports.text.ts';

const looks: Readonly<Record<RunLine['state'], StateLook>> = {
  COLUMNS: 'mine',
  CHECKING: 'moving',
  CHECKED: 'mine',
  RUNNING: 'moving',
  DONE: 'done',
  CANCELLED: 'ended',
  FAILED: 'failed',
};

/** Where a list stands. */
export function RunBadge({ state }: Pick<RunLine, 'state'>) {
  const t = useText(importsText);
  return <StateBadge look={looks[state]}>{t[state]}</StateBadge>;
}
