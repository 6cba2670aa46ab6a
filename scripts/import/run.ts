import { writeFile } from 'node:fs/promises';
import { ConfigInvalid, readConfig } from '../../api/src/config.ts';
import { StoreLocked } from '../../api/src/database/embedded/index.ts';
import { Failures, type Text } from '../../api/src/kernel/errors.ts';
import type { Account } from '../../api/src/kernel/viewer.ts';
import {
  canBelong,
  canBring,
  hasList,
  type ImportResult,
  openSpreadsheet,
  reportOf,
} from '../../api/src/modules/imports/index.ts';
import { withProgress } from '../progress.ts';
import {
  asksForHelp,
  type ImportCommand,
  type Language,
  languageOf,
  readCommand,
  UsageError,
  usage,
} from './options.ts';
import { openPlatform, type Platform } from './platform.ts';
import { linesOf } from './sentences.ts';

/** What the command leans on; a test puts its own in place. */
export type Surroundings = {
  open(): Promise<Pick<Platform, 'services' | 'follow' | 'close'>>;
  out(line: string): void;
  err(line: string): void;
};

const surroundings: Surroundings = {
  open: () => openPlatform(readConfig()),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};

/** 0: all rows came in; 1: some were refused; 2: nothing could be done. */
export type ExitCode = 0 | 1 | 2;

/** Takes in one spreadsheet; every refusal is a sentence, and only what is a fault of ours is thrown. */
export async function runImport(
  argv: readonly string[],
  { open, out, err }: Surroundings = surroundings,
): Promise<ExitCode> {
  const language = languageOf(argv);
  if (asksForHelp(argv)) {
    out(usage[language]);
    return 0;
  }
  try {
    const command = readCommand(argv);
    return await importFile(command, { open, out, err });
  } catch (error) {
    const text = sentenceOf(error);
    if (!text) throw error;
    err(text[language]);
    if (error instanceof UsageError) err(usage[language]);
    return 2;
  }
}

async function importFile(command: ImportCommand, { open, out, err }: Surroundings): Promise<ExitCode> {
  const began = Date.now();
  const secondsSoFar = () => (Date.now() - began) / 1_000;
  // First the file, since that is what is wrong most often; then the data, which takes longer.
  const spreadsheet = await openSpreadsheet(command.file);
  const opening = { zh: '打开数据', en: 'opening the data' }[command.language];
  const platform = await withProgress(opening, open);
  try {
    const { kind, verifiedBecause, dryRun, organizationId } = command;
    const doer = await doerOf(command, platform.services);
    const onProgress = progress(err, command.language);
    const result = await platform.services.imports.run({
      kind,
      spreadsheet,
      verifiedBecause,
      dryRun,
      organizationId,
      doer,
      onProgress,
    });
    const following = { zh: '更新检索', en: 'updating the search' }[command.language];
    const isIndexed = dryRun || (await withProgress(following, () => platform.follow()));
    for (const line of linesOf(command, result, { seconds: secondsSoFar(), isIndexed })) out(line);
    await writeReport(command, result, out);
    return result.refused.length > 0 ? 1 : 0;
  } finally {
    spreadsheet.close();
    await platform.close();
  }
}

/** The person in whose place the command stands: what they may not bring, it may not either. */
async function doerOf(
  { by, kind, organizationId }: ImportCommand,
  { accounts, organizations }: Platform['services'],
): Promise<Account | undefined> {
  if (by === null) return undefined;
  const account = await accounts.findByConfirmedEmail(by);
  const viewer = account && (await accounts.actFor(account.id));
  const [owner] = organizationId ? await organizations.getMany([organizationId]) : [];
  const isTheirs = !organizationId || (owner && canBelong(kind) && hasList(owner, kind));
  if (viewer && isTheirs && canBring(viewer, { kind, organizationId })) return viewer;
  throw new UsageError({
    zh: '--by 的账号不存在，或者不能为这个单位导入这份名单',
    en: 'There is no such account, or it may not bring this list for that organization',
  });
}

async function writeReport(
  { report, language }: ImportCommand,
  result: ImportResult,
  out: (line: string) => void,
) {
  if (report === null || result.refused.length === 0) return;
  try {
    await writeFile(report, reportOf(result, language));
    out({ zh: `被拒的行写在 ${report}`, en: `The refused rows are in ${report}` }[language]);
  } catch (cause) {
    out(
      {
        zh: `写不了 ${report}：请检查权限和磁盘空间`,
        en: `${report} cannot be written: check permissions and disk`,
      }[language],
    );
    if (!(cause instanceof Error && 'code' in cause)) throw cause;
  }
}

const QUIET_MS = 2_000;
const EVERY_MS = 1_000;

/** Silent for the first two seconds, then a line a second at most. */
function progress(err: (line: string) => void, language: Language) {
  let next = Date.now() + QUIET_MS;
  return ({ done, total }: { done: number; total: number }) => {
    if (Date.now() < next || done === total) return;
    next = Date.now() + EVERY_MS;
    err({ zh: `已处理 ${done} / ${total} 行`, en: `${done} of ${total} rows done` }[language]);
  };
}

/** What a person can mend, as one sentence; null for what is a fault of ours. */
function sentenceOf(error: unknown): Text | null {
  if (error instanceof ConfigInvalid) return { zh: error.message, en: error.message };
  if (error instanceof StoreLocked) return whileRunning(error.text);
  if (error instanceof Failures) return inGround(error.text);
  return error instanceof Error && 'text' in error ? (error.text as Text) : null;
}

function whileRunning(locked: Text): Text {
  return {
    zh: `${locked.zh}停止后再导入；平台使用 MONGODB_URI 时则不必停止。`,
    en: `${locked.en} Import again once it is stopped; with MONGODB_URI it may go on running.`,
  };
}

function inGround({ zh, en }: Text): Text {
  return { zh: `--verified：${zh}`, en: `--verified: ${en}` };
}
