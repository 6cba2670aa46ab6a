import type { Text } from '#kernel/errors.ts';
import type { InputCheck } from '#kernel/input.ts';
import { type PatentReading, readPatentNumber } from './capability.patent.ts';

const MAX_PATENTS = 50;
const MAX_CLASSES = 20;
const MAX_STANDARDS = 20;
/** Section, class, subclass and where it is known main group and subgroup (WIPO ST.8, as people write it). */
const IPC = /^([A-H]\d{2}[A-Z])(?:\s*(\d{1,4})\/(\d{2,6}))?$/;

/** Each number once, as it is stored; what is wrong stands at its place in the list. */
export function checkPatents(input: InputCheck, numbers: readonly string[]): string[] {
  checkCount(input, 'patents', { count: numbers.length, most: MAX_PATENTS, zh: '件专利', en: 'patents' });
  const read = numbers.slice(0, MAX_PATENTS).flatMap((text, place) => {
    const reading = readPatentNumber(text.slice(0, 60));
    if (reading.is === 'PATENT') return reading.number;
    input.fault(['patents', String(place)], patentFault(reading, shown(text)));
    return [];
  });
  return [...new Set(read)];
}

/** `F21V` or `F21V 29/503`, each once. */
export function checkIpc(input: InputCheck, classes: readonly string[]): string[] {
  checkCount(input, 'ipc', { count: classes.length, most: MAX_CLASSES, zh: '个分类号', en: 'classes' });
  const read = classes.slice(0, MAX_CLASSES).flatMap((text, place) => {
    const [, subclass, group, subgroup] =
      IPC.exec(text.slice(0, 40).normalize('NFKC').trim().toUpperCase()) ?? [];
    if (subclass) return group ? `${subclass} ${group}/${subgroup}` : subclass;
    input.fault(['ipc', String(place)], {
      zh: `“${shown(text)}”不是国际专利分类号，应写成 F21V 或 F21V 29/503`,
      en: `“${shown(text)}” is no class of the IPC; write F21V or F21V 29/503`,
    });
    return [];
  });
  return [...new Set(read)];
}

export function checkStandards(input: InputCheck, standards: readonly string[]): string[] {
  checkCount(input, 'standards', {
    count: standards.length,
    most: MAX_STANDARDS,
    zh: '个标准',
    en: 'standards',
  });
  return standards
    .slice(0, MAX_STANDARDS)
    .map((standard) => input.text('standards', standard, { min: 2, max: 60 }));
}

type Count = { count: number; most: number; zh: string; en: string };

function checkCount(input: InputCheck, field: string, { count, most, zh, en }: Count): void {
  if (count <= most) return;
  input.fault(field, {
    zh: `最多写 ${most} ${zh}，现在是 ${count}`,
    en: `Name at most ${most} ${en}; these are ${count}`,
  });
}

function patentFault(reading: Exclude<PatentReading, { is: 'PATENT' }>, text: string): Text {
  switch (reading.is) {
    case 'WRONG_CHECK_DIGIT':
      return {
        zh: `专利号 ${reading.found} 的校验位不对：按前面的数字应是 ${reading.expected}，请对照证书检查`,
        en: `The check digit of ${reading.found} is wrong: by its other digits it is ${reading.expected}; compare it with the certificate`,
      };
    case 'NO_CHECK_DIGIT':
      return {
        zh: `专利号“${text}”缺小数点后的校验位，应是 ${reading.expected}`,
        en: `“${text}” lacks its check digit; in full it is ${reading.expected}`,
      };
    case 'PUBLICATION_NUMBER':
      return {
        zh: `“${text}”是公布公告号，请写申请号或专利号，例如 ZL 2017 1 0601862.3`,
        en: `“${text}” is a publication number; write the number of the application or patent, such as ZL 2017 1 0601862.3`,
      };
    case 'MALFORMED':
      return {
        zh: `“${text}”不是中国专利号，应写成 ZL 2017 1 0601862.3`,
        en: `“${text}” is no Chinese patent number; write it like ZL 2017 1 0601862.3`,
      };
    default:
      return reading satisfies never;
  }
}

function shown(text: string): string {
  return text.trim().slice(0, 30);
}
