import { newId, objectId } from '#database/object-id.ts';
import { firstRevision } from '#database/outbox.ts';
import { toId } from '#kernel/id.ts';
import type { Capability, CapabilityRecord, LaterContent, NewCapability } from './capability.model.ts';

/** What nothing says of a capability of an earlier release, or of a seed. */
const silent: LaterContent = {
  patents: [],
  cases: [],
  expertIds: [],
  equipmentModel: null,
  townCode: null,
  place: null,
  openHours: [],
  durationDays: null,
  places: null,
};

export function toRecord({ ownerId, publishedAt, ...capability }: NewCapability): CapabilityRecord {
  return {
    ...silent,
    ...capability,
    edition: 0,
    steps: capability.steps ?? [],
    _id: objectId(newId('capability')),
    ownerId: objectId(ownerId),
    publishedAt,
    ...firstRevision(publishedAt),
  };
}

export function toCapability(record: CapabilityRecord): Capability {
  return {
    ...contentOf(record),
    id: toId('capability', record._id.toHexString()),
    ownerId: toId('organization', record.ownerId.toHexString()),
    state: record.state,
    steps: record.steps ?? [],
    isExample: record.isExample,
    publishedAt: record.publishedAt,
    revision: record.revision,
    edition: record.edition ?? 0,
    attachmentIds: record.attachmentIds ?? [],
  };
}

function contentOf(record: CapabilityRecord) {
  return {
    kind: record.kind,
    title: record.title,
    text: record.text,
    unitIds: record.unitIds,
    fieldCodes: record.fieldCodes,
    chainStageCodes: record.chainStageCodes,
    forms: record.forms,
    trl: record.trl,
    ipc: record.ipc,
    standards: record.standards,
    price: record.price,
    leadTimeDays: record.leadTimeDays,
    schoolEnterpriseForm: record.schoolEnterpriseForm,
    ...laterOf(record),
  };
}

function laterOf(record: CapabilityRecord): LaterContent {
  return {
    patents: record.patents ?? silent.patents,
    cases: record.cases ?? silent.cases,
    expertIds: record.expertIds ?? silent.expertIds,
    equipmentModel: record.equipmentModel ?? null,
    townCode: record.townCode ?? null,
    place: record.place ?? null,
    openHours: record.openHours ?? silent.openHours,
    durationDays: record.durationDays ?? null,
    places: record.places ?? null,
  };
}
