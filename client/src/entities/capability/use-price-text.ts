import { useLanguage, useText } from '#lib/language.ts';
import { numberText, rangeText } from '#lib/numbers.ts';
import { useFormat } from '#lib/use-format.ts';
import { capabilityText } from './capability.text.ts';

type Priced = {
  readonly kind: 'FIXED' | 'RANGE' | 'ON_REQUEST';
  readonly minYuan: number | null;
  readonly maxYuan: number | null;
  readonly per: string;
};

const wan = 10_000;

/** 每款 600 元, 每项 0.8–3.5 万元, 面议: what is small is told in yuan. */
export function usePriceText(): (price: Priced) => string {
  const t = useText(capabilityText);
  const language = useLanguage();
  const format = useFormat();
  return ({ kind, minYuan: from, maxYuan: to, per }) => {
    if (kind === 'ON_REQUEST') return t.onRequest;
    const isSmall = language !== 'en' && from !== null && to !== null && to < wan;
    const amount = isSmall
      ? `${rangeText(from, to, (yuan) => numberText(yuan, 2))} 元`
      : format.moneyRange({ from, to });
    return String(t.price(amount, per));
  };
}
