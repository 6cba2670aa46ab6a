/** What a value is said with. */
export type ValueWords = {
  readonly t: { readonly yes: string; readonly no: string; readonly separator: string };
  readonly values: Readonly<Record<string, string>>;
  moment(instant: string): string;
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const longest = 160;

/** A stored value for people: a word for a code, a date for an instant, a list with commas. Null for nothing. */
export function saidValue(json: string | null, words: ValueWords): string {
  if (json === null) return '—';
  try {
    const text = say(JSON.parse(json), words);
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
  } catch {
    return json;
  }
}

function say(value: unknown, words: ValueWords): string {
  const { t, values, moment } = words;
  if (value === null || value === '') return '—';
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'string') return INSTANT.test(value) ? moment(value) : (values[value] ?? value);
  if (Array.isArray(value))
    return value.length === 0 ? '—' : value.map((one) => say(one, words)).join(t.separator);
  if (typeof value !== 'object') return String(value);
  // Units, concepts and contacts are known by their name; the rest of them is detail.
  const { name, label, ...rest } = value as Record<string, unknown>;
  const title = name ?? label;
  if (typeof title === 'string') return title;
  return Object.values(rest)
    .filter((one) => one !== null)
    .map((one) => say(one, words))
    .join(' ');
}
