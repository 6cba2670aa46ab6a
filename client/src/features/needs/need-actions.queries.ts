import { needDetail } from '#entities/need/need-detail.fragments.ts';
import { graphql } from '#graphql/graphql.ts';

export const pauseNeedMutation = graphql(
  `
    mutation PauseNeed($input: PauseNeedInput!) {
      pauseNeed(input: $input) {
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

export const resumeNeedMutation = graphql(
  `
    mutation ResumeNeed($input: ResumeNeedInput!) {
      resumeNeed(input: $input) {
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

export const solveNeedMutation = graphql(
  `
    mutation SolveNeed($input: SolveNeedInput!) {
      solveNeed(input: $input) {
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

export const withdrawNeedMutation = graphql(
  `
    mutation WithdrawNeed($input: WithdrawNeedInput!) {
      withdrawNeed(input: $input) {
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

export const reopenNeedMutation = graphql(
  `
    mutation ReopenNeed($input: ReopenNeedInput!) {
      reopenNeed(input: $input) {
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

export const changeAttachmentsMutation = graphql(
  `
    mutation ChangeNeedAttachments($input: ChangeNeedAttachmentsInput!) {
      changeNeedAttachments(input: $input) {
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
