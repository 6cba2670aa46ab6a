import type { Parser } from './parser.ts';

/** What people of that kind are called by; a number behind it tells two of the same name apart. */
const TITLED =
  /^\p{Script=Han}{1,2}(副?教授|(正|副)?(高级|正高级)?(工程师|实验师|技师|经济师|农艺师)|(助理|副)?研究员|讲师|助教|博士|老师|高工|教高|专家|主任|所长|院长|校长|总工)\d{0,2}$/u;
const TITLED_LATIN = /^(Prof|Dr|Mr|Ms|Mrs)\.? ?\p{L}+$/u;

/** Surname and title: a full name is personal data, and is not shown to everybody. */
export const displayName: Parser<string> = (text) => {
  const name = text.normalize('NFKC').trim();
  const joined = name.replaceAll(/\s/g, '');
  if (TITLED.test(joined)) return { value: joined };
  if (TITLED_LATIN.test(name)) return { value: name };
  return { reason: { zh: '只能是姓氏加职称，不能是全名', en: 'Takes surname and title, not a full name' } };
};
