import type { Services } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { type Account, emailKeyOf } from '#modules/accounts/index.ts';
import { isAlive, type Organization } from '#modules/organizations/index.ts';

/** What keeps an account from being deleted, and what would have to happen first. */
export type DeletionBlocker = {
  readonly kind: 'LAST_OWNER' | 'SOLE_CONTACT';
  readonly organization: Organization;
  readonly openPartnerships: number;
  readonly message: Text;
  /** To whom it could be handed on. */
  readonly colleagues: readonly Colleague[];
};

export type Colleague = {
  readonly id: Id<'account'>;
  readonly displayName: string;
  /** Whether the person consents to be shown to partners. */
  readonly isWilling: boolean;
};

export type DeletionPlanServices = Pick<Services, 'accounts' | 'organizations' | 'partnerships' | 'consents'>;

/** Read anew at each asking, and once more when the time has come. */
export async function blockersOf(
  account: Account,
  services: DeletionPlanServices,
): Promise<DeletionBlocker[]> {
  const ids = account.memberships.map(({ organizationId }) => organizationId);
  const organizations = await services.organizations.getMany(ids);
  const blockers: DeletionBlocker[] = [];
  for (const [place, organization] of organizations.entries()) {
    const membership = account.memberships[place];
    if (!organization || !membership || !isAlive(organization)) continue;
    const members = await services.accounts.listByOrganization(organization.id);
    const others = members.filter(({ id }) => id !== account.id);
    const isOwner = membership.role === 'OWNER';
    const hasOtherOwner = others.some((other) =>
      other.memberships.some((one) => one.organizationId === organization.id && one.role === 'OWNER'),
    );
    const { open } = await services.partnerships.countOf(organization.id);
    const found = { organization, openPartnerships: open };
    if (isOwner && !hasOtherOwner) {
      blockers.push({
        ...found,
        kind: 'LAST_OWNER',
        message: lastOwner(organization.name, others.length),
        colleagues: await colleaguesOf(others, services),
      });
    } else if (open > 0 && isOnlyContact(account, organization, others)) {
      blockers.push({
        ...found,
        kind: 'SOLE_CONTACT',
        message: soleContact(organization.name, open, others.length),
        colleagues: await colleaguesOf(others, services),
      });
    }
  }
  return blockers;
}

/** The other side would be left without anybody to turn to. */
function isOnlyContact(account: Account, { contact }: Organization, others: readonly Account[]): boolean {
  const own = emailKeyOf(account.email);
  return others.length === 0 || (contact?.email !== null && emailKeyOf(contact?.email ?? '') === own);
}

async function colleaguesOf(
  others: readonly Account[],
  { consents }: Pick<DeletionPlanServices, 'consents'>,
): Promise<Colleague[]> {
  const willing = await consents.whoAgree(
    others.map(({ id }) => id),
    'EMAIL',
    'PARTNERS',
  );
  return others.map(({ id, displayName }) => ({ id, displayName, isWilling: willing.has(id) }));
}

function lastOwner(name: string, others: number): Text {
  return others > 0
    ? {
        zh: `你是“${name}”唯一的所有者，先把所有权转给一位同事，或关闭这家单位`,
        en: `You are the only owner of ${name}; transfer the ownership to a colleague first, or close it`,
      }
    : {
        zh: `你是“${name}”唯一的成员，先邀请一位同事并转让所有权，或关闭这家单位`,
        en: `You are the only member of ${name}; invite a colleague and transfer the ownership first, or close it`,
      };
}

function soleContact(name: string, open: number, others: number): Text {
  return others > 0
    ? {
        zh: `“${name}”还有 ${open} 项合作没有结束，联系人是你；先选一位同事接手，或结束这些合作`,
        en: `${name} has ${open} open partnerships whose contact is you; hand over to a colleague first, or end them`,
      }
    : {
        zh: `“${name}”还有 ${open} 项合作没有结束，成员只有你；先请一位同事加入，或结束这些合作`,
        en: `${name} has ${open} open partnerships and no member but you; have a colleague join first, or end them`,
      };
}
