/** Whose side a person is on: the firm's, the university's, between them, or neither. */
export type Side = 'firm' | 'university' | 'between' | 'neutral';

const tones = { firm: 'w', university: 'c', between: 't', neutral: '' };

/** The first character of a name on the colour of its side. Silent: the name stands beside it. */
export function Avatar({ name, side = 'neutral' }: { name: string; side?: Side }) {
  return (
    <span className={`ava ${tones[side]}`} aria-hidden="true">
      {Array.from(name)[0]}
    </span>
  );
}
