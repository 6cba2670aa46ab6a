import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import type { Id } from '../../api/src/kernel/id.ts';
import { uploaded } from '../support/files.ts';
import { addOrganization } from '../support/organizations.ts';
import { type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;
let ownerId: Id<'organization'>;
let member: Person;
let colleague: Person;

beforeAll(async () => {
  app = await startApp();
  ownerId = await addOrganization(app, { kind: 'UNIVERSITY', name: '岭南光电大学' });
  member = await signedIn(app, { memberOf: ownerId });
  colleague = await signedIn(app, { memberOf: ownerId, role: 'MEMBER' });
});
afterAll(() => app.server.close());

type Shown = { id: string; revision: number };
type Payload = { capability: Shown | null; errors: { code: string }[] };

const act = async (name: string, input: object, who: Person = member): Promise<Payload> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await who.ask<Record<string, Payload> | null>(
    `mutation M($input: ${type}!) { ${name}(input: $input) { capability { id revision } errors { code } } }`,
    { input },
  );
  const payload = data?.[name];
  if (!payload) throw new Error(errors?.map(({ extensions }) => extensions.code).join());
  return payload;
};
const achievement = {
  kind: 'ACHIEVEMENT',
  title: '自由曲面洗墙透镜',
  text: '离墙半米照度比二点六比一，模型已经打样。',
  fieldCodes: ['OP01'],
};
const draft = async (title: string): Promise<Shown> => {
  const content = { ...achievement, title };
  const { capability } = await act('saveCapabilityDraft', { ownerId, content });
  if (!capability) throw new Error('no draft');
  return capability;
};

describe('an attachment', () => {
  const FILES = 'query Files($id: ID!) { capability(id: $id) { attachments { id url } } }';
  const filesOf = async (id: string) =>
    (await member.ask<{ capability: { attachments: { id: string; url: string }[] } }>(FILES, { id })).data
      .capability.attachments;
  const set = (capabilityId: string, attachmentIds: string[], who = member) =>
    act('changeCapabilityAttachments', { capabilityId, attachmentIds }, who);
  const open = async (who: Person, url = '') =>
    (await app.server.inject({ url, headers: who.cookie ? { cookie: who.cookie } : {} })).statusCode;
  const stranger = () => person(app, '');

  it('is read by whoever sees the capability, and no edit of its text', async () => {
    const hidden = await draft('还没有写完的透镜');
    const { capability } = await set(hidden.id, [await uploaded(app, member.cookie)]);
    expect(capability?.revision).toBe(hidden.revision);
    const [file] = await filesOf(hidden.id);
    expect([await open(colleague, file?.url), await open(stranger(), file?.url)]).toEqual([200, 404]);
    await act('publishCapability', { capabilityId: hidden.id, expectedRevision: hidden.revision });
    expect(await open(stranger(), file?.url)).toBe(200);
    await set(hidden.id, []);
    expect(await open(member, file?.url)).toBe(404);
  });

  it('is refused where it is another’s, where others see the capability only, and once it is taken back', async () => {
    const { id, revision } = await draft('带附件的透镜');
    await act('publishCapability', { capabilityId: id, expectedRevision: revision });
    const other = await signedIn(app, { memberOf: await addOrganization(app, { kind: 'UNIVERSITY' }) });
    const theirs = await uploaded(app, other.cookie);
    expect((await set(id, [theirs])).errors).toMatchObject([{ code: 'FILE_NOT_ATTACHABLE' }]);
    await expect(set(id, [theirs], other)).rejects.toThrow('FORBIDDEN');
    const own = await uploaded(app, member.cookie);
    await act('withdrawCapability', { capabilityId: id });
    expect((await set(id, [own])).errors).toMatchObject([{ code: 'CAPABILITY_STATE_CHANGED' }]);
  });
});
