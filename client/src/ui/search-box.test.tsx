import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { SearchBox } from './search-box.tsx';

function Page({ onSubmit, onPick }: { onSubmit: (value: string) => void; onPick: (id: string) => void }) {
  const [value, setValue] = useState('');
  const line = (id: string) => ({ id, content: id, onPick: () => onPick(id) });
  const groups = value ? [{ id: 'g', label: '单位', items: [line('a'), line('b')] }] : [];
  return (
    <SearchBox
      label="搜索"
      placeholder=""
      value={value}
      onChange={setValue}
      onSubmit={onSubmit}
      groups={groups}
    />
  );
}

function open() {
  const onSubmit = vi.fn();
  const onPick = vi.fn();
  render(<Page onSubmit={onSubmit} onPick={onPick} />);
  const input = screen.getByRole('combobox');
  const type = (value: string) => fireEvent.change(input, { target: { value } });
  const press = (key: string, more = {}) => fireEvent.keyDown(input, { key, ...more });
  return { input, type, press, onSubmit, onPick };
}

it('searches on Enter while no line is chosen', () => {
  const { type, press, onSubmit, onPick } = open();
  type(' 植物灯 ');
  press('Enter');
  expect(onSubmit).toHaveBeenCalledWith('植物灯');
  expect(onPick).not.toHaveBeenCalled();
});

it('takes the line that the arrow keys have chosen', () => {
  const { input, type, press, onPick, onSubmit } = open();
  type('灯');
  press('ArrowDown');
  press('ArrowDown');
  expect(input.getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id);
  press('Enter');
  expect(onPick).toHaveBeenCalledWith('b');
  expect(onSubmit).not.toHaveBeenCalled();
});

it('goes from the last line back to the words themselves', () => {
  const { input, type, press } = open();
  type('灯');
  press('ArrowUp');
  expect(screen.getAllByRole('option')[1]?.getAttribute('aria-selected')).toBe('true');
  press('ArrowDown');
  expect(input.getAttribute('aria-activedescendant')).toBeNull();
});

it('leaves Enter to an input method that is still composing', () => {
  const { type, press, onSubmit } = open();
  type('deng');
  press('Enter', { isComposing: true });
  expect(onSubmit).not.toHaveBeenCalled();
});

it('closes on Escape and says so, and leaves the words to it', () => {
  const { input, type } = open();
  type('灯');
  expect(input.getAttribute('aria-expanded')).toBe('true');
  // Not prevented, a browser would empty the box.
  expect(fireEvent.keyDown(input, { key: 'Escape' })).toBe(false);
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('option')).toBeNull();
});

it('shows no empty list', () => {
  const { input } = open();
  fireEvent.focus(input);
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(screen.queryByRole('listbox')).toBeNull();
});
