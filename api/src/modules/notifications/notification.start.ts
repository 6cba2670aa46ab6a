import { createOutbox, type OutboxRecord } from '#database/outbox.ts';
import type { ModuleKit, StartedModule } from '../module.ts';
import { createChoiceModel } from './choice.model.ts';
import { createChoiceRepository } from './choice.repository.ts';
import { createChoiceService } from './choice.service.ts';
import { createFactDelivery } from './fact.delivery.ts';
import { createFactModel } from './fact.model.ts';
import { createFactRepository } from './fact.repository.ts';
import { listenForFacts } from './facts.listen.ts';
import { createLetterDelivery } from './letter.delivery.ts';
import { createNoticeLetterModel } from './letter.model.ts';
import { createNoticeLetterRepository } from './letter.repository.ts';
import { createNoticeStopLinks } from './notice.stop-links.ts';
import { createNotificationModel } from './notification.model.ts';
import { createNotificationRepository } from './notification.repository.ts';
import { listenForRights } from './notification.rights.ts';
import { createNotificationService } from './notification.service.ts';
import { arrivalTopic } from './notification.signals.ts';
import { createSubjectReader } from './subject.reader.ts';

/** Few at a time: each may concern all members of two organizations. */
const FACTS_AT_ONCE = 10;

/** Puts the module together. */
export function startNotifications(kit: ModuleKit): StartedModule {
  const { connection, bus, clock, mail, publicUrl, secrets, services, signals, report } = kit;
  const models = { facts: createFactModel(connection), letters: createNoticeLetterModel(connection) };
  const facts = createFactRepository(models.facts);
  const letters = createNoticeLetterRepository(models.letters);
  const notifications = createNotificationRepository(createNotificationModel(connection));
  const choices = createChoiceRepository(createChoiceModel(connection));
  const subjects = createSubjectReader(services);
  const stopLinks = createNoticeStopLinks({ secret: secrets.session, publicUrl });
  const { accounts, matching, retention } = services;

  listenForFacts({ bus, facts, services, clock });
  listenForRights({ bus, notifications, choices, letters, facts });
  retention.contribute('NOTIFICATIONS', async (before) => {
    await letters.purge(before);
    await facts.purge(before);
    return notifications.purge(before);
  });
  const tell = createFactDelivery({
    ...{ notifications, choices, letters, subjects, accounts, clock },
    announce: ({ accountId, id }) => signals.publish(arrivalTopic(accountId), [id]),
  });
  const send = createLetterDelivery({
    ...{ notifications, choices, letters, subjects, accounts, mail, stopLinks, publicUrl, clock },
  });
  return {
    services: {
      notifications: createNotificationService({ repository: notifications, signals, clock }),
      notificationChoices: createChoiceService({ repository: choices, matching, stopLinks, clock }),
    },
    workers: [
      createOutbox({ model: models.facts, clock, report, batchSize: FACTS_AT_ONCE, deliver: each(tell) }),
      // One at a time: of several letters a faulty one would have the others sent twice.
      createOutbox({ model: models.letters, clock, report, batchSize: 1, deliver: each(send) }),
    ],
  };
}

function each<Stored extends OutboxRecord>(handle: (record: Stored) => Promise<void>) {
  return async (records: readonly Stored[]): Promise<void> => {
    for (const record of records) await handle(record);
  };
}
