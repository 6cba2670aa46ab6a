import type { MatrixPart } from '../format.ts';
import type { MatrixObjects } from '../world.ts';

const firm = (of: MatrixObjects) => ({ organizationId: of.firm });
const form = (of: MatrixObjects) => ({ organizationId: of.university, expectedRevision: of.revision });
const unit = { name: '材料实验室', kind: 'LABORATORY' };
const reason = '测试需要';

export const organizations: MatrixPart = {
  table: `
                              visitor  member   owner    commissioner operator officer  administrator key-read key-write
Query.organization
  own                         yes      yes      yes      yes          yes      yes      yes           yes      no
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      no
  others                      yes      yes      yes      yes          yes      yes      yes           yes      no
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.organization (closed)
  any                         hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.organizationBelongings
  own                         sign-in  no       yes      no           no       yes      no            yes      no
  draft                       sign-in  no       yes      hidden       hidden   yes      hidden        yes      no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        hidden   no
Query.organizationDuplicates
  any                         sign-in  no       no       no           no       yes      no            no       no
Query.organizationMerge
  any                         sign-in  no       no       no           no       yes      no            no       no
Query.identityChanges
  any                         sign-in  no       no       no           no       yes      no            no       no
Query.organizationsToVerify
  any                         sign-in  no       no       no           no       yes      no            no       no

Mutation.updateOrganization
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.addUnit
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.editUnit
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.removeUnit
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.orderUnits
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.requestIdentityChange
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.withdrawIdentityChange
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.acceptIdentityChange
  own                         sign-in  no       no       no           no       yes      no            no       no
  draft                       sign-in  no       no       hidden       hidden   yes      hidden        no       no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Mutation.refuseIdentityChange
  own                         sign-in  no       no       no           no       yes      no            no       no
  draft                       sign-in  no       no       hidden       hidden   yes      hidden        no       no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Mutation.pauseOrganization
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.resumeOrganization
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.closeOrganization
  own                         sign-in  no       yes      no           no       yes      no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   yes      hidden        no       yes
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Mutation.reopenOrganization
  own                         sign-in  no       no       no           no       yes      no            no       no
  draft                       sign-in  no       no       hidden       hidden   yes      hidden        no       no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   yes      hidden        no       hidden
Mutation.verifyOrganization
  own                         sign-in  no       no       no           no       yes      no            no       no
  draft                       sign-in  no       no       no           no       yes      no            no       no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  no       no       no           no       yes      no            no       no
Mutation.askForSupplement
  own                         sign-in  no       no       no           no       yes      no            no       no
  draft                       sign-in  no       no       no           no       yes      no            no       no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  no       no       no           no       yes      no            no       no
Mutation.refuseVerification
  own                         sign-in  no       no       no           no       yes      no            no       no
  draft                       sign-in  no       no       no           no       yes      no            no       no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  no       no       no           no       yes      no            no       no
Mutation.withdrawVerification
  own                         sign-in  no       no       no           no       yes      no            no       no
  draft                       sign-in  no       no       no           no       yes      no            no       no
  others                      sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  no       no       no           no       yes      no            no       no
Mutation.supplyForVerification
  own                         sign-in  no       yes      no           no       no       no            no       yes
  draft                       sign-in  no       yes      hidden       hidden   no       hidden        no       yes
  others                      sign-in  no       no       no           no       no       no            no       no
  unverified                  sign-in  hidden   hidden   hidden       hidden   no       hidden        no       hidden
Mutation.mergeOrganizations
  own                         sign-in  no       no       no           no       yes      no            no       no
  unverified                  sign-in  no       no       no           no       yes      no            no       no
Mutation.dismissDuplicate
  any                         sign-in  no       no       no           no       yes      no            no       no

Organization.contact
  own                         empty    yes      yes      empty        empty    empty    empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   empty    hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    empty    empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
Organization.searchGaps
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Organization.identityChange
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Organization.timeline
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Organization.waitsForVerificationSince
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Organization.verificationState
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Organization.verificationNote
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
Organization.refusalReason
  own                         empty    yes      yes      empty        empty    yes      empty         yes      hidden
  draft                       hidden   yes      yes      hidden       hidden   yes      hidden        yes      hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.pausedUntil
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.contact
  own                         empty    empty    empty    empty        yes      empty    empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      empty    hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    empty    empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   empty    hidden        hidden   hidden
TransferPlatform.searchGaps
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.identityChange
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.timeline
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.waitsForVerificationSince
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.verificationState
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.verificationNote
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
TransferPlatform.refusalReason
  own                         empty    empty    empty    empty        yes      yes      empty         empty    hidden
  draft                       hidden   hidden   hidden   hidden       yes      yes      hidden        hidden   hidden
  others                      empty    empty    empty    empty        empty    yes      empty         empty    hidden
  unverified                  hidden   hidden   hidden   hidden       hidden   yes      hidden        hidden   hidden
`,
  variables: {
    'Query.organization': (of) => ({ id: of.firm }),
    'Query.organization (closed)': (of) => ({ id: of.closed }),
    'Query.organizationBelongings': firm,
    'Query.organizationMerge': (of) => ({ loserId: of.merged }),
    'Mutation.updateOrganization': (of) => ({
      input: { ...firm(of), expectedRevision: of.revision, description: '做灯的' },
    }),
    'Mutation.addUnit': (of) => ({ input: { ...form(of), ...unit } }),
    'Mutation.editUnit': (of) => ({ input: { ...form(of), unitId: of.unit, ...unit } }),
    'Mutation.removeUnit': (of) => ({ input: { ...form(of), unitId: of.unit } }),
    'Mutation.orderUnits': (of) => ({ input: { ...form(of), unitIds: [of.unit] } }),
    'Mutation.requestIdentityChange': (of) => ({ input: { ...firm(of), name: '新名灯饰', reason } }),
    'Mutation.withdrawIdentityChange': (of) => ({ input: firm(of) }),
    'Mutation.acceptIdentityChange': (of) => ({ input: firm(of) }),
    'Mutation.refuseIdentityChange': (of) => ({ input: { ...firm(of), reason } }),
    'Mutation.pauseOrganization': (of) => ({ input: { ...firm(of), reason } }),
    'Mutation.resumeOrganization': (of) => ({ input: firm(of) }),
    'Mutation.closeOrganization': (of) => ({ input: { ...firm(of), reason, confirmation: of.firmName } }),
    'Mutation.reopenOrganization': (of) => ({ input: { ...firm(of), reason } }),
    'Mutation.verifyOrganization': (of) => ({ input: firm(of) }),
    'Mutation.askForSupplement': (of) => ({ input: { ...firm(of), text: '请补营业执照' } }),
    'Mutation.refuseVerification': (of) => ({ input: { ...firm(of), reason: 'NO_AUTHORITY_SHOWN' } }),
    'Mutation.withdrawVerification': (of) => ({ input: { ...firm(of), reason } }),
    'Mutation.supplyForVerification': (of) => ({ input: { ...firm(of), text: '已补' } }),
    'Mutation.mergeOrganizations': (of) => ({
      input: { loserId: of.firm, winnerId: of.neutralFirm, reason },
    }),
    'Mutation.dismissDuplicate': (of) => ({ input: { duplicateId: of.duplicate, reason } }),
  },
  // Made by the same functions as those of the other kinds.
  unseen: 'TransferPlatform.identityChange TransferPlatform.verificationNote TransferPlatform.refusalReason',
  reach: {
    Enterprise: ['organization', (of) => of.firm],
    University: ['organization', (of) => of.university],
    TransferPlatform: ['organization', (of) => of.platform],
  },
  plain: {
    Organization:
      'id name shortName nameEn isVerified verifiedAt isExample town state profileRevision viewerIsMember viewerCanVerify viewerCanEdit viewerCanPause viewerCanResume viewerCanClose viewerCanReopen viewerCanSupply',
    Enterprise:
      'kind creditCode description fields chainStages forms foundedYear employeeCount products strengths certificates needs pausedUntil',
    University:
      'kind creditCode schoolCode supervisor level category city description fields chainStages forms units capabilities pinnedCapabilities commissioners pausedUntil',
    TransferPlatform:
      'kind creditCode category parentUniversity services description fields chainStages forms capabilities pinnedCapabilities',
    Bureau:
      'pausedUntil searchGaps identityChange timeline waitsForVerificationSince verificationState verificationNote refusalReason',
    Unit: 'id name kind description fields capabilityCount',
    Contact: 'role email',
    IdentityChange: 'name creditCode creditCodeProblem reason requestedAt',
    OrganizationStep:
      'at action by isByBureau note refusalReason until fields nameBefore name creditCodeBefore creditCode',
    OrganizationDuplicate: 'id organizations evidence foundAt',
    DuplicateEvidence: 'kind similarity',
    OrganizationBelongings:
      'units members commissionerRequests capabilities commissioners needs partnerships openPartnerships',
    OrganizationMerge: 'loser winner',
  },
};
