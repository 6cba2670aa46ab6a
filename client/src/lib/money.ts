import type { Language } from './language.ts';
import { fixedText, missing, numberText, rangeText } from './numbers.ts';

// The API speaks yuan: whole for budgets, with two decimals for prices.
const wan = 10_000;
const yi = 100_000_000;
const million = 1_000_000;

type Yuan = number | null | undefined;

/** An amount in a record: `28.00 万元`, from 10,000 万元 `1.25 亿元`; English `¥280,000`, `¥7.67 million`. */
export function moneyText(yuan: Yuan, language: Language): string {
  if (yuan === null || yuan === undefined) return missing;
  if (language === 'en') return englishMoney(yuan);
  return Math.abs(yuan) >= yi ? `${fixedText(yuan / yi, 2)} 亿元` : `${fixedText(yuan / wan, 2)} 万元`;
}

/** The exact amount in a detail: `7,671,600 元`; decimals only where there are some. */
export function exactMoneyText(yuan: Yuan, language: Language): string {
  if (yuan === null || yuan === undefined) return missing;
  const amount = fixedText(yuan, Number.isInteger(yuan) ? 0 : 2);
  return language === 'en' ? `¥${amount}` : `${amount} 元`;
}

/** A budget: `20–35 万元`, `8 万元以内`, `20 万元以上`; `—` where neither end is told. */
export function moneyRangeText({ from, to }: { from: Yuan; to: Yuan }, language: Language): string {
  const hasFrom = from !== null && from !== undefined;
  const hasTo = to !== null && to !== undefined;
  if (!hasFrom && !hasTo) return missing;
  if (language === 'en') return englishRange(from, to);
  const inWan = (yuan: number) => numberText(yuan / wan, 2);
  const amount = `${rangeText(from, to, inWan)} 万元`;
  if (hasFrom && hasTo) return amount;
  return hasTo ? `${amount}以内` : `${amount}以上`;
}

function englishMoney(yuan: number): string {
  if (Math.abs(yuan) < million) return `¥${numberText(yuan, 2)}`;
  return `¥${numberText(yuan / million, 2)} million`;
}

function englishRange(from: Yuan, to: Yuan): string {
  if (from === null || from === undefined) return `up to ${moneyText(to, 'en')}`;
  if (to === null || to === undefined) return `from ${moneyText(from, 'en')}`;
  return rangeText(from, to, englishMoney);
}
