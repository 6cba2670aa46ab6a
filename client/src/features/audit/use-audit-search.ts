import { useSearchParams } from 'react-router';

const names = ['text', 'module', 'action', 'since', 'until', 'object', 'actor'] as const;
type Name = (typeof names)[number];

/** What is looked for, as the address says it: empty where it says nothing. */
export type AuditSearch = Readonly<Record<Name, string>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The filter lives in the address, so that a search can be sent to a colleague and found again. */
export function useAuditSearch() {
  const [params, setParams] = useSearchParams();
  const search = Object.fromEntries(names.map((name) => [name, params.get(name) ?? ''])) as AuditSearch;
  return {
    search,
    change: (some: Partial<AuditSearch>) => setParams(toParams({ ...search, ...some })),
    addressWith: (some: Partial<AuditSearch>) => `/officer/audit?${toParams({ ...search, ...some })}`,
  };
}

function toParams(search: AuditSearch): URLSearchParams {
  return new URLSearchParams(Object.entries(search).filter(([, value]) => value !== ''));
}

export function isDay(text: string): boolean {
  return text === '' || (DAY.test(text) && !Number.isNaN(Date.parse(text)));
}

type Action = { readonly action: string; readonly module: string };

/** As the API takes it. Days are days in Zhongshan; the last one is looked through to its end. */
export function toFilter<Known extends Action>(search: AuditSearch, actions: readonly Known[]) {
  const { text, module, action, since, until, object, actor } = search;
  const chosen = actions.filter((one) => (action ? one.action === action : one.module === module));
  return {
    ...(text && { text }),
    ...(object && { objectId: object }),
    ...(actor && { actorId: actor }),
    ...(chosen.length > 0 && { actions: chosen.map((one): Known['action'] => one.action) }),
    ...(DAY.test(since) && { since: startOf(since) }),
    ...(DAY.test(until) && { until: startOf(until, 1) }),
  };
}

function startOf(day: string, later = 0): string {
  const midnight = new Date(`${day}T00:00:00+08:00`);
  midnight.setUTCDate(midnight.getUTCDate() + later);
  return midnight.toISOString();
}
