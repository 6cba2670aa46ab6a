import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { everythingOf } from '../security/support/walk.ts';
import type { recordMail } from './mail.ts';
import { told } from './notifications.ts';
import type { Person } from './world.ts';

type RecordedMail = ReturnType<typeof recordMail>;

/** Published without the firm's name. */
export async function addAnonymousNeed(owner: Person, enterpriseId: string): Promise<string> {
  const { data } = await owner.ask<{ createNeed: { need: { id: string } } }>(
    'mutation Create($input: CreateNeedInput!) { createNeed(input: $input) { need { id } } }',
    {
      input: {
        enterpriseId,
        title: `植物灯散热整改 ${randomUUID().slice(0, 8)}`,
        text: '灯体温度过高，需要降低十度以上。',
        fieldCodes: ['DR01'],
        isAnonymous: true,
      },
    },
  );
  return data.createNeed.need.id;
}

type Place = { readonly app: App; readonly mail: RecordedMail };

/** Whatever somebody is told of a partnership on such a need that could name the firm. */
export async function allToldOf(
  { app, mail }: Place,
  who: Person,
  { id, needId }: { readonly id: string; readonly needId: string },
): Promise<string> {
  const lists = await who.ask(
    `query L($text: String!, $need: ID!) {
      partnerships { nodes { id recipient { id name } requester { id name } timeline { actor note } } }
      similarNeeds(title: "植物灯散热整改", text: $text) { need { id enterprise { id name } } }
      need(id: $need) { id enterprise { id name } attachments { id } steps { person } proposal { intakenBy } }
      viewer { disclosures { nodes { id viewerOrganization { id name } } } }
    }`,
    { text: '灯体温度过高，需要降低十度以上。', need: needId },
  );
  expect(lists.errors?.map(({ message }) => message)).toBeUndefined();
  const list = await app.server.inject({
    method: 'POST',
    url: '/exports',
    headers: {
      'content-type': 'application/json',
      ...who.headers,
      ...(who.cookie && { cookie: who.cookie }),
    },
    payload: JSON.stringify({ list: 'PARTNERSHIPS', format: 'csv', variables: {} }),
  });
  expect(list.body).toContain('植物灯');
  return JSON.stringify([
    await everythingOf(who, id),
    await everythingOf(who, needId),
    lists.data,
    list.body,
    await told(who),
    mail.letters,
  ]);
}
