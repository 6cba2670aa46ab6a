import { type Parser, wordKey } from './parser.ts';

const yes = new Set(['是', '匿名', 'yes', 'y', 'true', '1', '√', '对']);
const no = new Set(['否', '实名', '公开', 'no', 'n', 'false', '0', '×', '不']);

export const yesNo: Parser<boolean> = (text) => {
  const key = wordKey(text);
  if (yes.has(key)) return { value: true };
  if (no.has(key)) return { value: false };
  return { reason: { zh: '只能写“是”或“否”', en: 'Takes yes or no' }, wanted: null };
};
