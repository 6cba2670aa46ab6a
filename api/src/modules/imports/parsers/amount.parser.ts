import { notA, type Parser } from './parser.ts';

const MAX_YUAN = 1_000_000_000;

/**
 * Whole yuan: `50000`, `50,000 元`, `5万`, `5 万元`. A header that speaks of 万元 means it for all its cells, as most
 * lists do.
 */
export const yuan: Parser<number> = amountOf({ decimals: 0 });

/** Yuan with the fen behind them: what is asked for a single measurement is little. */
export const yuanAndFen: Parser<number> = amountOf({ decimals: 2 });

/** One amount for all, or 面议 where it is talked about. */
export const fixedPrice: Parser<number | 'ON_REQUEST'> = (text, context, title) =>
  /^(价格)?(面议|面谈|另议|on request)$/i.test(text.normalize('NFKC').trim())
    ? { value: 'ON_REQUEST' }
    : yuanAndFen(text, context, title);

function amountOf({ decimals }: { decimals: 0 | 2 }): Parser<number> {
  const parts = 10 ** decimals;
  return (text, _context, title = '') => {
    const clean = text.normalize('NFKC').replaceAll(/[\s,¥￥]/g, '');
    const [, digits, tenThousand] = /^(\d{1,12}(?:\.\d{1,4})?)(万)?元?$/.exec(clean) ?? [];
    const factor = tenThousand || /万/.test(title) ? 10_000 : 1;
    const value = digits === undefined ? Number.NaN : Math.round(Number(digits) * factor * parts) / parts;
    if (value >= 0 && value <= MAX_YUAN) return { value };
    return notA(text, { zh: '金额', en: 'amount of money' });
  };
}
