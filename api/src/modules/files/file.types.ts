import type { Text } from '#kernel/errors.ts';

/** What may be attached, with what people call it and the endings of its names. */
export const fileTypes = {
  'application/pdf': { label: { zh: 'PDF', en: 'PDF' }, endings: ['pdf'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    label: { zh: 'Word 文档', en: 'Word document' },
    endings: ['docx'],
  },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
    label: { zh: 'Excel 表格', en: 'Excel workbook' },
    endings: ['xlsx'],
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    label: { zh: 'PowerPoint 演示', en: 'PowerPoint presentation' },
    endings: ['pptx'],
  },
  'image/png': { label: { zh: 'PNG 图片', en: 'PNG image' }, endings: ['png'] },
  'image/jpeg': { label: { zh: 'JPEG 图片', en: 'JPEG image' }, endings: ['jpg', 'jpeg'] },
  'image/webp': { label: { zh: 'WebP 图片', en: 'WebP image' }, endings: ['webp'] },
  'text/plain': { label: { zh: '文本', en: 'text' }, endings: ['txt'] },
  'text/csv': { label: { zh: 'CSV 表格', en: 'CSV' }, endings: ['csv'] },
  'application/zip': { label: { zh: 'ZIP 压缩包', en: 'ZIP archive' }, endings: ['zip'] },
} as const satisfies Record<string, { label: Text; endings: readonly string[] }>;

export type FileType = keyof typeof fileTypes;

const byEnding = new Map(
  (Object.keys(fileTypes) as FileType[]).flatMap((type) =>
    fileTypes[type].endings.map((ending) => [ending as string, type] as const),
  ),
);

/** Null for an ending that is not taken. */
export function typeOfEnding(ending: string): FileType | null {
  return byEnding.get(ending) ?? null;
}

/** Pictures alone are shown in place: a browser draws them and runs nothing. */
export function isShownInPlace(contentType: string): boolean {
  return contentType.startsWith('image/') && contentType in fileTypes;
}
