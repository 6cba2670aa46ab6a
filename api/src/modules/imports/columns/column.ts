import type { Text } from '#kernel/errors.ts';
import type { Parser } from '../parsers/parser.ts';

type ColumnFor<Row, Key extends keyof Row & string> = {
  /** What of a row the column fills. */
  readonly key: Key;
  /** How lists call it, the usual name first; matched by `headerKey`. */
  readonly headers: readonly [string, ...string[]];
  readonly parse: Parser<Row[Key]>;
  /** What would be right, as advice: 填…… */
  readonly wanted: Text;
  readonly isRequired?: true;
};

/** One column of a kind of list, as data. What a list leaves out is not required. */
export type Column<Row> = { [Key in keyof Row & string]: ColumnFor<Row, Key> }[keyof Row & string];

/** What of a column its header is recognised by. */
export type ColumnHead = {
  readonly key: string;
  readonly headers: readonly [string, ...string[]];
  readonly wanted: Text;
  readonly isRequired?: true;
};
