import { timeInChina } from '#kernel/day.ts';
import type { Text } from '#kernel/errors.ts';
import { csvLine } from '#modules/imports/index.ts';
import type { ShownEntry } from './audit.shown.ts';
import { actionLabels } from './audit.text.ts';
import { actorLabels, fieldLabel, objectLabel } from './audit.words.ts';

export type CsvEntry = ShownEntry & { readonly actorName: string | null; readonly objectName: string | null };

/** So that Excel reads it as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const heads: readonly Text[] = [
  { zh: '序号', en: 'No.' },
  { zh: '时间（北京时间）', en: 'Time (UTC+8)' },
  { zh: '谁', en: 'Who' },
  { zh: '身份', en: 'As' },
  { zh: '做了什么', en: 'Did what' },
  { zh: '对象类别', en: 'Kind of object' },
  { zh: '对象', en: 'Object' },
  { zh: '改动', en: 'Changes' },
  { zh: '理由', en: 'Reason' },
  { zh: '来源地址', en: 'From address' },
  { zh: '请求编号', en: 'Request' },
  { zh: '动作代码', en: 'Action code' },
  { zh: '账号编号', en: 'Account id' },
  { zh: '对象编号', en: 'Object id' },
  { zh: '哈希', en: 'Hash' },
];

/** The first line of a CSV in UTF-8, for spreadsheet programs. */
export function csvHead(language: keyof Text): string {
  return BYTE_ORDER_MARK + csvLine(heads.map((head) => head[language]));
}

/** One line an entry. */
export function csvRow(entry: CsvEntry, language: keyof Text): string {
  return csvLine(rowOf(entry, language));
}

function rowOf(entry: CsvEntry, language: keyof Text): string[] {
  const { sequence, at, by, action, object, changes, reason, address, requestId, hash } = entry;
  return [
    String(sequence),
    timeInChina(at),
    entry.actorName ?? by.command ?? '',
    actorLabels[by.kind][language],
    actionLabels[action][language],
    objectLabel(object.type)[language],
    entry.objectName ?? '',
    changes.map((change) => changeText(change, language)).join('\n'),
    reason ?? '',
    address ?? '',
    requestId ?? '',
    action,
    by.accountId ?? '',
    object.id ?? '',
    hash,
  ];
}

function changeText({ field, before, after }: ShownEntry['changes'][number], language: keyof Text): string {
  return `${fieldLabel(field)[language]}: ${before ?? '—'} → ${after ?? '—'}`;
}
