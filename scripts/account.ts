import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { readConfig } from '../api/src/config.ts';
import { Conflict } from '../api/src/kernel/errors.ts';
import { parseId } from '../api/src/kernel/id.ts';
import { failWith } from './exit.ts';
import { openPlatform } from './import/platform.ts';

const usage = `用法 / usage:
  npm run account -- --email NAME@EXAMPLE.ORG --name 冯科员 --officer
  npm run account -- --email NAME@EXAMPLE.ORG --name 何总 --organization org_…
  npm run account -- --email NAME@EXAMPLE.ORG --name 黎工 --administrator
密码从键盘或管道读入，至少 12 位 / the password is read from the keyboard or a pipe, 12 characters at least`;

const LEAST_PASSWORD = 12;

/** Adds an account: the first officer or administrator of an installation, or an owner of an organization. */
async function addAccount(): Promise<void> {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      organization: { type: 'string' },
      officer: { type: 'boolean', default: false },
      administrator: { type: 'boolean', default: false },
    },
  });
  const { email, name, organization, officer, administrator } = values;
  if (!email?.includes('@') || !name || !(officer || administrator || organization)) return refuse(usage);

  const password = await readPassword();
  if (password.length < LEAST_PASSWORD) return refuse(usage);
  const platform = await openPlatform(readConfig());
  try {
    const organizationId = organization ? parseId('organization', organization) : null;
    const [known] = organizationId ? await platform.services.organizations.getMany([organizationId]) : [];
    if (organizationId && !known) return refuse(`没有这家单位 / no such organization: ${organization}`);
    await platform.services.accounts.add({
      email,
      password,
      displayName: name,
      isOfficer: officer,
      isAdministrator: administrator,
      commissionerId: null,
      memberships: known ? [{ organizationId: known.id, role: 'OWNER' }] : [],
      isExample: false,
    });
    console.log(`已添加 / added: ${name}${known ? ` · ${known.name}` : ''}`);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
    refuse(`这个邮箱已有账号 / the address has an account already: ${email}`);
  } finally {
    await platform.close();
  }
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

/** One line of standard input; never an argument, which every user of the machine could read. */
async function readPassword(): Promise<string> {
  const lines = createInterface({ input: process.stdin });
  if (process.stdin.isTTY) process.stderr.write('密码 / password: ');
  for await (const line of lines) {
    lines.close();
    return line;
  }
  return '';
}

await addAccount().catch(failWith);
