import { parseArgs } from 'node:util';
import type { Text } from '../../api/src/kernel/errors.ts';

export type VerifyOrder = {
  readonly task: 'verify';
  readonly from: number | undefined;
  readonly head: string | undefined;
};

export type ExportOrder = {
  readonly task: 'export';
  readonly out: string;
  readonly format: 'csv' | 'jsonl';
  readonly since: Date | undefined;
  readonly until: Date | undefined;
  readonly language: keyof Text;
};

export const usage = `用法 / usage:
  npm run audit -- verify [--from 序号] [--head 哈希]
  npm run audit -- export --out 文件.csv|文件.jsonl [--since 2026-01-01] [--until 2027-01-01] [--language en]
verify 沿着审计链核对每一条，并给出最新的哈希，请抄到别处 / walks along the chain and tells its head, to be noted elsewhere
export 把记录写进文件，从新到旧 / writes the entries to a file, newest first`;

/** Null for what is no order of ours. @throws TypeError for an option that there is not. */
export function readOrder(args: readonly string[]): VerifyOrder | ExportOrder | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      head: { type: 'string' },
      out: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
      language: { type: 'string', default: 'zh' },
    },
  });
  const [task, ...more] = positionals;
  if (more.length > 0) return null;
  if (task === 'verify') return readVerify(values);
  return task === 'export' ? readExport(values) : null;
}

type Values = Partial<Record<'from' | 'head' | 'out' | 'since' | 'until' | 'language', string>>;

function readVerify({ from, head }: Values): VerifyOrder | null {
  if (from !== undefined && !/^[1-9]\d{0,14}$/.test(from)) return null;
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head)) return null;
  return { task: 'verify', from: from === undefined ? undefined : Number(from), head };
}

function readExport({ out, since, until, language }: Values): ExportOrder | null {
  const format = /\.(csv|jsonl)$/.exec(out ?? '')?.[1];
  const times = [since, until].map((day) => (day === undefined ? undefined : new Date(day)));
  if (!out || !format || times.some((time) => time && Number.isNaN(time.getTime()))) return null;
  if (language !== 'zh' && language !== 'en') return null;
  return {
    task: 'export',
    out,
    format: format === 'csv' ? 'csv' : 'jsonl',
    since: times[0],
    until: times[1],
    language,
  };
}
