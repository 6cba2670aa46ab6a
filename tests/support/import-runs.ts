import type { App } from '../../api/src/app.ts';
import { csvOf } from './spreadsheets.ts';
import type { Person } from './world.ts';

export type UploadWish = { kind: string; organization?: string; verified?: string; name?: string };

/** Sends a spreadsheet as the interface does. */
export async function upload(app: App, who: Person, content: Buffer | string, wish: UploadWish) {
  const query = new URLSearchParams({ name: '清单.xlsx', ...wish }).toString();
  const reply = await app.server.inject({
    method: 'POST',
    url: `/imports?${query}`,
    headers: { 'content-type': 'application/octet-stream', ...(who.cookie && { cookie: who.cookie }) },
    payload: Buffer.from(content),
  });
  const { data, errors } = reply.json<{
    data: { id: string } | null;
    errors?: { message: string; extensions: { code: string } }[];
  }>();
  return {
    status: reply.statusCode,
    id: data?.id ?? '',
    code: errors?.[0]?.extensions.code ?? null,
    message: errors?.[0]?.message ?? '',
  };
}

/** The list that comes back, as bytes. */
export async function returned(app: App, who: Person, id: string, rows: 'all' | 'refused' = 'all') {
  const reply = await app.server.inject({
    method: 'GET',
    url: `/imports/${id}/sheet?rows=${rows}`,
    headers: { ...(who.cookie && { cookie: who.cookie }) },
  });
  return { status: reply.statusCode, name: reply.headers['content-disposition'], bytes: reply.rawPayload };
}

export type Counts = { created: number; updated: number; unchanged: number; refused: number };

export type RunAnswer = {
  id: string;
  state: string;
  checked: Counts | null;
  done: Counts | null;
  rowCount: number;
  rowsDone: number;
  header: string[];
  columns: { index: number; key: string }[];
  rows: {
    totalCount: number;
    nodes: {
      number: number;
      outcome: string;
      faults: { index: number | null; reason: string; cell: string | null }[];
    }[];
  };
};

export const RUN = `fragment Run on ImportRun { id state rowCount rowsDone header columns { index key } checked { created updated unchanged refused } done { created updated unchanged refused } rows(first: 100, show: REFUSED) { totalCount nodes { number outcome faults { index reason cell } } } }`;

export async function runOf(who: Person, id: string): Promise<RunAnswer> {
  const { data } = await who.ask<{ importRun: RunAnswer }>(
    `query Run($id: ID!) { importRun(id: $id) { ...Run } } ${RUN}`,
    { id },
  );
  return data.importRun;
}

type StepName = 'startImport' | 'cancelImport' | 'setImportColumns';

/** A step of a run; its error codes where it was refused. */
export async function step(who: Person, name: StepName, input: object): Promise<string[]> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await who.ask<Record<StepName, { errors: { code: string }[] }> | null>(
    `mutation Step($input: ${type}!) { ${name}(input: $input) { importRun { id } errors { code } } }`,
    { input },
  );
  return (
    errors?.map(({ extensions }) => extensions.code) ?? data?.[name].errors.map(({ code }) => code) ?? []
  );
}

/** Corrects rows of a list that was checked. */
export async function mend(who: Person, importRunId: string, rows: object[]) {
  const { data, errors } = await who.ask<{ mendImportRows: { errors: { code: string }[] } } | null>(
    'mutation Mend($input: MendImportRowsInput!) { mendImportRows(input: $input) { importRun { state } errors { code } } }',
    { input: { importRunId, rows } },
  );
  const thrown = errors?.map(({ extensions }) => extensions.code);
  return { codes: thrown ?? data?.mendImportRows.errors.map(({ code }) => code) ?? [] };
}

/** A list with one need of that firm; its id. */
export async function bringNeeds(app: App, who: Person, organization: string): Promise<string> {
  const list = csvOf([
    ['需求标题', '需求内容', '技术领域'],
    ['清单里的一条需求', '传导骚扰超标，希望三个月内整改到位。', '电磁兼容设计'],
  ]);
  const { id, message } = await upload(app, who, list, { kind: 'NEED', organization });
  if (!id) throw new Error(`the list was not taken: ${message}`);
  return id;
}

/** Lets one process check and write what waits, without what follows from it. */
export async function work(app: App): Promise<void> {
  await app.workers.find(({ name }) => name === 'ImportRun')?.drain();
}
