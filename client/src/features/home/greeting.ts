const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: '2-digit', hour12: false });

/** How one greets at that moment in Zhongshan. */
export function greetingAt(now: Date): 'morning' | 'afternoon' | 'evening' {
  const current = Number(hour.format(now));
  if (current >= 5 && current < 12) return 'morning';
  return current >= 12 && current < 18 ? 'afternoon' : 'evening';
}
