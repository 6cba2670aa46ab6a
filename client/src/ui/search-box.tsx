import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { useText } from '#lib/language.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { Suggestion, SuggestionGroup } from './suggestions.ts';
import { uiText } from './ui.text.ts';

type SearchBoxProps = {
  label: string;
  placeholder: string;
  value: string;
  onChange: (value: string) => void;
  /** Enter without a chosen line, or the button. */
  onSubmit: (value: string) => void;
  groups: readonly SuggestionGroup[];
  inputRef?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
};

/**
 * A search box with lines under it while typing, after the combobox pattern: arrow keys choose a line, Enter takes it
 * or searches, Escape closes. The focus never leaves the input. Enter that ends a Chinese input method is left alone.
 */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, value, onChange, onSubmit, groups, inputRef, autoFocus } = props;
  const t = useText(uiText);
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const lines = groups.flatMap((group) => group.items);
  const chosen = lines.find((line) => line.id === chosenId);
  const isShown = isOpen && lines.length > 0;
  const close = () => {
    setIsOpen(false);
    setChosenId(null);
  };
  const pick = (line: Suggestion) => {
    close();
    line.onPick();
  };
  const submit = () => {
    close();
    onSubmit(value.trim());
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setIsOpen(true);
      setChosenId(neighbour(lines, chosenId, step));
    } else if (event.key === 'Escape' && isShown) {
      // The first one closes the lines only: browsers would empty the box, a dialog around it would close.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (chosen) pick(chosen);
      else submit();
    }
  };
  return (
    <search className="sbox">
      <div className="sbox-f">
        <Icon name="search" isLarge />
        <input
          ref={inputRef}
          type="search"
          role="combobox"
          aria-label={label}
          aria-expanded={isShown}
          aria-controls={isShown ? id : undefined}
          aria-autocomplete="list"
          aria-activedescendant={chosen && isShown ? `${id}-${chosen.id}` : undefined}
          placeholder={placeholder}
          autoComplete="off"
          enterKeyHint="search"
          // biome-ignore lint/a11y/noAutofocus: only where opening the box is what the reader asked for
          autoFocus={autoFocus}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
            setIsOpen(true);
            setChosenId(null);
          }}
          onFocus={() => setIsOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <Button look="primary" size="large" onPress={submit}>
          {t.search}
        </Button>
      </div>
      {isShown && <Lines id={id} label={label} groups={groups} chosenId={chosenId} onPick={pick} />}
    </search>
  );
}

type LinesProps = {
  id: string;
  label: string;
  groups: readonly SuggestionGroup[];
  chosenId: string | null;
  onPick: (line: Suggestion) => void;
};

function Lines({ id, label, groups, chosenId, onPick }: LinesProps) {
  return (
    // The focus stays in the input, so a press on a line must not take it.
    <div className="sugg" role="listbox" id={id} aria-label={label} onPointerDown={(e) => e.preventDefault()}>
      {groups
        .filter((group) => group.items.length > 0)
        .map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold options
          <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
            <div className="gl" role="presentation" id={`${id}-${group.id}`}>
              {group.label}
            </div>
            {group.items.map((line) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input moves through the lines by arrow keys
              <div
                key={line.id}
                id={`${id}-${line.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={line.id === chosenId}
                onClick={() => onPick(line)}
              >
                {line.icon}
                <span className="grow">{line.content}</span>
                {line.note && <span className="sm dim2 no-m">{line.note}</span>}
              </div>
            ))}
          </div>
        ))}
    </div>
  );
}

/** The line before or after the chosen one; beyond either end none is chosen, then it begins again. */
function neighbour(lines: readonly Suggestion[], chosenId: string | null, step: number): string | null {
  const places = lines.length + 1;
  const at = lines.findIndex((line) => line.id === chosenId) + 1;
  return lines[((at + step + places) % places) - 1]?.id ?? null;
}
