import { needLine } from '#entities/need/need.fragments.ts';
import { needDetail } from '#entities/need/need-detail.fragments.ts';
import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** Firms by a part of their name. */
export const firmSearchQuery = graphql(`
  query FirmSearch($query: String!) {
    partners(query: $query, filter: { kinds: [ENTERPRISE] }, first: 6) {
      nodes {
        __typename
        ... on Enterprise {
          id
          name
          isExample
          town {
            code
            label {
              zh
              en
            }
          }
        }
      }
    }
  }
`);

/** Whether an organization may write down needs of others. */
export const deskQuery = graphql(`
  query Desk($id: ID!) {
    organization(id: $id) {
      __typename
      id
      name
      isVerified
      ... on TransferPlatform {
        category
      }
    }
  }
`);

export const proposedNeedsQuery = graphql(
  `
    query ProposedNeeds($organizationId: ID, $first: Int!, $after: String) {
      proposedNeeds(organizationId: $organizationId, first: $first, after: $after) {
        nodes {
          ...NeedLine
          proposal {
            proposedAt
            linkExpiresAt
            isLinkOpen
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
        totalCount
      }
    }
  `,
  [needLine],
);

export type ProposedNeed = ResultOf<typeof proposedNeedsQuery>['proposedNeeds']['nodes'][number];

export const openedProposalQuery = graphql(
  `
    query OpenedProposal($token: String!) {
      needProposalByToken(token: $token) {
        state
        enterpriseName
        intakenBy
        note
        expiresAt
        viewerIsMember
        need {
          ...NeedDetail
        }
      }
    }
  `,
  [needDetail],
);

export type OpenedProposal = ResultOf<typeof openedProposalQuery>['needProposalByToken'];

export const proposeNeedMutation = graphql(`
  mutation ProposeNeed($input: ProposeNeedInput!) {
    proposeNeed(input: $input) {
      need {
        __typename
        id
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const resendProposalMutation = graphql(
  `
    mutation ResendNeedProposal($input: ResendNeedProposalInput!) {
      resendNeedProposal(input: $input) {
        need {
          ...NeedDetail
        }
        errors {
          code
          message
          path
        }
      }
    }
  `,
  [needDetail],
);

export const confirmNeedMutation = graphql(
  `
    mutation ConfirmNeed($input: ConfirmNeedInput!) {
      confirmNeed(input: $input) {
        need {
          ...NeedDetail
        }
        errors {
          code
          message
          path
        }
      }
    }
  `,
  [needDetail],
);

export const refuseNeedMutation = graphql(
  `
    mutation RefuseNeed($input: RefuseNeedInput!) {
      refuseNeed(input: $input) {
        need {
          ...NeedDetail
        }
        errors {
          code
          message
          path
        }
      }
    }
  `,
  [needDetail],
);
