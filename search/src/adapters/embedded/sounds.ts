import { soundsOf } from '../../analysis/syllables.ts';

const numbers = new Map<string, number>();
const sounds: string[] = [];

/** Small numbers for folded syllables, in the order they are met in this process: never kept on disk. */
function numberOf(sound: string): number {
  let number = numbers.get(sound);
  if (number === undefined) {
    number = sounds.push(sound) - 1;
    numbers.set(sound, number);
  }
  return number;
}

/** Which pairs of Han characters sound alike: folded syllables → pairs. Pairs are never removed; a stale one finds nothing. */
export class SoundIndex {
  readonly #pairs = new Map<number, string[]>();
  readonly #known = new Set<string>();

  /** `term` is an index term; only pairs of Han characters are kept. */
  add(term: string): void {
    if (term.length !== 2 || term.charCodeAt(0) < 0x3400 || this.#known.has(term)) return;
    this.#known.add(term);
    for (const first of soundsOf(term.charAt(0))) {
      for (const second of soundsOf(term.charAt(1))) {
        const key = numberOf(first) * 1024 + numberOf(second);
        const list = this.#pairs.get(key);
        if (list) list.push(term);
        else this.#pairs.set(key, [term]);
      }
    }
  }

  pairs(first: string, second: string): readonly string[] {
    return this.#pairs.get(numberOf(first) * 1024 + numberOf(second)) ?? [];
  }

  /** Pairs whose second sound begins with `beginning`. */
  pairsBeginning(first: string, beginning: string): readonly string[] {
    return sounds
      .filter((sound) => sound.startsWith(beginning))
      .flatMap((second) => this.pairs(first, second));
  }
}
