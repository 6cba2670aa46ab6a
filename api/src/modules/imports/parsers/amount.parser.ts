import type { Parser } from './parser.ts';

const MAX_YUAN = 1_000_000_000;

/**
 * Whole yuan: `50000`, `50,000 元`, `5万`, `5 万元`. A header that speaks of 万元 means it for all its cells, as most
 * lists do.
 */
export const yuan: Parser<number> = (text, _context, title = '') => {
  const clean = text.normalize('NFKC').replaceAll(/[\s,¥￥]/g, '');
  const [, digits, tenThousand] = /^(\d{1,12}(?:\.\d{1,4})?)(万)?元?$/.exec(clean) ?? [];
  const factor = tenThousand || /万/.test(title) ? 10_000 : 1;
  const value = digits === undefined ? Number.NaN : Math.round(Number(digits) * factor);
  if (value >= 0 && value <= MAX_YUAN) return { value };
  return { reason: { zh: '不是金额', en: 'It is no amount of money' } };
};
