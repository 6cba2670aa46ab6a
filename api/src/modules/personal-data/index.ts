import { repeat } from '#database/outbox.ts';
import { mergeByType, readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import {
  type ContactDisclosureService,
  createContactDisclosureService,
} from './contact-disclosure.service.ts';
import { createDeletionService, type DeletionService } from './deletion.service.ts';
import { createDeletionWorker } from './deletion.worker.ts';
import { objectionLoaders } from './objection.loaders.ts';
import { createObjectionModel } from './objection.model.ts';
import { createObjectionRepository } from './objection.repository.ts';
import { objectionResolvers } from './objection.resolvers.ts';
import { createObjectionService, type ObjectionService } from './objection.service.ts';
import { createPersonalCopyService, type PersonalCopyService } from './personal-copy.service.ts';
import { personalDataResolvers } from './personal-data.resolvers.ts';
import { listenForRights } from './personal-data.rights.ts';
import { createRetentionRunModel } from './retention.model.ts';
import { createRetentionRepository } from './retention.repository.ts';
import { createRetentionService, type RetentionService } from './retention.service.ts';

export type { DeletionBlocker } from './deletion.plan.ts';
export type { Objection } from './objection.model.ts';
export type { Policy } from './retention.policies.ts';
export type { RetentionRule } from './retention.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    personalCopies: PersonalCopyService;
    deletions: DeletionService;
    contactDisclosures: ContactDisclosureService;
    objectionDesk: ObjectionService;
    retention: RetentionService;
  }
}

const LEAST_PAUSE_MS = 30_000;

/** What people may ask about their own data, and how long data are kept. */
export const personalData: Module = {
  schema: readSchema(new URL('./personal-data.graphql', import.meta.url)),
  resolvers: mergeByType([personalDataResolvers, objectionResolvers]),
  loaders: objectionLoaders,
  start({ connection, bus, clock, services, marks, trailNotes, report }) {
    const personalCopies = createPersonalCopyService({ services, bus, trailNotes, clock });
    const objectionDesk = createObjectionService({
      repository: createObjectionRepository(createObjectionModel(connection)),
      services,
      clock,
    });
    const retention = createRetentionService({
      repository: createRetentionRepository(createRetentionRunModel(connection)),
      services,
      objections: objectionDesk,
      marks,
      trailNotes,
      clock,
      report,
    });
    listenForRights({ bus, services, marks, objections: objectionDesk });
    const leftovers = repeat(objectionDesk.proceed, report);
    return {
      services: {
        personalCopies,
        deletions: createDeletionService({ services, copies: personalCopies, clock }),
        contactDisclosures: createContactDisclosureService({ services }),
        objectionDesk,
        retention,
      },
      workers: [
        createDeletionWorker({ services, report }),
        retention.worker,
        {
          drain: objectionDesk.proceed,
          stop: leftovers.stop,
          start: (everyMs) => leftovers.start(Math.max(everyMs, LEAST_PAUSE_MS)),
        },
      ],
    };
  },
};
