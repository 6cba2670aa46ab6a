import { join } from 'node:path';
import type { Text } from '#kernel/errors.ts';
import type { Mail } from '#kernel/mail.ts';
import {
  createEmbeddedEngine,
  createMeilisearchEngine,
  defaultLexicon,
  type Lexicon,
  type SearchEngine,
  SearchUnavailable,
} from '#search';
import type { Config } from './config.ts';
import { type Connection, connect } from './database/connect.ts';
import { startEmbeddedStore } from './database/embedded/index.ts';
import { createFolderMail, createSmtpMail, parseSender, type Sender } from './mail/index.ts';
import { fieldLabels } from './modules/taxonomies/index.ts';
import { forgetStoreAddress, recordStoreAddress } from './store-address.ts';

export type OpenedStore = {
  readonly connection: Connection;
  /** Where the data lies, for people. */
  readonly place: string;
  close(): Promise<void>;
};

/** A real MongoDB where the configuration names one, else the embedded store. */
export async function openStore(config: Config, report: (error: unknown) => void): Promise<OpenedStore> {
  if (config.MONGODB_URI) {
    const connection = await connect(config.MONGODB_URI);
    return { connection, place: `MongoDB (${connection.name})`, close: () => connection.close() };
  }
  const dataDir = join(config.DATA_DIR, 'store');
  const store = await startEmbeddedStore({ dataDir, onCrash: report });
  const connection = await connect(store.uri);
  // So that a command of the same user works beside the running platform.
  await recordStoreAddress(config.DATA_DIR, store.uri);
  return {
    connection,
    place: dataDir,
    async close() {
      await forgetStoreAddress(config.DATA_DIR);
      await connection.close();
      await store.close();
    },
  };
}

/** The search server does not answer at the address that was given. */
export class SearchUnreachable extends Error {
  readonly text: Text;

  constructor(url: string, cause: unknown) {
    const { host } = new URL(url);
    const text = {
      zh: `连不上检索服务 ${host}：请检查 MEILI_URL 和 MEILI_API_KEY，并确认 Meilisearch 正在运行；去掉这个变量则使用内置检索`,
      en: `No Meilisearch answers at ${host}: check MEILI_URL, MEILI_API_KEY and that it runs; unset them to use the embedded engine`,
    };
    super(text.en, { cause });
    this.name = 'SearchUnreachable';
    this.text = text;
  }
}

export type OpenedSearch = { readonly engine: SearchEngine; readonly place: string };

export type SearchOptions = {
  /** In a test: made without knowing the stored lexicon. */
  readonly given: SearchEngine | undefined;
  readonly lexicon: Lexicon;
};

/** A real Meilisearch where the configuration names one, else the embedded engine; it knows the lexicon from the start. */
export async function openSearch(config: Config, { given, lexicon }: SearchOptions): Promise<OpenedSearch> {
  const opened = given ? { engine: given, place: 'given' } : chooseSearch(config, lexicon);
  try {
    await opened.engine.open();
    if (given && lexicon !== defaultLexicon) await given.useLexicon(lexicon);
  } catch (cause) {
    if (cause instanceof SearchUnavailable && config.MEILI_URL)
      throw new SearchUnreachable(config.MEILI_URL, cause);
    throw cause;
  }
  return opened;
}

function chooseSearch({ MEILI_URL, MEILI_API_KEY, DATA_DIR }: Config, lexicon: Lexicon): OpenedSearch {
  if (MEILI_URL) {
    const engine = createMeilisearchEngine({
      url: MEILI_URL,
      apiKey: MEILI_API_KEY ?? '',
      fields: fieldLabels,
      lexicon,
    });
    return { engine, place: `Meilisearch (${new URL(MEILI_URL).host})` };
  }
  const snapshotDir = join(DATA_DIR, 'search');
  return { engine: createEmbeddedEngine({ snapshotDir, fields: fieldLabels, lexicon }), place: snapshotDir };
}

/** Nobody answers to it; a mail server asks for `MAIL_FROM`. */
const LOCAL_SENDER: Sender = { name: '灯桥 Dengqiao', address: 'no-reply@dengqiao.invalid' };

/** A mail server where the configuration names one, else a folder; `given` in a test. */
export function openMail(config: Config, given: Mail | undefined): { mail: Mail; place: string } {
  if (given) return { mail: given, place: 'given' };
  const { SMTP_URL, MAIL_FROM, DATA_DIR } = config;
  const from = (MAIL_FROM && parseSender(MAIL_FROM)) || LOCAL_SENDER;
  if (SMTP_URL) return { mail: createSmtpMail({ url: SMTP_URL, from }), place: new URL(SMTP_URL).host };
  const folder = join(DATA_DIR, 'outbox');
  return { mail: createFolderMail({ folder, from }), place: folder };
}
