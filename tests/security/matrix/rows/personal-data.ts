import type { MatrixPart } from '../format.ts';
import { CONSENT_TO_EMAIL, OBJECTION } from '../world.ts';

const note = '本人来电说明';

export const personalData: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.privacyNotices
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.organizationDisclosures
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        yes      no
  draft                       sign-in  yes      yes      hidden       hidden   hidden   hidden        yes      no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
  unverified                  sign-in  hidden   hidden   hidden       hidden   hidden   hidden        hidden   no
Query.retentionPolicies
  any                         yes      yes      yes      yes          yes      yes      yes           yes      no
Query.retention
  any                         sign-in  no       no       no           no       yes      yes           no       no
Query.objections
  any                         sign-in  no       no       no           no       yes      no            no       no
Mutation.decideConsent
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.requestAccountDeletion
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.cancelAccountDeletion
  any                         sign-in  yes      yes      yes          yes      yes      yes           no       no
Mutation.handOverContact
  own                         sign-in  yes      yes      hidden       hidden   hidden   hidden        no       no
  others                      sign-in  hidden   hidden   hidden       hidden   hidden   hidden        no       no
Mutation.discloseContact
  own                         sign-in  no       no       no           no       yes      no            no       no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  no       no       no           no       yes      no            no       no
Mutation.objectToPublication
  own                         yes      yes      yes      yes          yes      yes      yes           no       yes
  others                      yes      yes      yes      yes          yes      yes      yes           no       yes
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Mutation.decideObjection
  any                         sign-in  no       no       no           no       yes      no            no       no
Mutation.takeBackObjection
  any                         sign-in  no       no       no           no       yes      no            no       no

                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Viewer.consents
  any                         hidden   yes      yes      yes          yes      yes      yes           no       hidden
Viewer.consentHistory
  any                         hidden   yes      yes      yes          yes      yes      yes           no       hidden
Viewer.disclosures
  any                         hidden   yes      yes      yes          yes      yes      yes           no       hidden
Viewer.deletion
  any                         hidden   yes      yes      yes          yes      yes      yes           no       hidden
Viewer.openObjections
  any                         hidden   empty    empty    empty        empty    yes      empty         empty    hidden
`,
  variables: {
    'Query.organizationDisclosures': (of) => ({ organizationId: of.firm }),
    'Query.objections': () => ({ state: 'OPEN' }),
    'Mutation.decideConsent': (of) => ({
      input: { ...CONSENT_TO_EMAIL, wordingVersion: of.consentWording },
    }),
    'Mutation.requestAccountDeletion': ({ mine, password }) => ({
      input: { password, confirmation: mine.email },
    }),
    'Mutation.handOverContact': (of) => ({
      input: { organizationId: of.firm, colleagueId: of.colleague },
    }),
    'Mutation.discloseContact': (of) => ({ input: { subjectId: of.firm, purpose: 'VERIFICATION' } }),
    'Mutation.objectToPublication': (of) => ({ input: { subjectId: of.firm, ...OBJECTION } }),
    'Mutation.decideObjection': (of) => ({ input: { objectionId: of.objection, isAccepted: false, note } }),
    'Mutation.takeBackObjection': (of) => ({ input: { objectionId: of.objection, note } }),
  },
  alone: 'Mutation.objectToPublication',
  unseen: 'Viewer.consentHistory Viewer.disclosures',
  plain: {
    Viewer: 'viewerCanDiscloseContacts',
    PrivacyNotice: 'version validFrom changes sections',
    PrivacyNoticeSection: 'title paragraphs',
    Consent: 'field audience isGiven since givenVersion wording',
    ConsentWording: 'version text',
    ConsentEntry: 'field wordingVersion isGiven at',
    ContactDisclosure: 'id at viewerOrganization isByBureau fields purpose note contextId',
    DisclosedContacts: 'requesterMembers recipientMembers',
    DisclosedMember: 'name email',
    AccountDeletion: 'erasure graceDays blockers counts',
    AccountErasure: 'requestedAt dueAt',
    PersonalDataCount: 'name count',
    DeletionBlocker: 'kind organization openPartnerships message colleagues',
    DeletionColleague: 'id displayName isWilling',
    Objection: 'id subject wish text email state requestedAt dueOn decidedAt decisionNote',
    RetentionPolicy: 'name kept days unit validFrom source',
    RetentionRule: 'policy lastRunAt lastRemoved',
  },
};
