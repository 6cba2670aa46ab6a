import type { TrailNotes } from '#database/trail.ts';
import type { Services } from '#graphql/context.ts';
import { entryOf } from '#kernel/audit.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import { dayInChina } from '#kernel/day.ts';
import type { Text } from '#kernel/errors.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Account, PersonalDataPart } from '#modules/accounts/index.ts';
import { emailKeyOf } from '#modules/accounts/index.ts';
import { workbookOf } from './workbook.ts';

export type CopyFormat = 'json' | 'xlsx';

/** A file to be handed out once: it is kept nowhere. */
export type CopyFile = { readonly name: string; readonly type: string; readonly content: Buffer };

export type PersonalCopyService = ReturnType<typeof createPersonalCopyService>;

type Options = {
  services: Pick<Services, 'passwords' | 'consents' | 'disclosures'>;
  bus: Bus;
  trailNotes: TrailNotes;
  clock: Clock;
};

/** Each list of a copy; the modules bring no more than that. */
export const LONGEST_LIST = 5_000;

/** A person's copy of all that is kept of them (PIPL, article 45). */
export function createPersonalCopyService({ services, bus, trailNotes, clock }: Options) {
  /** Every module tells its part; what nobody has anything in is there too, empty. */
  async function gather(account: Account): Promise<PersonalDataPart[]> {
    const parts: PersonalDataPart[] = [];
    const tell = (part: PersonalDataPart) =>
      void parts.push({ ...part, rows: part.rows.slice(0, LONGEST_LIST) });
    await bus.publish('PersonalDataAsked', { account, emailKey: emailKeyOf(account.email), tell });
    const { id, commissionerId } = account;
    tell({ collections: ['consents'], name: 'consents', rows: await services.consents.entriesOf(id) });
    const collections = ['contactDisclosures'];
    const seen = await services.disclosures.showingsOf(commissionerId ? [id, commissionerId] : [id]);
    tell({
      collections,
      name: 'whoSawMyData',
      rows: seen.map(({ at, viewerOrganizationId, fields, purpose, note }) => ({
        ...{ at, organizationId: viewerOrganizationId, isByBureau: viewerOrganizationId === null },
        ...{ fields, purpose, note },
      })),
    });
    const shown = await services.disclosures.showingsTo(id);
    tell({
      collections,
      name: 'contactsShownToMe',
      rows: shown.map(({ at, subject, fields, purpose, note }) => ({
        ...{ at, subject: subject.id, fields, purpose, note },
      })),
    });
    return parts;
  }

  async function fileOf(parts: readonly PersonalDataPart[], format: CopyFormat): Promise<CopyFile> {
    const at = clock.now();
    // No name and no address in it: it may lie about in a folder of downloads.
    const name = `dengqiao-personal-data-${dayInChina(at)}.${format}`;
    const cut = parts.filter(({ rows }) => rows.length >= LONGEST_LIST).map((part) => part.name);
    if (format === 'xlsx') {
      const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return { name, type, content: await workbookOf([aboutSheet(at, cut), ...parts]) };
    }
    const lists = Object.fromEntries(parts.map((part) => [part.name, part.rows]));
    const copy = {
      about: { madeAt: at, cutAt: cut.length > 0 ? LONGEST_LIST : null, cutLists: cut },
      ...lists,
    };
    return { name, type: 'application/json', content: Buffer.from(`${JSON.stringify(copy, null, 2)}\n`) };
  }

  return {
    gather,

    /** @throws Unauthenticated, Forbidden for a program, WrongPassword, TooManyAttempts. */
    async make(
      viewer: Viewer,
      { password, format }: { password: string; format: CopyFormat },
    ): Promise<CopyFile> {
      const { account } = await services.passwords.confirm(viewer, password);
      const file = await fileOf(await gather(account), format);
      // Before it is handed out: nobody has a copy that is not on record.
      const object = { type: 'account', id: account.id } as const;
      await trailNotes.add(entryOf(viewer, { action: 'PERSONAL_DATA_EXPORTED', object, at: clock.now() }));
      return file;
    },
  };
}

const aboutText: Text = {
  zh: '灯桥保存的你的全部个人信息，按来源分表。较长的列表只含最近的部分。',
  en: 'All that Dengqiao keeps of you, one sheet a source. Of long lists the latest part only.',
};

function aboutSheet(at: Date, cut: readonly string[]): Pick<PersonalDataPart, 'name' | 'rows'> {
  return { name: 'about', rows: [{ ...aboutText, madeAt: at, cutLists: cut }] };
}
