import { type ClipboardEvent, type KeyboardEvent, useId, useState } from 'react';
import { useText } from '#lib/language.ts';
import { Icon } from '#ui/icon.tsx';
import { RemovableTag } from '#ui/tag.tsx';
import { lexiconText } from './lexicon.text.ts';
import { endsWord, splitWords, withWords } from './split-words.ts';

type WordListProps = {
  label: string;
  hint: string;
  error: string | undefined;
  words: readonly string[];
  onChange: (words: string[]) => void;
};

/** Words as tags with a place to type the next. Enter and commas add, a paste adds all, Backspace takes the last. */
export function WordList({ label, hint, error, words, onChange }: WordListProps) {
  const t = useText(lexiconText);
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (text: string) => {
    setTyped('');
    const more = splitWords(text);
    if (more.length > 0) onChange(withWords(words, more));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While characters are being composed, Enter chooses among them.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '') onChange(words.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text');
    if (!endsWord(text)) return;
    event.preventDefault();
    add(typed + text);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a flex container everywhere
    <div className="f word-list" role="group" aria-labelledby={id}>
      <span className="lab row" id={id}>
        {label} <span className="xs dim2 num">{t.words(words.length)}</span>
      </span>
      <div className={error ? 'word-box is-wrong' : 'word-box'}>
        {words.map((word) => (
          <RemovableTag key={word} onRemove={() => onChange(words.filter((other) => other !== word))}>
            {word}
          </RemovableTag>
        ))}
        <input
          aria-label={`${label}：${t.addWord}`}
          aria-describedby={`${id}-foot`}
          aria-invalid={error ? true : undefined}
          placeholder={t.addWord}
          value={typed}
          onChange={({ target, nativeEvent }) => {
            const isComposing = 'isComposing' in nativeEvent && nativeEvent.isComposing;
            if (!isComposing && endsWord(target.value)) add(target.value);
            else setTyped(target.value);
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => add(typed)}
        />
      </div>
      <span id={`${id}-foot`} className={error ? 'err' : 'hint'}>
        {error && <Icon name="warning" />}
        <span>{error ?? hint}</span>
      </span>
    </div>
  );
}
