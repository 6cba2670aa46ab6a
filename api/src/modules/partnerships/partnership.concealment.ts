import type { Text } from '#kernel/errors.ts';
import type { InputCheck } from '#kernel/input.ts';
import { giveawayIn } from '#modules/needs/index.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import type { Partnership } from './partnership.model.ts';
import { hiddenSideOf, partyOf } from './partnership.policy.ts';
import type { PartnershipSide } from './partnership.steps.ts';

type Words = {
  readonly side: PartnershipSide;
  /** Of the input. */
  readonly field: string;
  readonly text: string | null;
};

type Checking = { readonly organizations: Pick<OrganizationService, 'getMany'>; readonly input: InputCheck };

const where: Text = { zh: '接受申请之前写的内容', en: 'What you write before you accept' };

/** Whoever published without a name does not give it away by a slip either, before it accepts. */
export async function checkWords(
  partnership: Partnership,
  { side, field, text }: Words,
  { organizations, input }: Checking,
): Promise<void> {
  if (!text || hiddenSideOf(partnership) !== side) return;
  const [owner] = await organizations.getMany([partyOf(partnership, side)]);
  const names = [owner?.name, owner?.shortName, owner?.nameEn].flatMap((name) => name ?? []);
  const giveaway = giveawayIn(text, names, where);
  if (giveaway) input.fault(field, giveaway);
}

/** A drawing tells more than a text, and a file has a name and an author. */
export function checkFiles(
  partnership: Partnership,
  { side, count }: { readonly side: PartnershipSide; readonly count: number },
  input: InputCheck,
): void {
  if (count === 0 || hiddenSideOf(partnership) !== side) return;
  input.fault('attachmentIds', {
    zh: '附件可能暴露是哪家企业：先接受申请，再发附件',
    en: 'A file may tell who you are: accept the request first, then attach it',
  });
}
