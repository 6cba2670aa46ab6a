import type { InputCheck } from '#kernel/input.ts';

/** In integer fen for one unit; null is an open end. Without any amount the price is on request. */
export type Price = { readonly minFen: number | null; readonly maxFen: number | null; readonly per: string };

export type PriceKind = 'FIXED' | 'RANGE' | 'ON_REQUEST';

/** As it comes from a form: in yuan, and nothing in it is trusted. */
export type PriceDraft = {
  kind?: PriceKind | null | undefined;
  minYuan?: number | null | undefined;
  maxYuan?: number | null | undefined;
  per: string;
};

const MAX_YUAN = 1_000_000_000;

/** What the amounts say of the price. */
export function priceKindOf({ minFen, maxFen }: Price): PriceKind {
  if (minFen === null && maxFen === null) return 'ON_REQUEST';
  return minFen === maxFen ? 'FIXED' : 'RANGE';
}

/** The price in fen; null where nothing is said of it. What is wrong goes to `input`. */
export function checkPrice(input: InputCheck, draft: PriceDraft | null | undefined): Price | null {
  if (!draft) return null;
  const min = toFen(input, draft.minYuan);
  const max = toFen(input, draft.maxYuan);
  if (draft.kind === 'ON_REQUEST') return onRequest(input, min, max);
  const per = input.text('price', draft.per, { min: 1, max: 8 });
  if (min !== null && max !== null && min > max) {
    input.fault('price', {
      zh: `价格下限（${min / 100} 元）高于上限（${max / 100} 元），请对调`,
      en: `The price begins at ¥${min / 100} and ends at ¥${max / 100}; swap the two`,
    });
  }
  if (draft.kind === 'FIXED') return fixed(input, { minFen: min, maxFen: max, per });
  if (min === null && max === null && draft.kind === 'RANGE') {
    input.fault('price', {
      zh: '写上价格的下限或上限，或者改选“面议”',
      en: 'Write where the price begins or ends, or choose “on request”',
    });
  }
  return min === null && max === null ? null : { minFen: min, maxFen: max, per };
}

function fixed(input: InputCheck, { minFen, maxFen, per }: Price): Price {
  const amount = minFen ?? maxFen;
  if (amount === null || (maxFen !== null && maxFen !== amount)) {
    input.fault('price', {
      zh: '固定价格要写一个金额；有高有低请改选“区间”',
      en: 'A fixed price takes one amount; choose “range” where it varies',
    });
  }
  return { minFen: amount, maxFen: amount, per };
}

function onRequest(input: InputCheck, min: number | null, max: number | null): Price {
  if (min !== null || max !== null) {
    input.fault('price', {
      zh: '选了“面议”就不写金额；要写金额请改选“固定”或“区间”',
      en: 'A price on request takes no amount; choose “fixed” or “range” to write one',
    });
  }
  return { minFen: null, maxFen: null, per: '' };
}

function toFen(input: InputCheck, yuan: number | null | undefined): number | null {
  if (yuan === null || yuan === undefined) return null;
  if (!(yuan >= 0 && yuan <= MAX_YUAN)) {
    input.fault('price', {
      zh: `价格应在 0 到 ${MAX_YUAN.toLocaleString('en')} 元之间，这里是 ${yuan}`,
      en: `A price lies between ¥0 and ¥${MAX_YUAN.toLocaleString('en')}; this is ${yuan}`,
    });
  }
  return Math.round(yuan * 100);
}
