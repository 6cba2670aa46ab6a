import { createOutbox } from '#database/outbox.ts';
import type { ModuleKit, StartedModule } from '../module.ts';
import {
  createNeedAttachmentService,
  type NeedAttachmentService,
  registerNeedFiles,
} from './need.attachments.service.ts';
import { createNeedChangeRepository } from './need.change.repository.ts';
import { createNeedDeadlineRepository } from './need.deadlines.repository.ts';
import { createNeedDeadlines } from './need.deadlines.ts';
import { createNeedDelivery } from './need.delivery.ts';
import { createNeedListRepository } from './need.lists.repository.ts';
import { createNeedListService, type NeedListService } from './need.lists.service.ts';
import { createNeedModel } from './need.model.ts';
import { createProposalLinks } from './need.proposal.link.ts';
import {
  createNeedProposalListService,
  type NeedProposalListService,
} from './need.proposal.lists.service.ts';
import { createNeedProposalRepository } from './need.proposal.repository.ts';
import { createNeedProposalService, type NeedProposalService } from './need.proposal.service.ts';
import { createNeedReading } from './need.reading.ts';
import { createNeedRepository } from './need.repository.ts';
import { listenForRights } from './need.rights.ts';
import { createNeedService, type NeedService } from './need.service.ts';
import { createNeedTransitionService } from './need.transitions.service.ts';
import { createNeedWritingService } from './need.writing.service.ts';

export type NeedServices = {
  needs: NeedService;
  needLists: NeedListService;
  needProposals: NeedProposalService;
  needProposalLists: NeedProposalListService;
  needAttachments: NeedAttachmentService;
};

/** Puts the module together. */
export function startNeeds(kit: ModuleKit): StartedModule & { services: NeedServices } {
  const { connection, clock, bus, report, services } = kit;
  const { organizations, taxonomies, post, files } = services;
  const model = createNeedModel(connection);
  const repository = createNeedRepository(model);
  const proposals = createNeedProposalRepository(model);
  const changes = createNeedChangeRepository(model);
  const links = createProposalLinks(post.hashOf);
  const reading = createNeedReading({ repository, organizations });
  const shared = { reading, repository, changes, organizations, taxonomies, clock };
  const writing = createNeedWritingService(shared);
  const transitions = createNeedTransitionService(shared);

  registerNeedFiles({ files, reading, repository });
  listenForRights({ bus, proposals });
  bus.subscribe('OrganizationMerging', ({ loserId, winnerId }) => repository.moveAll(loserId, winnerId));
  bus.subscribe('ExamplesRemoved', async ({ organizationIds }) => {
    const needIds = await repository.removeOf(organizationIds);
    await bus.publish('NeedsRemoved', { needIds });
  });
  return {
    services: {
      needs: createNeedService({ repository, reading, writing, transitions }),
      needProposals: createNeedProposalService({ ...shared, proposals, links, writing, transitions }),
      needProposalLists: createNeedProposalListService({ ...shared, proposals, links }),
      needAttachments: createNeedAttachmentService({ ...shared, files }),
      needLists: createNeedListService({
        ...{ repository: createNeedListRepository(model), changes, organizations, taxonomies, clock },
      }),
    },
    workers: [
      createOutbox({ model, clock, report, deliver: createNeedDelivery({ services, links, bus, clock }) }),
      createNeedDeadlines({
        ...{ deadlines: createNeedDeadlineRepository(model), changes, proposals, clock, report },
      }),
    ],
  };
}
