import { useText } from '#lib/language.ts';
import { StateBadge, type StateLook } from '#ui/state-badge.tsx';
import type { Concept } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';

const looks = { CHANGED: 'moving', ADDED: 'linked', REMOVED: 'ended' } as const satisfies Record<
  string,
  StateLook
>;

/** How a concept differs from what ships; nothing where it does not. */
export function EditBadge({ edit }: Pick<Concept, 'edit'>) {
  const t = useText(lexiconText);
  return edit === 'UNCHANGED' ? null : <StateBadge look={looks[edit]}>{t[edit]}</StateBadge>;
}
