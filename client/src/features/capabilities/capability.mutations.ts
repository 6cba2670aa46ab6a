import { capabilityLine } from '#entities/capability/capability.fragments.ts';
import { capabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { fault } from '#graphql/fault.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

export const createCapabilityMutation = graphql(
  `
    mutation CreateCapability($input: CreateCapabilityInput!) {
      createCapability(input: $input) {
        capability {
          __typename
          id
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [fault],
);

export const saveCapabilityDraftMutation = graphql(
  `
    mutation SaveCapabilityDraft($input: SaveCapabilityDraftInput!) {
      saveCapabilityDraft(input: $input) {
        capability {
          __typename
          id
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [fault],
);

export const updateCapabilityMutation = graphql(
  `
    mutation UpdateCapability($input: UpdateCapabilityInput!) {
      updateCapability(input: $input) {
        capability {
          ...CapabilityDetail
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [capabilityDetail, fault],
);

export const publishCapabilityMutation = graphql(
  `
    mutation PublishCapability($input: PublishCapabilityInput!) {
      publishCapability(input: $input) {
        capability {
          ...CapabilityDetail
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [capabilityDetail, fault],
);

export const pauseCapabilityMutation = graphql(
  `
    mutation PauseCapability($input: PauseCapabilityInput!) {
      pauseCapability(input: $input) {
        capability {
          ...CapabilityDetail
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [capabilityDetail, fault],
);

export const resumeCapabilityMutation = graphql(
  `
    mutation ResumeCapability($input: ResumeCapabilityInput!) {
      resumeCapability(input: $input) {
        capability {
          ...CapabilityDetail
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [capabilityDetail, fault],
);

export const withdrawCapabilityMutation = graphql(
  `
    mutation WithdrawCapability($input: WithdrawCapabilityInput!) {
      withdrawCapability(input: $input) {
        capability {
          ...CapabilityDetail
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [capabilityDetail, fault],
);

export const discardCapabilityDraftMutation = graphql(
  `
    mutation DiscardCapabilityDraft($input: DiscardCapabilityDraftInput!) {
      discardCapabilityDraft(input: $input) {
        owner {
          __typename
          id
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [fault],
);

export const pinCapabilitiesMutation = graphql(
  `
    mutation PinCapabilities($input: PinCapabilitiesInput!) {
      pinCapabilities(input: $input) {
        owner {
          __typename
          id
          ... on University {
            pinnedCapabilities {
              ...CapabilityLine
            }
          }
          ... on TransferPlatform {
            pinnedCapabilities {
              ...CapabilityLine
            }
          }
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [capabilityLine, fault],
);

export const changeAttachmentsMutation = graphql(
  `
    mutation ChangeCapabilityAttachments($input: ChangeCapabilityAttachmentsInput!) {
      changeCapabilityAttachments(input: $input) {
        capability {
          ...CapabilityDetail
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [capabilityDetail, fault],
);
