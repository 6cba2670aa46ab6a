import { mkdir, rename, writeFile } from 'node:fs/promises';
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
    async close() {
      transport.close();
    },
  };
}
