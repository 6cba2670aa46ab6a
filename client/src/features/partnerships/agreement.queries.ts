import type { Named } from '#entities/partnership/named.ts';
import { fault } from '#graphql/fault.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { movedPartnership } from './moved.fragments.ts';

/** One version with all its words, and whose it is. */
export const agreementPageQuery = graphql(`
  query AgreementPage($id: ID!, $version: Int) {
    partnership(id: $id) {
      __typename
      id
      form
      state
      viewerSide
      viewerActs
      agreementVersions
      agreedVersion
      amendment
      milestones {
        id
        state
      }
      agreement(version: $version) {
        number
        isLast
        side
        writtenAt
        form
        title
        goals
        payment
        results
        confidentiality
        other
        hash
        milestones {
          id
          title
          deliverable
          dueOn
          side
        }
        requester {
          name
          creditCode
        }
        recipient {
          name
          creditCode
        }
        signatures {
          side
          signedAt
          signerName
          hash
          isIntact
        }
      }
      need {
        __typename
        id
        title
      }
      capability {
        __typename
        id
        title
      }
      requester {
        __typename
        id
        name
        shortName
      }
      recipient {
        __typename
        id
        name
        shortName
      }
    }
  }
`);

/** A partnership with one version of its agreement; without one before the first, and for who may not read it. */
export type AgreementDetail = Named<ResultOf<typeof agreementPageQuery>['partnership']>;
export type AgreementText = NonNullable<AgreementDetail['agreement']>;

export const reviseAgreementMutation = graphql(
  `
    mutation ReviseAgreement($input: ReviseAgreementInput!) {
      reviseAgreement(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [movedPartnership, fault],
);

export const signAgreementMutation = graphql(
  `
    mutation SignAgreement($input: SignAgreementInput!) {
      signAgreement(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [movedPartnership, fault],
);

export const dropAmendmentMutation = graphql(
  `
    mutation DropAmendment($input: DropAmendmentInput!) {
      dropAmendment(input: $input) {
        partnership {
          ...MovedPartnership
        }
        errors {
          ...Fault
        }
      }
    }
  `,
  [movedPartnership, fault],
);
