import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { uploaded } from '../support/files.ts';
import { openScene, type Scene } from '../support/partnerships.ts';
import { type Person, signedIn, startApp } from '../support/world.ts';

let app: App;
let scene: Scene;
let id: string;
beforeAll(async () => {
  app = await startApp();
  scene = await openScene(app);
  id = await scene.requestedId();
});
afterAll(() => app.server.close());

const READ =
  'query Read($id: ID!) { partnership(id: $id) { messages { nodes { text attachments { id name url } } } } }';
type Read = { partnership: { messages: { nodes: { text: string; attachments: { id: string }[] }[] } } };
const newest = async (who: Person) =>
  (await who.ask<Read>(READ, { id })).data.partnership.messages.nodes[0]?.attachments.map((file) => file.id);
const open = async (who: Person, fileId: string) =>
  (await app.server.inject({ method: 'GET', url: `/files/${fileId}`, headers: { ...who.headers } }))
    .statusCode;

it('goes with a message, which may then say nothing, and is read by both sides alone', async () => {
  const file = await uploaded(app, scene.firm.cookie);
  const message = { text: '', attachmentIds: [file], key: randomUUID() };
  const first = await scene.send(scene.firm, id, message);
  const again = await scene.send(scene.firm, id, message);
  expect(first.errors).toEqual([]);
  expect(again.message?.id).toBe(first.message?.id);
  expect(await newest(scene.university)).toEqual([file]);
  const officer = await signedIn(app, { isOfficer: true });
  const stranger = await signedIn(app, {});
  const seen = [scene.firm, scene.university, officer, stranger].map((who) => open(who, file));
  expect(await Promise.all(seen)).toEqual([200, 200, 404, 404]);
});

it('is refused where it is not one’s own, in use, or named twice: no message is sent, no file is bound', async () => {
  const [own, used, others] = await Promise.all([
    uploaded(app, scene.firm.cookie),
    uploaded(app, scene.firm.cookie),
    uploaded(app, scene.university.cookie),
  ]);
  await scene.send(scene.firm, id, { attachmentIds: [used] });
  for (const attachmentIds of [
    [own, others],
    [own, used],
    [own, own],
  ]) {
    const { message, errors } = await scene.send(scene.firm, id, { attachmentIds });
    expect(message).toBeNull();
    expect(errors).toMatchObject([{ code: 'FILE_NOT_ATTACHABLE', path: ['input', 'attachmentIds'] }]);
  }
  expect(await newest(scene.firm)).toEqual([used]);
  const eleven = await scene.send(scene.firm, id, { attachmentIds: Array(11).fill(own) });
  expect(eleven.errors).toMatchObject([{ code: 'TOO_MANY_ATTACHMENTS' }]);
  expect((await scene.send(scene.firm, id, { attachmentIds: [own] })).errors).toEqual([]);
});
