import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { createMessageModel } from './message.model.ts';
import { createMessageRepository } from './message.repository.ts';
import { listenForClosings, listenForMerges } from './partnership.closing.ts';
import { createExpiry } from './partnership.expiry.ts';
import {
  createPartnershipIntakeService,
  type PartnershipIntakeService,
} from './partnership.intake.service.ts';
import { partnershipLoaders } from './partnership.loaders.ts';
import { createPartnershipOutboxes } from './partnership.outboxes.ts';
import './partnership.messages.ts';
import { createPartnershipModel } from './partnership.model.ts';
import { createPartnershipRepository } from './partnership.repository.ts';
import { partnershipResolvers } from './partnership.resolvers.ts';
import {
  createPartnershipRightsRepository,
  type PartnershipRightsRepository,
} from './partnership.rights.repository.ts';
import { listenForRights } from './partnership.rights.ts';
import { createPartnershipService, type PartnershipService } from './partnership.service.ts';

export type { PartnershipMessage } from './message.model.ts';
export type { IncomingPartnership } from './partnership.intake.service.ts';
export type { Partnership } from './partnership.model.ts';
export type { Standing } from './partnership.standing.ts';

declare module '#graphql/context.ts' {
  interface Services {
    partnerships: PartnershipService;
    partnershipIntake: PartnershipIntakeService;
    /** Another contact of a side in what is still open. */
    partnershipContacts: { replace: PartnershipRightsRepository['replaceContact'] };
  }
}

/** What two organizations ask of each other, and what becomes of it. */
export const partnerships: Module = {
  schema: readSchema(new URL('./partnership.graphql', import.meta.url)),
  resolvers: partnershipResolvers,
  loaders: partnershipLoaders,
  nodes: {
    partnership: {
      find: (id, { services, viewer }) => services.partnerships.get(viewer, parseId('partnership', id)),
      typeOf: () => 'Partnership',
    },
    message: {
      find: (id, { services, viewer }) => services.partnerships.getMessage(viewer, parseId('message', id)),
      typeOf: () => 'PartnershipMessage',
    },
  },
  start(kit) {
    const { connection, bus, clock, services } = kit;
    const models = {
      partnership: createPartnershipModel(connection),
      message: createMessageModel(connection),
    };
    const repository = createPartnershipRepository(models.partnership);
    const messages = createMessageRepository(models.message);
    const { organizations, needs, capabilities } = services;

    listenForClosings({ bus, repository, clock });
    listenForMerges({ bus, repository, clock });
    const rights = createPartnershipRightsRepository(models.partnership);
    listenForRights({ bus, messages, rights });
    bus.subscribe('ExamplesRemoved', async ({ organizationIds }) => {
      const ids = await repository.listExampleIds(organizationIds);
      await messages.removeOf(ids);
      await repository.remove(ids);
    });
    return {
      services: {
        partnerships: createPartnershipService({
          repository,
          messages,
          organizations,
          needs,
          capabilities,
          clock,
        }),
        partnershipContacts: { replace: rights.replaceContact },
        partnershipIntake: createPartnershipIntakeService({ repository, messages, organizations }),
      },
      workers: [
        ...createPartnershipOutboxes({ ...kit, models, repository }),
        createExpiry({ repository, clock, report: kit.report }),
      ],
    };
  },
};
