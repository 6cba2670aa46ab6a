import { createTrailCollector } from '#database/trail.collect.ts';
import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { createChainRepository } from './audit.chain.repository.ts';
import { type AuditExporter, createAuditExporter } from './audit.export.ts';
import { auditLoaders } from './audit.loaders.ts';
import { createAuditModels } from './audit.model.ts';
import { createNames } from './audit.names.ts';
import { createAuditRepository } from './audit.repository.ts';
import { auditResolvers } from './audit.resolvers.ts';
import { listenForRights } from './audit.rights.ts';
import { type AuditService, createAuditService } from './audit.service.ts';
import { sequenceOf } from './audit.shown.ts';
import { type AuditUpkeep, createCollecting, createUpkeep } from './audit.upkeep.ts';

export type { ShownChange, ShownEntry } from './audit.shown.ts';

declare module '#graphql/context.ts' {
  interface Services {
    audit: AuditService;
    auditChain: AuditUpkeep;
    auditExports: AuditExporter;
  }
}

/** Who did what to which object, in a chain that shows whether anybody has touched it. */
export const audit: Module = {
  schema: ['audit', 'audit.values']
    .map((name) => readSchema(new URL(`./${name}.graphql`, import.meta.url)))
    .join('\n'),
  resolvers: auditResolvers,
  loaders: auditLoaders,
  nodes: {
    auditEntry: {
      find: (id, { services, viewer }) => services.audit.get(viewer, sequenceOf(id)),
      typeOf: () => 'AuditEntry',
    },
  },
  start({ connection, clock, bus, trailNotes, services, report }) {
    const models = createAuditModels(connection);
    const chain = createChainRepository(models);
    const repository = createAuditRepository(models);
    const collector = createTrailCollector(connection, chain.append);
    const upkeep = createUpkeep({ repository, collector, clock, report });
    const namesOf = createNames(services);
    listenForRights({ bus, repository, namesOf, clock });
    return {
      services: {
        audit: createAuditService({ repository, chain, trailNotes, namesOf, clock }),
        auditChain: upkeep.service,
        auditExports: createAuditExporter({ repository, trailNotes, namesOf, clock }),
      },
      workers: [createCollecting(collector, report), upkeep.worker],
    };
  },
};
