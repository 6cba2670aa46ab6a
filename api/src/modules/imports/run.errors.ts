import { ExpectedFailure } from '#kernel/errors.ts';
import type { ImportRun } from './run.model.ts';

export const MAX_OPEN_RUNS = 5;
export const MAX_ROWS = 20_000;

/** A person has that many on their way; nothing was taken. */
export class TooManyImports extends ExpectedFailure {
  readonly code = 'TOO_MANY_IMPORTS';

  constructor() {
    super({
      text: {
        zh: `你有 ${MAX_OPEN_RUNS} 份表格还没有处理完：先写入或取消其中一份，再上传新的`,
        en: `You have ${MAX_OPEN_RUNS} spreadsheets under way: import or cancel one of them first`,
      },
    });
  }
}

/** Somebody, or the platform, was faster; nothing was changed. */
export class ImportMovedOn extends ExpectedFailure {
  readonly code = 'IMPORT_MOVED_ON';
  readonly #run: ImportRun;

  constructor(run: ImportRun) {
    const { zh, en } = wordsOf[run.state];
    super({
      text: {
        zh: `这次导入${zh}，这一步做不了：请看它现在的情况`,
        en: `This import ${en}, so that step cannot be taken: look at where it stands now`,
      },
    });
    this.#run = run;
  }

  override data() {
    return { importRun: this.#run };
  }
}

const wordsOf = {
  COLUMNS: { zh: '还没有对好列', en: 'still needs its columns matched' },
  CHECKING: { zh: '正在检查', en: 'is being checked' },
  CHECKED: { zh: '已检查完、等待写入', en: 'is checked and waits to be started' },
  RUNNING: { zh: '正在写入', en: 'is running' },
  DONE: { zh: '已经写完', en: 'is done' },
  CANCELLED: { zh: '已经取消', en: 'is cancelled' },
  FAILED: { zh: '没有成功', en: 'has failed' },
} as const;

/** No row of the list would change anything; nothing was started. */
export class NothingToImport extends ExpectedFailure {
  readonly code = 'NOTHING_TO_IMPORT';

  constructor() {
    super({
      text: {
        zh: '没有要写入的行：能用的行都和现有的一样。改好表格后再上传',
        en: 'No row would change anything: those that are right are known already. Mend the spreadsheet and upload it again',
      },
    });
  }
}
