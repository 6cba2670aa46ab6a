import { createOutbox } from '#database/outbox.ts';
import { readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { listenForClosings, listenForMerges } from './assignment.closing.ts';
import { type AssignmentIntakeService, createAssignmentIntakeService } from './assignment.intake.service.ts';
import { assignmentLoaders } from './assignment.loaders.ts';
import { listenForRemovals } from './assignment.removal.ts';
import { assignmentResolvers } from './assignment.resolvers.ts';
import { listenForRights } from './assignment.rights.ts';
import { createSeats } from './assignment.seats.ts';
import { type AssignmentService, createAssignmentService } from './assignment.service.ts';
import { createSweep } from './assignment.sweep.ts';
import './commissioner-request.messages.ts';
import { createCommissionerRequestModel } from './commissioner-request.model.ts';
import { toCommissionerRequest } from './commissioner-request.records.ts';
import { createCommissionerRequestRepository } from './commissioner-request.repository.ts';
import { createRequestRightsRepository } from './commissioner-request.rights.repository.ts';

export type { CommissionerCandidate } from './assignment.candidates.ts';
export type { IncomingCommissionerRequest } from './assignment.intake.service.ts';
export type { Assignment, CommissionerRequest } from './commissioner-request.model.ts';

declare module '#graphql/context.ts' {
  interface Services {
    assignments: AssignmentService;
    assignmentIntake: AssignmentIntakeService;
  }
}

/** Which enterprise asks for a commissioner, and who is dispatched to whom. */
export const assignments: Module = {
  schema: readSchema(new URL('./assignment.graphql', import.meta.url)),
  resolvers: assignmentResolvers,
  loaders: assignmentLoaders,
  nodes: {
    commissionerRequest: {
      find: (id, { services, viewer }) =>
        services.assignments.get(viewer, parseId('commissionerRequest', id)),
      typeOf: () => 'CommissionerRequest',
    },
  },
  start({ connection, clock, bus, services, report }) {
    const { commissioners, organizations, needs, taxonomies } = services;
    const model = createCommissionerRequestModel(connection);
    const repository = createCommissionerRequestRepository(model);
    const seats = createSeats({ repository, commissioners });
    const shared = { repository, commissioners, organizations, clock };

    listenForClosings({ bus, repository, clock });
    listenForMerges({ bus, repository, clock });
    listenForRights({ bus, rights: createRequestRightsRepository(model) });
    listenForRemovals({ bus, repository, commissioners });
    const outbox = createOutbox({
      model,
      clock,
      report,
      deliver: (records) =>
        bus.publish('CommissionerRequestsChanged', { requests: records.map(toCommissionerRequest) }),
    });
    return {
      services: {
        assignments: createAssignmentService({ ...shared, needs, taxonomies, seats }),
        assignmentIntake: createAssignmentIntakeService(shared),
      },
      workers: [outbox, createSweep({ repository, commissioners, seats, clock, report })],
    };
  },
};
