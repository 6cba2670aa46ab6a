import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Hands out a spreadsheet as it is made. Its name may hold anything but what ends a header. */
export function sendDownload(
  reply: FastifyReply,
  { name, content }: { readonly name: string; readonly content: Readable },
) {
  const plain = name.replaceAll(/[^\w.-]/g, '_');
  const format = name.endsWith('.csv') ? 'csv' : 'xlsx';
  return reply
    .type(TYPES[format])
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`)
    .header('cache-control', 'no-store')
    .header('x-content-type-options', 'nosniff')
    .send(content);
}

/** As RFC 8187 wants it. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
}
