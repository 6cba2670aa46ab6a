import { useEffect, useRef } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup';
import type { Option } from './select.tsx';

type SegmentProps<Id extends string> = {
  label: string;
  options: readonly Option<Id>[];
  value: Id;
  onChange: (id: Id) => void;
  className?: string;
};

/** One of two to five ways to see the same thing. Arrow keys move between them. */
export function Segment<Id extends string>({
  label,
  options,
  value,
  onChange,
  className = '',
}: SegmentProps<Id>) {
  const group = useRef<HTMLDivElement>(null);
  // Where they do not all fit, the one in use is in sight.
  useEffect(() => {
    const chosen = group.current?.querySelector<HTMLElement>(`[data-key="${value}"]`);
    if (group.current && chosen) {
      group.current.scrollLeft = chosen.offsetLeft + chosen.offsetWidth - group.current.clientWidth;
    }
  }, [value]);
  const choose = (keys: Set<unknown>) => {
    const option = options.find(({ id }) => keys.has(id));
    if (option) onChange(option.id);
  };
  return (
    <ToggleButtonGroup
      ref={group}
      className={`seg ${className}`}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} data-key={option.id}>
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
