/** A sentence for people, complete in both languages. */
export type FailureText = { readonly zh: string; readonly en: string };

/** Why the store cannot run. `code` is stable; `text` says what is wrong and what to do. */
export abstract class StoreFailure extends Error {
  abstract readonly code: StoreFailureCode;
  readonly text: FailureText;
  /** What was at fault: the folder, the file, the port. */
  readonly subject: string;

  constructor(subject: string, text: FailureText, cause?: unknown) {
    super(text.en, { cause });
    this.name = new.target.name;
    this.text = text;
    this.subject = subject;
  }
}

export class StoreFolderUnwritable extends StoreFailure {
  readonly code = 'STORE_FOLDER_UNWRITABLE';

  constructor(folder: string, cause?: unknown) {
    super(
      folder,
      {
        zh: `数据目录 ${folder} 不能写入：请检查权限，或把 DATA_DIR 设为可写的目录。`,
        en: `The data folder ${folder} cannot be written: check its permissions or set DATA_DIR to a writable folder.`,
      },
      cause,
    );
  }
}

export class StoreLocked extends StoreFailure {
  readonly code = 'STORE_LOCKED';

  constructor(folder: string, owner: string) {
    super(folder, {
      zh: `数据目录 ${folder} 正被另一进程使用（${owner}）：请先停止它，或把 DATA_DIR 设为别的目录。`,
      en: `The data folder ${folder} is in use by another process (${owner}): stop that one first, or set DATA_DIR to another folder.`,
    });
  }
}

export class StoreFileForeign extends StoreFailure {
  readonly code = 'STORE_FILE_FOREIGN';

  constructor(file: string, cause?: unknown) {
    super(
      file,
      {
        zh: `${file} 不是本系统的数据文件：请把它移走，或把 DATA_DIR 设为别的目录。`,
        en: `${file} is not a data file of this store: move it away, or set DATA_DIR to another folder.`,
      },
      cause,
    );
  }
}

export class StoreFileCorrupted extends StoreFailure {
  readonly code = 'STORE_FILE_CORRUPTED';

  constructor(file: string, cause?: unknown) {
    super(
      file,
      {
        zh: `数据文件 ${file} 已损坏：请用备份恢复它；原文件没有被改动。`,
        en: `The data file ${file} is damaged: restore it from a backup; it was left as it was found.`,
      },
      cause,
    );
  }
}

export class StoreDiskFull extends StoreFailure {
  readonly code = 'STORE_DISK_FULL';

  constructor(folder: string, cause?: unknown) {
    super(
      folder,
      {
        zh: `${folder} 所在磁盘已满：请腾出空间后重新启动。`,
        en: `The disk that holds ${folder} is full: free some space and start again.`,
      },
      cause,
    );
  }
}

export class StoreAddressInUse extends StoreFailure {
  readonly code = 'STORE_ADDRESS_IN_USE';

  constructor(address: string, cause?: unknown) {
    super(
      address,
      {
        zh: `地址 ${address} 已被占用：请停止占用它的程序，或换一个端口。`,
        en: `The address ${address} is taken: stop the program that uses it, or choose another port.`,
      },
      cause,
    );
  }
}

export class StoreDidNotStart extends StoreFailure {
  readonly code = 'STORE_DID_NOT_START';

  constructor(folder: string, cause?: unknown) {
    super(
      folder,
      {
        zh: `内置存储未能在 ${folder} 上启动：请查看日志中的原因。`,
        en: `The embedded store did not start on ${folder}: see the cause in the log.`,
      },
      cause,
    );
  }
}

const failures = {
  STORE_FOLDER_UNWRITABLE: (subject: string, detail: string) => new StoreFolderUnwritable(subject, detail),
  STORE_LOCKED: (subject: string, detail: string) => new StoreLocked(subject, detail),
  STORE_FILE_FOREIGN: (subject: string, detail: string) => new StoreFileForeign(subject, detail),
  STORE_FILE_CORRUPTED: (subject: string, detail: string) => new StoreFileCorrupted(subject, detail),
  STORE_DISK_FULL: (subject: string, detail: string) => new StoreDiskFull(subject, detail),
  STORE_ADDRESS_IN_USE: (subject: string, detail: string) => new StoreAddressInUse(subject, detail),
  STORE_DID_NOT_START: (subject: string, detail: string) => new StoreDidNotStart(subject, detail),
} as const;

export type StoreFailureCode = keyof typeof failures;

/** A failure as it crosses from the store's process to the one that started it. */
export type TransportedFailure = { code: StoreFailureCode; subject: string; detail: string };

export function packFailure(error: unknown, folder: string): TransportedFailure {
  if (error instanceof StoreLocked) {
    return { code: error.code, subject: error.subject, detail: /\((.*)\)/.exec(error.message)?.[1] ?? '' };
  }
  if (error instanceof StoreFailure) {
    return { code: error.code, subject: error.subject, detail: describe(error.cause) };
  }
  return { code: 'STORE_DID_NOT_START', subject: folder, detail: describe(error) };
}

export function unpackFailure({ code, subject, detail }: TransportedFailure): StoreFailure {
  return failures[code](subject, detail);
}

function describe(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause ?? '');
}
