import { keep, kept } from '#lib/kept.ts';

const key = 'searches';
const most = 5;

/** What was searched for on this device, latest first. It never leaves the device. */
export function recentSearches(): string[] {
  try {
    const list: unknown = JSON.parse(kept(key) ?? '[]');
    return Array.isArray(list) ? list.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  if (!query) return;
  const others = recentSearches().filter((other) => other !== query);
  keep(key, JSON.stringify([query, ...others].slice(0, most)));
}
