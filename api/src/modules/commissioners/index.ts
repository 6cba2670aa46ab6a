import { createOutbox } from '#database/outbox.ts';
import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { createCorrection } from './commissioner.correct.ts';
import { createCommissionerIntakeRepository } from './commissioner.intake.repository.ts';
import {
  type CommissionerIntakeService,
  createCommissionerIntakeService,
} from './commissioner.intake.service.ts';
import { commissionerLoaders } from './commissioner.loaders.ts';
import './commissioner.messages.ts';
import { createCommissionerModel } from './commissioner.model.ts';
import { createCommissionerRepository, toCommissioner } from './commissioner.repository.ts';
import { commissionerResolvers } from './commissioner.resolvers.ts';
import { createCommissionerErasure, listenForRights } from './commissioner.rights.ts';
import { createSeatRepository } from './commissioner.seats.repository.ts';
import { type CommissionerService, createCommissionerService } from './commissioner.service.ts';

export type { Commissioner, CommissionerProfile } from './commissioner.model.ts';
export type { CommissionerService } from './commissioner.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    commissioners: CommissionerService;
    commissionerIntake: CommissionerIntakeService;
  }
}

/** The experts whom the bureau can dispatch, and how many firms each can still take on. */
export const commissioners: Module = {
  schema: readSchema(new URL('./commissioner.graphql', import.meta.url)),
  resolvers: commissionerResolvers,
  loaders: commissionerLoaders,
  nodes: {
    commissioner: {
      find: (id, { services, viewer }) => services.commissioners.get(viewer, parseId('commissioner', id)),
      typeOf: () => 'Commissioner',
    },
  },
  start({ connection, clock, bus, services: { organizations, taxonomies, objectionList }, report }) {
    const model = createCommissionerModel(connection);
    const repository = createCommissionerRepository(model);
    const seats = createSeatRepository(model);
    const intake = createCommissionerIntakeRepository(model);
    const erase = createCommissionerErasure({ bus, repository });
    listenForRights({ bus, repository, erase });

    bus.subscribe('OrganizationMerging', ({ loserId, winnerId }) => repository.moveAll(loserId, winnerId));
    bus.subscribe('ExamplesRemoved', async ({ organizationIds }) => {
      const commissionerIds = await repository.listExampleIds(organizationIds);
      await bus.publish('CommissionersRemoved', { commissionerIds });
      await repository.remove(commissionerIds);
    });
    const outbox = createOutbox({
      model,
      clock,
      report,
      deliver: (records) =>
        bus.publish('CommissionersChanged', { commissioners: records.map(toCommissioner) }),
    });
    return {
      services: {
        commissioners: createCommissionerService({
          ...{ repository, seats, erase, clock },
          correct: createCorrection({ repository, intake, clock }),
        }),
        commissionerIntake: createCommissionerIntakeService({
          repository,
          intake,
          organizations,
          taxonomies,
          objectionList,
          clock,
        }),
      },
      workers: [outbox],
    };
  },
};
