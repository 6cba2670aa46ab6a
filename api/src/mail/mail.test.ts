import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { type Letter, LetterRefused, MailUnavailable } from '#kernel/mail.ts';
import { createFolderMail, createSmtpMail, parseSender } from './index.ts';

const from = { name: '灯桥', address: 'no-reply@dengqiao.example' };
const letter = (wish: Partial<Letter> = {}): Letter => ({
  id: 'alert-1',
  to: 'boss@firm.example',
  subject: '2 条新结果',
  text: '有 2 条新结果。',
  html: '<p>有 2 条新结果。</p>',
  ...wish,
});

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type Refusal = { at: 'RCPT' | 'DATA'; responseCode: number };

async function mailServer(refusal?: Refusal) {
  const received: { to: string[]; content: string }[] = [];
  const refuse = (place: Refusal['at']) =>
    refusal?.at === place
      ? Object.assign(new Error('no such person boss@firm.example'), { responseCode: refusal.responseCode })
      : null;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuse('RCPT')),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, content: Buffer.concat(chunks).toString() });
        done(refuse('DATA'));
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${portOf(server.server as Server)}`, received };
}

function smtp(url: string, timeoutMs = 2_000) {
  const mail = createSmtpMail({ url, from, timeoutMs });
  closing.unshift(() => mail.close());
  return mail;
}

function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

async function folderMail() {
  const folder = await mkdtemp(join(tmpdir(), 'outbox-'));
  closing.push(() => rm(folder, { recursive: true }));
  return { folder, mail: createFolderMail({ folder, from }) };
}

describe('over a mail server', () => {
  it('sends text and HTML to one reader, with an id by which a repeat is recognised', async () => {
    const { url, received } = await mailServer();
    const mail = smtp(url);
    await mail.send(letter({ unsubscribeUrl: 'https://dengqiao.example/alerts/stop?token=a.b' }));
    await mail.send(letter());
    expect(received.map(({ to }) => to)).toEqual([['boss@firm.example'], ['boss@firm.example']]);
    const [first = '', second = ''] = received.map(({ content }) => content);
    for (const content of [first, second])
      expect(content).toContain('Message-ID: <alert-1@dengqiao.example>');
    expect(first).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(first.replaceAll(/\r\n\s+/g, '')).toMatch(
      /List-Unsubscribe: ?<https:\/\/dengqiao\.example\/alerts\/stop\?token=a\.b>/,
    );
    expect(first).toContain('multipart/alternative');
  });

  it('says that a reader who does not exist is no use trying again, without the address', async () => {
    const { url } = await mailServer({ at: 'RCPT', responseCode: 550 });
    const error = await smtp(url)
      .send(letter())
      .catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(LetterRefused);
    expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain('boss@');
    expect((error as Error).cause).toBeUndefined();
  });

  it.each<[string, Refusal]>([
    ['a mailbox that is full for now', { at: 'RCPT', responseCode: 452 }],
    ['a server that is busy', { at: 'DATA', responseCode: 421 }],
  ])('asks for another try after %s', async (_case, refusal) => {
    const { url } = await mailServer(refusal);
    await expect(smtp(url).send(letter())).rejects.toBeInstanceOf(MailUnavailable);
  });

  it('asks for another try where nobody listens', async () => {
    await expect(smtp('smtp://127.0.0.1:1').send(letter())).rejects.toBeInstanceOf(MailUnavailable);
  });

  it('gives up on a server that accepts and then says nothing', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    closing.push(async () => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const began = Date.now();
    const sending = smtp(`smtp://127.0.0.1:${portOf(silent)}`, 300).send(letter());
    await expect(sending).rejects.toBeInstanceOf(MailUnavailable);
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

describe('into a folder', () => {
  it('writes a letter that mail programs open, for the owner of the folder alone', async () => {
    const { folder, mail } = await folderMail();
    await mail.send(letter());
    await mail.send(letter({ text: '第二次' }));
    expect(await readdir(folder)).toEqual(['alert-1.eml']);
    const content = await readFile(join(folder, 'alert-1.eml'), 'utf8');
    expect(content).toMatch(/^To: boss@firm\.example\r$/m);
    expect(content).toMatch(/^Subject: =\?UTF-8\?/m);
    expect(content).toContain(Buffer.from('第二次').toString('base64'));
  });

  it.each<[string, Partial<Letter>]>([
    ['a line break in the subject', { subject: 'Hi\r\nBcc: everybody@elsewhere.example' }],
    ['a lone carriage return in the subject', { subject: 'Hi\rBcc: a@b.example' }],
    ['a line separator in the subject', { subject: 'Hi\u2028Bcc: a@b.example' }],
    ['no subject', { subject: '' }],
    ['a line break in the address', { to: 'a@b.example\r\nBcc: c@d.example' }],
    ['two addresses', { to: 'a@b.example, c@d.example' }],
    ['a name that holds an address', { to: 'Boss <a@b.example>' }],
    ['a group', { to: 'all:a@b.example;' }],
    ['a quoted line break', { to: '"a\n"@b.example' }],
    ['an address without a place', { to: 'boss' }],
    ['a path as id', { id: '../../etc/passwd' }],
    ['a line break in the id', { id: 'a\r\nBcc: c@d.example' }],
    ['a line break in the link', { unsubscribeUrl: 'https://a.example/\r\nBcc: c@d.example' }],
    ['a link that is a script', { unsubscribeUrl: 'javascript:alert(1)' }],
  ])('refuses %s, and writes nothing', async (_case, wish) => {
    const { folder, mail } = await folderMail();
    await expect(mail.send(letter(wish))).rejects.toBeInstanceOf(LetterRefused);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the sender', () => {
  it.each([
    ['灯桥 <no-reply@example.org>', { name: '灯桥', address: 'no-reply@example.org' }],
    ['"灯桥, 中山" <a@b.example>', { name: '灯桥, 中山', address: 'a@b.example' }],
    ['a@b.example', { name: '', address: 'a@b.example' }],
  ])('is read from %s', (value, sender) => expect(parseSender(value)).toEqual(sender));

  it.each(['', '灯桥', '灯桥 <a@b.example>, c@d.example', 'a\r\nBcc: c@d.example <a@b.example>'])(
    'is not read from %j',
    (value) => expect(parseSender(value)).toBeNull(),
  );
});
