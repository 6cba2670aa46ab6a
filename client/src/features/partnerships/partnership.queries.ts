import { organizationParty } from '#entities/organization/organization.fragments.ts';
import type { Named } from '#entities/partnership/named.ts';
import { partnershipLine } from '#entities/partnership/partnership.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { decisionFault, movedPartnership } from './moved.fragments.ts';

export const partnershipPageQuery = graphql(
  `
    query PartnershipPage($id: ID!) {
      partnership(id: $id) {
        ...PartnershipLine
        message
        viewerCanWithdraw
        viewerCanSendMessage
        viewerActs
        awaited
        answerBy
        isProposed
        acceptedBy
        viewerIsBroker
        broker {
          ...OrganizationParty
        }
        brokerInvitation {
          side
          organization {
            ...OrganizationParty
          }
        }
        steps {
          state
          side
          at
          reason
          note
        }
        timeline {
          number
          kind
          state
          actor
          at
          reason
          terminationReason
          note
          version
          milestoneId
        }
        agreementVersions
        agreedVersion
        amendment
        agreement {
          number
          side
          writtenAt
          title
          payment
          results
          hash
        }
        signatures {
          side
          version
          signedAt
        }
        milestones {
          id
          title
          deliverable
          dueOn
          side
          state
          deliveredAt
          acceptedAt
          isOverdue
        }
        completion {
          side
          proposedAt
          objectBy
        }
        ratedBy
        ratings {
          side
          quality
          punctuality
          communication
          words
          ratedAt
        }
        ratingsOpenAt
        contacts {
          requester {
            role
            email
          }
          recipient {
            role
            email
          }
          requesterMembers {
            name
            email
          }
          recipientMembers {
            name
            email
          }
          disclosedAt
        }
        need {
          __typename
          id
          text
        }
        capability {
          __typename
          id
          text
        }
      }
    }
  `,
  [partnershipLine, organizationParty],
);

/** One partnership with all that its page shows. */
export type PartnershipDetail = Named<ResultOf<typeof partnershipPageQuery>['partnership']>;

export const acceptPartnershipMutation = graphql(
  `
    mutation AcceptPartnership($input: AcceptPartnershipInput!) {
      acceptPartnership(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...DecisionFault
        }
      }
    }
  `,
  [decisionFault, movedPartnership],
);

export const declinePartnershipMutation = graphql(
  `
    mutation DeclinePartnership($input: DeclinePartnershipInput!) {
      declinePartnership(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...DecisionFault
        }
      }
    }
  `,
  [decisionFault, movedPartnership],
);

export const withdrawPartnershipMutation = graphql(
  `
    mutation WithdrawPartnership($input: WithdrawPartnershipInput!) {
      withdrawPartnership(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...DecisionFault
        }
      }
    }
  `,
  [decisionFault, movedPartnership],
);
