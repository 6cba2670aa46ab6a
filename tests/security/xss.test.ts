import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserPath, openBrowser } from '../support/browser.ts';
import { ensureClient } from '../support/client.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { type RecordedMail, recordMail } from '../support/mail.ts';
import { addOrganization } from '../support/organizations.ts';
import { settle } from '../support/world.ts';
import { rowsOf } from './matrix/cells.ts';
import type { MatrixPart, Role } from './matrix/format.ts';
import { parts } from './matrix/rows/index.ts';
import { ask, documentOf } from './matrix/run.ts';
import { type MatrixWorld, openWorld } from './matrix/world.ts';
import { type Position, positions, withValue } from './support/positions.ts';

if (!browserPath) {
  console.warn(
    '\n  SKIPPED: scripts in text fields. No Chromium was found; install one or set CHROMIUM_PATH.\n',
  );
}

/** Leaves a quotation, an attribute and a tag behind; short enough for the shortest name. */
const PAYLOAD = `"'><img src=x onerror=xss()>`;
const MARK = 'img src=x onerror=xss()';
/** Not shown to anybody, or of a form that no markup has. */
const NOT_TEXT = /password|token|code|email|key$|confirmation|query|date|until|url/i;
/** What ends things comes last, so that what is written before can be looked at. */
const ENDS =
  /^(close|merge|leave|remove|delete|erase|end|revoke|sign|disable|withdraw|reopen|refuse|decline|transfer|cancel)/;

const rows = rowsOf(parts);
const variablesOf = Object.assign(
  {},
  ...parts.map((part) => part.variables ?? {}),
) as Required<MatrixPart>['variables'];
const texts = positions().filter(
  ({ kind, type, path }) =>
    kind === 'Mutation' && type.name === 'String' && !NOT_TEXT.test(path.at(-1) ?? ''),
);

let world: MatrixWorld;
let mail: RecordedMail;
let url: string;
let browser: Browser;
let written = 0;
const odd: string[] = [];

describe.skipIf(!browserPath)('markup in every text that can be written', () => {
  beforeAll(async () => {
    await ensureClient();
    mail = recordMail();
    world = await openWorld({ mail });
    await addOdd();
    const places = texts.filter(({ operation }) => !ENDS.test(operation));
    for (const place of [...places, ...texts.filter(({ operation }) => ENDS.test(operation))]) {
      if (await write(place)) written += 1;
    }
    await settle(world.app);
    world.clock.pass(60_000);
    await settle(world.app);
    url = world.url;
    browser = await openBrowser(browserPath ?? '');
  }, 180_000);

  afterAll(async () => {
    await browser?.close();
    await world?.app.server.close();
  });

  it('is taken in many of them: as text it is as good as any', () => {
    process.stdout.write(`markup was written into ${written} of ${texts.length} places\n`);
    expect(written).toBeGreaterThan(texts.length / 3);
  });

  it.each<Role>(['owner', 'officer', 'administrator'])(
    'stays text on the screens of the %s',
    async (role) => {
      const { page, faults } = await readerOf(role);
      await page.goto('/', { waitUntil: 'load' });
      let seen = 0;
      for (const path of pathsOf(role)) {
        const { isShown, ...found } = await visit(page, path);
        expect(found).toEqual({ path, hits: 0, violations: [], elements: 0 });
        if (isShown) seen += 1;
      }
      expect(faults).toEqual([]);
      process.stdout.write(`${role}: ${pathsOf(role).length} screens, markup shown as text on ${seen}\n`);
      expect(seen).toBeGreaterThan(0);
      await page.context().close();
    },
    60_000,
  );

  it('stays text in letters', () => {
    const html = mail.letters.map((letter) => letter.html ?? '').join('\n');
    expect(mail.letters.length).toBeGreaterThan(0);
    expect(html).not.toContain(`<${MARK}`);
    for (const { subject, to } of mail.letters) expect(`${subject}${to}`).not.toMatch(/[\r\n]/);
  });
});

/** What comes by lists of the bureau instead of forms. */
async function addOdd(): Promise<void> {
  const { app } = world;
  const shared = { description: PAYLOAD, contact: { role: PAYLOAD, email: 'odd@example.com' } };
  const firm = await addOrganization(app, {
    ...shared,
    name: `奇名灯饰${PAYLOAD}`,
    shortName: PAYLOAD,
    products: [PAYLOAD],
    strengths: [PAYLOAD],
    certificates: [PAYLOAD],
  });
  const homeInstitutionId = await addOrganization(app, {
    ...shared,
    name: `奇名大学${PAYLOAD}`,
    kind: 'UNIVERSITY',
    supervisor: PAYLOAD,
    level: PAYLOAD,
  });
  const commissioner = await addCommissioner(app, {
    homeInstitutionId,
    displayName: PAYLOAD,
    bestAt: PAYLOAD,
    availability: PAYLOAD,
  });
  odd.push(firm, homeInstitutionId, commissioner);
}

/** True where the text was taken. */
async function write({ operation, path, isList }: Position): Promise<boolean> {
  const subject = `Mutation.${operation}`;
  const allowed = rows.filter((row) => row.subject === subject && row.scope !== 'others');
  const known: readonly Role[] = ['owner', 'officer', 'administrator', 'operator', 'visitor'];
  const role = known.find((one) => allowed.some(({ cells }) => cells[one] === 'yes'));
  const row = allowed.find(({ cells }) => role && cells[role] === 'yes');
  if (!role || !row) return false;
  const objects = world.objects(row.scope, role);
  const given = withValue(variablesOf[subject]?.(objects) ?? {}, path, isList ? [PAYLOAD] : PAYLOAD);
  const reply = await ask(world.people[role], documentOf('Mutation', operation, given), given);
  return reply.word === 'yes' && reply.faults.length === 0;
}

type Visited = { path: string; hits: number; violations: string[]; elements: number; isShown: boolean };

const SETUP = `
  globalThis.hits = 0;
  globalThis.violations = [];
  globalThis.xss = () => { globalThis.hits += 1; };
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));`;
const LOOK = `({
  hits,
  violations,
  elements: document.querySelectorAll('img[onerror], img[src="x"]').length,
  isShown: document.body.textContent.includes(${JSON.stringify(MARK)}),
  isWaiting: document.querySelector('[aria-busy="true"]') !== null || document.querySelector('main')?.textContent === '',
})`;

/** From one screen to the next as a click does it; looked at once nothing is awaited any more. */
async function visit(page: Page, path: string): Promise<Visited> {
  await page.evaluate(
    `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
  );
  await page.waitForTimeout(60);
  for (let turn = 0; ; turn += 1) {
    const { isWaiting, ...found } = (await page.evaluate(LOOK)) as Omit<Visited, 'path'> & {
      isWaiting: boolean;
    };
    if (!isWaiting || turn > 40) return { path, ...found };
    await page.waitForTimeout(50);
  }
}

async function readerOf(role: Role): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const [name = '', value = ''] = (world.people[role].cookie ?? '').split('=');
  if (value) await context.addCookies([{ name, value, url }]);
  await context.addInitScript({ content: SETUP });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, faults };
}

/** Every address that the client knows, with things to show at each; read from its own list. */
function pathsOf(role: Role): string[] {
  const source = readFileSync(new URL('../../client/src/app/routes.tsx', import.meta.url), 'utf8');
  const known = [...source.matchAll(/path: '(\/[^']*)'/g)].map(([, path = '']) => path);
  const { firm, university, platform, commissioner, need, capability, agreed } = world.objects('own', role);
  const things: Readonly<Record<string, readonly string[]>> = {
    '/partners/:id': [firm, university, platform, commissioner, ...odd],
    '/needs/:id': [need],
    '/capabilities/:id': [capability],
    '/partnerships/:id': [agreed],
  };
  const filled = known.flatMap((path) => (things[path] ?? [':id']).map((id) => path.replace(':id', id)));
  const text = encodeURIComponent(PAYLOAD);
  // The owner visits them all; the others go where nobody else may.
  const ways: Partial<Record<Role, RegExp>> = {
    officer: /^\/(officer|home|partners)/,
    administrator: /^\/(administration|home)/,
  };
  return [
    ...filled.filter((path) => ways[role]?.test(path) ?? true),
    `/search?q=${text}`,
    `/search?q=${encodeURIComponent('奇名')}`,
    `/sign-in?next=${text}`,
    '/sign-in?next=javascript:xss()',
    `/${text}`,
  ];
}
