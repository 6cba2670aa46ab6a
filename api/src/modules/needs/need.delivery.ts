import type { Services } from '#graphql/context.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Id } from '#kernel/id.ts';
import { daysAfter } from './need.deadlines.ts';
import { nearLetter, proposalLetter } from './need.letter.ts';
import type { Need, NeedRecord } from './need.model.ts';
import type { ProposalLinks } from './need.proposal.link.ts';
import { toNeed } from './need.records.ts';
import { rulesOn } from './need.rules.ts';
import { openStates } from './need.states.ts';

type Options = {
  services: Pick<Services, 'accounts' | 'organizations' | 'post'>;
  links: ProposalLinks;
  bus: Bus;
  clock: Clock;
};

/** What follows from a change of needs: the index and whoever listens, and the letters. Each can be repeated. */
export function createNeedDelivery({ services, links, bus, clock }: Options) {
  const { accounts, organizations, post } = services;

  async function namesOf(ids: readonly Id<'organization'>[]): Promise<(string | null)[]> {
    const found = await organizations.getMany(ids);
    return found.map((one) => one?.name ?? null);
  }

  /** Nothing goes out for one that was answered or sent again meanwhile, or whose link is over. */
  async function propose(need: Need): Promise<void> {
    const { proposal, id } = need;
    if (need.state !== 'PROPOSED' || !proposal?.email || proposal.expiresAt <= clock.now()) return;
    const [firm, desk] = await namesOf([need.enterpriseId, proposal.organizationId ?? need.enterpriseId]);
    await post.write({
      key: `need-proposal:${id}:${proposal.round}`,
      to: { email: proposal.email, language: 'zh' },
      content: proposalLetter({
        firm: firm ?? '',
        desk: proposal.organizationId ? (desk ?? null) : null,
        title: need.title,
        note: proposal.note,
        until: proposal.expiresAt,
      }),
      token: links.tokenOf(id, proposal.round),
    });
  }

  /** To the owners and to who published it. What was set or changed this late is known to whoever did it. */
  async function remind(need: Need, solveBy: string): Promise<void> {
    if (!openStates.includes(need.state) || need.solveBy !== solveBy) return;
    const { remindDaysBefore } = rulesOn(solveBy);
    if (need.changedAt >= new Date(daysAfter(solveBy, -remindDaysBefore))) return;
    const writer = need.steps.findLast(({ deed }) => deed === 'publish' || deed === 'confirm')?.by;
    for (const account of await accounts.listByOrganization(need.enterpriseId)) {
      const membership = account.memberships.find((one) => one.organizationId === need.enterpriseId);
      if (membership?.role !== 'OWNER' && account.id !== writer) continue;
      await post.write({
        key: `need-near:${need.id}:${solveBy}:${account.id}`,
        to: { accountId: account.id },
        content: nearLetter({ id: need.id, title: need.title, name: account.displayName, solveBy }),
      });
    }
  }

  return async function deliver(records: readonly NeedRecord[]): Promise<void> {
    const there = records.filter(({ gone }) => !gone);
    await bus.publish('NeedsChanged', { needs: there.map(toNeed) });
    for (const record of there) {
      const need = toNeed(record);
      await propose(need);
      if (record.reminder) {
        await remind(need, record.reminder.solveBy);
        if (need.solveBy === record.reminder.solveBy) await bus.publish('NeedDeadlineNear', { need });
      }
    }
  };
}
