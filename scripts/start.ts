import { resolve } from 'node:path';
import { buildApp } from '../api/src/app.ts';
import { readConfig } from '../api/src/config.ts';
import { serve } from '../api/src/server.ts';
import { buildClient, clientIsBuilt } from './client-build.ts';
import { failWith } from './exit.ts';
import { withProgress } from './progress.ts';
import { DEMO_PASSWORD } from './starter/accounts.ts';
import { loadStarter, needsStarter } from './starter/load.ts';

/** `npm start`: from a fresh clone to a platform that answers, with whatever that takes. */
async function start(): Promise<void> {
  const began = Date.now();
  const config = readConfig();
  if (!clientIsBuilt()) {
    console.log(
      '正在构建界面（只在第一次和更新后需要） / Building the client (first start and updates only)',
    );
    await withProgress('构建界面 / building', buildClient);
  }

  const app = await withProgress('打开数据 / opening the data', () => buildApp(config));
  if (await needsStarter(app)) {
    console.log('正在装入起始数据 / Loading the starter data');
    const withExamples = config.NODE_ENV !== 'production';
    await withProgress('装入 / loading', () => loadStarter(app, { withExamples }));
  }
  // An index from last time answers at once; a worker mends what it may have missed.
  const { documents } = await app.search.health();
  if (documents === 0 && app.search.ready()) {
    await withProgress('建立检索 / building the index', () => app.services.searchIndex.reconcile());
  }
  const { url } = await serve(app, config);
  const seconds = ((Date.now() - began) / 1_000).toFixed(1);
  console.log(`\n  灯桥 Dengqiao  ${url}   （${seconds} 秒 / s）\n`);
  console.log(
    `  数据 / data    ${app.places.store.startsWith('MongoDB') ? app.places.store : resolve(config.DATA_DIR)}`,
  );
  console.log(`  检索 / search  ${app.places.search}`);
  const isFolder = config.SMTP_URL === undefined;
  console.log(
    `  邮件 / mail    ${isFolder ? `不发出，写入 / not sent, written to ${app.places.mail}（SMTP_URL）` : app.places.mail}`,
  );
  await printAccounts(app);
}

async function printAccounts({ services }: Awaited<ReturnType<typeof buildApp>>): Promise<void> {
  const accounts = await services.accounts.listExamples();
  if (accounts.length === 0) return;
  console.log(`  演示账号 / demo accounts（密码 / password: ${DEMO_PASSWORD}）`);
  for (const { email, displayName } of accounts) console.log(`    ${email.padEnd(28)}${displayName}`);
  console.log('  移除全部示例 / remove all samples: npm run seed -- --remove-examples\n');
}

await start().catch(failWith);
