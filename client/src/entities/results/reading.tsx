import { useText } from '#lib/language.ts';
import { readingText } from './reading.text.ts';

type Read = {
  readonly ignored: readonly string[];
  readonly phrases: readonly string[];
  readonly excluded: readonly string[];
};

/** What was made of quotes and minus signs, and which words nothing contains: one quiet line, or nothing. */
export function Reading({ understood: { ignored, phrases, excluded } }: { understood: Read }) {
  const t = useText(readingText);
  const list = (words: readonly string[]) => words.join(t.separator);
  const said = [
    phrases.length > 0 && t.phrases(list(phrases)),
    excluded.length > 0 && t.excluded(list(excluded)),
    ignored.length > 0 && t.ignored(list(ignored)),
  ].filter((sentence) => sentence !== false);
  return said.length > 0 ? <p className="hint">{said.join(t.space)}</p> : null;
}
