import { disclosureFragment } from '#entities/personal-data/personal-data.queries.ts';
import { graphql } from '#graphql/graphql.ts';

export const deletionFragment = graphql(`
  fragment DeletionPlan on AccountDeletion {
    erasure {
      requestedAt
      dueAt
    }
    graceDays
    counts {
      name
      count
    }
    blockers {
      kind
      openPartnerships
      message
      organization {
        __typename
        id
        name
      }
      colleagues {
        id
        displayName
        isWilling
      }
    }
  }
`);

export const privacyQuery = graphql(
  `
  query OwnPrivacy {
    viewer {
      account {
        id
        email
      }
      commissioner {
        id
        name
        description
        availability
      }
      consents {
        field
        audience
        isGiven
        since
        wording {
          version
          text {
            zh
            en
          }
        }
      }
      consentHistory {
        field
        wordingVersion
        isGiven
        at
      }
      disclosures(first: 10) {
        totalCount
        nodes {
          ...DisclosureLine
        }
      }
      deletion {
        ...DeletionPlan
      }
    }
  }
`,
  [disclosureFragment, deletionFragment],
);

export const decideConsentMutation = graphql(`
  mutation DecideConsent($input: DecideConsentInput!) {
    decideConsent(input: $input) {
      consents {
        field
        isGiven
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const correctProfileMutation = graphql(`
  mutation UpdateCommissionerProfile($input: UpdateCommissionerProfileInput!) {
    updateCommissionerProfile(input: $input) {
      commissioner {
        id
        description
        availability
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const requestEmailChangeMutation = graphql(`
  mutation RequestEmailChange($input: RequestEmailChangeInput!) {
    requestEmailChange(input: $input) {
      retryAt
      errors {
        code
        message
        path
      }
    }
  }
`);

export const requestDeletionMutation = graphql(`
  mutation RequestAccountDeletion($input: RequestAccountDeletionInput!) {
    requestAccountDeletion(input: $input) {
      deletion {
        graceDays
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const cancelDeletionMutation = graphql(`
  mutation CancelAccountDeletion {
    cancelAccountDeletion {
      deletion {
        graceDays
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const handOverContactMutation = graphql(`
  mutation HandOverContact($input: HandOverContactInput!) {
    handOverContact(input: $input) {
      deletion {
        graceDays
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const noticeQuery = graphql(`
  query PrivacyNotice {
    privacyNotices {
      version
      validFrom
      changes {
        zh
        en
      }
      sections {
        title {
          zh
          en
        }
        paragraphs {
          zh
          en
        }
      }
    }
    retentionPolicies {
      name
      days
      unit
      validFrom
      kept {
        zh
        en
      }
      source {
        zh
        en
      }
    }
  }
`);

export const objectionsQuery = graphql(`
  query Objections($state: ObjectionState!, $first: Int!) {
    objections(state: $state, first: $first) {
      totalCount
      nodes {
        id
        wish
        text
        email
        state
        requestedAt
        dueOn
        decidedAt
        decisionNote
        subject {
          __typename
          id
          name
        }
      }
    }
  }
`);

export const decideObjectionMutation = graphql(`
  mutation DecideObjection($input: DecideObjectionInput!) {
    decideObjection(input: $input) {
      objection {
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const takeBackObjectionMutation = graphql(`
  mutation TakeBackObjection($input: TakeBackObjectionInput!) {
    takeBackObjection(input: $input) {
      objection {
        id
        state
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const retentionQuery = graphql(`
  query Retention {
    retention {
      lastRunAt
      lastRemoved
      policy {
        name
        days
        unit
        validFrom
        kept {
          zh
          en
        }
        source {
          zh
          en
        }
      }
    }
  }
`);
