/** What was written into a field for money: nothing (`null`), yuan, or something that is no amount. */
export type Amount = { readonly yuan: number | null } | 'unreadable';

const wan = 10_000;
const pattern = /^¥?(\d+(?:\.\d+)?)(万)?元?$/;

/** Reads `200000`, `200,000`, `20万`, `20 万元`, `¥3,000.50` and full-width digits. Yuan, rounded to the fen. */
export function readAmount(text: string): Amount {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '').replace('￥', '¥');
  if (plain === '') return { yuan: null };
  const [, digits, unit] = pattern.exec(plain) ?? [];
  if (digits === undefined) return 'unreadable';
  return { yuan: Math.round(Number(digits) * (unit ? wan : 1) * 100) / 100 };
}

/** Reads a whole number, `null` where nothing is written. */
export function readWhole(text: string): number | null | 'unreadable' {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return null;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : 'unreadable';
}
