import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser of this machine, or null where none is found. */
export const browserPath: string | null = places.find((place) => place && existsSync(place)) ?? null;

const screenshots = fileURLToPath(new URL('../e2e/screenshots/', import.meta.url));

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Somebody at a browser of their own; `faults` gathers what the browser complains about. */
export async function newReader(browser: Browser, baseURL: string, width: number) {
  const context: BrowserContext = await browser.newContext({
    baseURL,
    locale: 'zh-CN',
    // Nothing here looks at a movement; each costs frames and a wait until it stands still.
    reducedMotion: 'reduce',
    viewport: { width, height: width < 600 ? 780 : 900 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { page, faults };
}

/** For whoever wants to look: only where `KEEP_SCREENSHOTS` is set, since a whole page takes a third of a second. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (!process.env.KEEP_SCREENSHOTS) return;
  await mkdir(screenshots, { recursive: true });
  await page.screenshot({ path: `${screenshots}${name}.png`, fullPage: true });
}
