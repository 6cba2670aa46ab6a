import { graphql, type ResultOf } from '#graphql/graphql.ts';

export const currentNoticeQuery = graphql(`
  query CurrentNotice {
    privacyNotices {
      version
    }
  }
`);

export const disclosureFragment = graphql(`
  fragment DisclosureLine on ContactDisclosure {
    id
    at
    isByBureau
    fields
    purpose
    note
    viewerOrganization {
      __typename
      id
      name
    }
  }
`);

export type Disclosure = ResultOf<typeof disclosureFragment>;

export const organizationDisclosuresQuery = graphql(
  `
  query OrganizationDisclosures($organizationId: ID!, $first: Int!) {
    organizationDisclosures(organizationId: $organizationId, first: $first) {
      totalCount
      nodes {
        ...DisclosureLine
      }
    }
  }
`,
  [disclosureFragment],
);

export const discloseContactMutation = graphql(`
  mutation DiscloseContact($input: DiscloseContactInput!) {
    discloseContact(input: $input) {
      contact {
        role
        email
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const objectToPublicationMutation = graphql(`
  mutation ObjectToPublication($input: ObjectToPublicationInput!) {
    objectToPublication(input: $input) {
      dueOn
      errors {
        code
        message
        path
      }
    }
  }
`);
