import { checkCreditCode } from '#kernel/credit-code.ts';
import type { Parser } from './parser.ts';

export const creditCode: Parser<string> = (text) => {
  const clean = text.normalize('NFKC').replaceAll(/\s/g, '');
  if (/^\d(\.\d+)?e\+\d+$/i.test(clean)) return keptAsNumber;
  const checked = checkCreditCode(clean);
  return 'code' in checked ? { value: checked.code } : checked;
};

const keptAsNumber = {
  reason: {
    zh: '代码被当作数字保存，后几位已经丢失',
    en: 'The code was kept as a number, which lost its last digits',
  },
  wanted: {
    zh: '把这一列设为“文本”格式，再重新填写代码',
    en: 'Give the column the format “Text”, then enter the code anew',
  },
};
