import { createOutbox, type Outbox } from '#database/outbox.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Signals } from '#kernel/signals.ts';
import type { MessageModel } from './message.model.ts';
import { toMessage } from './message.repository.ts';
import { messageTopic } from './message.service.ts';
import { factNames, factsOf } from './partnership.messages.ts';
import type { PartnershipModel } from './partnership.model.ts';
import { toPartnership } from './partnership.records.ts';
import type { PartnershipRepository } from './partnership.repository.ts';

type OutboxesOptions = {
  models: { partnership: PartnershipModel; message: MessageModel };
  repository: PartnershipRepository;
  signals: Pick<Signals, 'publish'>;
  bus: Bus;
  clock: Clock;
  report(error: unknown): void;
};

/** What follows from a step, and from a message. */
export function createPartnershipOutboxes(options: OutboxesOptions): Outbox[] {
  const { models, repository, signals, bus, clock, report } = options;
  return [
    createOutbox({
      model: models.partnership,
      clock,
      report,
      async deliver(records) {
        const partnerships = records.map(toPartnership);
        await bus.publish('PartnershipsChanged', { partnerships });
        for (const [place, partnership] of partnerships.entries()) {
          for (const fact of factsOf(partnership, records[place]?.deliveredRevision ?? 0)) {
            await bus.publish(factNames[fact.step.kind], fact);
          }
        }
      },
    }),
    createOutbox({
      model: models.message,
      clock,
      report,
      async deliver(records) {
        const messages = records.map(toMessage);
        // Whoever sent it may have died before the partnership heard of it.
        for (const { partnershipId, sentAt } of messages) {
          await repository.raiseActivity(partnershipId, sentAt);
        }
        for (const id of new Set(messages.map(({ partnershipId }) => partnershipId))) {
          const own = messages.filter(({ partnershipId }) => partnershipId === id);
          await signals.publish(
            messageTopic(id),
            own.map((message) => message.id),
          );
        }
        await bus.publish('PartnershipMessagesSent', { messages });
      },
    }),
  ];
}
