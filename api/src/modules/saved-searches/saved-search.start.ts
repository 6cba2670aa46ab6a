import { createOutbox } from '#database/outbox.ts';
import type { Bus } from '#kernel/bus.ts';
import type { Clock } from '#kernel/clock.ts';
import type { ModuleKit, StartedModule } from '../module.ts';
import { createDelivery } from './alert.delivery.ts';
import { createAlertModel } from './alert.model.ts';
import { createAlertRepository } from './alert.repository.ts';
import { createItemChangeModel } from './item-change.model.ts';
import { createItemChangeRepository, type ItemChangeRepository } from './item-change.repository.ts';
import { createLook } from './saved-search.look.ts';
import { createMatching, MAX_KNOWN } from './saved-search.matching.ts';
import { createSavedSearchModel } from './saved-search.model.ts';
import { createSavedSearchRepository } from './saved-search.repository.ts';
import { listenForRights } from './saved-search.rights.ts';
import { createSavedSearchService } from './saved-search.service.ts';
import { createStopLinks } from './saved-search.stop-link.ts';
import { createWorkRepository } from './saved-search.work.repository.ts';
import { createSavedSearchWorker } from './saved-search.worker.ts';

/** Puts the module together. */
export function startSavedSearches(kit: ModuleKit): StartedModule {
  const { connection, bus, clock, search, mail, publicUrl, secrets, services, report } = kit;
  const model = createSavedSearchModel(connection);
  const alertModel = createAlertModel(connection);
  const changes = createItemChangeRepository(createItemChangeModel(connection));
  const repository = createSavedSearchRepository(model);
  const alerts = createAlertRepository(alertModel);
  const matching = createMatching({ services, search });
  const work = createWorkRepository({ model, clock, maxKnown: MAX_KNOWN });
  const look = createLook({ work, changes, matching, bus, clock });
  const stopLinks = createStopLinks({
    ...{ secret: secrets.session, publicUrl },
    ...{ kind: 'savedSearch' as const, purpose: 'stop-alerts' },
  });
  const { accounts } = services;

  noteChanges({ bus, changes, clock });
  listenForRights({ bus, repository, alerts });
  const worker = createSavedSearchWorker({
    ...{ repository, work, alerts, changes, look, matching, accounts, clock, report },
  });
  const deliver = createDelivery({
    ...{ repository, alerts, matching, accounts, mail, stopLinks, publicUrl, clock },
  });
  return {
    services: {
      savedSearches: createSavedSearchService({ repository, worker, look, stopLinks, services, clock }),
    },
    workers: [
      worker,
      createOutbox({
        model: alertModel,
        clock,
        report,
        // One at a time: of several letters a faulty one would have the others sent twice.
        batchSize: 1,
        async deliver(records) {
          for (const record of records) await deliver(record);
        },
      }),
    ],
  };
}

type Listening = { bus: Bus; changes: ItemChangeRepository; clock: Clock };

/** Heard after discovery, which has written the index by then: modules start in the order of their ranks. */
function noteChanges({ bus, changes, clock }: Listening): void {
  const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
  bus.subscribe('OrganizationsChanged', ({ organizations }) =>
    changes.record('PARTNERS', idsOf(organizations), clock.now()),
  );
  bus.subscribe('CommissionersChanged', ({ commissioners }) =>
    changes.record('PARTNERS', idsOf(commissioners), clock.now()),
  );
  bus.subscribe('NeedsChanged', ({ needs }) => changes.record('NEEDS', idsOf(needs), clock.now()));
  bus.subscribe('CapabilitiesChanged', ({ capabilities }) =>
    changes.record('CAPABILITIES', idsOf(capabilities), clock.now()),
  );
}
