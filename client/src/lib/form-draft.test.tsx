import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readDraft, useFormDraft } from './form-draft.ts';

const empty = { title: '', isAnonymous: false, fields: [] as readonly string[] };

const keepRaw = (text: string) => localStorage.setItem('draft:need:acc_1', text);

it('keeps what is written for the next visit', () => {
  const first = renderHook(() => useFormDraft('need:acc_1', empty));
  act(() => first.result.current.change({ title: '铜灯防发黑', fields: ['MT05'] }));
  first.unmount();
  const second = renderHook(() => useFormDraft('need:acc_1', empty));
  expect(second.result.current.fields).toEqual({ title: '铜灯防发黑', isAnonymous: false, fields: ['MT05'] });
  expect(second.result.current.wasKept).toBe(true);
});

it('keeps the drafts of two accounts apart', () => {
  const { result } = renderHook(() => useFormDraft('need:acc_1', empty));
  act(() => result.current.change({ title: '铜灯防发黑' }));
  expect(readDraft('need:acc_2', empty)).toEqual({ fields: empty, wasKept: false });
});

it('leaves nothing behind once it is forgotten', () => {
  const { result, unmount } = renderHook(() => useFormDraft('need:acc_1', empty));
  act(() => result.current.change({ title: '铜灯防发黑' }));
  act(() => result.current.forget());
  unmount();
  expect(localStorage.length).toBe(0);
});

it('leaves nothing behind once everything is erased again', () => {
  const { result } = renderHook(() => useFormDraft('need:acc_1', empty));
  act(() => result.current.change({ title: '铜' }));
  act(() => result.current.change({ title: '' }));
  expect(localStorage.length).toBe(0);
});

it.each(['', 'null', '7', '"text"', '{"title":', '[]'])('begins empty where %j was kept', (text) => {
  keepRaw(text);
  expect(readDraft('need:acc_1', empty)).toEqual({ fields: empty, wasKept: false });
});

it('leaves out what is not of the shape of the form', () => {
  keepRaw(JSON.stringify({ title: 7, isAnonymous: 'yes', fields: ['MT05', 1], unknown: 'x' }));
  expect(readDraft('need:acc_1', empty).fields).toEqual(empty);
});

it('takes what still fits of an older draft', () => {
  keepRaw(JSON.stringify({ title: '铜灯', isAnonymous: 'yes' }));
  expect(readDraft('need:acc_1', empty).fields).toEqual({ ...empty, title: '铜灯' });
});
