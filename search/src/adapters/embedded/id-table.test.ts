import { describe, expect, it } from 'vitest';
import { IdTable } from './id-table.ts';
import { TextColumn } from './text-column.ts';

describe('IdTable', () => {
  const create = () => {
    const ids = new TextColumn();
    const table = new IdTable(ids);
    const put = (id: string) => {
      const slot = ids.push(id);
      table.set(id, slot);
      return slot;
    };
    return { ids, table, put };
  };

  it('knows nothing of an id that was never put, or was let go', () => {
    const { table, put } = create();
    put('a');
    table.delete('a');
    table.delete('never');
    expect(table.get('a')).toBeUndefined();
    expect(table.get('')).toBeUndefined();
  });

  it('finds each id at its latest slot, through growth, releases and returns', () => {
    const { table, put } = create();
    const slots = new Map<string, number>();
    for (let round = 0; round < 3; round++) {
      for (let at = 0; at < 4000; at++) slots.set(`d${at}`, put(`d${at}`));
      for (let at = 0; at < 4000; at += 3) table.delete(`d${at}`);
    }
    for (let at = 0; at < 4000; at++) {
      expect(table.get(`d${at}`)).toBe(at % 3 === 0 ? undefined : slots.get(`d${at}`));
    }
  });

  it('keeps any id as it is', () => {
    const { ids, table, put } = create();
    for (const id of ['灯', 'a\u0000b', '\ud83d', '💡', '__proto__', 'x'.repeat(5000)]) {
      expect(ids.of(put(id))).toBe(id);
      expect(table.get(id)).toBe(ids.length - 1);
    }
  });

  it('comes back from its parts, and goes on', () => {
    const { ids, table, put } = create();
    for (let at = 0; at < 2000; at++) put(`d${at}`);
    const { units, starts } = ids.parts();
    const column = new TextColumn(units.slice(), starts.slice());
    const again = new IdTable(column, table.entries.slice());
    again.set('new', column.push('new'));
    expect([again.get('d1999'), again.get('new'), again.get('other')]).toEqual([1999, 2000, undefined]);
    expect(column.compare(1999, 2000)).toBeLessThan(0);
  });
});
