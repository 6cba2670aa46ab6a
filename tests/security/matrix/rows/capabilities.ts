import type { MatrixPart } from '../format.ts';
import { capabilityOf, draftOf, slotsOf } from '../houses.ts';

export const capabilities: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.capability
  own                         yes      yes      yes      yes          yes      yes      yes           yes      no
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      yes      yes      yes      yes          yes      yes      yes           yes      no
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Mutation.createCapability
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      no           no       no       no            no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.createCapability (platform)
  own                         sign-in  no       no       no           yes      no       no            no       no
  draft                       sign-in  no       no       no           yes      no       no            no       no
  others                      sign-in  no       no       no           no       no       no            no       no
Mutation.withdrawCapability
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Query.capability (draft)
  own                         hidden   yes      yes      hidden       hidden   hidden   hidden        yes      no
  draft                       hidden   yes      yes      hidden       hidden   hidden   hidden        yes      no
  others                      hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
  unverified                  hidden   hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
Query.schoolEnterpriseForms
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Mutation.saveCapabilityDraft
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      no           no       no       no            no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.updateCapability
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.publishCapability
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.pauseCapability
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.resumeCapability
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.changeCapabilityAttachments
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.discardCapabilityDraft
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.pinCapabilities
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.openSlots
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.closeSlot
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
Mutation.bookSlot
  own                         sign-in  yes      yes      no           no       no       no            no       yes
  draft                       sign-in  yes      yes      no           no       no       no            no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  no       no       no           no       no       no            no       no
Mutation.cancelSlotBooking
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        no       yes
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       hidden
CapabilitySlot.bookings
  own                         empty    yes      yes      empty        empty    empty    empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    empty    empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Enterprise.slotBookings
  own                         empty    yes      yes      empty        empty    empty    empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    empty    empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Capability.steps
  own                         empty    yes      yes      empty        empty    empty    empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    empty    empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
`,
  variables: {
    'Query.capability': (of) => ({ id: of.capability }),
    'Mutation.createCapability': (of) => ({ input: capabilityOf(of.university) }),
    'Mutation.createCapability (platform)': (of) => ({ input: capabilityOf(of.platform) }),
    'Mutation.withdrawCapability': (of) => ({ input: { capabilityId: of.capability } }),
    'Query.capability (draft)': (of) => ({ id: of.capabilityDraft }),
    'Mutation.saveCapabilityDraft': (of) => ({ input: draftOf(of.university) }),
    'Mutation.updateCapability': (of) => ({
      input: {
        capabilityId: of.capability,
        expectedRevision: 0,
        content: { ...draftOf(of.university).content, title: 'EMC 整改与预测试' },
      },
    }),
    'Mutation.publishCapability': (of) => ({
      input: { capabilityId: of.capabilityDraft, expectedRevision: 0 },
    }),
    'Mutation.pauseCapability': (of) => ({ input: { capabilityId: of.capability } }),
    'Mutation.resumeCapability': (of) => ({ input: { capabilityId: of.pausedCapability } }),
    'Mutation.changeCapabilityAttachments': (of) => ({
      input: { capabilityId: of.capability, attachmentIds: [] },
    }),
    'Mutation.discardCapabilityDraft': (of) => ({ input: { capabilityId: of.capabilityDraft } }),
    'Mutation.openSlots': (of) => ({ input: slotsOf(of.capability) }),
    'Mutation.closeSlot': (of) => ({ input: { slotId: of.slot } }),
    'Mutation.bookSlot': (of) => ({ input: { slotId: of.slot, enterpriseId: of.firm } }),
    'Mutation.cancelSlotBooking': (of) => ({ input: { bookingId: of.slotBooking } }),
    'Mutation.pinCapabilities': (of) => ({
      input: { ownerId: of.university, capabilityIds: [of.capability] },
    }),
  },
  reach: {
    Capability: ['capability', (of) => of.capability],
    CapabilitySlot: ['capability', (of) => of.capability, 'slots'],
  },
  plain: {
    Capability:
      'id kind title text owner units experts isExample fields chainStages forms trl patents ipc standards cases attachments price leadTimeDays equipmentModel town place openHours schoolEnterpriseForm schoolEnterprise durationDays places state publishedAt revision isPinned viewerIsOwner viewerCanEdit viewerCanPublish viewerCanPause viewerCanResume viewerCanWithdraw viewerCanDiscard slots viewerCanOpenSlots',
    CapabilitySlot: 'id capability startsAt endsAt capacity free isClosed viewerCanBook viewerCanClose',
    SlotBooking: 'id firm note bookedAt cancelledAt cancelledBy reason viewerCanCancel',
    CapabilityStep: 'state at',
    CapabilityCase: 'year title result client',
    Patent: 'number kind',
    OpenHours: 'weekdays from to',
    SchoolEnterpriseForm: 'number label',
    SchoolEnterpriseForms: 'from source forms',
    Price: 'kind minYuan maxYuan per',
  },
};
