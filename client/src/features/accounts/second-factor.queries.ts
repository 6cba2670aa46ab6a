import { graphql } from '#graphql/graphql.ts';

export const beginSecondFactorMutation = graphql(`
  mutation BeginSecondFactor($input: BeginSecondFactorInput!) {
    beginSecondFactor(input: $input) {
      setup {
        token
        secret
        uri
      }
      errors {
        code
        message
        path
      }
    }
  }
`);

export const enableSecondFactorMutation = graphql(`
  mutation EnableSecondFactor($input: EnableSecondFactorInput!) {
    enableSecondFactor(input: $input) {
      recoveryCodes
      errors {
        code
        message
        path
      }
    }
  }
`);

export const disableSecondFactorMutation = graphql(`
  mutation DisableSecondFactor($input: DisableSecondFactorInput!) {
    disableSecondFactor(input: $input) {
      errors {
        code
        message
        path
      }
    }
  }
`);

export const renewRecoveryCodesMutation = graphql(`
  mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
    renewRecoveryCodes(input: $input) {
      recoveryCodes
      errors {
        code
        message
        path
      }
    }
  }
`);
