import type { Services } from '#graphql/context.ts';
import { checkCreditCode } from '#kernel/credit-code.ts';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { canSee, type Organization } from '#modules/organizations/index.ts';
import { CreditCodeOfAnother } from './membership.errors.ts';
import { writtenAlike } from './request.ts';

export type RequestWish = {
  organizationId?: Id<'organization'> | null;
  creditCode?: string | null | undefined;
  note?: string | null | undefined;
};

export const NOTE = { min: 2, max: 500, multiline: true };

/** Which organization is meant, and what a claim says for itself. */
export function createClaims(organizations: Services['organizations']) {
  const holderOf = async (creditCode: string): Promise<Organization | null> =>
    (await organizations.findByIdentity({ kind: 'ENTERPRISE', name: '', schoolCode: null, creditCode }))
      .byCode;

  /** One that is not public yet is named to who knows its code. */
  async function known(viewer: Viewer, id: Id<'organization'>, code: string): Promise<Organization> {
    const [found] = await organizations.getMany([id]);
    const isNamed = found && (canSee(viewer, found) || (code !== '' && found.creditCode === code));
    if (!isNamed) throw new NotFound();
    return found;
  }

  return {
    /** @throws NotFound where there is none, and where the viewer may not know that there is. */
    async target(viewer: Viewer, { organizationId, creditCode }: RequestWish): Promise<Organization> {
      const code = writtenAlike(creditCode ?? '');
      if (organizationId) return known(viewer, organizationId, code);
      const found = code === '' ? null : await holderOf(code);
      if (found) return found;
      const input = checkInput();
      const checked = checkCreditCode(code);
      input.fault('creditCode', 'reason' in checked ? checked.reason : unknownCode);
      input.done();
      throw new NotFound();
    },

    /** @throws Failures with the character that a wrong check character should be, CreditCodeOfAnother. */
    async read(organization: Organization, wish: RequestWish) {
      const input = checkInput();
      const note = input.text('note', wish.note ?? '', NOTE);
      const code = writtenAlike(wish.creditCode ?? '');
      const isStored = organization.creditCode !== null && code === organization.creditCode;
      const checked = checkCreditCode(code);
      // A registered code with a wrong check character is what the platform has: an officer looks at it.
      if (!isStored && 'reason' in checked) {
        input.fault('creditCode', {
          zh: `${checked.reason.zh}。请对照营业执照逐位核对`,
          en: `${checked.reason.en}. Compare it with the business licence`,
        });
      }
      input.done();
      const holder = await holderOf(code);
      const isOther = organization.creditCode !== null && !isStored;
      if (isOther || (holder && holder.id !== organization.id)) throw new CreditCodeOfAnother();
      return { note, creditCode: code };
    },
  };
}

const unknownCode = {
  zh: '平台上还没有这个代码的单位，可以登记一家新的',
  en: 'The platform has no organization of this code; register it as a new one',
};
