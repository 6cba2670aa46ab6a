import { vi } from 'vitest';

/** What the API answers to an operation: its data, or a function of the variables. An `Error` is a failed request. */
export type Answers = Readonly<Record<string, unknown>>;

type Call = { readonly name: string; readonly variables: Record<string, unknown> };

/**
 * Stands in for the API: answers each operation by its name with the data given, and `null` data with an error for the
 * others. Returns what was asked, in order.
 */
export function answerApi(answers: Answers): Call[] {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', async (_url: string, init: RequestInit) => {
    const { operationName, variables } = JSON.parse(String(init.body));
    calls.push({ name: operationName, variables });
    const answer = answers[operationName];
    const data = typeof answer === 'function' ? answer(variables) : answer;
    if (data instanceof Error) throw data;
    const body =
      data === undefined
        ? {
            data: null,
            errors: [{ message: `no answer to ${operationName}`, extensions: { code: 'INTERNAL' } }],
          }
        : { data };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
  return calls;
}
