import { createOutbox } from '#database/outbox.ts';
import { mergeByType, readSchema } from '#graphql/schema.ts';
import { parseId } from '#kernel/id.ts';
import type { Module } from '../module.ts';
import {
  type CapabilityAttachmentService,
  createCapabilityAttachmentService,
} from './capability.attachments.ts';
import { createCapabilityListRepository } from './capability.lists.repository.ts';
import { type CapabilityListService, createCapabilityListService } from './capability.lists.service.ts';
import { capabilityLoaders } from './capability.loaders.ts';
import './capability.messages.ts';
import { createCapabilityModel } from './capability.model.ts';
import { toCapability } from './capability.records.ts';
import { createCapabilityRepository } from './capability.repository.ts';
import { capabilityResolvers } from './capability.resolvers.ts';
import { createCapabilityRightsRepository } from './capability.rights.repository.ts';
import { listenForRights } from './capability.rights.ts';
import { type CapabilityService, createCapabilityService } from './capability.service.ts';
import { createShelfModel } from './pin.model.ts';
import { createShelfRepository } from './pin.repository.ts';
import { slotLoaders } from './slot.loaders.ts';
import { createSlotModel } from './slot.model.ts';
import { createSlotReminders } from './slot.reminders.ts';
import { createSlotRepository, slotsOf } from './slot.repository.ts';
import { slotResolvers } from './slot.resolvers.ts';
import { createSlotService, type SlotService } from './slot.service.ts';

export type { CapabilityListRow } from './capability.lists.take.ts';
export type { Capability } from './capability.model.ts';
export type { CapabilityService } from './capability.service.ts';
export type { ShownBooking, Slot, SlotBooking } from './slot.model.ts';
export { isReminded } from './slot.reminders.ts';

declare module '#graphql/context.ts' {
  interface Services {
    capabilities: CapabilityService;
    slots: SlotService;
    capabilityLists: CapabilityListService;
    capabilityAttachments: CapabilityAttachmentService;
  }
}

/** What universities and platforms offer. */
export const capabilities: Module = {
  schema: ['capability', 'capability.writing', 'slot']
    .map((name) => readSchema(new URL(`./${name}.graphql`, import.meta.url)))
    .join('\n'),
  resolvers: mergeByType([capabilityResolvers, slotResolvers]),
  loaders: mergeByType([capabilityLoaders, slotLoaders]),
  nodes: {
    capability: {
      find: (id, { services, viewer }) => services.capabilities.get(viewer, parseId('capability', id)),
      typeOf: () => 'Capability',
    },
  },
  start({ connection, clock, bus, services: { organizations, commissioners, taxonomies, files }, report }) {
    const model = createCapabilityModel(connection);
    const repository = createCapabilityRepository(model);
    const rights = createCapabilityRightsRepository(model);
    const shelves = createShelfRepository(createShelfModel(connection));
    const slotModel = createSlotModel(connection);
    const slots = createSlotRepository(slotModel);
    const parts = { repository, shelves, organizations, commissioners, taxonomies, clock };
    const deliver = (records: Parameters<typeof toCapability>[0][]) =>
      bus.publish('CapabilitiesChanged', { capabilities: records.map(toCapability) });

    listenForRights({ bus, rights });
    bus.subscribe('OrganizationMerging', async ({ loserId, winnerId }) => {
      await repository.moveAll(loserId, winnerId);
      await rights.moveClients(loserId, winnerId);
      await slots.moveFirm(loserId, winnerId);
    });
    bus.subscribe('ExamplesRemoved', async ({ organizationIds }) => {
      await shelves.removeOf(organizationIds);
      const capabilityIds = await repository.removeOf(organizationIds);
      await slots.removeOf(capabilityIds);
      await bus.publish('CapabilitiesRemoved', { capabilityIds });
    });
    const capabilityService = createCapabilityService(parts);
    return {
      services: {
        capabilities: capabilityService,
        slots: createSlotService({ slots, capabilities: capabilityService, organizations, clock }),
        capabilityAttachments: createCapabilityAttachmentService({
          ...{ repository, capabilities: capabilityService, files, clock },
        }),
        capabilityLists: createCapabilityListService({
          ...{ repository: createCapabilityListRepository(model), organizations, commissioners, slots },
          ...{ taxonomies, clock },
        }),
      },
      workers: [
        createOutbox({ model, clock, report, deliver: (records) => deliver([...records]) }),
        createOutbox({
          ...{ model: slotModel, clock, report },
          deliver: (records) => bus.publish('SlotsChanged', { slots: records.flatMap(slotsOf) }),
        }),
        createSlotReminders({ slots, clock, report }),
      ],
    };
  },
};
