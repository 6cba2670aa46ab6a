import { iconShapes } from './icon-shapes.tsx';

/** The name of a drawing in `icon-shapes.tsx`. */
export type IconName = keyof typeof iconShapes;

/** A drawing beside a word, silent to screen readers: the word says it. `isLarge` draws 20 px instead of 16. */
export function Icon({ name, isLarge = false }: { name: IconName; isLarge?: boolean }) {
  return (
    <svg className={isLarge ? 'i i-20' : 'i'} viewBox="0 0 24 24" aria-hidden="true">
      {iconShapes[name]}
    </svg>
  );
}
