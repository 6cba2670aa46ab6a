import { readingsOf } from './characters.ts';
import { normalize } from './normalize.ts';

/** Makes the tables that are made at first use, before anybody waits for an answer. About 120 ms. */
export function warmUp(): void {
  normalize('燈');
  readingsOf('灯');
}
