const longest = 36;

/** What a request is called: its need, else the beginning of what the firm wrote. */
export function requestTitle({
  need,
  text,
}: {
  need: { readonly title: string } | null;
  text: string;
}): string {
  if (need) return need.title;
  const firstLine = Array.from(text.trim().split('\n')[0] ?? '');
  return firstLine.length > longest ? `${firstLine.slice(0, longest).join('')}…` : firstLine.join('');
}
