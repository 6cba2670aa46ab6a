import { createOutbox, repeat } from '#database/outbox.ts';
import { createStopLinks } from '#modules/saved-searches/index.ts';
import type { ModuleKit, Worker } from '../module.ts';
import type { DismissalRepository } from './dismissal.repository.ts';
import type { Lists } from './matching.lists.ts';
import './matching.messages.ts';
import { createNewsDelivery } from './news.delivery.ts';
import type { NewsInPerson } from './news.in-person.ts';
import { createNewsModels } from './news.model.ts';
import { createNewsRepository, type NewsRepository, toMatchNews } from './news.repository.ts';
import { listenForNewsRights } from './news.rights.ts';
import { createLook } from './watch.look.ts';
import { createWatchModels } from './watch.model.ts';
import { createWatchRepository, type WatchRepository } from './watch.repository.ts';

const DAY_MS = 24 * 60 * 60_000;
const KEEP_MS = 90 * DAY_MS;
/** An import brings hundreds at a time: then all needs look again, once. */
const MANY = 20;

type Parts = { lists: Lists; dismissals: DismissalRepository; mayTellInPerson: NewsInPerson };

/** Watches what comes to fit, and tells it: from a change to the needs that look again, to news, to letters. */
export function startWatching(kit: ModuleKit, parts: Parts) {
  const { connection, bus, clock, report, services, secrets, publicUrl, mail } = kit;
  const models = { ...createWatchModels(connection), ...createNewsModels(connection) };
  const watches = createWatchRepository(models);
  const news = createNewsRepository(models);
  const stopLinks = createStopLinks({
    ...{ secret: secrets.session, publicUrl },
    ...{ kind: 'account' as const, purpose: 'stop-match-alerts' },
  });
  const look = createLook({ services, lists: parts.lists, watches, news, clock });
  const delivery = createNewsDelivery({ ...parts, services, news, mail, stopLinks, publicUrl, clock });
  listen(kit, watches, news);
  listenForNewsRights({ bus, news });
  const shared = { clock, report, batchSize: 1 };
  const workers: Worker[] = [
    createOutbox({ ...shared, model: models.changes, deliver: each(look.wakeFor) }),
    createOutbox({ ...shared, model: models.watches, deliver: each(look.lookAt) }),
    createOutbox({
      ...shared,
      model: models.news,
      deliver: each(async (record) => {
        await bus.publish('MatchFound', { news: toMatchNews(record) });
        await delivery.handOut(record);
      }),
    }),
    // One at a time: of several letters a faulty one would have the others sent twice.
    createOutbox({ ...shared, model: models.letters, deliver: each(delivery.send) }),
    createPurge(kit, news),
  ];
  return { news, stopLinks, workers };
}

function each<Stored>(handle: (record: Stored) => Promise<void>) {
  return async (records: readonly Stored[]): Promise<void> => {
    for (const record of records) await handle(record);
  };
}

/** Heard after discovery, which has written the index by then: modules start in the order of their ranks. */
function listen({ bus, clock }: ModuleKit, watches: WatchRepository, news: NewsRepository): void {
  const note = async (things: readonly { readonly id: string }[]) => {
    if (things.length === 0 || !(await watches.isAnyWatched())) return;
    if (things.length > MANY) return watches.wakeAll();
    await watches.noteChanges(
      things.map(({ id }) => id),
      clock.now(),
    );
  };
  bus.subscribe('NeedsChanged', ({ needs }) => {
    const open = needs.filter(({ state }) => state === 'PUBLISHED');
    return watches.wake(
      open.map(({ id }) => id),
      clock.now(),
    );
  });
  bus.subscribe('CapabilitiesChanged', ({ capabilities }) =>
    note(capabilities.filter(({ state }) => state === 'PUBLISHED')),
  );
  bus.subscribe('CommissionersChanged', ({ commissioners }) => note(commissioners));
  bus.subscribe('OrganizationsChanged', ({ organizations }) => note(organizations));
  bus.subscribe('NeedsRemoved', async ({ needIds }) => {
    await watches.removeOf(needIds);
    await news.removeOfNeeds(needIds);
  });
}

/** What was told long ago goes, once a day. */
function createPurge({ clock, report }: ModuleKit, news: NewsRepository): Worker {
  let purgedAt = clock.now().getTime();
  async function drain(): Promise<number> {
    const now = clock.now().getTime();
    if (now - purgedAt < DAY_MS) return 0;
    purgedAt = now;
    await news.purge(new Date(now - KEEP_MS));
    return 0;
  }
  return { drain, ...repeat(drain, report) };
}
