import { graphql } from '#graphql/graphql.ts';

export const accountQuery = graphql(`
  query OwnAccount {
    viewer {
      account {
        id
        email
        displayName
        language
      }
      secondFactor {
        enabledAt
        recoveryCodesLeft
      }
      sessions {
        id
        browser
        system
        createdAt
        lastSeenAt
        isCurrent
      }
      apiKeys {
        id
        name
        prefix
        scopes
        createdAt
        expiresAt
        lastUsedAt
      }
    }
  }
`);

export const updateProfileMutation = graphql(`
  mutation UpdateProfile($input: UpdateProfileInput!) {
    updateProfile(input: $input) {
      account {
        id
        displayName
        language
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const changePasswordMutation = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      errors {
        code
        message
        path
      }
    }
  }
`);

export const endSessionMutation = graphql(`
  mutation EndSession($input: EndSessionInput!) {
    endSession(input: $input) {
      errors {
        code
        message
        path
      }
    }
  }
`);

export const endOtherSessionsMutation = graphql(`
  mutation EndOtherSessions {
    endOtherSessions {
      errors {
        code
        message
        path
      }
    }
  }
`);
