import { readdirSync } from 'node:fs';
import mongoose from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { newId } from '../../api/src/database/object-id.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { type Account, visitor } from '../../api/src/kernel/viewer.ts';
import { PDF, PNG, send, type UploadWish, uploaded } from '../support/files.ts';
import { type Person, settle, signedIn, startApp, TestClock } from '../support/world.ts';

let app: App;
let person: Person;
let stranger: Person;
const clock = new TestClock();
const DAY = 24 * 60 * 60_000;

beforeAll(async () => {
  app = await startApp({ clock });
  person = await signedIn(app, {});
  stranger = await signedIn(app, {});
});
afterAll(() => app.server.close());

const up = (wish: UploadWish = {}, who: Person | null = person) => send(app, who?.cookie ?? null, wish);
const get = (id: string, who: Person | null = person) =>
  app.server.inject({
    method: 'GET',
    url: `/files/${id}`,
    headers: who?.cookie ? { cookie: who.cookie } : {},
  });
const codeOf = ({ errors }: Awaited<ReturnType<typeof up>>) => errors[0]?.extensions.code;
const viewerOf = async ({ cookie }: Person) =>
  (await app.services.accounts.identify(cookie?.split('=')[1] ?? null)) as Account;
const need = () => ({ kind: 'need' as const, id: newId('need') });
/** Bytes in the storage. */
const stored = () =>
  readdirSync(app.places.files, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());

describe('an upload', () => {
  it('is kept under an id of ours and handed out to who uploaded it, and to nobody else', async () => {
    const { status, data } = await up({ name: '光谱.pdf' });
    expect([status, data?.file]).toMatchObject([
      201,
      { name: '光谱.pdf', contentType: 'application/pdf', size: PDF.length },
    ]);
    const id = data?.file.id ?? '';
    expect(stored().some(({ name }) => name === id)).toBe(true);
    const reply = await get(id);
    expect(reply.rawPayload.equals(PDF)).toBe(true);
    expect(reply.headers['content-disposition']).toBe(
      `attachment; filename="__.pdf"; filename*=UTF-8''%E5%85%89%E8%B0%B1.pdf`,
    );
    expect(reply.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    for (const other of [stranger, null]) {
      expect((await get(id, other)).body).toBe((await get('fil_ffffffffffffffffffffffff', other)).body);
      expect((await get(id, other)).statusCode).toBe(404);
    }
  });

  it('is shown in place where it is a picture, and saved where it is text', async () => {
    const picture = await get(await uploaded(app, person.cookie, { name: 'a.png', content: PNG }));
    expect(picture.headers).toMatchObject({ 'content-type': 'image/png' });
    expect(picture.headers['content-disposition']).toMatch(/^inline;/);
    const text = await get(await uploaded(app, person.cookie, { name: 'a.txt', content: '测试' }));
    expect(text.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
    expect(text.headers['content-disposition']).toMatch(/^attachment;/);
  });

  it.each<[string, UploadWish, string]>([
    ['a path', { name: '../../etc/x.pdf' }, 'x.pdf'],
    ['a path of Windows', { name: 'C:\\\\geheim\\\\x.pdf' }, 'x.pdf'],
    ['written line breaks', { name: 'a%0D%0AX-Evil: 1.pdf' }, 'a%0D%0AX-Evil_ 1.pdf'],
    ['a turned direction', { name: 'a\u202efdp.pdf' }, 'afdp.pdf'],
    ['nothing before its ending', { name: '.pdf' }, 'pdf.pdf'],
    ['no ending', { name: '图纸' }, '图纸.pdf'],
  ])('has its name cleaned of %s', async (_case, wish, name) => {
    const { data } = await up(wish);
    expect(data?.file.name).toBe(name);
    expect((await get(data?.file.id ?? '')).headers).not.toHaveProperty('x-evil');
  });

  it('has a name of 300 characters shortened, and keeps its ending', async () => {
    const { data } = await up({ name: `${'长'.repeat(300)}.pdf` });
    expect(data?.file.name).toMatch(/^长+…\.pdf$/);
    expect([...(data?.file.name ?? '')].length).toBeLessThanOrEqual(120);
  });

  it.each<[string, UploadWish, string]>([
    ['nothing in it', { content: '' }, 'FILE_EMPTY'],
    [
      'a page under the name of a picture',
      { name: 'a.png', type: 'image/png', content: '<html><script>' },
      'FILE_TYPE_MISMATCH',
    ],
    [
      'a drawing that can run scripts',
      { name: 'a.svg', type: 'image/svg+xml', content: '<svg onload="x">' },
      'FILE_TYPE_NOT_ALLOWED',
    ],
    [
      'a page under the name of a text',
      { name: 'a.txt', content: ' \n<!doctype html>' },
      'FILE_TYPE_MISMATCH',
    ],
    ['a picture under the name of a PDF', { content: PNG }, 'FILE_TYPE_MISMATCH'],
    ['a program', { name: 'a.pdf', content: 'MZ\u0090' }, 'FILE_TYPE_MISMATCH'],
    ['a broken archive', { name: 'a.docx', content: 'PK\u0003\u0004 and nothing' }, 'FILE_DAMAGED'],
    ['bytes of no known kind', { name: 'a.txt', content: Buffer.from([1, 2, 3, 0]) }, 'FILE_TYPE_MISMATCH'],
    ['another field', { field: 'upload' }, 'FILE_MISSING'],
  ])('is refused with %s', async (_case, wish, code) => {
    const before = stored().length;
    const answer = await up(wish);
    expect([codeOf(answer), answer.data]).toEqual([code, null]);
    expect(stored().length).toBe(before);
  });

  it('is refused where two come at once, and where it comes from elsewhere or from nobody', async () => {
    const before = stored().length;
    const two = await send(app, person.cookie, {}, {});
    expect(two.errors[0]?.extensions.code).toBe('FILE_MISSING');
    const foreign = await up({ headers: { 'sec-fetch-site': 'cross-site' } });
    expect([foreign.status, codeOf(foreign)]).toEqual([403, 'FORBIDDEN']);
    const nobody = await up({}, null);
    expect([nobody.status, codeOf(nobody)]).toEqual([401, 'UNAUTHENTICATED']);
    expect(stored().length).toBe(before);
  });
});

describe('attaching', () => {
  it('lets a file hang on one thing, whose readers read it, and can be repeated', async () => {
    const mayRead = new Set<string>();
    app.services.files.readableBy('need', async (viewer, id) => viewer.kind === 'ACCOUNT' && mayRead.has(id));
    const viewer = await viewerOf(person);
    const target = need();
    const id = (await uploaded(app, person.cookie)) as Id<'file'>;
    await app.services.files.attach(viewer, [id], target);
    expect((await get(id)).statusCode).toBe(404);
    mayRead.add(target.id);
    expect((await get(id, stranger)).statusCode).toBe(200);
    expect((await get(id, null)).statusCode).toBe(404);
    await app.services.files.attach(await viewerOf(stranger), [id], target);
    expect(await app.services.files.describe([id])).toMatchObject([{ id, name: '图纸.pdf' }]);
    await expect(app.services.files.attach(viewer, [id], need())).rejects.toMatchObject({
      code: 'FILE_NOT_ATTACHABLE',
    });
  });

  it('refuses the file of somebody else, one that is named twice, and more than ten, and then attaches nothing', async () => {
    const viewer = await viewerOf(person);
    const [own, others] = [await uploaded(app, person.cookie), await uploaded(app, stranger.cookie)];
    for (const ids of [
      [own, others],
      [own, own],
      [own, 'fil_x'],
      [own, 'fil_ffffffffffffffffffffffff'],
    ]) {
      await expect(app.services.files.attach(viewer, ids, need())).rejects.toMatchObject({
        code: 'FILE_NOT_ATTACHABLE',
      });
    }
    await expect(app.services.files.attach(viewer, Array(11).fill(own), need())).rejects.toMatchObject({
      code: 'TOO_MANY_ATTACHMENTS',
    });
    await expect(app.services.files.attach(visitor, [own], need())).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    expect((await get(own)).statusCode).toBe(200);
  });

  it('of two things at once lets one have the file', async () => {
    const viewer = await viewerOf(person);
    const ids = await Promise.all([0, 1].map(() => uploaded(app, person.cookie)));
    const targets = Array.from({ length: 8 }, need);
    const outcomes = await Promise.allSettled(
      targets.map((target, place) =>
        app.services.files.attach(viewer, place % 2 ? ids : ids.toReversed(), target),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    const files = mongoose.connections.at(-1)?.db?.collection('files');
    const owners = await files?.distinct('target.id', { target: { $ne: null }, name: '图纸.pdf' });
    const won = targets.filter(({ id }) => owners?.includes(id));
    expect(won.length).toBe(outcomes.filter(({ status }) => status === 'fulfilled').length);
  });
});

describe('what is not used', () => {
  it('goes after a day with its bytes, and so does what hangs on a thing that never came to be', async () => {
    app.services.files.readableBy(
      'capability',
      async () => true,
      async () => [],
    );
    app.services.files.readableBy(
      'commissioner',
      async () => true,
      async () => [kept],
    );
    const viewer = await viewerOf(person);
    const [unused, lost, kept] = (await Promise.all([0, 1, 2].map(() => uploaded(app, person.cookie)))) as [
      Id<'file'>,
      Id<'file'>,
      Id<'file'>,
    ];
    await app.services.files.attach(viewer, [lost], { kind: 'capability', id: newId('capability') });
    await app.services.files.attach(viewer, [kept], { kind: 'commissioner', id: newId('commissioner') });
    clock.pass(DAY + 60_000);
    await settle(app);
    const left = stored().map(({ name }) => name);
    expect([unused, lost, kept].map((id) => left.includes(id))).toEqual([false, false, true]);
    expect((await get(unused)).statusCode).toBe(404);
  });

  it('can be taken back by who uploaded it alone', async () => {
    const id = await uploaded(app, person.cookie);
    const remove = (who: Person) =>
      app.server.inject({ method: 'DELETE', url: `/files/${id}`, headers: { cookie: who.cookie ?? '' } });
    expect((await remove(stranger)).statusCode).toBe(404);
    expect((await remove(person)).statusCode).toBe(204);
    expect((await get(id)).statusCode).toBe(404);
    await settle(app);
    expect(stored().map(({ name }) => name)).not.toContain(id);
  });

  it('goes when the thing lets go of it, but for what it keeps', async () => {
    app.services.files.readableBy('unit', async () => true);
    const viewer = await viewerOf(person);
    const target = { kind: 'unit' as const, id: newId('unit') };
    const [one = '', other = ''] = await Promise.all([0, 1].map(() => uploaded(app, person.cookie)));
    await app.services.files.attach(viewer, [one, other], target);
    await app.services.files.release(viewer, target, [other]);
    expect([(await get(one)).statusCode, (await get(other)).statusCode]).toEqual([404, 200]);
  });
});
