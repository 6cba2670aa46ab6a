import type { App } from '../../api/src/app.ts';
import { openSpreadsheet } from '../../api/src/modules/imports/index.ts';
import { fileOf } from './spreadsheets.ts';
import type { Person } from './world.ts';

/** A list as its button asks for it; `code` says why there is no file. */
export async function exportOf(
  app: App,
  { headers }: Pick<Person, 'headers'>,
  { list, format = 'csv', variables = {} }: { list: string; format?: string; variables?: object },
) {
  const reply = await app.server.inject({
    method: 'POST',
    url: '/exports',
    headers: { 'content-type': 'application/json', ...headers },
    payload: JSON.stringify({ list, format, variables }),
  });
  const isFile = reply.statusCode === 200;
  const code = isFile
    ? null
    : reply.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code;
  return { status: reply.statusCode, code, headers: reply.headers, bytes: reply.rawPayload };
}

/** What stands in the first sheet, the head included. */
export async function rowsOf(bytes: Buffer, name: string): Promise<string[][]> {
  const { sheets } = await openSpreadsheet(fileOf(bytes, name));
  const rows: string[][] = [];
  for await (const { cells } of sheets[0]?.rows() ?? []) rows.push([...cells]);
  return rows;
}
