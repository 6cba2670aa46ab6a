import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Platform } from '../import/platform.ts';
import { type ExportOrder, readOrder, usage, type VerifyOrder } from './options.ts';

/** 0: in order, or written; 1: the chain is broken; 2: not an order. */
export type ExitCode = 0 | 1 | 2;

export type Surroundings = {
  open(): Promise<Pick<Platform, 'services' | 'close'>>;
  out(line: string): void;
  err(line: string): void;
};

type Opened = Omit<Surroundings, 'open'> & { readonly services: Platform['services'] };

const faultTexts: Readonly<Record<string, string>> = {
  GAP: '缺少这一条 / the entry is missing',
  CHANGED: '内容和写下时不同 / it says something else than what was written',
  UNLINKED: '接不上前一条 / it does not follow the one before it',
  PERSONAL_PART_CHANGED: '个人信息部分和写下时不同 / its personal part is not what was written',
  PERSONAL_PART_MISSING:
    '个人信息部分被删去，却没有清除记录 / its personal part is gone, and nobody erased it',
  TRUNCATED:
    '给出的哈希不在链上：末尾被截断，或整条链被重写 / the noted head is not in the chain: cut off, or written anew',
};

const LINE_EVERY = 50_000;

export async function runAudit(
  args: readonly string[],
  { open, ...surroundings }: Surroundings,
): Promise<ExitCode> {
  const order = readOrder(args);
  if (!order) {
    surroundings.err(usage);
    return 2;
  }
  const { services, close } = await open();
  try {
    const opened = { ...surroundings, services };
    return await (order.task === 'verify' ? verify(order, opened) : write(order, opened));
  } finally {
    await close();
  }
}

async function verify({ from, head: noted }: VerifyOrder, { services, out, err }: Opened): Promise<ExitCode> {
  const { auditChain } = services;
  await auditChain.collect();
  let told = 0;
  const onProgress = (entries: number) => {
    if (entries < told + LINE_EVERY) return;
    told = entries;
    err(`已核对 / verified ${entries.toLocaleString('en')} …`);
  };
  const { entries, head, fault } =
    from === undefined
      ? await auditChain.check({ noted, onProgress })
      : await auditChain.verifyFrom(from, { noted, onProgress });
  if (fault) {
    out(`✗ 审计链在第 ${fault.sequence} 条处断开 / broken at entry ${fault.sequence}: ${fault.kind}`);
    out(`  ${faultTexts[fault.kind] ?? fault.kind}`);
    out(`  在它之前的 ${entries} 条完好 / ${entries} before it are in order`);
    return 1;
  }
  out(`✓ ${entries} 条，全部完好 / ${entries} entries, all in order`);
  out(`  最新一条 / head: ${head.sequence}  ${head.hash}`);
  return 0;
}

async function write(order: ExportOrder, { services, out }: Opened): Promise<ExitCode> {
  await services.auditChain.collect();
  const { since, until } = order;
  const told = { filter: { ...(since && { since }), ...(until && { until }) }, command: 'audit export' };
  const lines =
    order.format === 'csv'
      ? services.auditExports.csv(told, order.language)
      : services.auditExports.jsonLines(told);
  // Aside first: a file that is there is whole.
  const aside = `${order.out}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(aside, { mode: 0o600 }));
    await rename(aside, order.out);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  out(`已写入 / written: ${order.out}`);
  return 0;
}
