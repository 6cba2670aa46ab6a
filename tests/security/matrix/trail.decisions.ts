import type { AuditAction } from '../../../api/src/kernel/audit.actions.ts';

/** What each mutation leaves in the audit trail (any of these), or why it leaves nothing. */
export type TrailDecision =
  | { readonly leaves: readonly AuditAction[] }
  /** Left too, but not by what the matrix sends: shown by the tests of the module. */
  | { readonly leavesElsewhere: readonly AuditAction[] }
  | { readonly none: string };

const leaves = (...actions: AuditAction[]): TrailDecision => ({ leaves: actions });
const elsewhere = (...actions: AuditAction[]): TrailDecision => ({ leavesElsewhere: actions });
const none = (why: string): TrailDecision => ({ none: why });

const ownList = none('a private list of the person; nobody else sees it or is touched by it');
const onlyALetter = none('nothing changes before the link in the letter is opened, and that leaves an entry');

export const trailDecisions: Readonly<Record<string, TrailDecision>> = {
  register: onlyALetter,
  confirmEmail: elsewhere('ACCOUNT_REGISTERED'),
  updateProfile: leaves('ACCOUNT_PROFILE_CHANGED'),
  requestEmailChange: onlyALetter,
  confirmEmailChange: elsewhere('EMAIL_CHANGED'),
  createApiKey: leaves('API_KEY_CREATED'),
  revokeApiKey: leaves('API_KEY_REVOKED'),
  requestPasswordReset: onlyALetter,
  resetPassword: elsewhere('PASSWORD_RESET'),
  changePassword: leaves('PASSWORD_CHANGED'),
  beginSecondFactor: none('shows a secret and changes nothing'),
  enableSecondFactor: elsewhere('SECOND_FACTOR_ENABLED'),
  disableSecondFactor: elsewhere('SECOND_FACTOR_DISABLED'),
  renewRecoveryCodes: elsewhere('RECOVERY_CODES_RENEWED'),
  signIn: leaves('SIGN_IN_SUCCEEDED'),
  completeSignIn: elsewhere('SIGN_IN_SUCCEEDED'),
  signOut: leaves('SESSION_ENDED'),
  endSession: leaves('SESSION_ENDED'),
  endOtherSessions: elsewhere('OTHER_SESSIONS_ENDED'),

  updateCommissionerProfile: leaves('COMMISSIONER_CHANGED'),
  requestCommissioner: leaves('COMMISSIONER_REQUESTED'),
  assignCommissioner: leaves('COMMISSIONER_ASSIGNED'),
  withdrawCommissionerRequest: leaves('COMMISSIONER_REQUEST_WITHDRAWN'),
  createNeed: leaves('NEED_PUBLISHED'),
  withdrawNeed: leaves('NEED_WITHDRAWN'),
  createCapability: leaves('CAPABILITY_PUBLISHED'),
  withdrawCapability: leaves('CAPABILITY_WITHDRAWN'),
  saveCapabilityDraft: leaves('CAPABILITY_DRAFTED'),
  updateCapability: leaves('CAPABILITY_CHANGED'),
  publishCapability: leaves('CAPABILITY_PUBLISHED'),
  pauseCapability: leaves('CAPABILITY_PAUSED'),
  resumeCapability: leaves('CAPABILITY_RESUMED'),
  discardCapabilityDraft: leaves('CAPABILITY_DRAFT_DISCARDED'),
  pinCapabilities: leaves('CAPABILITIES_PINNED'),
  requestPartnership: leaves('PARTNERSHIP_REQUESTED'),
  acceptPartnership: leaves('PARTNERSHIP_ACCEPTED'),
  declinePartnership: leaves('PARTNERSHIP_DECLINED'),
  withdrawPartnership: leaves('PARTNERSHIP_WITHDRAWN'),
  sendMessage: none('the message is its own record: kept with who and when, and never changed'),

  updateOrganization: leaves('ORGANIZATION_PROFILE_CHANGED'),
  addUnit: leaves('ORGANIZATION_PROFILE_CHANGED'),
  editUnit: leaves('ORGANIZATION_PROFILE_CHANGED'),
  removeUnit: leaves('ORGANIZATION_PROFILE_CHANGED'),
  orderUnits: elsewhere('ORGANIZATION_PROFILE_CHANGED'),
  requestIdentityChange: leaves('IDENTITY_CHANGE_REQUESTED'),
  withdrawIdentityChange: leaves('IDENTITY_CHANGE_WITHDRAWN'),
  acceptIdentityChange: leaves('IDENTITY_CHANGE_ACCEPTED'),
  refuseIdentityChange: leaves('IDENTITY_CHANGE_REFUSED'),
  pauseOrganization: leaves('ORGANIZATION_PAUSED'),
  resumeOrganization: elsewhere('ORGANIZATION_RESUMED'),
  closeOrganization: leaves('ORGANIZATION_CLOSED'),
  reopenOrganization: elsewhere('ORGANIZATION_REOPENED'),
  verifyOrganization: leaves('ORGANIZATION_VERIFIED'),
  askForSupplement: leaves('ORGANIZATION_SUPPLEMENT_ASKED'),
  supplyForVerification: elsewhere('ORGANIZATION_SUPPLEMENT_GIVEN'),
  refuseVerification: leaves('ORGANIZATION_VERIFICATION_REFUSED'),
  withdrawVerification: leaves('ORGANIZATION_VERIFICATION_WITHDRAWN'),
  mergeOrganizations: leaves('ORGANIZATION_MERGE_BEGUN'),
  dismissDuplicate: leaves('DUPLICATE_DISMISSED'),

  registerOrganization: leaves('ORGANIZATION_REGISTERED'),
  inviteMember: leaves('INVITATION_SENT'),
  resendInvitation: leaves('INVITATION_RESENT'),
  revokeInvitation: leaves('INVITATION_REVOKED'),
  acceptInvitation: elsewhere('INVITATION_ACCEPTED', 'MEMBER_ADDED'),
  declineInvitation: elsewhere('INVITATION_DECLINED'),
  requestMembership: leaves('CLAIM_FILED', 'JOIN_REQUESTED'),
  withdrawMembershipRequest: elsewhere('CLAIM_WITHDRAWN', 'JOIN_WITHDRAWN'),
  acceptMembershipRequest: leaves('CLAIM_ACCEPTED', 'JOIN_ACCEPTED'),
  refuseMembershipRequest: leaves('CLAIM_REFUSED', 'JOIN_REFUSED'),
  changeMemberRole: leaves('MEMBER_ROLE_CHANGED'),
  removeMember: leaves('MEMBER_REMOVED'),
  transferOwnership: leaves('OWNERSHIP_TRANSFERRED'),
  leaveOrganization: leaves('MEMBER_LEFT'),

  saveLexiconConcept: leaves('LEXICON_CHANGED'),
  removeLexiconConcept: leaves('LEXICON_CHANGED'),
  restoreLexiconConcept: elsewhere('LEXICON_CHANGED'),
  restoreLexiconVersion: elsewhere('LEXICON_RESTORED'),
  reindex: leaves('REINDEX_STARTED'),
  dismissMatch: leaves('MATCH_DISMISSED'),
  restoreMatch: leaves('MATCH_RESTORED'),
  changeMatchWeights: leaves('MATCH_WEIGHTS_CHANGED'),
  takeBackMatchWeights: leaves('MATCH_WEIGHTS_TAKEN_BACK'),
  setMatchAlertFrequency: none('which letters come, and how often; nobody else sees or feels it'),
  exportAuditEntries: leaves('AUDIT_EXPORTED'),

  decideConsent: leaves('CONSENT_GIVEN', 'CONSENT_WITHDRAWN'),
  discloseContact: leaves('CONTACT_SHOWN_TO_OFFICER'),
  handOverContact: elsewhere('ORGANIZATION_PROFILE_CHANGED'),
  requestAccountDeletion: leaves('DELETION_REQUESTED'),
  cancelAccountDeletion: elsewhere('DELETION_CANCELLED'),
  objectToPublication: leaves('OBJECTION_FILED'),
  decideObjection: leaves('OBJECTION_ACCEPTED', 'OBJECTION_REFUSED'),
  takeBackObjection: leaves('OBJECTION_WITHDRAWN'),

  readNotification: ownList,
  unreadNotification: ownList,
  readAllNotifications: ownList,
  unreadAllNotifications: ownList,
  chooseNotifications: none('which letters come, and how often; nobody else sees or feels it'),

  saveSearch: ownList,
  updateSavedSearch: ownList,
  removeSavedSearch: ownList,
  restoreSavedSearch: ownList,
  openSavedSearch: ownList,
};
