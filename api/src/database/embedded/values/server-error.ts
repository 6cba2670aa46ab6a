/** A failure as MongoDB's server reports it: drivers rely on the code, people read the message. */
export class ServerError extends Error {
  readonly code: number;
  readonly codeName: string;
  /** Further fields of the reply, such as `keyPattern`. */
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    code: number,
    codeName: string,
    message: string,
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'ServerError';
    this.code = code;
    this.codeName = codeName;
    this.extra = extra;
  }
}

export function fail(
  code: number,
  codeName: string,
  message: string,
  extra?: Readonly<Record<string, unknown>>,
): never {
  throw new ServerError(code, codeName, message, extra);
}

/** Codes without a name of their own are called by their number. */
export function failAt(code: number, message: string): never {
  throw new ServerError(code, `Location${code}`, message);
}

export function badValue(message: string): never {
  throw new ServerError(2, 'BadValue', message);
}
