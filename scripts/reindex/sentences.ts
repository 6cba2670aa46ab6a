import type { Text } from '../../api/src/kernel/errors.ts';

type Seen = {
  readonly done: number;
  readonly total: number;
  readonly phase: 'FILLING' | 'SWAPPING' | null;
};

/** One line of progress: phase, how many of how many, how fast. */
export function progressLine({ done, total, phase }: Seen, seconds: number): string {
  if (phase === 'SWAPPING') return '换上新索引 / swapping the new index in';
  const share = total > 0 ? `（${Math.min(100, Math.floor((done / total) * 100))}%）` : '';
  const rate = seconds > 0 ? `，${count(Math.round(done / seconds))} 条/秒 per s` : '';
  return `填写新索引 / filling the new index  ${count(done)} / ${count(total)}${share}${rate}`;
}

export function doneLine(documents: number, seconds: number): Text {
  const time = seconds.toFixed(1);
  return {
    zh: `检索已重建：可检索 ${count(documents)} 条，用时 ${time} 秒`,
    en: `The index was written anew: ${count(documents)} documents can be found, ${time} s`,
  };
}

export const sentences = {
  beside: {
    zh: '平台正在运行，由它重建；这里只显示进度，按 Ctrl-C 不会中断它',
    en: 'The platform is running and does it; this only shows how far it is, Ctrl-C does not stop it',
  },
  notTaken: {
    zh: '没有正在运行的平台接手。已经记下，平台下次启动后会重建',
    en: 'No running platform has taken it up. It is on record: the platform does it once it runs',
  },
  stopped: {
    zh: '已停止；检索仍用原来的索引',
    en: 'Stopped; search goes on with the index it has',
  },
  left: {
    zh: '不再显示进度；平台会继续重建',
    en: 'No longer watching; the platform goes on with it',
  },
  failed: {
    zh: '没有完成，原因见平台的日志；检索仍用原来的索引',
    en: 'It was not completed, the log of the platform says why; search goes on with the index it has',
  },
} as const satisfies Record<string, Text>;

function count(value: number): string {
  return value.toLocaleString('en');
}
