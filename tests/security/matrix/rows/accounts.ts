import type { MatrixPart } from '../format.ts';

const NEW = 'lamps over the quiet river';

export const accounts: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.viewer
  any                         hidden   yes      yes      yes          yes      yes      yes           yes      no
Mutation.register
  any                         yes      yes      yes      yes          yes      yes      yes           no       yes
Mutation.confirmEmail
  any                         yes      yes      yes      yes          yes      yes      yes           no       yes
Mutation.requestPasswordReset
  any                         yes      yes      yes      yes          yes      yes      yes           no       yes
Mutation.resetPassword
  any                         yes      yes      yes      yes          yes      yes      yes           no       yes
Mutation.signIn
  any                         yes      yes      yes      yes          yes      yes      yes           no       yes
Mutation.completeSignIn
  any                         yes      yes      yes      yes          yes      yes      yes           no       yes
Mutation.signOut
  any                         yes      yes      yes      yes          yes      yes      yes           no       yes
Mutation.updateProfile
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.changePassword
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.createApiKey
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.beginSecondFactor
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.enableSecondFactor
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.disableSecondFactor
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.renewRecoveryCodes
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.endOtherSessions
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.requestEmailChange
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.confirmEmailChange
  any                         yes      yes      yes      yes          yes      yes      yes           no       yes
Mutation.endSession
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.revokeApiKey
  own                         sign-in  yes      yes      yes          yes      yes      yes           no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no

Viewer.apiKeys
  any                         hidden   yes      yes      yes          yes      yes      yes           no       hidden
Viewer.sessions
  any                         hidden   yes      yes      yes          yes      yes      yes           no       hidden
Viewer.secondFactor
  any                         hidden   yes      yes      yes          yes      yes      yes           no       hidden
`,
  variables: {
    'Mutation.register': ({ noticeVersion }) => ({
      input: { email: 'new@example.com', displayName: '何总', password: NEW, language: 'ZH', noticeVersion },
    }),
    'Mutation.confirmEmail': () => ({ input: { token: 'made-up' } }),
    'Mutation.requestPasswordReset': ({ mine }) => ({ input: { email: mine.email } }),
    'Mutation.resetPassword': () => ({ input: { token: 'made-up', password: NEW } }),
    'Mutation.signIn': ({ mine, password }) => ({ input: { email: mine.email, password } }),
    'Mutation.completeSignIn': () => ({ input: { token: 'made-up', code: '123456' } }),
    'Mutation.updateProfile': () => ({ input: { displayName: '何总', language: 'ZH' } }),
    'Mutation.changePassword': ({ password }) => ({ input: { currentPassword: password, password: NEW } }),
    'Mutation.createApiKey': ({ password }) => ({
      input: { name: '程序', scopes: ['READ'], days: 1, password },
    }),
    'Mutation.beginSecondFactor': ({ password }) => ({ input: { password } }),
    'Mutation.enableSecondFactor': () => ({ input: { token: 'made-up', code: '123456' } }),
    'Mutation.disableSecondFactor': ({ password }) => ({ input: { password, code: '123456' } }),
    'Mutation.renewRecoveryCodes': ({ password }) => ({ input: { password, code: '123456' } }),
    'Mutation.requestEmailChange': ({ password }) => ({ input: { email: 'newer@example.com', password } }),
    'Mutation.confirmEmailChange': () => ({ input: { token: 'made-up' } }),
    'Mutation.endSession': ({ mine }) => ({ input: { sessionId: mine.session } }),
    'Mutation.revokeApiKey': ({ mine }) => ({ input: { apiKeyId: mine.apiKey } }),
  },
  unseen: 'Viewer.secondFactor',
  reach: { Viewer: ['viewer', null] },
  // Whoever is signed in reads all of the own account, and nothing of anybody else's.
  plain: {
    Viewer:
      'account isOfficer isAdministrator commissioner organization membershipRole savedSearches newInSavedSearches bookmarks bookmarkedIds',
    Account: 'id displayName email language',
    ApiKey: 'id name prefix scopes createdAt expiresAt lastUsedAt',
    SecondFactor: 'enabledAt recoveryCodesLeft',
    SecondFactorSetup: 'token secret uri expiresAt',
    SecondFactorChallenge: 'token expiresAt',
    Session: 'id browser system createdAt lastSeenAt isCurrent',
  },
};
