import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { capabilityLine } from './capability.fragments.ts';

/** All that a capability's own page shows. */
export const capabilityDetail = graphql(
  `
    fragment CapabilityDetail on Capability {
      ...CapabilityLine
      schoolEnterpriseForm
      viewerIsOwner
      viewerCanSeeMatchingNeeds
      viewerCanWithdraw
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
