import { parseArgs } from 'node:util';
import { readConfig } from '../api/src/config.ts';
import { failWith } from './exit.ts';
import { openPlatform } from './import/platform.ts';
import { withProgress } from './progress.ts';
import { loadStarter } from './starter/load.ts';

/**
 * `npm run seed` loads the starter data (again: what is there stays as it is); `npm run seed -- --remove-examples`
 * removes every sample, the demo accounts among them, and leaves the rest alone.
 */
async function seed(): Promise<void> {
  const { values } = parseArgs({ options: { 'remove-examples': { type: 'boolean', default: false } } });
  const config = readConfig();
  const platform = await openPlatform(config);
  const { services } = platform;
  try {
    if (values['remove-examples']) {
      const removed = await withProgress('移除示例 / removing', () =>
        services.organizationIntake.removeExamples(),
      );
      const accounts = await services.accounts.removeExamples();
      console.log(`已移除 ${removed} 家示例单位及其全部内容、${accounts} 个演示账号`);
      console.log(
        `Removed ${removed} sample organizations with all that is theirs, and ${accounts} demo accounts`,
      );
    } else {
      const withExamples = config.NODE_ENV !== 'production';
      await withProgress('装入 / loading', () => loadStarter(platform, { withExamples }));
      console.log(`起始数据已装入，共 ${await services.organizations.count()} 家单位`);
      console.log(`The starter data is in: ${await services.organizations.count()} organizations`);
    }
    if (!(await platform.follow())) await services.searchIndex.askForCheck();
  } finally {
    await platform.close();
  }
}

await seed().catch(failWith);
