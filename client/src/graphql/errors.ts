import type { CombinedError } from 'urql';

/** What kind of failure a root error is, so that each gets its own page state. */
type FailureKind =
  | 'offline'
  | 'signed-out'
  | 'forbidden'
  | 'not-found'
  | 'rate-limited'
  | 'refused'
  | 'server';

/** A failure as the interface shows it. `message` is the API's sentence where it wrote one for the reader. */
export type Failure = {
  readonly kind: FailureKind;
  readonly message: string | undefined;
  /** What support asks for. */
  readonly requestId: string | undefined;
};

const kinds: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'not-found',
  RATE_LIMITED: 'rate-limited',
  INVALID_INPUT: 'refused',
};

/** Reads a failed answer. Only `extensions.code` decides; the text of a server fault is never shown. */
export function failureOf(error: CombinedError): Failure {
  const root = error.graphQLErrors[0];
  if (!root) return { kind: error.response ? 'server' : 'offline', message: undefined, requestId: undefined };
  const kind = kinds[String(root.extensions.code)] ?? 'server';
  const requestId = root.extensions.requestId;
  return {
    kind,
    message: kind === 'server' ? undefined : root.message,
    requestId: typeof requestId === 'string' ? requestId : undefined,
  };
}

/** An expected failure of a mutation, as every payload's `errors` lists them. */
export type UserErrorLike = {
  readonly message: string;
  readonly path?: readonly string[] | null | undefined;
};

/**
 * The messages of a mutation by the field they belong to: the last name of their path. What belongs to no field
 * stands under `''`, for a note above the form.
 */
export function fieldErrors(errors: readonly UserErrorLike[]): Readonly<Record<string, string | undefined>> {
  const byField: Record<string, string> = {};
  for (const { message, path } of errors) {
    const field = path?.at(-1) ?? '';
    byField[field] ??= message;
  }
  return byField;
}
