/** As long as a name may be shown; longer ones lose their middle and keep their ending. */
export const MAX_NAME = 120;

/** Control, format and direction-changing characters: good for nothing in a name but deceit. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The name of a file as it may be shown and sent in a header: never a place to store it under. */
export function cleanName(given: string): string {
  const visible = given.toWellFormed().normalize('NFC').replace(INVISIBLE, '');
  const last = visible.split(/[\\/]/).at(-1) ?? '';
  const name = last
    .replaceAll(/[<>:"|?*]/g, '_')
    .replaceAll(/\s+/g, ' ')
    // A name that begins with a dot is hidden on most systems.
    .replace(/^[. ]+|[. ]+$/g, '');
  return shorten(name || 'file');
}

/** In lower case, without the dot; empty where there is none. */
export function endingOf(name: string): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

function shorten(name: string): string {
  const letters = [...name];
  if (letters.length <= MAX_NAME) return name;
  const ending = endingOf(name);
  const kept = letters.slice(0, MAX_NAME - ending.length - 2).join('');
  return ending ? `${kept}….${ending}` : `${kept}…`;
}
