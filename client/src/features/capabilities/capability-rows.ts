/** A case as it is being written. The client by id and name, empty where nobody is named. */
export type CaseRow = {
  /** Tells the rows of one form apart. */
  readonly id: string;
  readonly year: string;
  readonly title: string;
  readonly result: string;
  readonly clientId: string;
  readonly clientName: string;
};

export const emptyCase: CaseRow = { id: '', year: '', title: '', result: '', clientId: '', clientName: '' };

/** When equipment may be used, as it is being written. */
export type HoursRow = {
  readonly id: string;
  readonly weekdays: readonly string[];
  readonly from: string;
  readonly to: string;
};

export const emptyHours: HoursRow = {
  id: '',
  weekdays: ['1', '2', '3', '4', '5'],
  from: '08:30',
  to: '17:30',
};

/** Rows of a form as a kept draft holds them: one text each. What is no row of ours is an empty one. */
export function rowsOf<Row extends object>(kept: readonly string[], empty: Row): Row[] {
  return kept.map((text) => {
    try {
      const row: unknown = JSON.parse(text);
      return typeof row === 'object' && row !== null ? { ...empty, ...row } : empty;
    } catch {
      return empty;
    }
  });
}

export function keptRows(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row));
}

/** A further row with an id of its own. */
export function newRow<Row extends object>(empty: Row): Row & { id: string } {
  return { ...empty, id: crypto.randomUUID() };
}
