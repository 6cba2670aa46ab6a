import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { capabilityLine } from './capability.fragments.ts';

/** All that a capability's own page shows. */
export const capabilityDetail = graphql(
  `
    fragment CapabilityDetail on Capability {
      ...CapabilityLine
      revision
      patents {
        number
        kind
      }
      cases {
        year
        title
        result
        client {
          __typename
          id
          name
        }
      }
      attachments {
        id
        name
        contentType
        size
        url
      }
      equipmentModel
      town {
        code
        label {
          zh
          en
        }
      }
      place
      openHours {
        weekdays
        from
        to
      }
      schoolEnterprise {
        number
        label {
          zh
          en
        }
      }
      durationDays
      places
      steps {
        state
        at
      }
      experts {
        id
        name
        description
        isExample
        capacity
        freeCapacity
      }
      viewerIsOwner
      viewerCanSeeMatchingNeeds
      viewerCanEdit
      viewerCanPublish
      viewerCanPause
      viewerCanResume
      viewerCanWithdraw
      viewerCanDiscard
      owner {
        isVerified
        isExample
        town {
          code
          label {
            zh
            en
          }
        }
        ... on University {
          city
        }
      }
      units {
        id
        name
        kind
        description
      }
      fields {
        code
        label {
          zh
          en
        }
      }
      chainStages {
        code
        label {
          zh
          en
        }
      }
    }
  `,
  [capabilityLine],
);

export type CapabilityDetail = ResultOf<typeof capabilityDetail>;
