import { graphql, type ResultOf } from '#graphql/graphql.ts';
import { needLine } from './need.fragments.ts';

/** All that a need's own page shows. */
export const needDetail = graphql(
  `
    fragment NeedDetail on Need {
      ...NeedLine
      text
      wantedForms
      trlNow
      trlWanted
      viewerIsOwner
      version
      viewerCanEdit
      viewerCanPublish
      viewerCanPause
      viewerCanResume
      viewerCanSolve
      viewerCanWithdraw
      viewerCanReopen
      viewerCanDiscard
      viewerCanResendProposal
      steps {
        deed
        state
        actor
        person
        at
        reason
      }
      attachments {
        id
        name
        contentType
        size
        url
      }
      proposal {
        intakenBy
        proposedAt
        note
        linkExpiresAt
        isLinkOpen
      }
      viewerCanSeeMatches
      enterprise {
        isVerified
        forms
      }
      fields {
        code
        label {
          zh
          en
        }
      }
      chainStage {
        code
        label {
          zh
          en
        }
        section {
          code
          label {
            zh
            en
          }
        }
      }
    }
  `,
  [needLine],
);

export type NeedDetail = ResultOf<typeof needDetail>;
