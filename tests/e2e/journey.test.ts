import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { serve } from '../../api/src/server.ts';
import { DEMO_PASSWORD } from '../../scripts/starter/accounts.ts';
import { loadStarter } from '../../scripts/starter/load.ts';
import { browserPath, keepScreenshot, newReader, openBrowser } from '../support/browser.ts';
import { ensureClient } from '../support/client.ts';
import { startApp } from '../support/world.ts';

if (!browserPath) {
  console.warn('\n  SKIPPED: the browser test. No Chromium was found; install one or set CHROMIUM_PATH.\n');
}

const QUERY = '植物工厂 光谱可调 LED 驱动 EMC 整改';

let app: App;
let url: string;
let browser: Browser;

describe.skipIf(!browserPath)('a firm finds a partner', () => {
  beforeAll(async () => {
    await ensureClient();
    app = await startApp();
    await loadStarter(app, { withExamples: true });
    await app.services.searchIndex.rebuild();
    // What follows from the examples in the background is much, and a walk waits for none of it.
    ({ url } = await serve({ ...app, workers: [] }, { ...readConfig({}), PORT: 0 }));
    browser = await openBrowser(browserPath ?? '');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await app?.server.close();
  });

  it.each([
    {
      place: 'on a desktop',
      width: 1440,
      name: '浦江电光源研究所',
      account: 'university@example.com',
      contact: 'cooperation@uni-015.example.com',
      cooperation: '委托开发',
    },
    {
      place: 'on a phone',
      width: 360,
      name: '岭光大中山照明技术转移中心',
      account: 'platform@example.com',
      contact: 'service@plat-001.example.com',
      cooperation: '联合开发',
    },
  ])(
    '$place, from the empty search box to the accepted request seen from both sides',
    async ({ width, name, account, contact, cooperation }) => {
      const firm = await newReader(browser, url, width);
      const university = await newReader(browser, url, width);
      const { page } = firm;

      // A visitor types; the answer comes while typing, and the results say why each fits.
      await page.goto('/');
      const box = page.getByRole('combobox').first();
      await box.click();
      await box.fill(QUERY.slice(0, -3));
      await box.pressSequentially(QUERY.slice(-3));
      await page.getByRole('listbox').waitFor();
      await keepScreenshot(page, `${width}-1-typing`);
      await box.press('Enter');
      await page.waitForURL(/\/search\?/);
      await page.locator('mark').first().waitFor();
      await keepScreenshot(page, `${width}-2-results`);

      // A profile: what it can do, and no contact of anybody.
      const again = page.getByRole('combobox').first();
      await again.fill(name);
      await again.press('Enter');
      await page.getByRole('link', { name }).first().click();
      await page.waitForURL(/\/partners\/org_/);
      await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(await page.content()).not.toContain(contact);
      await keepScreenshot(page, `${width}-3-profile`);

      // Asking needs an account: sign-in comes in between and leads back to the open form.
      await page.getByRole('button', { name: '申请合作' }).first().click();
      await page.getByRole('dialog').getByRole('link', { name: '登录' }).click();
      await signIn(page, 'firm@example.com');
      const form = page.getByRole('dialog', { name: '申请合作' });
      await form.getByText(cooperation).click();
      await form
        .getByRole('textbox')
        .fill('我们做植物补光灯，驱动的传导骚扰超标，想请实验室一起改板。年底前要过认证。');
      await keepScreenshot(page, `${width}-4-request`);
      await form.getByRole('button', { name: '发出申请' }).click();
      await page.getByRole('link', { name: '打开这份合作' }).click();
      await page.waitForURL(/\/partnerships\/par_/);
      const partnership = new URL(page.url()).pathname;
      await page.getByText('想请实验室一起改板').first().waitFor();
      expect(await page.content()).not.toContain(contact);
      await keepScreenshot(page, `${width}-5-requested`);

      // The university finds it waiting, and accepts.
      await university.page.goto('/sign-in');
      await signIn(university.page, account);
      await university.page.waitForURL((address) => address.pathname !== '/sign-in');
      await university.page.goto('/partnerships');
      await university.page.locator(`a[href="${partnership}"]`).first().click();
      await university.page.getByText('想请实验室一起改板').first().waitFor();
      expect(await university.page.content()).not.toContain('@ent-040.example.com');
      await keepScreenshot(university.page, `${width}-6-waiting`);
      await university.page.getByRole('button', { name: '接受', exact: true }).first().click();
      await university.page.getByRole('button', { name: '接受并互相显示' }).click();
      await university.page.getByText('tech@ent-040.example.com').first().waitFor();
      await keepScreenshot(university.page, `${width}-7-accepted-university`);

      // And so does the firm see it: accepted, with the contact of the other side.
      await page.reload();
      await page.getByText(contact).first().waitFor();
      await page.getByText('已接受').first().waitFor();
      await keepScreenshot(page, `${width}-8-accepted-firm`);

      // A drawing dropped on the conversation goes with the message, and opens on the other side.
      await dropFile(university.page, { name: '改板方案.csv', text: '项目,做法\n传导,加共模电感\n' });
      await university.page.getByRole('button', { name: '发送' }).click();
      // For a moment it may stand there twice: on its way, and as it was taken in.
      await university.page
        .getByRole('log')
        .getByRole('link', { name: /改板方案\.csv/ })
        .first()
        .waitFor();
      await page.reload();
      const file = page.getByRole('log').getByRole('link', { name: /改板方案\.csv/ });
      const [answer] = await Promise.all([
        page.waitForEvent('download').then((download) => download.suggestedFilename()),
        file.click(),
      ]);
      expect(answer).toBe('改板方案.csv');

      expect([...firm.faults, ...university.faults]).toEqual([]);
      await Promise.all([page.context().close(), university.page.context().close()]);
    },
    120_000,
  );
});

async function signIn(page: Page, email: string): Promise<void> {
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(DEMO_PASSWORD);
  await page.getByRole('main').getByRole('button', { name: '登录' }).click();
}

/** As from a folder onto the page. */
async function dropFile(page: Page, { name, text }: { name: string; text: string }): Promise<void> {
  const [content, title] = [JSON.stringify([text]), JSON.stringify(name)];
  // In the words of the browser, which the types here do not know.
  const dataTransfer = await page.evaluateHandle(
    `(() => {
      const data = new DataTransfer();
      data.items.add(new File(${content}, ${title}, { type: 'text/csv' }));
      return data;
    })()`,
  );
  const target = page.getByRole('textbox', { name: '写消息' });
  for (const type of ['dragover', 'drop']) await target.dispatchEvent(type, { dataTransfer });
}
