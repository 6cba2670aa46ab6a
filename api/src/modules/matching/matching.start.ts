import { createLexiconReader } from '#search';
import type { ModuleKit, StartedModule } from '../module.ts';
import { createAlertService } from './alert.service.ts';
import { createDismissalModel } from './dismissal.model.ts';
import { createDismissalRepository } from './dismissal.repository.ts';
import { createDismissalService } from './dismissal.service.ts';
import { createFitService } from './fit.service.ts';
import { createLists } from './matching.lists.ts';
import { createRarity } from './matching.rarity.ts';
import { createMatchingRightsRepository } from './matching.rights.repository.ts';
import { listenForRights } from './matching.rights.ts';
import { createMatchingService } from './matching.service.ts';
import { createNewsInPerson } from './news.in-person.ts';
import { createSimilarService } from './similar.service.ts';
import { startWatching } from './watch.start.ts';
import { createWeightsModel } from './weights.model.ts';
import { createWeightsRepository } from './weights.repository.ts';
import { createWeightsService } from './weights.service.ts';
import { createWeightsTrial } from './weights.trial.ts';

/** Puts the module together. */
export function startMatching(kit: ModuleKit): StartedModule {
  const { connection, bus, clock, search, lexicon, services } = kit;
  const models = { dismissals: createDismissalModel(connection), weights: createWeightsModel(connection) };
  listenForRights({ bus, rights: createMatchingRightsRepository(models) });
  const dismissals = createDismissalRepository(models.dismissals);
  const weights = createWeightsService({
    repository: createWeightsRepository(models.weights),
    clock,
  });
  const read = createLexiconReader(lexicon);
  const lists = createLists({
    ...{ services, search, dismissals, read },
    rarity: createRarity(search),
    currentWeights: weights.current,
  });
  bus.subscribe('NeedsRemoved', async ({ needIds }) => {
    await dismissals.removeOfNeeds(needIds);
  });
  const { loadOffers, forgetOffersOf } = lists;
  bus.subscribe('OrganizationsChanged', async ({ organizations }) => {
    forgetOffersOf(organizations.map(({ id }) => id));
  });
  bus.subscribe('PartnershipsChanged', async ({ partnerships }) => {
    forgetOffersOf(partnerships.flatMap(({ requesterId, recipientId }) => [requesterId, recipientId]));
  });
  const mayTellInPerson = createNewsInPerson({ services, lists, dismissals });
  const { news, stopLinks, workers } = startWatching(kit, { lists, dismissals, mayTellInPerson });
  return {
    services: {
      matching: createMatchingService({
        ...{ services, lists, weights },
        dismissals: createDismissalService({ repository: dismissals, services, loadOffers, clock }),
        alerts: createAlertService({ news, mayTellInPerson, stopLinks, clock }),
        similar: createSimilarService(services, read),
        trials: createWeightsTrial(services, lists),
        fits: createFitService({ services, lists }),
      }),
    },
    workers,
  };
}
