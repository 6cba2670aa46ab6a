import { useMemo } from 'react';
import { type DateInput, dayText, dueText, momentText, waitingText } from './dates.ts';
import { useLanguage } from './language.ts';
import { exactMoneyText, moneyRangeText, moneyText } from './money.ts';

type Yuan = number | null | undefined;

/** Dates and money in the language in use, seen from now. Numbers need no language: see `numbers.ts`. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(() => {
    const seen = () => ({ language, now: new Date() });
    return {
      day: (date: DateInput | null | undefined) => dayText(date, seen()),
      moment: (instant: DateInput) => momentText(instant, seen()),
      waiting: (since: DateInput) => waitingText(since, seen()),
      due: (date: DateInput) => dueText(date, seen()),
      money: (yuan: Yuan) => moneyText(yuan, language),
      exactMoney: (yuan: Yuan) => exactMoneyText(yuan, language),
      moneyRange: (range: { from: Yuan; to: Yuan }) => moneyRangeText(range, language),
    };
  }, [language]);
}
