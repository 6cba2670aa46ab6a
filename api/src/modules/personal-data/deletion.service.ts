import type { Services } from '#graphql/context.ts';
import type { Clock } from '#kernel/clock.ts';
import { InvalidInput, NotFound, Unauthenticated } from '#kernel/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { isMemberOf, requirePerson, type Viewer } from '#kernel/viewer.ts';
import { type Account, emailKeyOf } from '#modules/accounts/index.ts';
import { blockersOf, type DeletionBlocker } from './deletion.plan.ts';
import { deletionTaken, deletionWithdrawn } from './deletion.text.ts';
import type { PersonalCopyService } from './personal-copy.service.ts';
import {
  ColleagueNotWilling,
  DeletionBlocked,
  DeletionNotRequested,
  DeletionRequestedAlready,
} from './personal-data.errors.ts';
import { policyAt } from './retention.policies.ts';

type Erasure = NonNullable<Awaited<ReturnType<Services['erasures']['stateOf']>>>;

/** What would happen, and what stands in the way. */
export type DeletionPlan = {
  /** Null while the account stays. */
  readonly erasure: Erasure | null;
  readonly graceDays: number;
  readonly blockers: readonly DeletionBlocker[];
  /** How much is kept of the person, list by list. */
  readonly counts: readonly { readonly name: string; readonly count: number }[];
};

export type DeletionService = ReturnType<typeof createDeletionService>;

export type DeletionServices = Pick<
  Services,
  | 'accounts'
  | 'passwords'
  | 'erasures'
  | 'post'
  | 'organizations'
  | 'organizationContacts'
  | 'partnerships'
  | 'partnershipContacts'
  | 'consents'
>;

type Options = { services: DeletionServices; copies: Pick<PersonalCopyService, 'gather'>; clock: Clock };

const DAY_MS = 24 * 60 * 60_000;

/** Deleting one's own account. */
export function createDeletionService({ services, copies, clock }: Options) {
  const { accounts, passwords, erasures, post } = services;

  async function accountOf(viewer: Viewer): Promise<Account> {
    const [account] = await accounts.getMany([requirePerson(viewer).accountId]);
    if (!account) throw new Unauthenticated();
    return account;
  }

  async function planOf(viewer: Viewer): Promise<DeletionPlan> {
    const account = await accountOf(viewer);
    const parts = await copies.gather(account);
    return {
      erasure: await erasures.stateOf(viewer),
      graceDays: policyAt('DELETION_GRACE', clock.now()).days,
      blockers: await blockersOf(account, services),
      counts: parts.map(({ name, rows }) => ({ name, count: rows.length })),
    };
  }

  return {
    planOf,

    /**
     * Begins when the grace is over; until then it can be taken back.
     * @throws Failures where the address is not typed as it is, WrongPassword, DeletionBlocked, DeletionRequestedAlready.
     */
    async request(
      viewer: Viewer,
      { password, confirmation }: { password: string; confirmation: string },
    ): Promise<DeletionPlan> {
      const account = await accountOf(viewer);
      checkTyped(confirmation, account.email);
      await passwords.confirm(viewer, password);
      const blockers = await blockersOf(account, services);
      if (blockers.length > 0) throw new DeletionBlocked(blockers);
      const { days } = policyAt('DELETION_GRACE', clock.now());
      if (!(await erasures.begin(viewer, days * DAY_MS))) throw new DeletionRequestedAlready();
      const plan = await planOf(viewer);
      const { erasure } = plan;
      if (erasure) {
        const key = `deletion:${account.id}:${erasure.requestedAt.getTime()}`;
        await post.write({
          key,
          to: { accountId: account.id },
          content: deletionTaken(account.displayName, erasure.dueAt),
        });
      }
      return plan;
    },

    /** @throws DeletionNotRequested where there is nothing to take back, or it has begun. */
    async cancel(viewer: Viewer): Promise<DeletionPlan> {
      const account = await accountOf(viewer);
      const before = await erasures.stateOf(viewer);
      if (before?.state !== 'REQUESTED') throw new DeletionNotRequested();
      await erasures.cancel(viewer);
      const key = `deletion-withdrawn:${account.id}:${before.requestedAt.getTime()}`;
      await post.write({
        key,
        to: { accountId: account.id },
        content: deletionWithdrawn(account.displayName),
      });
      return planOf(viewer);
    },

    /**
     * A colleague becomes the contact in the viewer's place, towards partners of open partnerships too. Can be repeated.
     * @throws NotFound for an organization or a colleague that is not the viewer's, ColleagueNotWilling.
     */
    async handOverContact(
      viewer: Viewer,
      wish: { organizationId: string; colleagueId: string },
    ): Promise<DeletionPlan> {
      const organizationId = parseId('organization', wish.organizationId);
      const account = await accountOf(viewer);
      if (!isMemberOf(viewer, organizationId)) throw new NotFound();
      if (wish.colleagueId === account.id) throw oneself();
      const colleague = await colleagueIn(organizationId, parseId('account', wish.colleagueId), account.id);
      const willing = await services.consents.whoAgree([colleague.id], 'EMAIL', 'PARTNERS');
      if (!willing.has(colleague.id)) throw new ColleagueNotWilling();
      const [organization] = await services.organizations.getMany([organizationId]);
      const contact = { role: organization?.contact?.role ?? null, email: colleague.email };
      const fromKey = emailKeyOf(account.email);
      // Partnerships first: while the organization still names the viewer, this can be done again.
      await services.partnershipContacts.replace(organizationId, fromKey, contact);
      await services.organizationContacts.replace(viewer, organizationId, { fromKey, contact });
      return planOf(viewer);
    },
  };

  async function colleagueIn(
    organizationId: Id<'organization'>,
    id: Id<'account'>,
    own: Id<'account'>,
  ): Promise<Account> {
    const members = await accounts.listByOrganization(organizationId);
    const found = members.find((member) => member.id === id && member.id !== own);
    if (!found) throw new NotFound();
    return found;
  }
}

function oneself(): InvalidInput {
  return new InvalidInput({
    text: { zh: '这是你自己，请选一位同事', en: 'This is yourself; choose a colleague' },
    field: ['input', 'colleagueId'],
  });
}

function checkTyped(confirmation: string, email: string): void {
  const input = checkInput();
  if (emailKeyOf(confirmation) !== emailKeyOf(email)) {
    input.fault('confirmation', {
      zh: '和账号的邮箱不一样。请照着抄一遍，确认是要注销这个账号',
      en: 'This is not the address of the account. Type it as it stands there, to make sure that this account is meant',
    });
  }
  input.done();
}
