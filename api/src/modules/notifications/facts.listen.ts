import type { Services } from '#graphql/context.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import { factNames } from '#modules/partnerships/index.ts';
import { factsOfSlot } from './booking.facts.ts';
import { factsOfRequest } from './dispatch.facts.ts';
import type { FactRepository } from './fact.repository.ts';
import type { Fact } from './fact.ts';
import { factOfImport } from './import.facts.ts';
import { factOfMatch } from './match.facts.ts';
import { factOfLetter } from './membership.facts.ts';
import { factOfDeadline, factsOfNeed } from './need.facts.ts';
import { factOfMessage, factOfStep } from './partnership.facts.ts';
import { factsOfClaims, factsOfHandingIn } from './review.facts.ts';

type Listening = {
  bus: Bus;
  facts: Pick<FactRepository, 'add'>;
  services: Pick<Services, 'accounts' | 'partnerships' | 'capabilities'>;
  clock: Clock;
};

const DAY_MS = 24 * 60 * 60_000;
/** What is older was told, or happened before there were notifications; shorter than facts are kept. */
const NEWS_MS = 14 * DAY_MS;

/**
 * Hears what other modules tell and writes it down: before it returns, so that what they tell is not over before it is
 * kept. They tell it again until then; each fact is written once.
 */
export function listenForFacts({ bus, facts, services, clock }: Listening): void {
  const { accounts, partnerships, capabilities } = services;

  async function keep(heard: readonly Fact[]): Promise<void> {
    const now = clock.now();
    const news = heard.filter(({ at }) => now.getTime() - at.getTime() < NEWS_MS);
    await facts.add(news, now);
  }

  for (const name of Object.values(factNames)) {
    bus.subscribe(name, (fact) => keep([factOfStep(fact)]));
  }
  bus.subscribe('PartnershipMessagesSent', async ({ messages }) => {
    const found = await partnerships.getMany(messages.map(({ partnershipId }) => partnershipId));
    await keep(
      messages.flatMap((message, place) => {
        const partnership = found[place];
        return partnership ? [factOfMessage(message, partnership)] : [];
      }),
    );
  });
  bus.subscribe('SlotsChanged', async ({ slots }) => {
    const booked = slots.filter(({ bookings }) => bookings.length > 0);
    const found = await capabilities.getMany(booked.map(({ capabilityId }) => capabilityId));
    await keep(
      booked.flatMap((slot, place) => {
        const capability = found[place];
        return capability ? factsOfSlot(slot, capability) : [];
      }),
    );
  });
  bus.subscribe('ImportEnded', ({ run }) => keep(factOfImport(run)));
  bus.subscribe('OrganizationsChanged', ({ organizations }) => keep(organizations.flatMap(factsOfHandingIn)));
  bus.subscribe('ClaimsWaiting', (waiting) => keep(factsOfClaims(waiting)));
  bus.subscribe('CommissionerRequestsChanged', ({ requests }) => keep(requests.flatMap(factsOfRequest)));
  bus.subscribe('NeedsChanged', ({ needs }) => keep(needs.flatMap(factsOfNeed)));
  bus.subscribe('NeedDeadlineNear', ({ need }) => keep([factOfDeadline(need, clock.now())]));
  bus.subscribe('MatchFound', ({ news }) => keep([factOfMatch(news)]));
  bus.subscribe('SavedSearchFound', ({ search, itemIds, foundAt }) =>
    keep(
      itemIds.map((itemId) => ({
        key: `${search.id}:${itemId}`,
        kind: 'SAVED_SEARCH_FOUND',
        subjectId: search.id,
        itemId,
        audience: { accountIds: [search.accountId] },
        doneBy: null,
        at: foundAt,
      })),
    ),
  );
  bus.subscribe('MembershipLettersWritten', async ({ organizationId, letters }) => {
    for (const letter of letters) {
      const { to } = letter;
      const account = 'email' in to ? await accounts.findByConfirmedEmail(to.email) : null;
      const accountIds = 'email' in to ? (account ? [account.id] : []) : to;
      await keep(
        accountIds.length > 0 ? [factOfLetter(letter, { organizationId, accountIds, at: clock.now() })] : [],
      );
    }
  });
}
