import { fault } from '#graphql/fault.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** One time to book, with the bookings that the viewer may see. */
const slotLine = graphql(`
  fragment SlotLine on CapabilitySlot {
    __typename
    id
    startsAt
    endsAt
    capacity
    free
    isClosed
    viewerCanBook
    viewerCanClose
    bookings {
      __typename
      id
      note
      cancelledAt
      cancelledBy
      reason
      viewerCanCancel
      firm {
        __typename
        id
        name
      }
    }
  }
`);

export type SlotLine = ResultOf<typeof slotLine>;

export const slotsQuery = graphql(
  `
    query CapabilitySlots($id: ID!) {
      capability(id: $id) {
        __typename
        id
        viewerIsOwner
        viewerCanOpenSlots
        slots {
          ...SlotLine
        }
      }
    }
  `,
  [slotLine],
);

/** What the own firm has booked and is to come. */
export const firmSlotsQuery = graphql(
  `
    query FirmSlots($id: ID!) {
      organization(id: $id) {
        __typename
        id
        ... on Enterprise {
          slotBookings {
            ...SlotLine
            capability {
              __typename
              id
              title
              state
              owner {
                __typename
                id
                name
                shortName
              }
            }
          }
        }
      }
    }
  `,
  [slotLine],
);

export const openSlotsMutation = graphql(
  `
    mutation OpenSlots($input: OpenSlotsInput!) {
      openSlots(input: $input) {
        slots {
          ...SlotLine
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [slotLine, fault],
);

export const closeSlotMutation = graphql(
  `
    mutation CloseSlot($input: CloseSlotInput!) {
      closeSlot(input: $input) {
        slot {
          ...SlotLine
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [slotLine, fault],
);

export const bookSlotMutation = graphql(
  `
    mutation BookSlot($input: BookSlotInput!) {
      bookSlot(input: $input) {
        slot {
          ...SlotLine
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [slotLine, fault],
);

export const cancelSlotBookingMutation = graphql(
  `
    mutation CancelSlotBooking($input: CancelSlotBookingInput!) {
      cancelSlotBooking(input: $input) {
        slot {
          ...SlotLine
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [slotLine, fault],
);
