import { codesOf } from '../parsers/codes.parser.ts';
import { textOf } from '../parsers/text.parser.ts';

type Headers = readonly [string, ...string[]];

/** The columns by which needs and capabilities are told apart and told about. */
export function titleColumn(headers: Headers) {
  return {
    key: 'title',
    headers,
    parse: textOf({ min: 4, max: 80 }),
    wanted: { zh: '填 4 到 80 个字的标题', en: 'A title of 4 to 80 characters' },
    isRequired: true,
  } as const;
}

export function textColumn(headers: Headers) {
  return {
    key: 'text',
    headers,
    parse: textOf({ min: 10, max: 5000, multiline: true }),
    wanted: { zh: '填 10 到 5,000 个字的说明', en: '10 to 5,000 characters' },
    isRequired: true,
  } as const;
}

/** The owner's own number, or the id that an export tells: with it a title may change without becoming another thing. */
export function numberColumn(headers: Headers) {
  return {
    key: 'number',
    headers,
    parse: textOf({ min: 1, max: 40 }),
    wanted: {
      zh: '填你们自己的编号，每行一个；导出的表格里已有的编号不要改',
      en: 'A number of your own, one a row; leave those of an export as they are',
    },
  } as const;
}

/** What it is about. */
export const fieldsColumn = {
  key: 'fieldCodes',
  headers: ['技术领域', '领域', '方向', 'fields', 'fieldCodes'],
  parse: codesOf(({ fields }) => fields),
  wanted: {
    zh: '填 1 到 5 个领域的名称或编号，用顿号分开',
    en: 'Names or codes of 1 to 5 fields, separated by commas',
  },
  isRequired: true,
} as const;
