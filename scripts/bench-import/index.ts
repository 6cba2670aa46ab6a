import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Account } from '#kernel/viewer.ts';
import type { App } from '../../api/src/app.ts';
import { writeXlsx } from '../../api/src/modules/imports/index.ts';
import { blankProfile } from '../../api/src/modules/organizations/index.ts';
import { onEmptyPlatform } from '../bench-platform.ts';
import { atMost, round } from '../bench-search/figures.ts';

const ROWS = 10_000;
const SECONDS = 60;

/** A list of needs through the interface: read, checked, written. Seconds; the index follows beside it. */
export function runImportBench([rows = `${ROWS}`]: readonly string[] = []): Promise<object> {
  return onEmptyPlatform(async ({ app, directory }) => {
    const path = join(directory, 'list.xlsx');
    await writeFile(path, await buffer(writeXlsx([{ name: '需求', rows: needsOf(Number(rows)) }])));
    return { rows: Number(rows), ...(await measure(app, path)) };
  });
}

async function measure(app: App, path: string): Promise<object> {
  const { importRuns } = app.services;
  const { viewer, organizationId } = await addFirm(app);
  const worker = app.workers.find(({ name }) => name === 'ImportRun');
  const cpu = process.cpuUsage();
  const [read, { id }] = await seconds(() =>
    importRuns.upload(viewer, {
      ...{ kind: 'need', organizationId, verifiedBecause: null, fileName: 'list.xlsx', path },
    }),
  );
  const [check] = await seconds(async () => worker?.drain());
  await importRuns.start(viewer, id);
  const [write] = await seconds(async () => worker?.drain());
  const { user, system } = process.cpuUsage(cpu);
  const { done, state } = await importRuns.get(viewer, id);
  return {
    ...{ state, done, read: round(read), check: round(check), write: round(write) },
    whole: atMost(round(read + check + write), SECONDS, 's'),
    ...{ cpuSeconds: round((user + system) / 1e6), load: round(loadavg()[0] ?? 0) },
  };
}

async function addFirm({ services }: App) {
  const profile = { kind: 'ENTERPRISE' as const, name: '导入测速照明有限公司', ...blankProfile };
  const [firm] = await services.organizationIntake.takeIn([profile], { verifiedBecause: 'bench' });
  if (!firm || firm.status === 'REFUSED') throw new Error('the firm was refused');
  const organizationId = firm.id;
  const memberships = [{ organizationId, role: 'OWNER' as const }];
  const { id } = await services.accounts.add({
    email: 'bench@example.com',
    password: 'a password for the bench',
    displayName: '测速',
    ...{ isOfficer: false, isAdministrator: false, commissionerId: null, memberships, isExample: false },
  });
  const viewer: Account = {
    kind: 'ACCOUNT',
    accountId: id,
    ...{ isOfficer: false, isAdministrator: false, commissionerId: null, memberships },
  };
  return { viewer, organizationId };
}

function* needsOf(count: number): Generator<string[]> {
  yield [
    '编号',
    '需求标题',
    '需求内容',
    '技术领域',
    '产业链环节',
    '合作形式',
    '期望的成熟度',
    '预算上限（万元）',
  ];
  for (let place = 0; place < count; place += 1) {
    yield [
      `B-${place}`,
      `批次 ${place} 的驱动电源整改`,
      `第 ${place} 批灯具的传导骚扰在 150 kHz 到 500 kHz 之间超标，希望三个月内整改到位并通过复测。`,
      '电磁兼容设计、调光驱动',
      '驱动电源',
      '委托开发、技术咨询',
      String(1 + (place % 9)),
      String(1 + (place % 50)),
    ];
  }
}

async function seconds<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const began = performance.now();
  const result = await work();
  return [(performance.now() - began) / 1_000, result];
}
