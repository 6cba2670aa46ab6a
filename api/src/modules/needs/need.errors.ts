import { ExpectedFailure } from '#kernel/errors.ts';
import type { Need } from './need.model.ts';

export class NeedAlreadyClosed extends ExpectedFailure {
  readonly code = 'NEED_ALREADY_CLOSED';
  readonly need: Need;

  constructor(need: Need) {
    super({
      text: {
        zh: '这条需求已经解决或撤回，没有再次更改',
        en: 'This need is solved or taken back already; nothing was changed',
      },
      field: ['input', 'needId'],
    });
    this.need = need;
  }

  override data() {
    return { need: this.need };
  }
}
