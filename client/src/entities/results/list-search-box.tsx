import { useEffect, useRef, useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { resultsText } from './results.text.ts';

// Long enough not to ask for every letter, short enough to seem at once.
const pauseMs = 200;

type ListSearchBoxProps = {
  label: string;
  placeholder: string;
  query: string;
  /** Told after a short pause in typing, at once on Enter. Not while an input method is composing. */
  onSearch: (query: string) => void;
};

/** The box above a list: results follow what is typed. */
export function ListSearchBox({ label, placeholder, query, onSearch }: ListSearchBoxProps) {
  const t = useText(resultsText);
  const [typed, setTyped] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const told = useRef(query);
  useEffect(() => {
    // Going back in the history changes the words from outside; one's own come back late and are left alone.
    if (query === told.current) return;
    told.current = query;
    setTyped(query);
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const tell = (words: string) => {
    clearTimeout(timer.current);
    if (words === told.current) return;
    told.current = words;
    onSearch(words);
  };
  const type = (words: string, isComposing: boolean) => {
    setTyped(words);
    clearTimeout(timer.current);
    if (!isComposing) timer.current = setTimeout(() => tell(words), pauseMs);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: `search` would be one more element around the form
    <form
      className="ls-box"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        tell(typed);
      }}
    >
      <Icon name="search" />
      <input
        type="text"
        inputMode="search"
        enterKeyHint="search"
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onChange={({ target, nativeEvent }) =>
          type(target.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
        }
        onCompositionEnd={({ currentTarget }) => type(currentTarget.value, false)}
      />
      {typed && (
        <Button
          look="ghost"
          icon="close"
          aria-label={t.clearWords}
          onPress={() => {
            setTyped('');
            tell('');
          }}
        />
      )}
    </form>
  );
}
