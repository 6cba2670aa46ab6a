import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mail } from '#kernel/mail.ts';
import { type Sender, toMessage } from './letter.ts';

/** Instead of a mail server: each letter becomes a file that mail programs open. A repeat replaces its file. */
export function createFolderMail({ folder, from }: { folder: string; from: Sender }): Mail {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });

  return {
    async send(letter) {
      const { message } = await transport.sendMail(toMessage(letter, from));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      // Written aside and renamed: nobody finds half a letter.
      const aside = join(folder, `.${letter.id}-${process.pid}`);
      await writeFile(aside, message as Buffer, { mode: 0o600 });
      await rename(aside, join(folder, `${letter.id}.eml`));
    },
    async forget(address) {
      for (const file of await lettersIn(folder)) {
        const isTheirs = recipientOf(await readFile(file, 'utf8').catch(() => '')) === address;
        if (isTheirs) await rm(file, { force: true });
      }
    },
    async purge(before) {
      let gone = 0;
      for (const file of await lettersIn(folder)) {
        const found = await stat(file).catch(() => null);
        if (!found || found.mtime >= before) continue;
        await rm(file, { force: true });
        gone += 1;
      }
      return gone;
    },
    async close() {
      transport.close();
    },
  };
}

async function lettersIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.eml')).map((name) => join(folder, name));
}

/** In lower case; a letter of ours has one address in `To`, and its headers end with the first empty line. */
function recipientOf(message: string): string {
  const [head = ''] = message.split('\r\n\r\n', 1);
  const [, address = ''] = /^To:\s*<?([^<>\r\n]+?)>?\s*$/im.exec(head) ?? [];
  return address.normalize('NFKC').trim().toLowerCase();
}
