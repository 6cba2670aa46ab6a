import type { Services } from '#graphql/context.ts';
import { mergeByType, readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import { agreementResolvers } from './agreement.resolvers.ts';
import { brokerResolvers } from './broker.resolvers.ts';
import { messageLoaders } from './message.loaders.ts';
import { createMessageModel } from './message.model.ts';
import { createMessageRepository, type MessageRepository } from './message.repository.ts';
import { messageLive, messageResolvers } from './message.resolvers.ts';
import { createClockwork } from './partnership.clockwork.ts';
import { listenForClosings, listenForMerges } from './partnership.closing.ts';
import {
  createPartnershipIntakeService,
  type PartnershipIntakeService,
} from './partnership.intake.service.ts';
import { partnershipLoaders } from './partnership.loaders.ts';
import { createPartnershipOutboxes } from './partnership.outboxes.ts';
import './partnership.messages.ts';
import { createMergeRepository } from './partnership.merge.repository.ts';
import { createPartnershipModel } from './partnership.model.ts';
import { createPartnershipRepository } from './partnership.repository.ts';
import { partnershipResolvers } from './partnership.resolvers.ts';
import {
  createPartnershipRightsRepository,
  type PartnershipRightsRepository,
} from './partnership.rights.repository.ts';
import { listenForRights } from './partnership.rights.ts';
import { createPartnershipService, type PartnershipService } from './partnership.service.ts';
import { createReadMarkModel } from './read-mark.model.ts';
import { createReadMarkRepository } from './read-mark.repository.ts';
import { recordLoaders } from './record.loaders.ts';
import { workResolvers } from './work.resolvers.ts';

export type { PartnershipMessage } from './message.model.ts';
export type { BrokerInvitation, Completion, Rating } from './partnership.content.ts';
export type { IncomingPartnership } from './partnership.intake.service.ts';
export type { PartnershipFact } from './partnership.messages.ts';
export { factNames } from './partnership.messages.ts';
export type { Partnership } from './partnership.model.ts';
export type { ShownSignature, ShownVersion } from './partnership.shown.ts';
export type { RatedStanding, Standing } from './partnership.standing.ts';
export type { PartnershipStep } from './partnership.steps.ts';

declare module '#graphql/context.ts' {
  interface Services {
    partnerships: PartnershipService;
    partnershipIntake: PartnershipIntakeService;
    /** Another contact of a side in what is still open. */
    partnershipContacts: { replace: PartnershipRightsRepository['replaceContact'] };
  }
}

const pages = ['partnership', 'partnership.acts', 'agreement', 'work', 'broker', 'message', 'record'];

/** What two organizations ask of each other, and what becomes of it. */
export const partnerships: Module = {
  schema: pages.map((page) => readSchema(new URL(`./${page}.graphql`, import.meta.url))).join('\n'),
  resolvers: mergeByType([
    partnershipResolvers,
    agreementResolvers,
    workResolvers,
    brokerResolvers,
    messageResolvers,
  ]),
  loaders: mergeByType([partnershipLoaders, messageLoaders, recordLoaders]),
  live: messageLive,
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
    const marks = createReadMarkRepository(createReadMarkModel(connection));
    const { organizations, needs, capabilities, files } = services;

    listenForClosings({ bus, repository, clock });
    listenForMerges({ bus, repository, merges: createMergeRepository(models.partnership), clock });
    const rights = createPartnershipRightsRepository(models.partnership);
    listenForRights({ bus, messages, marks, rights });
    bus.subscribe('ExamplesRemoved', async ({ organizationIds }) => {
      const ids = await repository.listExampleIds(organizationIds);
      for (const { id } of await messages.listWithFiles(ids)) {
        await files.release(null, { kind: 'message', id });
      }
      await messages.removeOf(ids);
      await marks.removeOf(ids);
      await repository.remove(ids);
    });
    const partnerships = createPartnershipService({
      ...{ repository, messages, marks, organizations, needs, capabilities, files, clock },
      signals: kit.signals,
    });
    keepFilesOf(messages, { files, partnerships });
    return {
      services: {
        partnerships,
        partnershipContacts: { replace: rights.replaceContact },
        partnershipIntake: createPartnershipIntakeService({ repository, messages, organizations }),
      },
      workers: [
        ...createPartnershipOutboxes({ ...kit, models, repository }),
        createClockwork({ repository, clock, report: kit.report }),
      ],
    };
  },
};

type Keeping = Pick<Services, 'files' | 'partnerships'>;

/** Whoever may read a message may read its files. */
function keepFilesOf(messages: MessageRepository, { files, partnerships: service }: Keeping): void {
  files.readableBy(
    'message',
    (viewer, id) =>
      service.getMessage(viewer, parseId('message', id)).then(
        () => true,
        () => false,
      ),
    async (id) => (await messages.findById(parseId('message', id)))?.attachmentIds ?? [],
  );
}
