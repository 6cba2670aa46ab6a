import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Arc, FitArc } from './arc.tsx';
import { Bridge } from './bridge.tsx';
import { DataTable } from './data-table.tsx';
import { TextField } from './field.tsx';
import { Highlight } from './highlight.tsx';
import { Lamps } from './lamps.tsx';
import { Skeleton } from './skeleton.tsx';
import { ToastRegion } from './toast.tsx';
import { showToast } from './toasts.ts';

it('says the fit as a sentence and keeps it within 0 and 100', () => {
  render(<Arc score={120} />);
  expect(screen.getByRole('img', { name: '匹配度 100，满分 100' })).toBeDefined();
});

it.each([
  [85, '很合'],
  [84, '较合'],
  [70, '较合'],
  [69, '相近'],
])('calls a fit of %i %s', (score, word) => {
  render(<FitArc score={score} />);
  expect(screen.getByText(word)).toBeDefined();
});

it('draws one lamp for each firm and never more than there are places', () => {
  const { container } = render(<Lamps total={3} used={2} planned={4} />);
  expect(container.querySelectorAll('i')).toHaveLength(3);
  expect(container.querySelectorAll('i.on')).toHaveLength(2);
});

it('marks the present state of a bridge for screen readers', () => {
  const steps = [
    { id: 'a', label: '已申请', reached: 'past' },
    { id: 'b', label: '商谈', reached: 'now' },
    { id: 'c', label: '执行中', reached: 'ahead' },
  ] as const;
  render(<Bridge label="进展" steps={steps} firm="企业" university="高校" />);
  const now = screen.getAllByRole('listitem').filter((item) => item.getAttribute('aria-current') === 'step');
  expect(now.map((item) => item.textContent)).toEqual(['商谈—']);
});

it('reads nothing of a marked text as markup', () => {
  const { container } = render(<Highlight text="<img src=x> 灯" ranges={[{ start: 12, end: 13 }]} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('mark')?.textContent).toBe('灯');
});

it('ties the error of a field to its input', () => {
  render(<TextField label="代码" value="9" onChange={() => undefined} error="少一位：应为 18 位" />);
  const input = screen.getByLabelText('代码');
  const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(described.map((id) => document.getElementById(id)?.textContent)).toContain('少一位：应为 18 位');
});

describe('a table', () => {
  const rows = [
    { id: 'x', name: '乙', amount: 12 },
    { id: 'y', name: '甲', amount: 3 },
  ];
  const columns = [
    { id: 'name', header: '名称', cell: (row: { name: string }) => row.name },
    {
      id: 'amount',
      header: '金额',
      cell: (row: { amount: number }) => row.amount,
      sortBy: (row: { amount: number }) => row.amount,
    },
  ];
  const order = () =>
    screen
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);

  it('sorts figures as figures', () => {
    render(<DataTable label="合同" rows={rows} columns={columns} rowId={(row) => row.id} />);
    fireEvent.click(screen.getByRole('button', { name: '金额' }));
    const first = order();
    fireEvent.click(screen.getByRole('button', { name: '金额' }));
    expect([first, order()]).toContainEqual(['甲3', '乙12']);
    expect([first, order()]).toContainEqual(['乙12', '甲3']);
  });

  it('tells which rows are chosen', () => {
    const onSelect = vi.fn();
    render(
      <DataTable label="合同" rows={rows} columns={columns} rowId={(row) => row.id} onSelect={onSelect} />,
    );
    fireEvent.click(screen.getByRole('checkbox', { name: '选择 y' }));
    expect(onSelect).toHaveBeenLastCalledWith(['y']);
    fireEvent.click(screen.getByRole('checkbox', { name: '全选' }));
    expect(onSelect.mock.lastCall?.[0]).toHaveLength(2);
  });
});

describe('with a clock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('draws no grey rows before 300 ms', () => {
    const { container } = render(<Skeleton />);
    act(() => vi.advanceTimersByTime(299));
    expect(container.querySelector('.sk')).toBeNull();
    act(() => vi.advanceTimersByTime(1));
    expect(container.querySelector('.sk')).not.toBeNull();
  });

  it('takes a toast away after eight seconds, but not while it is pointed at', () => {
    render(<ToastRegion />);
    act(() => showToast({ text: '已移出' }));
    const toast = screen.getByText('已移出').closest('.toast');
    if (toast) fireEvent.pointerEnter(toast);
    act(() => vi.advanceTimersByTime(20_000));
    expect(screen.queryByText('已移出')).not.toBeNull();
    if (toast) fireEvent.pointerLeave(toast);
    act(() => vi.advanceTimersByTime(8_000));
    expect(screen.queryByText('已移出')).toBeNull();
  });
});
