import { randomUUID } from 'node:crypto';
import type { App } from '../../api/src/app.ts';

/** The smallest PDF that its content tells apart. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export type UploadWish = {
  readonly content?: Buffer | string;
  /** As it stands in the form, quotes and all: `filename*=UTF-8''…` where it is not a plain name. */
  readonly parameter?: string;
  readonly name?: string;
  readonly type?: string;
  readonly field?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Uploaded = {
  readonly data: {
    file: { id: string; name: string; contentType: string; size: number; url: string };
  } | null;
  readonly errors: { message: string; extensions: { code: string } }[];
};

/** A form with one file, as a browser sends it. */
export function formOf(wishes: readonly UploadWish[]) {
  const boundary = `----${randomUUID()}`;
  const parts = wishes.flatMap(
    ({ content = PDF, name = '图纸.pdf', type = 'application/pdf', field = 'file', parameter }) => [
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="${field}"; ${parameter ?? `filename="${name}"`}\r\nContent-Type: ${type}\r\n\r\n`,
      ),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ],
  );
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}

/** Sends files through the real door. */
export async function send(app: App, cookie: string | null, ...wishes: UploadWish[]) {
  const { headers, payload } = formOf(wishes);
  const extra = wishes[0]?.headers ?? {};
  const reply = await app.server.inject({
    method: 'POST',
    url: '/files',
    headers: { ...headers, ...(cookie && { cookie }), ...extra },
    payload,
  });
  return { status: reply.statusCode, ...reply.json<Uploaded>() };
}

/** The id of an upload that is taken. */
export async function uploaded(app: App, cookie: string | null, wish: UploadWish = {}): Promise<string> {
  const { data, errors } = await send(app, cookie, wish);
  if (!data) throw new Error(`the upload was refused: ${errors[0]?.message}`);
  return data.file.id;
}
