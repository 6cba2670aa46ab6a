import type { Text } from '../api/src/kernel/errors.ts';

/** Ends with one sentence for what a person can mend, and with the whole error for what is a fault of ours. */
export function failWith(error: unknown): never {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
}

function sentenceOf(error: unknown): string {
  if (hasText(error)) return `${error.text.zh}\n${error.text.en}`;
  if (!(error instanceof Error)) return String(error);
  const isForPeople = error.name === 'ConfigInvalid' || isUsageFault(error);
  return isForPeople ? error.message : (error.stack ?? error.message);
}

/** An option that no script knows, or one without its value. */
function isUsageFault(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

function hasText(error: unknown): error is { text: Text } {
  return error instanceof Error && 'text' in error && typeof error.text === 'object' && error.text !== null;
}
