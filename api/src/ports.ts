import { join } from 'node:path';
import type { Text } from '#kernel/errors.ts';
import type { Mail } from '#kernel/mail.ts';
import {
  createEmbeddedEngine,
  createMeilisearchEngine,
  defaultLexicon,
  type Lexicon,
  type SearchEngine,
  SearchKeyRefused,
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

/** The search server does not answer at the address that was given; the platform runs without it meanwhile. */
class SearchUnreachable extends Error {
  readonly text: Text;

  constructor(host: string, cause: unknown) {
    const text = {
      zh: `连不上检索服务 ${host}：平台照常运行，检索暂以普通列表代替，连上后自动补齐；请检查 MEILI_URL，并确认 Meilisearch 正在运行`,
      en: `No Meilisearch answers at ${host}: the platform runs with plain lists instead of search and catches up when it answers; check MEILI_URL and that it runs`,
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
  /** Called when the index may lack documents: a server that was away is back. */
  readonly onCheckWanted: () => void;
  readonly report: (error: unknown) => void;
};

/**
 * A real Meilisearch where the configuration names one, else the embedded engine; it knows the lexicon from the start.
 * A Meilisearch that does not answer yet opens later by itself; one that refuses its key is a fault to be mended first.
 */
export async function openSearch(config: Config, options: SearchOptions): Promise<OpenedSearch> {
  const { given, lexicon, report } = options;
  const opened = given ? { engine: given, place: 'given' } : chooseSearch(config, options);
  try {
    await opened.engine.open();
    if (given && lexicon !== defaultLexicon) await given.useLexicon(lexicon);
  } catch (cause) {
    if (given || !config.MEILI_URL || !(cause instanceof SearchUnavailable)) throw cause;
    if (cause instanceof SearchKeyRefused) throw cause;
    report(new SearchUnreachable(new URL(config.MEILI_URL).host, cause));
    return {
      ...opened,
      place: `${opened.place}  !! 还连不上，先以普通列表代替 / not reachable yet, plain lists meanwhile`,
    };
  }
  return opened;
}

function chooseSearch(config: Config, { lexicon, onCheckWanted }: SearchOptions): OpenedSearch {
  const { MEILI_URL, MEILI_API_KEY, MEILI_SEARCH_KEY, DATA_DIR } = config;
  if (MEILI_URL) {
    const engine = createMeilisearchEngine({
      url: MEILI_URL,
      apiKey: MEILI_API_KEY ?? '',
      searchKey: MEILI_SEARCH_KEY,
      embedder: embedderOf(config),
      fields: fieldLabels,
      lexicon,
      onCheckWanted,
    });
    return { engine, place: `Meilisearch (${new URL(MEILI_URL).host})` };
  }
  const snapshotDir = join(DATA_DIR, 'search');
  return { engine: createEmbeddedEngine({ snapshotDir, fields: fieldLabels, lexicon }), place: snapshotDir };
}

function embedderOf({ MEILI_EMBEDDER, MEILI_EMBEDDER_SETTINGS, MEILI_SEMANTIC_RATIO }: Config) {
  if (!MEILI_EMBEDDER || !MEILI_EMBEDDER_SETTINGS) return undefined;
  return { name: MEILI_EMBEDDER, settings: MEILI_EMBEDDER_SETTINGS, semanticRatio: MEILI_SEMANTIC_RATIO };
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
