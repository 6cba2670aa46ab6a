import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Account as SignedIn } from '../kernel/viewer.ts';
import type { PresentedError } from '../graphql/errors.ts';
import type { Town as TownModel, Field as FieldModel, ChainStage as ChainStageModel, ChainSection as ChainSectionModel, IpcClass as IpcClassModel } from '../modules/taxonomies/index.ts';
import type { ContactDisclosure as ContactDisclosureModel } from '../modules/disclosures/index.ts';
import type { DeletionBlocker as DeletionBlockerModel, Objection as ObjectionModel, Policy as RetentionPolicyModel, RetentionRule as RetentionRuleModel } from '../modules/personal-data/index.ts';
import type { FileDescription } from '../modules/files/index.ts';
import type { Account as AccountModel, Session as SessionModel } from '../modules/accounts/index.ts';
import type { Organization as OrganizationModel, Unit as UnitModel, Duplicate, Belongings, Merge, TimelineStep } from '../modules/organizations/index.ts';
import type { PlacedMember, PlacedInvitation, OpenedInvitation as OpenedInvitationModel, PlacedRequest, OwnMembership } from '../modules/memberships/index.ts';
import type { ShownMatch, MatchPage, ShownDismissal, OwnNeedFit as OwnNeedFitModel, SimilarNeed as SimilarNeedModel, StatedWeights, WeightsTrial, TrialRow } from '../modules/matching/index.ts';
import type { Bookmark as BookmarkModel } from '../modules/bookmarks/index.ts';
import type { SavedSearch as SavedSearchModel } from '../modules/saved-searches/index.ts';
import type { Notification as NotificationModel, NotificationChoice as NotificationChoiceModel } from '../modules/notifications/index.ts';
import type { Commissioner as CommissionerModel } from '../modules/commissioners/index.ts';
import type { Partner as PartnerModel, PartnerHits, NeedHits, CapabilityHits, SearchHelp as SearchHelpModel } from '../modules/discovery/index.ts';
import type { Need as NeedModel, OpenedProposal as OpenedNeedProposalModel } from '../modules/needs/index.ts';
import type { Capability as CapabilityModel, Slot, ShownBooking } from '../modules/capabilities/index.ts';
import type { Partnership as PartnershipModel, ShownVersion, ShownSignature, Completion, Rating, BrokerInvitation as BrokerInvitationModel, PartnershipMessage as PartnershipMessageModel } from '../modules/partnerships/index.ts';
import type { CommissionerRequest as CommissionerRequestModel, Assignment as AssignmentModel, CommissionerCandidate as CommissionerCandidateModel } from '../modules/assignments/index.ts';
import type { Edition as LexiconEdition, LexiconEntry as LexiconConceptModel, LexiconVersion as LexiconVersionModel } from '../modules/lexicon/index.ts';
import type { ShownEntry, ShownChange } from '../modules/audit/index.ts';
import type { AuditActor as AuditActorModel, AuditObject as AuditObjectModel } from '../kernel/audit.ts';
import type { ImportRun as ImportRunModel } from '../modules/imports/index.ts';
import type { Context } from '../graphql/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC. */
  DateTime: { input: Date; output: Date; }
  /** A day, ISO 8601, without a time. */
  Date: { input: string; output: string; }
};

/** Anything with an id of its own. The id is opaque; its prefix names the type. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** A failure that a careful user can run into. Concrete types carry what helps to go on. */
export type UserError = {
  /** Stable; write programs against it, never against the message. */
  readonly code: UserErrorCode;
  /** In the language of the request. */
  readonly message: Scalars['String']['output'];
  /** The input field at fault, outermost first; null when no single field is. */
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Modules add their own. */
export type UserErrorCode =
  | 'INVALID_INPUT'
  | 'LINK_REFUSED'
  | 'TOO_MANY_ATTEMPTS'
  | 'SERVER_BUSY'
  | 'WRONG_PASSWORD'
  | 'WRONG_CODE'
  | 'SECOND_FACTOR_ALREADY_ON'
  | 'SIGN_IN_REFUSED'
  | 'COMMISSIONER_FULLY_BOOKED'
  | 'COMMISSIONER_REQUEST_ALREADY_ANSWERED'
  | 'COMMISSIONER_REQUEST_ALREADY_OPEN'
  | 'TOO_MANY_BOOKMARKS'
  | 'CAPABILITY_ALREADY_WITHDRAWN'
  | 'CAPABILITY_CHANGED'
  | 'CAPABILITY_STATE_CHANGED'
  | 'SLOT_TAKEN'
  | 'NOTICE_NOT_ACCEPTED'
  | 'CONSENT_WORDING_OUTDATED'
  | 'FILE_NOT_ATTACHABLE'
  | 'TOO_MANY_ATTACHMENTS'
  | 'IMPORT_MOVED_ON'
  | 'NOTHING_TO_IMPORT'
  | 'LEXICON_CONCEPT_UNKNOWN'
  | 'LEXICON_CHANGED_MEANWHILE'
  | 'LEXICON_WORD_TAKEN'
  | 'MATCH_ALREADY_DISMISSED'
  | 'MATCH_NOT_DISMISSED'
  | 'MATCH_WEIGHTS_CHANGED_MEANWHILE'
  | 'MATCH_WEIGHTS_NOT_PLANNED'
  | 'ALREADY_MEMBER'
  | 'ALREADY_INVITED'
  | 'INVITATION_OVER'
  | 'INVITED_ANOTHER_ADDRESS'
  | 'ADDRESS_HAS_ACCOUNT'
  | 'TOO_MANY_INVITATIONS'
  | 'ORGANIZATION_KNOWN'
  | 'MEMBERSHIP_REQUEST_OPEN'
  | 'MEMBERSHIP_REQUEST_OVER'
  | 'TOO_MANY_MEMBERSHIP_REQUESTS'
  | 'CREDIT_CODE_OF_ANOTHER'
  | 'LAST_OWNER'
  | 'MEMBER_GONE'
  | 'NEED_LINK_OVER'
  | 'TOO_MANY_NEED_PROPOSALS'
  | 'NEED_ALREADY_CLOSED'
  | 'NEED_TRANSITION_REFUSED'
  | 'NEED_CHANGED_MEANWHILE'
  | 'NEED_PUBLISHED_ALREADY'
  | 'TOO_MANY_NEED_DRAFTS'
  | 'MERGE_RUNNING'
  | 'DUPLICATE_GONE'
  | 'PROFILE_CHANGED_MEANWHILE'
  | 'IDENTITY_TAKEN'
  | 'IDENTITY_NEEDS_OFFICER'
  | 'IDENTITY_CHANGE_WAITING'
  | 'IDENTITY_CHANGE_GONE'
  | 'ORGANIZATION_CLOSED'
  | 'ORGANIZATION_STATE_UNCHANGED'
  | 'VERIFICATION_UNCHANGED'
  | 'PARTNERSHIP_ALREADY_OPEN'
  | 'PARTNERSHIP_ALREADY_DECIDED'
  | 'PARTNERSHIP_CLOSED'
  | 'PARTNERSHIP_ACT_REFUSED'
  | 'AGREEMENT_CHANGED_MEANWHILE'
  | 'DELETION_BLOCKED'
  | 'DELETION_REQUESTED_ALREADY'
  | 'DELETION_NOT_REQUESTED'
  | 'COLLEAGUE_NOT_WILLING'
  | 'CONTACT_MISSING'
  | 'OBJECTION_DECIDED_ALREADY'
  | 'SAVED_SEARCH_EXISTS'
  | 'TOO_MANY_SAVED_SEARCHES';

/** What was given cannot be taken; `message` says what would be right. */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Pass as `after` to go on; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** One name in both languages, so that a client can switch without asking again. */
export type Label = {
  readonly __typename?: 'Label';
  readonly zh: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** Any object that the viewer may see; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Null for a visitor. */
  readonly viewer?: Maybe<Viewer>;
  readonly commissionerRequest: CommissionerRequest;
  /**
   * For officers all, longest waiting first; for others those of their own organization or, for a commissioner, those
   * assigned to the person. `first` is at most 100.
   */
  readonly commissionerRequests: CommissionerRequestConnection;
  /** Who did what to which object, newest first. For officers; reading it is itself an entry. `first` is at most 100. */
  readonly auditEntries: AuditEntryConnection;
  /** How the chain of entries stands. For officers. */
  readonly auditState: AuditState;
  /** All that can be filtered by, in the order of the modules. For officers. */
  readonly auditActions: ReadonlyArray<AuditActionInfo>;
  readonly capability: Capability;
  /** The forms of school–enterprise cooperation that the decree in force names. */
  readonly schoolEnterpriseForms: SchoolEnterpriseForms;
  readonly commissioner: Commissioner;
  /** The notice in force, and those before it, newest first. */
  readonly privacyNotices: ReadonlyArray<PrivacyNotice>;
  /** Who saw the contact of the organization, latest first; for its members. */
  readonly organizationDisclosures: ContactDisclosureConnection;
  /** Verified partners of all four kinds. Different filters narrow, values within one widen. `first` is at most 100. */
  readonly partners: PartnerSearchConnection;
  /** Published needs of verified enterprises. */
  readonly needs: NeedSearchConnection;
  /** Published capabilities of verified universities and platforms. */
  readonly capabilities: CapabilitySearchConnection;
  /** While somebody types: what the words may mean, and whom they name. `first` is 1 to 20. */
  readonly suggestions: ReadonlyArray<Suggestion>;
  /** How the index stands. For administrators and officers. */
  readonly searchStatus: SearchStatus;
  readonly importRun: ImportRun;
  /** Administrators only, like everything about the lexicon. */
  readonly lexicon: Lexicon;
  /** Null where there is no such concept and never was. */
  readonly lexiconConcept?: Maybe<LexiconConcept>;
  /** All edits, the latest first. `first` is at most 100. */
  readonly lexiconHistory: LexiconVersionConnection;
  /** How `text` is read now, and how it would be read once the draft is saved. At most 1,000 characters. */
  readonly lexiconPreview: LexiconPreview;
  /**
   * While a need is written: who asks for much the same already, the nearest first, at most 5. Of others what everybody may
   * find; of `enterpriseId` all but what was withdrawn, for its members. Longer texts are cut. While search is away, the
   * own ones only.
   */
  readonly similarNeeds: ReadonlyArray<SimilarNeed>;
  /** What each factor of a match counts today; everybody may know. */
  readonly matchWeights: MatchWeights;
  /** Every version, the latest first, those included that have not begun; for administrators and the bureau. */
  readonly matchWeightsHistory: ReadonlyArray<MatchWeights>;
  /** For administrators and the bureau; the need has to be published. */
  readonly tryMatchWeights: MatchWeightsTrial;
  /** By what stands behind `#` in the link. For whoever has it. */
  readonly invitationByToken: OpenedInvitation;
  /** Organizations without owner that somebody claims, longest waiting first. For officers. `first` is at most 100. */
  readonly claimedOrganizations: OrganizationConnection;
  readonly need: Need;
  /** By the link of a letter, also without an account. */
  readonly needProposalByToken: OpenedNeedProposal;
  /** What the bureau (`organizationId` null) or an association has written down for firms, newest first. `first` is at most 100. */
  readonly proposedNeeds: NeedConnection;
  /** Pairs that may be one organization, found last first. For officers. `first` is at most 100. */
  readonly organizationDuplicates: OrganizationDuplicateConnection;
  /** What hangs on it. For officers and owners. */
  readonly organizationBelongings: OrganizationBelongings;
  /** How the merge of that organization stands. For officers. */
  readonly organizationMerge: OrganizationMerge;
  /** What was merged comes as the one it went into: its `id` differs then. */
  readonly organization: Organization;
  /** Whose names and codes wait to be looked at, longest waiting first. For officers. `first` is at most 100. */
  readonly identityChanges: OrganizationConnection;
  /** What waits for verification, longest waiting first. For officers. `first` is at most 100. */
  readonly organizationsToVerify: OrganizationConnection;
  readonly partnership: Partnership;
  /**
   * Partnerships on either side of the organization, last activity first; without one, of all that the viewer is a
   * member of. `first` is at most 100.
   */
  readonly partnerships: PartnershipConnection;
  /** For how long what is kept. For everybody to read. */
  readonly retentionPolicies: ReadonlyArray<RetentionPolicy>;
  /** With the last runs; for officers and administrators. */
  readonly retention: ReadonlyArray<RetentionRule>;
  /** For officers: open ones first come first served, others the latest first. */
  readonly objections: ObjectionConnection;
  /** All of them, in the official order. */
  readonly towns: ReadonlyArray<Town>;
  /** The upper level; each with its leaves. */
  readonly fields: ReadonlyArray<Field>;
  /** The whole chain from upstream to services. */
  readonly chainSections: ReadonlyArray<ChainSection>;
  readonly ipcClasses: ReadonlyArray<IpcClass>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommissionerRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommissionerRequestsArgs = {
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<CommissionerRequestFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuditEntriesArgs = {
  filter?: InputMaybe<AuditFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCapabilityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommissionerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationDisclosuresArgs = {
  organizationId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnersArgs = {
  query?: Scalars['String']['input'];
  filter?: InputMaybe<PartnerFilter>;
  order?: PartnerOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeedsArgs = {
  query?: Scalars['String']['input'];
  filter?: InputMaybe<NeedFilter>;
  order?: SearchOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCapabilitiesArgs = {
  query?: Scalars['String']['input'];
  filter?: InputMaybe<CapabilityFilter>;
  order?: SearchOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestionsArgs = {
  query: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
};


export type QueryImportRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLexiconConceptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLexiconHistoryArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLexiconPreviewArgs = {
  text: Scalars['String']['input'];
  draft?: InputMaybe<LexiconDraftInput>;
};


export type QuerySimilarNeedsArgs = {
  title: Scalars['String']['input'];
  text: Scalars['String']['input'];
  enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  excludeId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTryMatchWeightsArgs = {
  input: TryMatchWeightsInput;
};


export type QueryInvitationByTokenArgs = {
  token: Scalars['String']['input'];
};


export type QueryClaimedOrganizationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNeedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNeedProposalByTokenArgs = {
  token: Scalars['String']['input'];
};


export type QueryProposedNeedsArgs = {
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationDuplicatesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationBelongingsArgs = {
  organizationId: Scalars['ID']['input'];
};


export type QueryOrganizationMergeArgs = {
  loserId: Scalars['ID']['input'];
};


export type QueryOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryIdentityChangesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganizationsToVerifyArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPartnershipsArgs = {
  organizationId?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<PartnershipFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryObjectionsArgs = {
  state?: ObjectionState;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Asks for an account. The answer is the same whether or not the address has one; the letter tells. */
  readonly register: RegisterPayload;
  /** Makes the account: the link of the letter works once, within 24 hours. */
  readonly confirmEmail: ConfirmEmailPayload;
  readonly updateProfile: UpdateProfilePayload;
  /** Asks for another address: it counts once its letter was opened. The present one is told. */
  readonly requestEmailChange: RequestEmailChangePayload;
  /** The link of the letter works once, within 24 hours, and ends all sessions. */
  readonly confirmEmailChange: ConfirmEmailChangePayload;
  readonly createApiKey: CreateApiKeyPayload;
  /** From then on the key opens nothing. */
  readonly revokeApiKey: RevokeApiKeyPayload;
  /** Has a link sent by which a new password can be chosen. The answer is the same for an address that nobody has. */
  readonly requestPasswordReset: RequestPasswordResetPayload;
  /** Sets a new password and ends every session: the link works once, within an hour. */
  readonly resetPassword: ResetPasswordPayload;
  /** Sets a new password and ends all sessions but this one. */
  readonly changePassword: ChangePasswordPayload;
  /** Makes a secret for an authenticator app. Nothing changes before `enableSecondFactor`. */
  readonly beginSecondFactor: BeginSecondFactorPayload;
  /** Turns the second factor on, with the first code of the app; ends all sessions but this one. */
  readonly enableSecondFactor: EnableSecondFactorPayload;
  /** Turns it off; ends all sessions but this one. */
  readonly disableSecondFactor: DisableSecondFactorPayload;
  /** Ten new recovery codes; the earlier ones are void. */
  readonly renewRecoveryCodes: RenewRecoveryCodesPayload;
  /** Starts a session, kept in a cookie that scripts cannot read, or asks for the code of the second factor. */
  readonly signIn: SignInPayload;
  /** The second step of signing in, within five minutes of the first. */
  readonly completeSignIn: CompleteSignInPayload;
  /** Ends the session of this browser at once; a visitor may call it, too. */
  readonly signOut: SignOutPayload;
  /** Ends one of the viewer's own sessions. */
  readonly endSession: EndSessionPayload;
  /** Ends all of the viewer's sessions but this one. */
  readonly endOtherSessions: EndOtherSessionsPayload;
  /** For a member of the enterprise. */
  readonly requestCommissioner: RequestCommissionerPayload;
  /** For an officer; refused where the commissioner has no capacity left. */
  readonly assignCommissioner: AssignCommissionerPayload;
  /** For a member of the enterprise, until somebody is assigned. */
  readonly withdrawCommissionerRequest: WithdrawCommissionerRequestPayload;
  /** What the filter shows as a spreadsheet: CSV in UTF-8, at most 10,000 rows, newest first. For officers; it is an entry. */
  readonly exportAuditEntries: ExportAuditEntriesPayload;
  /** Puts a partner, a need or a capability aside, for this account alone. What is there already stays as it is. */
  readonly addBookmark: AddBookmarkPayload;
  /** Nothing happens where it is not among what was put aside. */
  readonly removeBookmark: RemoveBookmarkPayload;
  /** Publishes what the viewer's own university or platform offers; others find it once the owner is verified. */
  readonly createCapability: CreateCapabilityPayload;
  /** Keeps what is not ready yet, for members only. What is there must be right; what is missing may wait. */
  readonly saveCapabilityDraft: SaveCapabilityDraftPayload;
  /** Of a draft what is missing may wait; what is published stays complete. */
  readonly updateCapability: UpdateCapabilityPayload;
  /** A draft becomes public, with what is changed in the same step. */
  readonly publishCapability: PublishCapabilityPayload;
  /** Search forgets it until it is taken up again. */
  readonly pauseCapability: PauseCapabilityPayload;
  readonly resumeCapability: ResumeCapabilityPayload;
  /** Takes a published or paused capability back for good; search forgets it. */
  readonly withdrawCapability: WithdrawCapabilityPayload;
  /** Hangs files on a capability and takes them off; its text stays as it is. */
  readonly changeCapabilityAttachments: ChangeCapabilityAttachmentsPayload;
  /** Deletes a draft. */
  readonly discardCapabilityDraft: DiscardCapabilityDraftPayload;
  /** Says which published ones the owner shows first, and in which order; at most 6. */
  readonly pinCapabilities: PinCapabilitiesPayload;
  /** Opens a time to book, once or the same every week. Services and equipment only. */
  readonly openSlots: OpenSlotsPayload;
  /** Takes a time back; who booked it is told why. */
  readonly closeSlot: CloseSlotPayload;
  readonly bookSlot: BookSlotPayload;
  /** By the firm or by the owner, until the time begins. */
  readonly cancelSlotBooking: CancelSlotBookingPayload;
  /** For the commissioner: what the profile says of the person. Name, fields and capacity are the bureau's to change. */
  readonly updateCommissionerProfile: UpdateCommissionerProfilePayload;
  /** Gives one consent, or takes it back: from then on nobody of that audience sees the field. */
  readonly decideConsent: DecideConsentPayload;
  /**
   * Has the index written anew beside the one in use, which answers until then. One that is wished for or under way already
   * is enough. For administrators; `searchStatus` tells how far it is.
   */
  readonly reindex: ReindexPayload;
  /** Says which column fills what, and has the list checked anew. */
  readonly setImportColumns: SetImportColumnsPayload;
  /**
   * Corrects cells of the list as it lies here, and has all of it checked anew. The file that was brought stays as it is; what
   * comes back as a spreadsheet says what was corrected.
   */
  readonly mendImportRows: MendImportRowsPayload;
  /** Writes the rows that the check found good. */
  readonly startImport: StartImportPayload;
  /** Stops it; what was written by then stays. */
  readonly cancelImport: CancelImportPayload;
  /** Changes a concept, or adds one. Search follows by itself within seconds and answers all the while. */
  readonly saveLexiconConcept: SaveLexiconConceptPayload;
  /** Search forgets the concept; what ships can be restored. */
  readonly removeLexiconConcept: RemoveLexiconConceptPayload;
  /** Back to what ships with the product, and to what later releases make of it. */
  readonly restoreLexiconConcept: RestoreLexiconConceptPayload;
  /** The whole lexicon as it was after that version; 0 is what ships. A version of its own, so it can be undone alike. */
  readonly restoreLexiconVersion: RestoreLexiconVersionPayload;
  /** How often the viewer is told what has come to fit. */
  readonly setMatchAlertFrequency: SetMatchAlertFrequencyPayload;
  /** Not for us: takes a pair out of the viewer's own organization's list, and lets the reason improve it. */
  readonly dismissMatch: DismissMatchPayload;
  /** Puts it back; its reason no longer counts. */
  readonly restoreMatch: RestoreMatchPayload;
  /** From a day on; earlier versions stay on record. For administrators. */
  readonly changeMatchWeights: ChangeMatchWeightsPayload;
  /** Calls off weights that have not begun; what was in force before stays. For administrators. */
  readonly takeBackMatchWeights: TakeBackMatchWeightsPayload;
  /** For an owner: a letter with a link goes to the address. The answer is the same whether or not it has an account. */
  readonly inviteMember: InviteMemberPayload;
  /** For an owner: another letter with another link; the earlier link is void, and the days count anew. */
  readonly resendInvitation: ResendInvitationPayload;
  /** For an owner: the link is void. */
  readonly revokeInvitation: RevokeInvitationPayload;
  /** Joins. Signed in with the invited address, or with `registration` where the address has no account: then it also signs in. */
  readonly acceptInvitation: AcceptInvitationPayload;
  /** Says no; whoever has the link. */
  readonly declineInvitation: DeclineInvitationPayload;
  /** Claims an organization that has no owner, or asks the owners of another to join. */
  readonly requestMembership: RequestMembershipPayload;
  readonly withdrawMembershipRequest: WithdrawMembershipRequestPayload;
  /** For who may answer. A claim makes an owner and ends the other claims; else it makes a member. */
  readonly acceptMembershipRequest: AcceptMembershipRequestPayload;
  /** For who may answer: the person is told why. */
  readonly refuseMembershipRequest: RefuseMembershipRequestPayload;
  /** Registers an organization that the platform does not know; the viewer is its owner, and an officer verifies it later. */
  readonly registerOrganization: RegisterOrganizationPayload;
  /** For an owner: what a member may do. The last owner stays one. */
  readonly changeMemberRole: ChangeMemberRolePayload;
  /** For an owner: ends somebody's membership with their next request. */
  readonly removeMember: RemoveMemberPayload;
  /** For an owner: a member becomes owner and the viewer a member, in one step. */
  readonly transferOwnership: TransferOwnershipPayload;
  /** Ends the viewer's own membership. The last owner transfers it first, or closes the organization. */
  readonly leaveOrganization: LeaveOrganizationPayload;
  /** Writes a need down for a firm after a talk; it is published once the firm confirms. For officers and associations. */
  readonly proposeNeed: ProposeNeedPayload;
  /** Sends the link again, to the same or another address; the one before is good for nothing then. */
  readonly resendNeedProposal: ResendNeedProposalPayload;
  /** Publishes what was written down for the firm: by a member, or by whoever has the link. */
  readonly confirmNeed: ConfirmNeedPayload;
  /** It is not published; by a member, or by whoever has the link. */
  readonly refuseNeed: RefuseNeedPayload;
  /** Publishes a need of the viewer's own enterprise; others find it once the enterprise is verified. */
  readonly createNeed: CreateNeedPayload;
  /** Keeps what is written so far, however little; only the own enterprise sees it. */
  readonly saveNeedDraft: SaveNeedDraftPayload;
  /** Publishes a draft, with the text as given. */
  readonly publishNeed: PublishNeedPayload;
  /** What is published, paused or waits for the firm says something else from now on. */
  readonly updateNeed: UpdateNeedPayload;
  /** What hangs on it from now on, at most 10 files; the text and who edits it are not touched. */
  readonly changeNeedAttachments: ChangeNeedAttachmentsPayload;
  /** Removes a draft, or what was written down for a firm and is not answered yet. */
  readonly discardNeed: DiscardNeedPayload;
  /** Hides a need for a while. */
  readonly pauseNeed: PauseNeedPayload;
  readonly resumeNeed: ResumeNeedPayload;
  /** The problem is solved: it stays to be read, and is not found any more. */
  readonly solveNeed: SolveNeedPayload;
  /** Takes a need back; search forgets it. */
  readonly withdrawNeed: WithdrawNeedPayload;
  /** Publishes what was solved, withdrawn or past its deadline again. */
  readonly reopenNeed: ReopenNeedPayload;
  readonly readNotification: ReadNotificationPayload;
  /** Takes the reading back. */
  readonly unreadNotification: UnreadNotificationPayload;
  /** All that came until now. */
  readonly readAllNotifications: ReadAllNotificationsPayload;
  /** Takes a reading of all back. */
  readonly unreadAllNotifications: UnreadAllNotificationsPayload;
  readonly chooseNotifications: ChooseNotificationsPayload;
  /** For an officer: the one becomes the other. What hangs on it moves within seconds; old links lead to the winner. */
  readonly mergeOrganizations: MergeOrganizationsPayload;
  /** For an officer: these are two, and not to be listed again. */
  readonly dismissDuplicate: DismissDuplicatePayload;
  /** Changes the profile of the viewer's own organization. What is left out stays, null takes away. For owners. */
  readonly updateOrganization: UpdateOrganizationPayload;
  /** Asks the bureau for another name or code. For owners; one at a time. */
  readonly requestIdentityChange: RequestIdentityChangePayload;
  /** Takes the request for another name or code back. For owners. */
  readonly withdrawIdentityChange: WithdrawIdentityChangePayload;
  /** For an officer: name and code become what was asked for. */
  readonly acceptIdentityChange: AcceptIdentityChangePayload;
  /** For an officer: name and code stay; the owners see the reason. */
  readonly refuseIdentityChange: RefuseIdentityChangePayload;
  /** For an owner: nobody finds it and nobody asks it for anything new, until that day or until it is resumed. */
  readonly pauseOrganization: PauseOrganizationPayload;
  /** For an owner: it is found again. */
  readonly resumeOrganization: ResumeOrganizationPayload;
  /** For an owner, who confirms by the name, or an officer: requests that wait end, and nothing new begins. */
  readonly closeOrganization: CloseOrganizationPayload;
  /** For an officer: it is found again. Requests that ended with the closing stay ended. */
  readonly reopenOrganization: ReopenOrganizationPayload;
  /** Adds a college, laboratory or studio at the end of the list. For owners of the university. */
  readonly addUnit: AddUnitPayload;
  /** Writes a unit anew. For owners of the university. */
  readonly editUnit: EditUnitPayload;
  /** Takes a unit away; capabilities that name it then hang on the university alone. For owners. */
  readonly removeUnit: RemoveUnitPayload;
  /** Puts all units into this order. For owners of the university. */
  readonly orderUnits: OrderUnitsPayload;
  /** For an officer: the organization is who it says, and can be found from now on. */
  readonly verifyOrganization: VerifyOrganizationPayload;
  /** For an officer: asks the owners for more before it can be verified. It waits for them, then, not for the bureau. */
  readonly askForSupplement: AskForSupplementPayload;
  /** For an owner: what the bureau asked for. It waits for an officer again. */
  readonly supplyForVerification: SupplyForVerificationPayload;
  /** For an officer: it will not be verified, and why. An owner can apply again. */
  readonly refuseVerification: RefuseVerificationPayload;
  /** For an officer: takes a verification back, with the reason. */
  readonly withdrawVerification: WithdrawVerificationPayload;
  /**
   * For a member of either side. During the negotiation it writes the next version, and signatures of earlier ones hold no
   * more. Afterwards it proposes an amendment: what is signed holds until both have signed the new version.
   */
  readonly reviseAgreement: ReviseAgreementPayload;
  /** For a person who is a member of a side; programs cannot sign. The second signature makes the agreement. */
  readonly signAgreement: SignAgreementPayload;
  /** For a member of either side: refuses the amendment that is proposed, or takes the own one back. */
  readonly dropAmendment: DropAmendmentPayload;
  /** For a member of a transfer platform: proposes a partnership to two others. Each of them accepts for itself. */
  readonly proposePartnership: ProposePartnershipPayload;
  /** For a member of either side, while it runs. */
  readonly inviteBroker: InviteBrokerPayload;
  /** For the other side. */
  readonly admitBroker: AdmitBrokerPayload;
  /** For the other side. */
  readonly refuseBroker: RefuseBrokerPayload;
  /** For a member of either side and of the platform itself; it sees nothing of the partnership from then on. */
  readonly dismissBroker: DismissBrokerPayload;
  /** The viewer has read the conversation up to this message. Repeating it is no fault. */
  readonly markConversationRead: MarkConversationReadPayload;
  /** For a member of either side, once the request is accepted. */
  readonly beginNegotiation: BeginNegotiationPayload;
  /** For a member of either side, once both have signed: the work has begun. */
  readonly startPartnership: StartPartnershipPayload;
  /** For a member of either side and for officers, while it runs. */
  readonly terminatePartnership: TerminatePartnershipPayload;
  /** Asks another organization to work with one of the viewer's own. */
  readonly requestPartnership: RequestPartnershipPayload;
  /**
   * For a member of the recipient; of what a platform proposed, for a member of each side. Both see each other's contact
   * once the last has accepted.
   */
  readonly acceptPartnership: AcceptPartnershipPayload;
  /** For a member of the recipient; of what a platform proposed, for a member of either side. */
  readonly declinePartnership: DeclinePartnershipPayload;
  /** For whoever asked, until the answer has come: the requester, or the platform that proposed it. */
  readonly withdrawPartnership: WithdrawPartnershipPayload;
  /** For members of either side, while the request is open or the partnership runs. */
  readonly sendMessage: SendMessagePayload;
  /** For the side that delivers it. */
  readonly deliverMilestone: DeliverMilestonePayload;
  /** For the other side. */
  readonly acceptMilestone: AcceptMilestonePayload;
  /** For the other side: something is missing, and it is to be delivered again. */
  readonly returnMilestone: ReturnMilestonePayload;
  /** For a member of either side: the first calls the work complete, the other confirms. */
  readonly completePartnership: CompletePartnershipPayload;
  /** For the side that has not called it complete: the work goes on. */
  readonly refuseCompletion: RefuseCompletionPayload;
  /** For each side once, within the time after the completion. */
  readonly ratePartnership: RatePartnershipPayload;
  /** Deletes the viewer's account when the grace is over; until then it can be taken back. */
  readonly requestAccountDeletion: RequestAccountDeletionPayload;
  readonly cancelAccountDeletion: CancelAccountDeletionPayload;
  /** A colleague becomes the contact of an organization in the viewer's place. */
  readonly handOverContact: HandOverContactPayload;
  /** For an officer: shows a contact once, for a purpose that is written down before. */
  readonly discloseContact: DiscloseContactPayload;
  /** From anybody who sees the profile: this is me, remove or correct it. */
  readonly objectToPublication: ObjectToPublicationPayload;
  /** For an officer. Accepting a removal deletes the data and keeps lists from bringing them back. */
  readonly decideObjection: DecideObjectionPayload;
  /** For an officer, when the person does not object any more. */
  readonly takeBackObjection: TakeBackObjectionPayload;
  /** Keeps a search. What it finds now is known; only what comes later is new. */
  readonly saveSearch: SaveSearchPayload;
  readonly updateSavedSearch: UpdateSavedSearchPayload;
  /** It can come back for a day. */
  readonly removeSavedSearch: RemoveSavedSearchPayload;
  /** Takes a removal back. */
  readonly restoreSavedSearch: RestoreSavedSearchPayload;
  /** Nothing of what it found until now is new any more. */
  readonly openSavedSearch: OpenSavedSearchPayload;
};


export type MutationRegisterArgs = {
  input: RegisterInput;
};


export type MutationConfirmEmailArgs = {
  input: ConfirmEmailInput;
};


export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


export type MutationRequestEmailChangeArgs = {
  input: RequestEmailChangeInput;
};


export type MutationConfirmEmailChangeArgs = {
  input: ConfirmEmailChangeInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


export type MutationResetPasswordArgs = {
  input: ResetPasswordInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationBeginSecondFactorArgs = {
  input: BeginSecondFactorInput;
};


export type MutationEnableSecondFactorArgs = {
  input: EnableSecondFactorInput;
};


export type MutationDisableSecondFactorArgs = {
  input: DisableSecondFactorInput;
};


export type MutationRenewRecoveryCodesArgs = {
  input: RenewRecoveryCodesInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationCompleteSignInArgs = {
  input: CompleteSignInInput;
};


export type MutationEndSessionArgs = {
  input: EndSessionInput;
};


export type MutationRequestCommissionerArgs = {
  input: RequestCommissionerInput;
};


export type MutationAssignCommissionerArgs = {
  input: AssignCommissionerInput;
};


export type MutationWithdrawCommissionerRequestArgs = {
  input: WithdrawCommissionerRequestInput;
};


export type MutationExportAuditEntriesArgs = {
  input: ExportAuditEntriesInput;
};


export type MutationAddBookmarkArgs = {
  input: AddBookmarkInput;
};


export type MutationRemoveBookmarkArgs = {
  input: RemoveBookmarkInput;
};


export type MutationCreateCapabilityArgs = {
  input: CreateCapabilityInput;
};


export type MutationSaveCapabilityDraftArgs = {
  input: SaveCapabilityDraftInput;
};


export type MutationUpdateCapabilityArgs = {
  input: UpdateCapabilityInput;
};


export type MutationPublishCapabilityArgs = {
  input: PublishCapabilityInput;
};


export type MutationPauseCapabilityArgs = {
  input: PauseCapabilityInput;
};


export type MutationResumeCapabilityArgs = {
  input: ResumeCapabilityInput;
};


export type MutationWithdrawCapabilityArgs = {
  input: WithdrawCapabilityInput;
};


export type MutationChangeCapabilityAttachmentsArgs = {
  input: ChangeCapabilityAttachmentsInput;
};


export type MutationDiscardCapabilityDraftArgs = {
  input: DiscardCapabilityDraftInput;
};


export type MutationPinCapabilitiesArgs = {
  input: PinCapabilitiesInput;
};


export type MutationOpenSlotsArgs = {
  input: OpenSlotsInput;
};


export type MutationCloseSlotArgs = {
  input: CloseSlotInput;
};


export type MutationBookSlotArgs = {
  input: BookSlotInput;
};


export type MutationCancelSlotBookingArgs = {
  input: CancelSlotBookingInput;
};


export type MutationUpdateCommissionerProfileArgs = {
  input: UpdateCommissionerProfileInput;
};


export type MutationDecideConsentArgs = {
  input: DecideConsentInput;
};


export type MutationSetImportColumnsArgs = {
  input: SetImportColumnsInput;
};


export type MutationMendImportRowsArgs = {
  input: MendImportRowsInput;
};


export type MutationStartImportArgs = {
  input: StartImportInput;
};


export type MutationCancelImportArgs = {
  input: CancelImportInput;
};


export type MutationSaveLexiconConceptArgs = {
  input: SaveLexiconConceptInput;
};


export type MutationRemoveLexiconConceptArgs = {
  input: RemoveLexiconConceptInput;
};


export type MutationRestoreLexiconConceptArgs = {
  input: RestoreLexiconConceptInput;
};


export type MutationRestoreLexiconVersionArgs = {
  input: RestoreLexiconVersionInput;
};


export type MutationSetMatchAlertFrequencyArgs = {
  input: SetMatchAlertFrequencyInput;
};


export type MutationDismissMatchArgs = {
  input: DismissMatchInput;
};


export type MutationRestoreMatchArgs = {
  input: RestoreMatchInput;
};


export type MutationChangeMatchWeightsArgs = {
  input: ChangeMatchWeightsInput;
};


export type MutationTakeBackMatchWeightsArgs = {
  input: TakeBackMatchWeightsInput;
};


export type MutationInviteMemberArgs = {
  input: InviteMemberInput;
};


export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


export type MutationDeclineInvitationArgs = {
  input: DeclineInvitationInput;
};


export type MutationRequestMembershipArgs = {
  input: RequestMembershipInput;
};


export type MutationWithdrawMembershipRequestArgs = {
  input: WithdrawMembershipRequestInput;
};


export type MutationAcceptMembershipRequestArgs = {
  input: AcceptMembershipRequestInput;
};


export type MutationRefuseMembershipRequestArgs = {
  input: RefuseMembershipRequestInput;
};


export type MutationRegisterOrganizationArgs = {
  input: RegisterOrganizationInput;
};


export type MutationChangeMemberRoleArgs = {
  input: ChangeMemberRoleInput;
};


export type MutationRemoveMemberArgs = {
  input: RemoveMemberInput;
};


export type MutationTransferOwnershipArgs = {
  input: TransferOwnershipInput;
};


export type MutationLeaveOrganizationArgs = {
  input: LeaveOrganizationInput;
};


export type MutationProposeNeedArgs = {
  input: ProposeNeedInput;
};


export type MutationResendNeedProposalArgs = {
  input: ResendNeedProposalInput;
};


export type MutationConfirmNeedArgs = {
  input: ConfirmNeedInput;
};


export type MutationRefuseNeedArgs = {
  input: RefuseNeedInput;
};


export type MutationCreateNeedArgs = {
  input: CreateNeedInput;
};


export type MutationSaveNeedDraftArgs = {
  input: SaveNeedDraftInput;
};


export type MutationPublishNeedArgs = {
  input: PublishNeedInput;
};


export type MutationUpdateNeedArgs = {
  input: UpdateNeedInput;
};


export type MutationChangeNeedAttachmentsArgs = {
  input: ChangeNeedAttachmentsInput;
};


export type MutationDiscardNeedArgs = {
  input: DiscardNeedInput;
};


export type MutationPauseNeedArgs = {
  input: PauseNeedInput;
};


export type MutationResumeNeedArgs = {
  input: ResumeNeedInput;
};


export type MutationSolveNeedArgs = {
  input: SolveNeedInput;
};


export type MutationWithdrawNeedArgs = {
  input: WithdrawNeedInput;
};


export type MutationReopenNeedArgs = {
  input: ReopenNeedInput;
};


export type MutationReadNotificationArgs = {
  input: ReadNotificationInput;
};


export type MutationUnreadNotificationArgs = {
  input: UnreadNotificationInput;
};


export type MutationReadAllNotificationsArgs = {
  input: ReadAllNotificationsInput;
};


export type MutationUnreadAllNotificationsArgs = {
  input: UnreadAllNotificationsInput;
};


export type MutationChooseNotificationsArgs = {
  input: ChooseNotificationsInput;
};


export type MutationMergeOrganizationsArgs = {
  input: MergeOrganizationsInput;
};


export type MutationDismissDuplicateArgs = {
  input: DismissDuplicateInput;
};


export type MutationUpdateOrganizationArgs = {
  input: UpdateOrganizationInput;
};


export type MutationRequestIdentityChangeArgs = {
  input: RequestIdentityChangeInput;
};


export type MutationWithdrawIdentityChangeArgs = {
  input: WithdrawIdentityChangeInput;
};


export type MutationAcceptIdentityChangeArgs = {
  input: AcceptIdentityChangeInput;
};


export type MutationRefuseIdentityChangeArgs = {
  input: RefuseIdentityChangeInput;
};


export type MutationPauseOrganizationArgs = {
  input: PauseOrganizationInput;
};


export type MutationResumeOrganizationArgs = {
  input: ResumeOrganizationInput;
};


export type MutationCloseOrganizationArgs = {
  input: CloseOrganizationInput;
};


export type MutationReopenOrganizationArgs = {
  input: ReopenOrganizationInput;
};


export type MutationAddUnitArgs = {
  input: AddUnitInput;
};


export type MutationEditUnitArgs = {
  input: EditUnitInput;
};


export type MutationRemoveUnitArgs = {
  input: RemoveUnitInput;
};


export type MutationOrderUnitsArgs = {
  input: OrderUnitsInput;
};


export type MutationVerifyOrganizationArgs = {
  input: VerifyOrganizationInput;
};


export type MutationAskForSupplementArgs = {
  input: AskForSupplementInput;
};


export type MutationSupplyForVerificationArgs = {
  input: SupplyForVerificationInput;
};


export type MutationRefuseVerificationArgs = {
  input: RefuseVerificationInput;
};


export type MutationWithdrawVerificationArgs = {
  input: WithdrawVerificationInput;
};


export type MutationReviseAgreementArgs = {
  input: ReviseAgreementInput;
};


export type MutationSignAgreementArgs = {
  input: SignAgreementInput;
};


export type MutationDropAmendmentArgs = {
  input: DropAmendmentInput;
};


export type MutationProposePartnershipArgs = {
  input: ProposePartnershipInput;
};


export type MutationInviteBrokerArgs = {
  input: InviteBrokerInput;
};


export type MutationAdmitBrokerArgs = {
  input: AdmitBrokerInput;
};


export type MutationRefuseBrokerArgs = {
  input: RefuseBrokerInput;
};


export type MutationDismissBrokerArgs = {
  input: DismissBrokerInput;
};


export type MutationMarkConversationReadArgs = {
  input: MarkConversationReadInput;
};


export type MutationBeginNegotiationArgs = {
  input: BeginNegotiationInput;
};


export type MutationStartPartnershipArgs = {
  input: StartPartnershipInput;
};


export type MutationTerminatePartnershipArgs = {
  input: TerminatePartnershipInput;
};


export type MutationRequestPartnershipArgs = {
  input: RequestPartnershipInput;
};


export type MutationAcceptPartnershipArgs = {
  input: AcceptPartnershipInput;
};


export type MutationDeclinePartnershipArgs = {
  input: DeclinePartnershipInput;
};


export type MutationWithdrawPartnershipArgs = {
  input: WithdrawPartnershipInput;
};


export type MutationSendMessageArgs = {
  input: SendMessageInput;
};


export type MutationDeliverMilestoneArgs = {
  input: DeliverMilestoneInput;
};


export type MutationAcceptMilestoneArgs = {
  input: AcceptMilestoneInput;
};


export type MutationReturnMilestoneArgs = {
  input: ReturnMilestoneInput;
};


export type MutationCompletePartnershipArgs = {
  input: CompletePartnershipInput;
};


export type MutationRefuseCompletionArgs = {
  input: RefuseCompletionInput;
};


export type MutationRatePartnershipArgs = {
  input: RatePartnershipInput;
};


export type MutationRequestAccountDeletionArgs = {
  input: RequestAccountDeletionInput;
};


export type MutationHandOverContactArgs = {
  input: HandOverContactInput;
};


export type MutationDiscloseContactArgs = {
  input: DiscloseContactInput;
};


export type MutationObjectToPublicationArgs = {
  input: ObjectToPublicationInput;
};


export type MutationDecideObjectionArgs = {
  input: DecideObjectionInput;
};


export type MutationTakeBackObjectionArgs = {
  input: TakeBackObjectionInput;
};


export type MutationSaveSearchArgs = {
  input: SaveSearchInput;
};


export type MutationUpdateSavedSearchArgs = {
  input: UpdateSavedSearchInput;
};


export type MutationRemoveSavedSearchArgs = {
  input: RemoveSavedSearchInput;
};


export type MutationRestoreSavedSearchArgs = {
  input: RestoreSavedSearchInput;
};


export type MutationOpenSavedSearchArgs = {
  input: OpenSavedSearchInput;
};

/** Over a WebSocket at the same address, in the protocol graphql-transport-ws. For who is signed in. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** What the account is told, as it comes; what is gathered in one comes again. */
  readonly notificationArrived: Notification;
  /** Each message as it is sent, for members of either side. One may come twice: tell them by id. */
  readonly messageSent: PartnershipMessage;
  /** Whenever somebody of either side has read on. */
  readonly conversationRead: Partnership;
};


/** Over a WebSocket at the same address, in the protocol graphql-transport-ws. For who is signed in. */
export type SubscriptionMessageSentArgs = {
  partnershipId: Scalars['ID']['input'];
};


/** Over a WebSocket at the same address, in the protocol graphql-transport-ws. For who is signed in. */
export type SubscriptionConversationReadArgs = {
  partnershipId: Scalars['ID']['input'];
};

/** Who is signed in, and for whom. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  readonly account: Account;
  /** True for an officer of the science bureau. */
  readonly isOfficer: Scalars['Boolean']['output'];
  /** True for who runs the installation: accounts, and the words that search knows. */
  readonly isAdministrator: Scalars['Boolean']['output'];
  /** The viewer's own keys, the newest first, at most 20. Forbidden to API keys. */
  readonly apiKeys: ReadonlyArray<ApiKey>;
  /** What signing in asks for beside the password. Forbidden to API keys. */
  readonly secondFactor: SecondFactor;
  /** The viewer's own sessions, the newest first. Forbidden to API keys. */
  readonly sessions: ReadonlyArray<Session>;
  /** What this account has put aside, the latest first. `first` is at most 100. */
  readonly bookmarks: BookmarkConnection;
  /** The ids of all of it, the latest first, at most 500: by them a page marks what is among it. */
  readonly bookmarkedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** The commissioner whose account this is; null for everybody else. */
  readonly commissioner?: Maybe<Commissioner>;
  readonly consents: ReadonlyArray<Consent>;
  /** All that was ever given or taken back, newest first. */
  readonly consentHistory: ReadonlyArray<ConsentEntry>;
  /** Who saw the viewer's own data, latest first. */
  readonly disclosures: ContactDisclosureConnection;
  /** Lists of the viewer's organizations, for officers those of the bureau; newest first. `first` is at most 100. */
  readonly importRuns: ImportRunConnection;
  /** The kinds of lists that the viewer may bring, and for whom. */
  readonly importKinds: ReadonlyArray<ImportKindChoice>;
  /** How often one is told by letter what has come to fit; weekly unless chosen otherwise. Where nothing is new, none is sent. */
  readonly matchAlertFrequency: AlertFrequency;
  /** Open invitations to the viewer's own address, the latest first. Empty for API keys. */
  readonly invitations: ReadonlyArray<OwnInvitation>;
  /** What the viewer asked to join or claimed, the latest first. */
  readonly membershipRequests: ReadonlyArray<MembershipRequest>;
  /** All of them; `organization` is the first. */
  readonly memberships: ReadonlyArray<ViewerMembership>;
  /** What this account was told, newest first; empty topics for all of them. */
  readonly notifications: NotificationConnection;
  readonly unreadNotifications: Scalars['Int']['output'];
  /** What the person wants to hear of, one for each topic. */
  readonly notificationChoices: ReadonlyArray<NotificationChoice>;
  /**
   * The one that the viewer acts for; null for an account without membership. Of several the one that the header
   * `x-acting-for` names, else the oldest.
   */
  readonly organization?: Maybe<Organization>;
  /** In that organization; null without membership. */
  readonly membershipRole?: Maybe<MembershipRole>;
  /** Partnerships with messages that the viewer has not read, last activity first; at most 20. */
  readonly unreadConversations: ReadonlyArray<Partnership>;
  readonly deletion: AccountDeletion;
  /** How many objections wait for an officer; 0 for everybody else. */
  readonly openObjections: Scalars['Int']['output'];
  /** True for an officer, who states a purpose first. */
  readonly viewerCanDiscloseContacts: Scalars['Boolean']['output'];
  /** The searches that this account keeps, newest first; at most 50. */
  readonly savedSearches: SavedSearchConnection;
  /** Over all of them: what became findable and was not opened yet. An item that two of them find counts twice. */
  readonly newInSavedSearches: Scalars['Int']['output'];
};


/** Who is signed in, and for whom. */
export type ViewerBookmarksArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  list?: InputMaybe<BookmarkList>;
};


/** Who is signed in, and for whom. */
export type ViewerDisclosuresArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who is signed in, and for whom. */
export type ViewerImportRunsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Who is signed in, and for whom. */
export type ViewerNotificationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  topics?: ReadonlyArray<NotificationTopic>;
  isUnreadOnly?: Scalars['Boolean']['input'];
};


/** Who is signed in, and for whom. */
export type ViewerSavedSearchesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Account = Node & {
  readonly __typename?: 'Account';
  readonly id: Scalars['ID']['output'];
  /** How the person is addressed on the platform. */
  readonly displayName: Scalars['String']['output'];
  /** Only for the person whose account it is; null for everybody else. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** What letters are written in. Only for the person whose account it is. */
  readonly language?: Maybe<Language>;
};

export type Language =
  | 'ZH'
  | 'EN';

export type RegisterInput = {
  readonly email: Scalars['String']['input'];
  /** 1 to 50 characters. */
  readonly displayName: Scalars['String']['input'];
  /** At least 10 characters, and none of the common ones. */
  readonly password: Scalars['String']['input'];
  /** What letters are written in. */
  readonly language: Language;
  /** Of the notice on personal data that was shown and accepted. */
  readonly noticeVersion: Scalars['String']['input'];
};

export type RegisterPayload = {
  readonly __typename?: 'RegisterPayload';
  /** When another letter to the address may be asked for at the earliest; null when `errors` says why. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ConfirmEmailInput = {
  /** What stands behind `#` in the link. */
  readonly token: Scalars['String']['input'];
};

export type ConfirmEmailPayload = {
  readonly __typename?: 'ConfirmEmailPayload';
  /** The address that may sign in now; null when `errors` says why. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<UserError>;
};

export type UpdateProfileInput = {
  /** 1 to 50 characters. */
  readonly displayName: Scalars['String']['input'];
  readonly language: Language;
};

export type UpdateProfilePayload = {
  readonly __typename?: 'UpdateProfilePayload';
  readonly account?: Maybe<Account>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RequestEmailChangeInput = {
  readonly email: Scalars['String']['input'];
  /** The present one. */
  readonly password: Scalars['String']['input'];
};

export type RequestEmailChangePayload = {
  readonly __typename?: 'RequestEmailChangePayload';
  /** When another letter to the address may be asked for at the earliest; null when `errors` says why. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ConfirmEmailChangeInput = {
  /** What stands behind `#` in the link. */
  readonly token: Scalars['String']['input'];
};

export type ConfirmEmailChangePayload = {
  readonly __typename?: 'ConfirmEmailChangePayload';
  /** The address that counts from now on; null when `errors` says why. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The link of a letter is unknown, used or expired; which of these is not said. */
export type LinkRefused = UserError & {
  readonly __typename?: 'LinkRefused';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Whoever tries too often waits, longer each time, up to a quarter of an hour (an hour for letters). */
export type TooManyAttempts = UserError & {
  readonly __typename?: 'TooManyAttempts';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly retryAt: Scalars['DateTime']['output'];
};

/** More passwords are to be checked than can be; try again in some seconds. */
export type ServerBusy = UserError & {
  readonly __typename?: 'ServerBusy';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Another for each who is turned away, so that a crowd does not come back at one moment. */
  readonly retryAfterSeconds: Scalars['Int']['output'];
};

/** Lets a program act for the viewer: `Authorization: Bearer dq_…`. Never for passwords, sessions, keys. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The first characters, by which one recognises it. */
  readonly prefix: Scalars['String']['output'];
  readonly scopes: ReadonlyArray<ApiScope>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  /** To the quarter of an hour; null where it was never used. */
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ApiScope =
  /** Queries. */
  | 'READ'
  /** Mutations. */
  | 'WRITE';

export type CreateApiKeyInput = {
  /** 1 to 60 characters: what it is for. */
  readonly name: Scalars['String']['input'];
  readonly scopes: ReadonlyArray<ApiScope>;
  /** How long it is good for: 1 to 366. */
  readonly days: Scalars['Int']['input'];
  readonly password: Scalars['String']['input'];
};

export type CreateApiKeyPayload = {
  readonly __typename?: 'CreateApiKeyPayload';
  readonly apiKey?: Maybe<ApiKey>;
  /** The key itself, shown this once. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RevokeApiKeyInput = {
  readonly apiKeyId: Scalars['ID']['input'];
};

export type RevokeApiKeyPayload = {
  readonly __typename?: 'RevokeApiKeyPayload';
  readonly errors: ReadonlyArray<UserError>;
};

export type RequestPasswordResetInput = {
  readonly email: Scalars['String']['input'];
};

export type RequestPasswordResetPayload = {
  readonly __typename?: 'RequestPasswordResetPayload';
  /** When another letter to the address may be asked for at the earliest; null when `errors` says why. */
  readonly retryAt?: Maybe<Scalars['DateTime']['output']>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ResetPasswordInput = {
  /** What stands behind `#` in the link. */
  readonly token: Scalars['String']['input'];
  /** At least 10 characters, and none of the common ones. */
  readonly password: Scalars['String']['input'];
};

export type ResetPasswordPayload = {
  readonly __typename?: 'ResetPasswordPayload';
  readonly errors: ReadonlyArray<UserError>;
};

export type ChangePasswordInput = {
  readonly currentPassword: Scalars['String']['input'];
  /** At least 10 characters, and none of the common ones. */
  readonly password: Scalars['String']['input'];
};

export type ChangePasswordPayload = {
  readonly __typename?: 'ChangePasswordPayload';
  readonly errors: ReadonlyArray<UserError>;
};

/** The present password, asked for again, was not right; nothing was changed. */
export type WrongPassword = UserError & {
  readonly __typename?: 'WrongPassword';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type SecondFactor = {
  readonly __typename?: 'SecondFactor';
  /** Null while the password alone opens the account. */
  readonly enabledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recoveryCodesLeft: Scalars['Int']['output'];
};

export type BeginSecondFactorInput = {
  readonly password: Scalars['String']['input'];
};

export type BeginSecondFactorPayload = {
  readonly __typename?: 'BeginSecondFactorPayload';
  readonly setup?: Maybe<SecondFactorSetup>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SecondFactorSetup = {
  readonly __typename?: 'SecondFactorSetup';
  /** Goes back with the first code. */
  readonly token: Scalars['String']['output'];
  /** Base 32, for apps that cannot read the QR code. */
  readonly secret: Scalars['String']['output'];
  /** `otpauth://totp/…`, to be drawn as a QR code. */
  readonly uri: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type EnableSecondFactorInput = {
  /** Of the setup. */
  readonly token: Scalars['String']['input'];
  /** Six digits of the app. */
  readonly code: Scalars['String']['input'];
};

export type EnableSecondFactorPayload = {
  readonly __typename?: 'EnableSecondFactorPayload';
  /** Shown once, each good for one time; null when `errors` says why. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DisableSecondFactorInput = {
  readonly password: Scalars['String']['input'];
  /** Six digits of the app, or a recovery code. */
  readonly code: Scalars['String']['input'];
};

export type DisableSecondFactorPayload = {
  readonly __typename?: 'DisableSecondFactorPayload';
  readonly errors: ReadonlyArray<UserError>;
};

export type RenewRecoveryCodesInput = {
  readonly password: Scalars['String']['input'];
  /** Six digits of the app, or a recovery code. */
  readonly code: Scalars['String']['input'];
};

export type RenewRecoveryCodesPayload = {
  readonly __typename?: 'RenewRecoveryCodesPayload';
  /** Shown once, each good for one time; null when `errors` says why. */
  readonly recoveryCodes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The code was wrong, too old, or used before. */
export type WrongCode = UserError & {
  readonly __typename?: 'WrongCode';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type SecondFactorAlreadyOn = UserError & {
  readonly __typename?: 'SecondFactorAlreadyOn';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One browser in which the viewer is signed in. */
export type Session = {
  readonly __typename?: 'Session';
  readonly id: Scalars['ID']['output'];
  /** What the browser calls itself, roughly: `Edge`; null where it does not say. */
  readonly browser?: Maybe<Scalars['String']['output']>;
  /** `Windows`, `iPhone`; null where it does not say. */
  readonly system?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** To the quarter of an hour. */
  readonly lastSeenAt: Scalars['DateTime']['output'];
  /** The one that asks. */
  readonly isCurrent: Scalars['Boolean']['output'];
};

export type SignInInput = {
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type SignInPayload = {
  readonly __typename?: 'SignInPayload';
  /** Null when `errors` says why, or when `challenge` asks for a code first. */
  readonly viewer?: Maybe<Viewer>;
  /** For accounts with a second factor; answer with `completeSignIn`. */
  readonly challenge?: Maybe<SecondFactorChallenge>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The password was right; a code is asked for next. */
export type SecondFactorChallenge = {
  readonly __typename?: 'SecondFactorChallenge';
  readonly token: Scalars['String']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
};

export type CompleteSignInInput = {
  /** Of the challenge. */
  readonly token: Scalars['String']['input'];
  /** Six digits of the app, or a recovery code. */
  readonly code: Scalars['String']['input'];
};

export type CompleteSignInPayload = {
  readonly __typename?: 'CompleteSignInPayload';
  readonly viewer?: Maybe<Viewer>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SignOutPayload = {
  readonly __typename?: 'SignOutPayload';
  readonly errors: ReadonlyArray<UserError>;
};

export type EndSessionInput = {
  readonly sessionId: Scalars['ID']['input'];
};

export type EndSessionPayload = {
  readonly __typename?: 'EndSessionPayload';
  readonly errors: ReadonlyArray<UserError>;
};

export type EndOtherSessionsPayload = {
  readonly __typename?: 'EndOtherSessionsPayload';
  readonly errors: ReadonlyArray<UserError>;
};

/** Address and password do not belong together; which of the two is wrong is not said. */
export type SignInRefused = UserError & {
  readonly __typename?: 'SignInRefused';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/**
 * An enterprise asks the bureau for a commissioner. Members of the enterprise and officers see it; once somebody is
 * assigned, so do the commissioner and the members of the home institution.
 */
export type CommissionerRequest = Node & {
  readonly __typename?: 'CommissionerRequest';
  readonly id: Scalars['ID']['output'];
  readonly enterprise: Enterprise;
  /** What it is about, where it came out of a need. */
  readonly need?: Maybe<Need>;
  readonly text: Scalars['String']['output'];
  readonly fields: ReadonlyArray<Field>;
  /** Whom the enterprise would like to have; the bureau decides. */
  readonly wishedCommissioner?: Maybe<Commissioner>;
  readonly state: CommissionerRequestState;
  readonly requestedAt: Scalars['DateTime']['output'];
  /** Null until the bureau has assigned somebody. */
  readonly assignment?: Maybe<Assignment>;
  readonly isExample: Scalars['Boolean']['output'];
  /** Who could take it: free capacity, and why each fits, best first. For officers; null for everybody else. */
  readonly candidates?: Maybe<ReadonlyArray<CommissionerCandidate>>;
  readonly viewerCanAssign: Scalars['Boolean']['output'];
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
};


/**
 * An enterprise asks the bureau for a commissioner. Members of the enterprise and officers see it; once somebody is
 * assigned, so do the commissioner and the members of the home institution.
 */
export type CommissionerRequestCandidatesArgs = {
  first?: Scalars['Int']['input'];
};

export type CommissionerRequestState =
  | 'OPEN'
  | 'ASSIGNED'
  | 'WITHDRAWN';

/** One commissioner serving one enterprise for a period. */
export type Assignment = {
  readonly __typename?: 'Assignment';
  readonly commissioner: Commissioner;
  readonly assignedAt: Scalars['DateTime']['output'];
  readonly startsOn: Scalars['Date']['output'];
  readonly endsOn: Scalars['Date']['output'];
  /** What the officer wrote to both sides. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Contacts of both sides for their members; null for officers and for everybody else. */
  readonly contacts?: Maybe<AssignmentContacts>;
};

/** Shown to both sides at the same instant, and kept on record. */
export type AssignmentContacts = {
  readonly __typename?: 'AssignmentContacts';
  readonly enterprise: Contact;
  readonly commissioner: Contact;
  readonly disclosedAt: Scalars['DateTime']['output'];
};

export type CommissionerCandidate = {
  readonly __typename?: 'CommissionerCandidate';
  readonly commissioner: Commissioner;
  /** 0 to 1, comparable within one request. */
  readonly score: Scalars['Float']['output'];
  /** Fields that the request and the commissioner share. */
  readonly sharedFields: ReadonlyArray<Field>;
  /** Sentences of the commissioner's profile that speak to the request. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly isWished: Scalars['Boolean']['output'];
};

export type CommissionerRequestConnection = {
  readonly __typename?: 'CommissionerRequestConnection';
  readonly edges: ReadonlyArray<CommissionerRequestEdge>;
  readonly nodes: ReadonlyArray<CommissionerRequest>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CommissionerRequestEdge = {
  readonly __typename?: 'CommissionerRequestEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: CommissionerRequest;
};

export type CommissionerRequestFilter = {
  readonly states?: InputMaybe<ReadonlyArray<CommissionerRequestState>>;
};

export type RequestCommissionerInput = {
  /** One of the viewer's own enterprises. */
  readonly enterpriseId: Scalars['ID']['input'];
  /** 10 to 2,000 characters: what the commissioner should help with. */
  readonly text: Scalars['String']['input'];
  /** A need of the enterprise. */
  readonly needId?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of the taxonomy, at most 5; those of the need where left out. */
  readonly fieldCodes?: ReadonlyArray<Scalars['ID']['input']>;
  readonly wishedCommissionerId?: InputMaybe<Scalars['ID']['input']>;
};

export type AssignCommissionerInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly commissionerId: Scalars['ID']['input'];
  /** At most 500 characters, to both sides. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawCommissionerRequestInput = {
  readonly requestId: Scalars['ID']['input'];
};

export type RequestCommissionerPayload = {
  readonly __typename?: 'RequestCommissionerPayload';
  /** Null when `errors` says why. */
  readonly request?: Maybe<CommissionerRequest>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AssignCommissionerPayload = {
  readonly __typename?: 'AssignCommissionerPayload';
  /** Null when `errors` says why. */
  readonly request?: Maybe<CommissionerRequest>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawCommissionerRequestPayload = {
  readonly __typename?: 'WithdrawCommissionerRequestPayload';
  /** Null when `errors` says why. */
  readonly request?: Maybe<CommissionerRequest>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The commissioner serves as many firms as declared; choose another. */
export type CommissionerFullyBooked = UserError & {
  readonly __typename?: 'CommissionerFullyBooked';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly commissioner: Commissioner;
};

/** Somebody answered or withdrew the request before; it stands as `request` shows. */
export type CommissionerRequestAlreadyAnswered = UserError & {
  readonly __typename?: 'CommissionerRequestAlreadyAnswered';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly request: CommissionerRequest;
};

/** The enterprise has an open request on the same need already. */
export type CommissionerRequestAlreadyOpen = UserError & {
  readonly __typename?: 'CommissionerRequestAlreadyOpen';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly existing: CommissionerRequest;
};

export type AuditFilter = {
  /** The id of the object, or of what else it concerns: of a partnership either organization. */
  readonly objectId?: InputMaybe<Scalars['ID']['input']>;
  /** The id of an account. */
  readonly actorId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these. */
  readonly actions?: InputMaybe<ReadonlyArray<AuditAction>>;
  /** From this instant on. */
  readonly since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this instant. */
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 100 characters, in the reason or in a value that is not personal, of the latest 200,000 entries. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type ExportAuditEntriesInput = {
  readonly filter?: InputMaybe<AuditFilter>;
};

export type ExportAuditEntriesPayload = {
  readonly __typename?: 'ExportAuditEntriesPayload';
  /** Null when `errors` says why. */
  readonly csv?: Maybe<Scalars['String']['output']>;
  /** How many entries it holds. */
  readonly rows?: Maybe<Scalars['Int']['output']>;
  /** False where there are more than fit; narrow the filter, or export at the server. */
  readonly isComplete?: Maybe<Scalars['Boolean']['output']>;
  readonly errors: ReadonlyArray<UserError>;
};

/** One deed. Entries are never changed or removed; each carries the hash of the one before. */
export type AuditEntry = Node & {
  readonly __typename?: 'AuditEntry';
  readonly id: Scalars['ID']['output'];
  /** The place in the chain, from 1 without gaps. */
  readonly sequence: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly action: AuditAction;
  /** Stands between who did it and what it was done to. */
  readonly actionLabel: Label;
  readonly actor: AuditActor;
  readonly object: AuditObject;
  readonly changes: ReadonlyArray<AuditChange>;
  /** What the values of the changes name by id: at most 20. */
  readonly mentioned: ReadonlyArray<AuditObject>;
  /** In the words of who did it. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Null for commands and the platform itself, and once it is erased. */
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** When what it held about persons was erased; null where it is still there, or never was. */
  readonly erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 over all of it and the hash before, in hexadecimal. */
  readonly hash: Scalars['String']['output'];
};

export type AuditActor = {
  readonly __typename?: 'AuditActor';
  readonly kind: AuditActorKind;
  readonly label: Label;
  /** Null where nobody was signed in, and where the account is gone. */
  readonly account?: Maybe<Account>;
  /** The account's id, whether or not there still is such an account. */
  readonly accountId?: Maybe<Scalars['ID']['output']>;
  /** Of a program: its API key. */
  readonly apiKeyId?: Maybe<Scalars['ID']['output']>;
  /** What was run at the server. */
  readonly command?: Maybe<Scalars['String']['output']>;
};

export type AuditActorKind =
  | 'PERSON'
  /** With the API key of a person. */
  | 'PROGRAM'
  /** Somebody who was not signed in. */
  | 'VISITOR'
  /** At the server. */
  | 'COMMAND'
  /** Work that goes on by itself. */
  | 'PLATFORM';

export type AuditObject = {
  readonly __typename?: 'AuditObject';
  /** Null where there is none, or only one of its kind. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** As in the prefix of ids: `organization`, `need`; `lexicon`, `spreadsheet`. */
  readonly type: Scalars['String']['output'];
  readonly typeLabel: Label;
  /** What it is called now; null where it has no name, or is gone. */
  readonly name?: Maybe<Scalars['String']['output']>;
};

/** One field that became another. */
export type AuditChange = {
  readonly __typename?: 'AuditChange';
  readonly field: Scalars['String']['output'];
  readonly fieldLabel: Label;
  /** As JSON; null where there was nothing. Of what is about a person only a hint, and nothing once it is erased. */
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly isPersonal: Scalars['Boolean']['output'];
};

export type AuditState = {
  readonly __typename?: 'AuditState';
  readonly entries: Scalars['Int']['output'];
  /** The hash of the latest entry: noted down elsewhere, it proves later that nothing before it was touched. */
  readonly head: Scalars['String']['output'];
  /** When the whole chain was last walked along; null before the first time. */
  readonly checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many entries were in order then. */
  readonly checkedEntries?: Maybe<Scalars['Int']['output']>;
  /** The first place where the chain is not what was written; null where all is in order. */
  readonly fault?: Maybe<AuditFault>;
  /** For how many days addresses and values about persons are kept. */
  readonly personalPartsKeptDays: Scalars['Int']['output'];
};

export type AuditFault = {
  readonly __typename?: 'AuditFault';
  readonly sequence: Scalars['Int']['output'];
  readonly kind: AuditFaultKind;
};

export type AuditFaultKind =
  /** An entry is missing. */
  | 'GAP'
  /** An entry says something else than it did. */
  | 'CHANGED'
  /** An entry does not follow the one before it. */
  | 'UNLINKED'
  | 'PERSONAL_PART_CHANGED'
  | 'PERSONAL_PART_MISSING'
  /** The end is missing, or the whole was written anew. */
  | 'TRUNCATED';

export type AuditActionInfo = {
  readonly __typename?: 'AuditActionInfo';
  readonly action: AuditAction;
  /** Of the code: `organizations`, `needs`. */
  readonly module: Scalars['String']['output'];
  readonly label: Label;
};

export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly nodes: ReadonlyArray<AuditEntry>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

export type AuditAction =
  | 'ACCOUNT_REGISTERED'
  | 'ACCOUNT_CREATED'
  | 'ACCOUNT_PROFILE_CHANGED'
  | 'SIGN_IN_SUCCEEDED'
  | 'SIGN_IN_LOCKED'
  | 'SESSION_ENDED'
  | 'OTHER_SESSIONS_ENDED'
  | 'PASSWORD_CHANGED'
  | 'PASSWORD_RESET'
  | 'SECOND_FACTOR_ENABLED'
  | 'SECOND_FACTOR_DISABLED'
  | 'RECOVERY_CODE_USED'
  | 'RECOVERY_CODES_RENEWED'
  | 'API_KEY_CREATED'
  | 'API_KEY_REVOKED'
  | 'FILE_ATTACHED'
  | 'FILE_REMOVED'
  | 'ORGANIZATION_REGISTERED'
  | 'ORGANIZATION_IMPORTED'
  | 'ORGANIZATION_CHANGED_BY_IMPORT'
  | 'ORGANIZATION_PROFILE_CHANGED'
  | 'ORGANIZATION_VERIFIED'
  | 'ORGANIZATION_VERIFICATION_WITHDRAWN'
  | 'ORGANIZATION_SUPPLEMENT_ASKED'
  | 'ORGANIZATION_SUPPLEMENT_GIVEN'
  | 'ORGANIZATION_VERIFICATION_REFUSED'
  | 'IDENTITY_CHANGE_REQUESTED'
  | 'IDENTITY_CHANGE_WITHDRAWN'
  | 'IDENTITY_CHANGE_ACCEPTED'
  | 'IDENTITY_CHANGE_REFUSED'
  | 'ORGANIZATION_PAUSED'
  | 'ORGANIZATION_RESUMED'
  | 'ORGANIZATION_CLOSED'
  | 'ORGANIZATION_REOPENED'
  | 'ORGANIZATION_MERGE_BEGUN'
  | 'ORGANIZATION_MERGED'
  | 'ORGANIZATION_MERGE_ABANDONED'
  | 'ORGANIZATION_ABSORBED'
  | 'DUPLICATE_DISMISSED'
  | 'MEMBER_ADDED'
  | 'MEMBER_ROLE_CHANGED'
  | 'MEMBER_REMOVED'
  | 'MEMBER_LEFT'
  | 'OWNERSHIP_TRANSFERRED'
  | 'INVITATION_SENT'
  | 'INVITATION_RESENT'
  | 'INVITATION_ACCEPTED'
  | 'INVITATION_DECLINED'
  | 'INVITATION_REVOKED'
  | 'CLAIM_FILED'
  | 'CLAIM_WITHDRAWN'
  | 'CLAIM_ACCEPTED'
  | 'CLAIM_REFUSED'
  | 'JOIN_REQUESTED'
  | 'JOIN_WITHDRAWN'
  | 'JOIN_ACCEPTED'
  | 'JOIN_REFUSED'
  | 'COMMISSIONER_IMPORTED'
  | 'COMMISSIONER_CHANGED_BY_IMPORT'
  | 'COMMISSIONER_CHANGED'
  | 'NEED_PUBLISHED'
  | 'NEED_WITHDRAWN'
  | 'NEED_CHANGED'
  | 'NEED_PAUSED'
  | 'NEED_RESUMED'
  | 'NEED_SOLVED'
  | 'NEED_REOPENED'
  | 'NEED_EXPIRED'
  | 'NEED_DISCARDED'
  | 'NEED_PROPOSED'
  | 'NEED_PROPOSAL_SENT_AGAIN'
  | 'NEED_CONFIRMED'
  | 'NEED_REFUSED'
  | 'NEED_CHANGED_BY_IMPORT'
  | 'CAPABILITY_PUBLISHED'
  | 'CAPABILITY_WITHDRAWN'
  | 'CAPABILITY_CHANGED_BY_IMPORT'
  | 'CAPABILITY_DRAFTED'
  | 'CAPABILITY_CHANGED'
  | 'CAPABILITY_PAUSED'
  | 'CAPABILITY_RESUMED'
  | 'CAPABILITY_DRAFT_DISCARDED'
  | 'CAPABILITIES_PINNED'
  | 'SLOTS_OPENED'
  | 'SLOT_CLOSED'
  | 'SLOT_BOOKED'
  | 'SLOT_BOOKING_CANCELLED'
  | 'PARTNERSHIP_REQUESTED'
  | 'PARTNERSHIP_ACCEPTED'
  | 'PARTNERSHIP_DECLINED'
  | 'PARTNERSHIP_WITHDRAWN'
  | 'PARTNERSHIP_EXPIRED'
  | 'PARTNERSHIP_DISSOLVED'
  | 'PARTNERSHIP_SIDE_REPLACED'
  | 'PARTNERSHIP_PROPOSED'
  | 'PARTNERSHIP_SIDE_ACCEPTED'
  | 'PARTNERSHIP_NEGOTIATION_BEGUN'
  | 'AGREEMENT_CHANGED'
  | 'AGREEMENT_SIGNED'
  | 'AMENDMENT_PROPOSED'
  | 'AMENDMENT_DROPPED'
  | 'AGREEMENT_AMENDED'
  | 'PARTNERSHIP_AGREED'
  | 'PARTNERSHIP_STARTED'
  | 'MILESTONE_DELIVERED'
  | 'MILESTONE_ACCEPTED'
  | 'MILESTONE_RETURNED'
  | 'COMPLETION_PROPOSED'
  | 'COMPLETION_REFUSED'
  | 'PARTNERSHIP_COMPLETED'
  | 'PARTNERSHIP_TERMINATED'
  | 'PARTNERSHIP_RATED'
  | 'BROKER_INVITED'
  | 'BROKER_JOINED'
  | 'BROKER_REFUSED'
  | 'BROKER_LEFT'
  | 'COMMISSIONER_REQUESTED'
  | 'COMMISSIONER_ASSIGNED'
  | 'COMMISSIONER_REQUEST_WITHDRAWN'
  | 'COMMISSIONER_REQUEST_MOVED'
  | 'IMPORT_RUN'
  | 'IMPORT_STARTED'
  | 'IMPORT_CANCELLED'
  | 'LIST_EXPORTED'
  | 'LEXICON_CHANGED'
  | 'LEXICON_RESTORED'
  | 'REINDEX_STARTED'
  | 'MATCH_DISMISSED'
  | 'MATCH_RESTORED'
  | 'MATCH_WEIGHTS_CHANGED'
  | 'MATCH_WEIGHTS_TAKEN_BACK'
  | 'CONSENT_GIVEN'
  | 'CONSENT_WITHDRAWN'
  | 'CONTACT_SHOWN_TO_OFFICER'
  | 'PERSONAL_DATA_EXPORTED'
  | 'EMAIL_CHANGED'
  | 'DELETION_REQUESTED'
  | 'DELETION_CANCELLED'
  | 'ACCOUNT_DELETED'
  | 'OBJECTION_FILED'
  | 'OBJECTION_ACCEPTED'
  | 'OBJECTION_REFUSED'
  | 'OBJECTION_WITHDRAWN'
  | 'RETENTION_APPLIED'
  | 'AUDIT_SEARCHED'
  | 'AUDIT_EXPORTED';

/** Seen by the account that keeps it alone; whose thing it is never learns of it. */
export type Bookmark = {
  readonly __typename?: 'Bookmark';
  readonly itemId: Scalars['ID']['output'];
  readonly list: BookmarkList;
  /** A partner, a need or a capability; null once it may not be seen any more. */
  readonly item?: Maybe<Node>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type BookmarkList =
  | 'PARTNERS'
  | 'NEEDS'
  | 'CAPABILITIES';

export type BookmarkConnection = {
  readonly __typename?: 'BookmarkConnection';
  readonly edges: ReadonlyArray<BookmarkEdge>;
  readonly nodes: ReadonlyArray<Bookmark>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type BookmarkEdge = {
  readonly __typename?: 'BookmarkEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Bookmark;
};

export type AddBookmarkInput = {
  /** Of an organization that can be a partner, a commissioner, a need or a capability. */
  readonly itemId: Scalars['ID']['input'];
};

export type RemoveBookmarkInput = {
  readonly itemId: Scalars['ID']['input'];
};

export type AddBookmarkPayload = {
  readonly __typename?: 'AddBookmarkPayload';
  readonly bookmark?: Maybe<Bookmark>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RemoveBookmarkPayload = {
  readonly __typename?: 'RemoveBookmarkPayload';
  /** What was taken out; null where it was not there. */
  readonly bookmark?: Maybe<Bookmark>;
  readonly errors: ReadonlyArray<UserError>;
};

/** An account keeps up to 500. */
export type TooManyBookmarks = UserError & {
  readonly __typename?: 'TooManyBookmarks';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a university or platform offers. */
export type Capability = Node & {
  readonly __typename?: 'Capability';
  readonly id: Scalars['ID']['output'];
  readonly kind: CapabilityKind;
  readonly title: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** A university or a transfer platform. */
  readonly owner: Organization;
  /** Units of the university behind it. */
  readonly units: ReadonlyArray<Unit>;
  /** Commissioners of the owner who do it: those whom the viewer may see. */
  readonly experts: ReadonlyArray<Commissioner>;
  readonly isExample: Scalars['Boolean']['output'];
  readonly fields: ReadonlyArray<Field>;
  readonly chainStages: ReadonlyArray<ChainStage>;
  readonly forms: ReadonlyArray<CooperationForm>;
  /** Technology readiness level, 1 to 9. */
  readonly trl?: Maybe<Scalars['Int']['output']>;
  /** Achievements only. */
  readonly patents: ReadonlyArray<Patent>;
  /** Classes of the international patent classification. */
  readonly ipc: ReadonlyArray<Scalars['String']['output']>;
  readonly standards: ReadonlyArray<Scalars['String']['output']>;
  /** What was done with it before, newest first, as the owner tells it. */
  readonly cases: ReadonlyArray<CapabilityCase>;
  /** Drawings, reports, photographs; for whoever sees the capability. */
  readonly attachments: ReadonlyArray<Attachment>;
  readonly price?: Maybe<Price>;
  /** In working days. */
  readonly leadTimeDays?: Maybe<Scalars['Int']['output']>;
  /** Maker and model; equipment only. */
  readonly equipmentModel?: Maybe<Scalars['String']['output']>;
  /** Where the equipment stands. */
  readonly town?: Maybe<Town>;
  /** Building and room, in words; equipment only. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** When others may use it; equipment only. */
  readonly openHours: ReadonlyArray<OpenHours>;
  /** Number of one of the seven forms of school–enterprise cooperation; training only. */
  readonly schoolEnterpriseForm?: Maybe<Scalars['Int']['output']>;
  /** The form by its name in the decree in force; training only. */
  readonly schoolEnterprise?: Maybe<SchoolEnterpriseForm>;
  /** How long the training takes. */
  readonly durationDays?: Maybe<Scalars['Int']['output']>;
  /** How many take part in the training at a time. */
  readonly places?: Maybe<Scalars['Int']['output']>;
  readonly state: CapabilityState;
  /** Of a draft: when it was begun. */
  readonly publishedAt: Scalars['DateTime']['output'];
  /** Grows with each edit; who edits says on which one the edit stands. */
  readonly revision: Scalars['Int']['output'];
  /** Among those that the owner shows first. */
  readonly isPinned: Scalars['Boolean']['output'];
  /** Each change of the state, oldest first; for members of the owner, empty for others. */
  readonly steps: ReadonlyArray<CapabilityStep>;
  readonly viewerIsOwner: Scalars['Boolean']['output'];
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly viewerCanPublish: Scalars['Boolean']['output'];
  readonly viewerCanPause: Scalars['Boolean']['output'];
  readonly viewerCanResume: Scalars['Boolean']['output'];
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  /** A draft goes for good. */
  readonly viewerCanDiscard: Scalars['Boolean']['output'];
  /** Times to come, soonest first; at most 60. For members of the owner full ones and closed ones, too. */
  readonly slots: ReadonlyArray<CapabilitySlot>;
  /** True when the viewer may open times to book. */
  readonly viewerCanOpenSlots: Scalars['Boolean']['output'];
  /** Published needs that it could solve, the best first; null for all but the members of its owner and the bureau. `first` is at most 50. */
  readonly matchingNeeds?: Maybe<MatchConnection>;
  readonly viewerCanSeeMatchingNeeds: Scalars['Boolean']['output'];
};


/** What a university or platform offers. */
export type CapabilityMatchingNeedsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  includeWeak?: Scalars['Boolean']['input'];
};

export type CapabilityKind =
  | 'ACHIEVEMENT'
  | 'SERVICE'
  | 'EQUIPMENT'
  | 'TRAINING';

export type CapabilityState =
  /** Only members of the owner see it. */
  | 'DRAFT'
  | 'PUBLISHED'
  /** Not found and not asked for until it is taken up again. */
  | 'PAUSED'
  | 'WITHDRAWN';

export type PatentKind =
  | 'INVENTION'
  | 'UTILITY_MODEL'
  | 'DESIGN';

/** A Chinese patent or application. */
export type Patent = {
  readonly __typename?: 'Patent';
  /** With its check digit, without prefix: 201710601862.3. */
  readonly number: Scalars['String']['output'];
  readonly kind: PatentKind;
};

export type CapabilityCase = {
  readonly __typename?: 'CapabilityCase';
  readonly year: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  /** What came of it. */
  readonly result: Scalars['String']['output'];
  /** Null where the owner does not name the client, or the viewer may not see it. */
  readonly client?: Maybe<Organization>;
};

/** On these days of the week, from – to, in China. */
export type OpenHours = {
  readonly __typename?: 'OpenHours';
  /** 1 is Monday, 7 is Sunday. */
  readonly weekdays: ReadonlyArray<Scalars['Int']['output']>;
  /** 08:30 */
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

export type SchoolEnterpriseForm = {
  readonly __typename?: 'SchoolEnterpriseForm';
  readonly number: Scalars['Int']['output'];
  readonly label: Label;
};

/** What a decree says, and from which day on. */
export type SchoolEnterpriseForms = {
  readonly __typename?: 'SchoolEnterpriseForms';
  readonly from: Scalars['Date']['output'];
  readonly source: Scalars['String']['output'];
  readonly forms: ReadonlyArray<SchoolEnterpriseForm>;
};

export type CapabilityStep = {
  readonly __typename?: 'CapabilityStep';
  /** What it became. */
  readonly state: CapabilityState;
  readonly at: Scalars['DateTime']['output'];
};

export type PriceKind =
  | 'FIXED'
  | 'RANGE'
  | 'ON_REQUEST';

/** From – to, in yuan with two decimals, for one unit. */
export type Price = {
  readonly __typename?: 'Price';
  readonly kind: PriceKind;
  readonly minYuan?: Maybe<Scalars['Float']['output']>;
  readonly maxYuan?: Maybe<Scalars['Float']['output']>;
  /** What the price is for: 项, 次, 件 … Empty where the price is on request. */
  readonly per: Scalars['String']['output'];
};

export type CapabilityConnection = {
  readonly __typename?: 'CapabilityConnection';
  readonly edges: ReadonlyArray<CapabilityEdge>;
  readonly nodes: ReadonlyArray<Capability>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type CapabilityEdge = {
  readonly __typename?: 'CapabilityEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Capability;
};

export type CreateCapabilityInput = {
  /** A university or transfer platform that the viewer is a member of. */
  readonly ownerId: Scalars['ID']['input'];
  readonly kind: CapabilityKind;
  /** 4 to 80 characters. */
  readonly title: Scalars['String']['input'];
  /** 10 to 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Codes of the taxonomy, 1 to 5. */
  readonly fieldCodes: ReadonlyArray<Scalars['ID']['input']>;
  readonly chainStageCodes?: ReadonlyArray<Scalars['ID']['input']>;
  readonly forms?: ReadonlyArray<CooperationForm>;
  readonly unitIds?: ReadonlyArray<Scalars['ID']['input']>;
  /** Commissioners whom the owner employs, at most 20. */
  readonly expertIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly trl?: InputMaybe<Scalars['Int']['input']>;
  /** Numbers as they are written: ZL 2017 1 0601862.3. Achievements only, at most 50. */
  readonly patents?: ReadonlyArray<Scalars['String']['input']>;
  /** F21V, F21V 29/503; at most 20. */
  readonly ipc?: ReadonlyArray<Scalars['String']['input']>;
  readonly standards?: ReadonlyArray<Scalars['String']['input']>;
  /** At most 20. */
  readonly cases?: ReadonlyArray<CapabilityCaseInput>;
  readonly price?: InputMaybe<PriceInput>;
  readonly leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  /** At most 80 characters; equipment only. */
  readonly equipmentModel?: InputMaybe<Scalars['String']['input']>;
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
  /** At most 80 characters; equipment only. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly openHours?: ReadonlyArray<OpenHoursInput>;
  /** 1 to 7, for training only, where it must be said. */
  readonly schoolEnterpriseForm?: InputMaybe<Scalars['Int']['input']>;
  readonly durationDays?: InputMaybe<Scalars['Int']['input']>;
  readonly places?: InputMaybe<Scalars['Int']['input']>;
};

/** As `CreateCapabilityInput` says of each field. */
export type CapabilityContentInput = {
  readonly kind: CapabilityKind;
  readonly title: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly fieldCodes?: ReadonlyArray<Scalars['ID']['input']>;
  readonly chainStageCodes?: ReadonlyArray<Scalars['ID']['input']>;
  readonly forms?: ReadonlyArray<CooperationForm>;
  readonly unitIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly expertIds?: ReadonlyArray<Scalars['ID']['input']>;
  readonly trl?: InputMaybe<Scalars['Int']['input']>;
  readonly patents?: ReadonlyArray<Scalars['String']['input']>;
  readonly ipc?: ReadonlyArray<Scalars['String']['input']>;
  readonly standards?: ReadonlyArray<Scalars['String']['input']>;
  readonly cases?: ReadonlyArray<CapabilityCaseInput>;
  readonly price?: InputMaybe<PriceInput>;
  readonly leadTimeDays?: InputMaybe<Scalars['Int']['input']>;
  readonly equipmentModel?: InputMaybe<Scalars['String']['input']>;
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
  readonly place?: InputMaybe<Scalars['String']['input']>;
  readonly openHours?: ReadonlyArray<OpenHoursInput>;
  readonly schoolEnterpriseForm?: InputMaybe<Scalars['Int']['input']>;
  readonly durationDays?: InputMaybe<Scalars['Int']['input']>;
  readonly places?: InputMaybe<Scalars['Int']['input']>;
};

export type PriceInput = {
  /** Left out: what the amounts say. */
  readonly kind?: InputMaybe<PriceKind>;
  readonly minYuan?: InputMaybe<Scalars['Float']['input']>;
  readonly maxYuan?: InputMaybe<Scalars['Float']['input']>;
  /** 1 to 8 characters; empty where the price is on request. */
  readonly per: Scalars['String']['input'];
};

export type CapabilityCaseInput = {
  readonly year: Scalars['Int']['input'];
  /** 2 to 80 characters. */
  readonly title: Scalars['String']['input'];
  /** 2 to 500 characters. */
  readonly result: Scalars['String']['input'];
  /** An organization of the platform; left out where the client is not named. */
  readonly clientId?: InputMaybe<Scalars['ID']['input']>;
};

export type OpenHoursInput = {
  readonly weekdays: ReadonlyArray<Scalars['Int']['input']>;
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
};

export type SaveCapabilityDraftInput = {
  readonly ownerId: Scalars['ID']['input'];
  readonly content: CapabilityContentInput;
};

export type UpdateCapabilityInput = {
  readonly capabilityId: Scalars['ID']['input'];
  /** The revision that was read: somebody else's edit is not written over. */
  readonly expectedRevision: Scalars['Int']['input'];
  readonly content: CapabilityContentInput;
};

export type PublishCapabilityInput = {
  readonly capabilityId: Scalars['ID']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
  /** Left out: the draft as it is. */
  readonly content?: InputMaybe<CapabilityContentInput>;
};

export type PauseCapabilityInput = {
  readonly capabilityId: Scalars['ID']['input'];
};

export type ResumeCapabilityInput = {
  readonly capabilityId: Scalars['ID']['input'];
};

export type WithdrawCapabilityInput = {
  readonly capabilityId: Scalars['ID']['input'];
};

export type DiscardCapabilityDraftInput = {
  readonly capabilityId: Scalars['ID']['input'];
};

export type PinCapabilitiesInput = {
  readonly ownerId: Scalars['ID']['input'];
  /** First the one that is shown first; an empty list shows none first. */
  readonly capabilityIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type CreateCapabilityPayload = {
  readonly __typename?: 'CreateCapabilityPayload';
  /** Null when `errors` says why. */
  readonly capability?: Maybe<Capability>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SaveCapabilityDraftPayload = {
  readonly __typename?: 'SaveCapabilityDraftPayload';
  /** Null when `errors` says why. */
  readonly capability?: Maybe<Capability>;
  readonly errors: ReadonlyArray<UserError>;
};

export type UpdateCapabilityPayload = {
  readonly __typename?: 'UpdateCapabilityPayload';
  /** Null when `errors` says why. */
  readonly capability?: Maybe<Capability>;
  readonly errors: ReadonlyArray<UserError>;
};

export type PublishCapabilityPayload = {
  readonly __typename?: 'PublishCapabilityPayload';
  /** Null when `errors` says why. */
  readonly capability?: Maybe<Capability>;
  readonly errors: ReadonlyArray<UserError>;
};

export type PauseCapabilityPayload = {
  readonly __typename?: 'PauseCapabilityPayload';
  /** Null when `errors` says why. */
  readonly capability?: Maybe<Capability>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ResumeCapabilityPayload = {
  readonly __typename?: 'ResumeCapabilityPayload';
  /** Null when `errors` says why. */
  readonly capability?: Maybe<Capability>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawCapabilityPayload = {
  readonly __typename?: 'WithdrawCapabilityPayload';
  /** Null when `errors` says why. */
  readonly capability?: Maybe<Capability>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DiscardCapabilityDraftPayload = {
  readonly __typename?: 'DiscardCapabilityDraftPayload';
  /** Null when `errors` says why. */
  readonly owner?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type PinCapabilitiesPayload = {
  readonly __typename?: 'PinCapabilitiesPayload';
  /** Null when `errors` says why. */
  readonly owner?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Somebody took it back before; nothing was changed. */
export type CapabilityAlreadyWithdrawn = UserError & {
  readonly __typename?: 'CapabilityAlreadyWithdrawn';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly capability: Capability;
};

/** Somebody else edited it meanwhile; nothing was written over. */
export type CapabilityChanged = UserError & {
  readonly __typename?: 'CapabilityChanged';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** As it stands now. */
  readonly capability: Capability;
};

/** It is in a state from which this does not lead on; nothing was changed. */
export type CapabilityStateChanged = UserError & {
  readonly __typename?: 'CapabilityStateChanged';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** As it stands now. */
  readonly capability: Capability;
};

export type ChangeCapabilityAttachmentsInput = {
  readonly capabilityId: Scalars['ID']['input'];
  /** In the order in which they are shown: those to be kept, and own uploads that hang on nothing yet. At most 10. */
  readonly attachmentIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type ChangeCapabilityAttachmentsPayload = {
  readonly __typename?: 'ChangeCapabilityAttachmentsPayload';
  /** Null when `errors` says why. */
  readonly capability?: Maybe<Capability>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A time at which a firm can have a service done or use an instrument. */
export type CapabilitySlot = {
  readonly __typename?: 'CapabilitySlot';
  readonly id: Scalars['ID']['output'];
  readonly capability: Capability;
  readonly startsAt: Scalars['DateTime']['output'];
  readonly endsAt: Scalars['DateTime']['output'];
  /** How many firms at a time. */
  readonly capacity: Scalars['Int']['output'];
  /** How many more can book it. */
  readonly free: Scalars['Int']['output'];
  readonly isClosed: Scalars['Boolean']['output'];
  /** For members of the owner all of them, for members of a firm its own; none for others. Cancelled ones included. */
  readonly bookings: ReadonlyArray<SlotBooking>;
  /** True when the viewer may book it for a firm of their own now. */
  readonly viewerCanBook: Scalars['Boolean']['output'];
  readonly viewerCanClose: Scalars['Boolean']['output'];
};

export type SlotBooking = {
  readonly __typename?: 'SlotBooking';
  readonly id: Scalars['ID']['output'];
  readonly firm?: Maybe<Organization>;
  /** What the firm brings or wants. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly bookedAt: Scalars['DateTime']['output'];
  /** Null while the booking stands. */
  readonly cancelledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly cancelledBy?: Maybe<SlotSide>;
  /** In the words of who cancelled. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly viewerCanCancel: Scalars['Boolean']['output'];
};

export type SlotSide =
  | 'FIRM'
  | 'OWNER';

export type OpenSlotsInput = {
  readonly capabilityId: Scalars['ID']['input'];
  /** The first day, in China. */
  readonly on: Scalars['Date']['input'];
  /** 09:00, in China; not later than `to` on the same day. */
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
  /** 1 to 50. */
  readonly capacity?: Scalars['Int']['input'];
  /** How many weeks in a row, 1 to 26. */
  readonly weeks?: Scalars['Int']['input'];
};

export type CloseSlotInput = {
  readonly slotId: Scalars['ID']['input'];
  /** 2 to 200 characters; asked for where somebody has booked. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type BookSlotInput = {
  readonly slotId: Scalars['ID']['input'];
  /** An enterprise that the viewer is a member of. */
  readonly enterpriseId: Scalars['ID']['input'];
  /** At most 200 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type CancelSlotBookingInput = {
  readonly bookingId: Scalars['ID']['input'];
  /** 2 to 200 characters; asked for where the owner cancels. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type OpenSlotsPayload = {
  readonly __typename?: 'OpenSlotsPayload';
  /** Null when `errors` says why. */
  readonly slots?: Maybe<ReadonlyArray<CapabilitySlot>>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CloseSlotPayload = {
  readonly __typename?: 'CloseSlotPayload';
  /** Null when `errors` says why. */
  readonly slot?: Maybe<CapabilitySlot>;
  readonly errors: ReadonlyArray<UserError>;
};

export type BookSlotPayload = {
  readonly __typename?: 'BookSlotPayload';
  /** Null when `errors` says why. */
  readonly slot?: Maybe<CapabilitySlot>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CancelSlotBookingPayload = {
  readonly __typename?: 'CancelSlotBookingPayload';
  /** Null when `errors` says why. */
  readonly slot?: Maybe<CapabilitySlot>;
  readonly errors: ReadonlyArray<UserError>;
};

/** It is full, closed or over, booked by the same firm before, or the booking was cancelled: somebody was first. */
export type SlotTaken = UserError & {
  readonly __typename?: 'SlotTaken';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** As it stands now. */
  readonly slot: CapabilitySlot;
};

/** An expert whom the bureau can dispatch to firms. */
export type Commissioner = Node & Partner & {
  readonly __typename?: 'Commissioner';
  readonly id: Scalars['ID']['output'];
  readonly kind: PartnerKind;
  /** Surname and title only, until a contact is disclosed. */
  readonly name: Scalars['String']['output'];
  /** The university that employs the person. */
  readonly homeInstitution?: Maybe<University>;
  /** What the person is best at. */
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly isVerified: Scalars['Boolean']['output'];
  readonly isExample: Scalars['Boolean']['output'];
  /** Null: the town is that of the home institution. */
  readonly town?: Maybe<Town>;
  readonly fields: ReadonlyArray<Field>;
  readonly chainStages: ReadonlyArray<ChainStage>;
  readonly forms: ReadonlyArray<CooperationForm>;
  /** How many firms at a time. */
  readonly capacity: Scalars['Int']['output'];
  /** How many more firms can be taken on now, never below 0. */
  readonly freeCapacity: Scalars['Int']['output'];
  /** When the person can come, in words. */
  readonly availability?: Maybe<Scalars['String']['output']>;
  readonly yearsOfExperience?: Maybe<Scalars['Int']['output']>;
  readonly earlierDispatches: ReadonlyArray<EarlierDispatch>;
  readonly viewerIsSelf: Scalars['Boolean']['output'];
  /** Of the organization that the viewer acts for: those of its 5 newest published needs that the person fits, the best first, at most 3. */
  readonly fitsOwnNeeds: ReadonlyArray<OwnNeedFit>;
  /**
   * Published needs that fit what the person does, the best first; null for all but the person, the members of the home institution
   * and the bureau. `first` is at most 50.
   */
  readonly matchingNeeds?: Maybe<MatchConnection>;
  readonly viewerCanSeeMatchingNeeds: Scalars['Boolean']['output'];
};


/** An expert whom the bureau can dispatch to firms. */
export type CommissionerMatchingNeedsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  includeWeak?: Scalars['Boolean']['input'];
};

export type EarlierDispatch = {
  readonly __typename?: 'EarlierDispatch';
  readonly year: Scalars['Int']['output'];
  readonly months: Scalars['Int']['output'];
  readonly result: Scalars['String']['output'];
};

export type UpdateCommissionerProfileInput = {
  /** What the person is best at: at most 1,000 characters; empty for nothing. */
  readonly description: Scalars['String']['input'];
  /** When the person can come: at most 200 characters; empty for nothing. */
  readonly availability: Scalars['String']['input'];
};

export type UpdateCommissionerProfilePayload = {
  readonly __typename?: 'UpdateCommissionerProfilePayload';
  /** Null when `errors` says why. */
  readonly commissioner?: Maybe<Commissioner>;
  readonly errors: ReadonlyArray<UserError>;
};

/** What is told about personal data, version by version (PIPL, article 17). For everybody to read. */
export type PrivacyNotice = {
  readonly __typename?: 'PrivacyNotice';
  readonly version: Scalars['String']['output'];
  readonly validFrom: Scalars['Date']['output'];
  /** What differs from the version before. */
  readonly changes: Label;
  readonly sections: ReadonlyArray<PrivacyNoticeSection>;
};

export type PrivacyNoticeSection = {
  readonly __typename?: 'PrivacyNoticeSection';
  readonly title: Label;
  readonly paragraphs: ReadonlyArray<Label>;
};

export type ConsentField =
  | 'NAME'
  | 'EMAIL';

/** Who gets to see it: members of the other side of a partnership that both sides agreed on. */
export type ConsentAudience =
  | 'PARTNERS';

/** How one consent of the viewer stands. */
export type Consent = {
  readonly __typename?: 'Consent';
  readonly field: ConsentField;
  readonly audience: ConsentAudience;
  readonly isGiven: Scalars['Boolean']['output'];
  /** Null where it was never decided. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** Which words were agreed to; null unless given. */
  readonly givenVersion?: Maybe<Scalars['String']['output']>;
  /** What would be agreed to now. */
  readonly wording: ConsentWording;
};

export type ConsentWording = {
  readonly __typename?: 'ConsentWording';
  readonly version: Scalars['String']['output'];
  readonly text: Label;
};

/** One line of the ledger; it is only ever added to. */
export type ConsentEntry = {
  readonly __typename?: 'ConsentEntry';
  /** NAME, EMAIL, or NOTICE for the notice on personal data. */
  readonly field: Scalars['String']['output'];
  readonly wordingVersion: Scalars['String']['output'];
  readonly isGiven: Scalars['Boolean']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type DecideConsentInput = {
  readonly field: ConsentField;
  readonly audience: ConsentAudience;
  /** The words that were shown. */
  readonly wordingVersion: Scalars['String']['input'];
  readonly isGiven: Scalars['Boolean']['input'];
};

export type DecideConsentPayload = {
  readonly __typename?: 'DecideConsentPayload';
  readonly consents?: Maybe<ReadonlyArray<Consent>>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The notice on personal data was not accepted in its present version. */
export type NoticeNotAccepted = UserError & {
  readonly __typename?: 'NoticeNotAccepted';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Other words are shown by now. */
export type ConsentWordingOutdated = UserError & {
  readonly __typename?: 'ConsentWordingOutdated';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One showing of a contact to somebody outside; written down before it was shown. */
export type ContactDisclosure = {
  readonly __typename?: 'ContactDisclosure';
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Who looked; null where it was an officer of the bureau, or the organization is gone. */
  readonly viewerOrganization?: Maybe<Organization>;
  /** True where an officer of the science bureau looked. */
  readonly isByBureau: Scalars['Boolean']['output'];
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly purpose: DisclosurePurpose;
  /** What the officer added in words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The partnership or commissioner request that it belongs to; null where none. */
  readonly contextId?: Maybe<Scalars['ID']['output']>;
};

export type DisclosedField =
  | 'NAME'
  | 'ROLE'
  | 'EMAIL';

export type DisclosurePurpose =
  /** Both sides agreed to collaborate. */
  | 'PARTNERSHIP_AGREED'
  /** A commissioner was dispatched. */
  | 'DISPATCH_AGREED'
  | 'VERIFICATION'
  | 'DISPATCH'
  | 'BROKERING'
  | 'COMPLAINT'
  | 'RIGHTS_REQUEST'
  | 'OTHER';

export type ContactDisclosureConnection = {
  readonly __typename?: 'ContactDisclosureConnection';
  readonly edges: ReadonlyArray<ContactDisclosureEdge>;
  readonly nodes: ReadonlyArray<ContactDisclosure>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ContactDisclosureEdge = {
  readonly __typename?: 'ContactDisclosureEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ContactDisclosure;
};

export type PartnerOrder =
  | 'RELEVANCE'
  | 'NEWEST'
  /** From the town of the viewer's organization, else from the town of the filter, else from Guzhen. */
  | 'NEAREST'
  /** Most completed collaborations first. */
  | 'RECORD';

export type SearchOrder =
  | 'RELEVANCE'
  | 'NEWEST';

/** Each list takes up to 100 values; a code that no taxonomy has is refused. */
export type PartnerFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<PartnerKind>>;
  readonly townCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** A node of the upper level stands for its leaves. */
  readonly fieldCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly chainStageCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly forms?: InputMaybe<ReadonlyArray<CooperationForm>>;
  readonly trl?: InputMaybe<TrlRangeInput>;
  /** Only what lies so near; what has no place of its own is left out. */
  readonly near?: InputMaybe<NearInput>;
};

export type NeedFilter = {
  readonly townCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly fieldCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly chainStageCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly forms?: InputMaybe<ReadonlyArray<CooperationForm>>;
};

export type CapabilityFilter = {
  readonly kinds?: InputMaybe<ReadonlyArray<CapabilityKind>>;
  readonly fieldCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly chainStageCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly forms?: InputMaybe<ReadonlyArray<CooperationForm>>;
  readonly trl?: InputMaybe<TrlRangeInput>;
};

/** As far as the crow flies. */
export type NearInput = {
  readonly townCode: Scalars['ID']['input'];
  /** More than 0, up to 1,000. */
  readonly kilometres: Scalars['Float']['input'];
};

/** 1 to 9, both ends included; either may be left out. The wrong way round it is refused. */
export type TrlRangeInput = {
  readonly min?: InputMaybe<Scalars['Int']['input']>;
  readonly max?: InputMaybe<Scalars['Int']['input']>;
};

export type PartnerSearchConnection = {
  readonly __typename?: 'PartnerSearchConnection';
  readonly edges: ReadonlyArray<PartnerSearchEdge>;
  readonly nodes: ReadonlyArray<Partner>;
  readonly pageInfo: PageInfo;
  readonly total: SearchTotal;
  /** Counts that do not shrink to the chosen value: each facet ignores its own filter. */
  readonly facets: ReadonlyArray<Facet>;
  readonly understood: UnderstoodQuery;
  /** True where the engine could not answer and this is a plain list from the database. */
  readonly isDegraded: Scalars['Boolean']['output'];
  /** Ways on where this finds little or nothing; worked out only when asked for. */
  readonly help: SearchHelp;
};

export type PartnerSearchEdge = {
  readonly __typename?: 'PartnerSearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partner;
  readonly match: SearchMatch;
  /** To the town of `near`, or to where NEAREST begins; null where neither is asked for, or it has no place. */
  readonly distanceKilometres?: Maybe<Scalars['Float']['output']>;
};

export type NeedSearchConnection = {
  readonly __typename?: 'NeedSearchConnection';
  readonly edges: ReadonlyArray<NeedSearchEdge>;
  readonly nodes: ReadonlyArray<Need>;
  readonly pageInfo: PageInfo;
  readonly total: SearchTotal;
  readonly facets: ReadonlyArray<Facet>;
  readonly understood: UnderstoodQuery;
  readonly isDegraded: Scalars['Boolean']['output'];
  readonly help: SearchHelp;
};

export type NeedSearchEdge = {
  readonly __typename?: 'NeedSearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Need;
  readonly match: SearchMatch;
};

export type CapabilitySearchConnection = {
  readonly __typename?: 'CapabilitySearchConnection';
  readonly edges: ReadonlyArray<CapabilitySearchEdge>;
  readonly nodes: ReadonlyArray<Capability>;
  readonly pageInfo: PageInfo;
  readonly total: SearchTotal;
  readonly facets: ReadonlyArray<Facet>;
  readonly understood: UnderstoodQuery;
  readonly isDegraded: Scalars['Boolean']['output'];
  readonly help: SearchHelp;
};

export type CapabilitySearchEdge = {
  readonly __typename?: 'CapabilitySearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Capability;
  readonly match: SearchMatch;
};

/** Why a hit is there. */
export type SearchMatch = {
  readonly __typename?: 'SearchMatch';
  /** 0 to 1, comparable within one answer; null without a query. */
  readonly score?: Maybe<Scalars['Float']['output']>;
  readonly highlights: ReadonlyArray<Highlight>;
  /** The words and concepts of the query that it answers. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** The best first, up to 8. */
  readonly reasons: ReadonlyArray<MatchReason>;
};

/** Which words of the query were found in which fields, and how. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  /** As they stand in the query. */
  readonly term: Scalars['String']['output'];
  readonly match: MatchKind;
  /** The concept that leads from the words to what was found; null where none was needed. */
  readonly concept?: Maybe<Scalars['String']['output']>;
  readonly fields: ReadonlyArray<HighlightField>;
};

export type MatchKind =
  | 'EXACT'
  /** The beginning of a longer word. */
  | 'PREFIX'
  | 'PARTIAL'
  /** A standard, a patent, a credit code. */
  | 'CODE'
  | 'SYNONYM'
  /** A narrower word for the same concept. */
  | 'NARROWER'
  /** A neighbouring concept. */
  | 'RELATED'
  | 'PINYIN'
  | 'INITIALS'
  | 'HOMOPHONE'
  | 'TYPO';

/** A piece of the hit's text; `ranges` are offsets in UTF-16 units. */
export type Highlight = {
  readonly __typename?: 'Highlight';
  readonly field: HighlightField;
  readonly text: Scalars['String']['output'];
  readonly ranges: ReadonlyArray<TextRange>;
};

export type HighlightField =
  | 'NAME'
  | 'ALIASES'
  | 'KEYWORDS'
  | 'CODES'
  | 'BODY'
  | 'RELATED';

export type TextRange = {
  readonly __typename?: 'TextRange';
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
};

export type SearchTotal = {
  readonly __typename?: 'SearchTotal';
  readonly value: Scalars['Int']['output'];
  /** False where the engine estimates. */
  readonly exact: Scalars['Boolean']['output'];
};

export type Facet = {
  readonly __typename?: 'Facet';
  readonly name: FacetName;
  readonly values: ReadonlyArray<FacetValue>;
};

export type FacetName =
  /** Of partners, or of capabilities. */
  | 'KIND'
  | 'TOWN'
  | 'FIELD'
  | 'CHAIN_STAGE'
  | 'FORM'
  | 'TRL';

export type FacetValue = {
  readonly __typename?: 'FacetValue';
  /** An enum value or a taxonomy code. */
  readonly value: Scalars['ID']['output'];
  readonly label: Label;
  readonly count: Scalars['Int']['output'];
};

/** How the query was read, so that one can correct it. */
export type UnderstoodQuery = {
  readonly __typename?: 'UnderstoodQuery';
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  readonly concepts: ReadonlyArray<UnderstoodConcept>;
  /** Words that nothing contains; the answer is without them. */
  readonly ignored: ReadonlyArray<Scalars['String']['output']>;
  /** What stood in quotes: each occurs in every hit as it is. */
  readonly phrases: ReadonlyArray<Scalars['String']['output']>;
  /** What stood behind a minus: no hit contains it. */
  readonly excluded: ReadonlyArray<Scalars['String']['output']>;
  /** A likelier spelling of the whole query. */
  readonly didYouMean?: Maybe<Scalars['String']['output']>;
};

export type UnderstoodConcept = {
  readonly __typename?: 'UnderstoodConcept';
  readonly label: Scalars['String']['output'];
  /** What else is searched for it: synonyms, narrower words, English. */
  readonly expanded: ReadonlyArray<Scalars['String']['output']>;
};

export type Suggestion = {
  readonly __typename?: 'Suggestion';
  readonly kind: SuggestionKind;
  readonly text: Scalars['String']['output'];
  readonly ranges: ReadonlyArray<TextRange>;
  /** What it leads to; null for a concept or a field. */
  readonly node?: Maybe<Node>;
  /** Taxonomy code of a field; null for the others. */
  readonly fieldCode?: Maybe<Scalars['ID']['output']>;
};

export type SuggestionKind =
  /** A likelier spelling of what was typed; at most one, and first. */
  | 'DID_YOU_MEAN'
  | 'ENTERPRISE'
  | 'UNIVERSITY'
  | 'TRANSFER_PLATFORM'
  | 'COMMISSIONER'
  | 'NEED'
  | 'CAPABILITY'
  | 'CONCEPT'
  | 'FIELD';

/** Each way says how many it finds, and only what finds more is listed. */
export type SearchHelp = {
  readonly __typename?: 'SearchHelp';
  /** The query in a likelier spelling, under the same filter. */
  readonly spelling?: Maybe<SearchAlternative>;
  /** One condition of the filter fewer, the most rewarding first; at most 4. */
  readonly fewerConditions: ReadonlyArray<DroppedCondition>;
  /** How many without any condition; null where there are fewer than two, or it finds no more. */
  readonly withoutConditions?: Maybe<Scalars['Int']['output']>;
  /** One word fewer, or a phrase without its quotes; the most rewarding first, at most 4. */
  readonly fewerWords: ReadonlyArray<DroppedWord>;
  /** Fields near to the words or to the chosen ones, with how much the list holds in them; at most 3. */
  readonly nearestFields: ReadonlyArray<NearestField>;
  /** What the same words find in the other lists; at most 3 each, and none of the list's own kind. */
  readonly similarPartners: ReadonlyArray<Partner>;
  readonly similarNeeds: ReadonlyArray<Need>;
  readonly similarCapabilities: ReadonlyArray<Capability>;
};

export type SearchAlternative = {
  readonly __typename?: 'SearchAlternative';
  readonly query: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type DroppedCondition = {
  readonly __typename?: 'DroppedCondition';
  readonly name: ConditionName;
  /** An enum value or a taxonomy code; `5-9` of a range, `442000105-10` of a distance. */
  readonly value: Scalars['ID']['output'];
  readonly label: Label;
  /** Found without it. */
  readonly count: Scalars['Int']['output'];
};

export type ConditionName =
  | 'KIND'
  | 'TOWN'
  | 'FIELD'
  | 'CHAIN_STAGE'
  | 'FORM'
  | 'TRL'
  | 'NEAR';

export type DroppedWord = {
  readonly __typename?: 'DroppedWord';
  readonly word: Scalars['String']['output'];
  /** What is left. */
  readonly query: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type NearestField = {
  readonly __typename?: 'NearestField';
  readonly field: Field;
  readonly count: Scalars['Int']['output'];
};

export type ReindexPayload = {
  readonly __typename?: 'ReindexPayload';
  readonly status?: Maybe<SearchStatus>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SearchStatus = {
  readonly __typename?: 'SearchStatus';
  readonly engine: SearchEngineName;
  readonly state: SearchEngineState;
  /** Documents that can be found. */
  readonly documents: Scalars['Int']['output'];
  /** Changes that the index does not hold yet. */
  readonly waiting: Scalars['Int']['output'];
  /** How long the longest of them has been waiting; 0 where none does. */
  readonly lagSeconds: Scalars['Float']['output'];
  /** The latest run that wrote the index anew; null before the first. */
  readonly reindexing?: Maybe<Reindexing>;
  /** When the index was last compared with the data: at each start and at night. */
  readonly lastReconciledAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many documents that comparison had to write or remove. */
  readonly mended?: Maybe<Scalars['Int']['output']>;
};

export type SearchEngineName =
  | 'EMBEDDED'
  | 'MEILISEARCH';

export type SearchEngineState =
  | 'READY'
  | 'BUILDING'
  | 'UNAVAILABLE';

export type Reindexing = {
  readonly __typename?: 'Reindexing';
  readonly state: ReindexingState;
  /** Read so far; what may not be found is read as well. */
  readonly done: Scalars['Int']['output'];
  /** 0 until it begins. */
  readonly total: Scalars['Int']['output'];
  readonly askedAt: Scalars['DateTime']['output'];
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the index holds since; null before the end. */
  readonly documents?: Maybe<Scalars['Int']['output']>;
  /** Why it failed, in the language of the request. */
  readonly problem?: Maybe<Scalars['String']['output']>;
};

export type ReindexingState =
  | 'WANTED'
  /** Reading, and filling the new index. */
  | 'FILLING'
  /** Taking the new index into use. */
  | 'SWAPPING'
  | 'DONE'
  | 'FAILED';

/** A file that hangs on something: whoever may read that may read it. Upload one by `POST /files`, then name its id. */
export type Attachment = {
  readonly __typename?: 'Attachment';
  readonly id: Scalars['ID']['output'];
  /** Cleaned, with its ending: for showing and for saving. */
  readonly name: Scalars['String']['output'];
  /** By its content, for instance `application/pdf`. */
  readonly contentType: Scalars['String']['output'];
  /** In bytes. */
  readonly size: Scalars['Int']['output'];
  readonly uploadedAt: Scalars['DateTime']['output'];
  /** Path of the bytes; asks for the same rights again. */
  readonly url: Scalars['String']['output'];
};

/** A named file is not there, not the viewer's own upload, in use elsewhere, or named twice. Nothing was attached. */
export type FileNotAttachable = UserError & {
  readonly __typename?: 'FileNotAttachable';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The one at fault. */
  readonly fileId?: Maybe<Scalars['ID']['output']>;
};

/** More files than may hang on one thing. Nothing was attached. */
export type TooManyAttachments = UserError & {
  readonly __typename?: 'TooManyAttachments';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly most: Scalars['Int']['output'];
};

/** A spreadsheet that somebody brought: uploaded over HTTP (`POST /imports`), then checked and written here. */
export type ImportRun = Node & {
  readonly __typename?: 'ImportRun';
  readonly id: Scalars['ID']['output'];
  readonly kind: ImportKind;
  /** Whose needs or capabilities they are; null for the bureau's lists. */
  readonly organization?: Maybe<Organization>;
  /** As its sender calls it, cleaned. */
  readonly fileName: Scalars['String']['output'];
  /** Null in a CSV file. */
  readonly sheet?: Maybe<Scalars['String']['output']>;
  /** Sheets that are not read: one file brings one list. */
  readonly otherSheets: ReadonlyArray<Scalars['String']['output']>;
  /** What one should know about the file, for instance that its macros do not run. */
  readonly notes: ReadonlyArray<Scalars['String']['output']>;
  readonly headerRow: Scalars['Int']['output'];
  readonly header: ReadonlyArray<Scalars['String']['output']>;
  /** Which column of the sheet fills what. */
  readonly columns: ReadonlyArray<ImportColumnChoice>;
  /** All that a list of this kind may tell. */
  readonly knownColumns: ReadonlyArray<ImportColumn>;
  /** Rows below the header that hold something. */
  readonly rowCount: Scalars['Int']['output'];
  readonly blankRowCount: Scalars['Int']['output'];
  readonly state: ImportRunState;
  /** What would happen; null until it is checked. */
  readonly checked?: Maybe<ImportCounts>;
  /** What has happened so far; null until it is started. */
  readonly done?: Maybe<ImportCounts>;
  /** How many rows are through with what goes on now. */
  readonly rowsDone: Scalars['Int']['output'];
  /** Why it did not come to its end. */
  readonly failure?: Maybe<ImportFailure>;
  /** On what ground organizations count as verified. */
  readonly verifiedBecause?: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly startedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The display name of who brought it; null where that account is gone. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Its rows are deleted by age, or will be: then neither they nor the returned spreadsheet can be had. */
  readonly areRowsKept: Scalars['Boolean']['output'];
  /** With what becomes, or became, of each. `first` is at most 100. */
  readonly rows: ImportRowConnection;
  readonly viewerCanSetColumns: Scalars['Boolean']['output'];
  readonly viewerCanMend: Scalars['Boolean']['output'];
  readonly viewerCanStart: Scalars['Boolean']['output'];
  readonly viewerCanCancel: Scalars['Boolean']['output'];
};


/** A spreadsheet that somebody brought: uploaded over HTTP (`POST /imports`), then checked and written here. */
export type ImportRunRowsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  show?: ImportRowsShown;
};

export type ImportKind =
  | 'ENTERPRISE'
  | 'UNIVERSITY'
  | 'COMMISSIONER'
  | 'TRANSFER_PLATFORM'
  | 'NEED'
  | 'CAPABILITY'
  /** People whom an organization invites. */
  | 'MEMBER'
  /** Needs that officers and associations write down for firms, which confirm them. */
  | 'PROPOSED_NEED';

export type ImportRunState =
  /** Columns have to be matched by hand first. */
  | 'COLUMNS'
  /** Goes through all rows and writes nothing. */
  | 'CHECKING'
  /** Waits for somebody to start it. */
  | 'CHECKED'
  | 'RUNNING'
  | 'DONE'
  /** What was written by then stays. */
  | 'CANCELLED'
  | 'FAILED';

export type ImportFailure =
  /** Who brought it may not bring such a list any more. */
  | 'RIGHTS'
  /** The platform could not go on. */
  | 'FAULT';

export type ImportRowsShown =
  | 'ALL'
  | 'REFUSED';

export type ImportOutcome =
  | 'CREATED'
  | 'UPDATED'
  | 'UNCHANGED'
  | 'REFUSED';

export type ImportColumnChoice = {
  readonly __typename?: 'ImportColumnChoice';
  /** Column of the sheet, from 0. */
  readonly index: Scalars['Int']['output'];
  readonly key: Scalars['String']['output'];
};

export type ImportColumn = {
  readonly __typename?: 'ImportColumn';
  readonly key: Scalars['String']['output'];
  /** What lists usually call it. */
  readonly name: Scalars['String']['output'];
  /** What its cells take. */
  readonly wanted: Scalars['String']['output'];
  readonly isRequired: Scalars['Boolean']['output'];
};

export type ImportCounts = {
  readonly __typename?: 'ImportCounts';
  readonly created: Scalars['Int']['output'];
  readonly updated: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
};

export type ImportRowConnection = {
  readonly __typename?: 'ImportRowConnection';
  readonly edges: ReadonlyArray<ImportRowEdge>;
  readonly nodes: ReadonlyArray<ImportRow>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImportRowEdge = {
  readonly __typename?: 'ImportRowEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ImportRow;
};

export type ImportRow = {
  readonly __typename?: 'ImportRow';
  /** As the spreadsheet program shows it. */
  readonly number: Scalars['Int']['output'];
  /** From the first column on; long ones are cut. */
  readonly cells: ReadonlyArray<Scalars['String']['output']>;
  /** Null until it is checked. */
  readonly outcome?: Maybe<ImportOutcome>;
  readonly faults: ReadonlyArray<ImportFault>;
};

export type ImportFault = {
  readonly __typename?: 'ImportFault';
  /** Column of the sheet, from 0; null where the row is wrong as a whole. */
  readonly index?: Maybe<Scalars['Int']['output']>;
  readonly reason: Scalars['String']['output'];
  /** What would be right. */
  readonly wanted?: Maybe<Scalars['String']['output']>;
  /** All that the cell says; null where the row is wrong as a whole. */
  readonly cell?: Maybe<Scalars['String']['output']>;
  /** What the whole cell may say instead, the likeliest first; empty where nobody can know. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
};

export type ImportRunConnection = {
  readonly __typename?: 'ImportRunConnection';
  readonly edges: ReadonlyArray<ImportRunEdge>;
  readonly nodes: ReadonlyArray<ImportRun>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ImportRunEdge = {
  readonly __typename?: 'ImportRunEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: ImportRun;
};

export type ImportKindChoice = {
  readonly __typename?: 'ImportKindChoice';
  readonly kind: ImportKind;
  /** Null for the bureau's lists. */
  readonly organization?: Maybe<Organization>;
};

export type SetImportColumnsInput = {
  readonly importRunId: Scalars['ID']['input'];
  readonly columns: ReadonlyArray<ImportColumnChoiceInput>;
};

export type ImportColumnChoiceInput = {
  /** Column of the sheet, from 0. */
  readonly index: Scalars['Int']['input'];
  readonly key: Scalars['String']['input'];
};

export type SetImportColumnsPayload = {
  readonly __typename?: 'SetImportColumnsPayload';
  readonly importRun?: Maybe<ImportRun>;
  readonly errors: ReadonlyArray<UserError>;
};

export type MendImportRowsInput = {
  readonly importRunId: Scalars['ID']['input'];
  /** 1 to 200, each once. */
  readonly rows: ReadonlyArray<ImportRowMendInput>;
};

export type ImportRowMendInput = {
  /** As the spreadsheet program shows it. */
  readonly number: Scalars['Int']['input'];
  readonly cells: ReadonlyArray<ImportCellMendInput>;
};

export type ImportCellMendInput = {
  /** Column of the sheet, from 0. */
  readonly index: Scalars['Int']['input'];
  /** What it says from now on, at most 14,000 characters; blank for an empty cell. */
  readonly text: Scalars['String']['input'];
};

export type MendImportRowsPayload = {
  readonly __typename?: 'MendImportRowsPayload';
  readonly importRun?: Maybe<ImportRun>;
  readonly errors: ReadonlyArray<UserError>;
};

export type StartImportInput = {
  readonly importRunId: Scalars['ID']['input'];
};

export type StartImportPayload = {
  readonly __typename?: 'StartImportPayload';
  readonly importRun?: Maybe<ImportRun>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CancelImportInput = {
  readonly importRunId: Scalars['ID']['input'];
};

export type CancelImportPayload = {
  readonly __typename?: 'CancelImportPayload';
  readonly importRun?: Maybe<ImportRun>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The import is not where that step could be taken; nothing was changed. */
export type ImportMovedOn = UserError & {
  readonly __typename?: 'ImportMovedOn';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly importRun: ImportRun;
};

/** No row would change anything; nothing was started. */
export type NothingToImport = UserError & {
  readonly __typename?: 'NothingToImport';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The vocabulary that search reads queries with: what ships with the product, and over it the administrators' edits. */
export type Lexicon = {
  readonly __typename?: 'Lexicon';
  /** Number of the last edit, 0 before the first. Hand it back as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
  /** Version of the vocabulary that ships with the product. */
  readonly shippedVersion: Scalars['String']['output'];
  /** Concepts that differ from what ships. */
  readonly editedCount: Scalars['Int']['output'];
  /** How far search has come with the last edit, as the process that answers sees it. */
  readonly indexing: LexiconIndexing;
  /**
   * Concepts that hold the words of `query`, those that mean it first; all of them without. Removed ones are listed, too.
   * `first` is at most 100.
   */
  readonly concepts: LexiconConceptConnection;
};


/** The vocabulary that search reads queries with: what ships with the product, and over it the administrators' edits. */
export type LexiconConceptsArgs = {
  query?: Scalars['String']['input'];
  editedOnly?: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LexiconIndexing = {
  readonly __typename?: 'LexiconIndexing';
  readonly state: LexiconIndexingState;
  /** When the state began. */
  readonly since: Scalars['DateTime']['output'];
  /** Documents that were read anew. */
  readonly done: Scalars['Int']['output'];
  /** Documents in all, about. */
  readonly total: Scalars['Int']['output'];
  /** Why the last attempt failed; it is repeated by itself, and search goes on with the words from before. */
  readonly failure?: Maybe<Scalars['String']['output']>;
};

export type LexiconIndexingState =
  | 'UP_TO_DATE'
  /** Search still answers, with the words from before. */
  | 'REINDEXING';

/** One notion of the trade and what it is called. */
export type LexiconConcept = {
  readonly __typename?: 'LexiconConcept';
  readonly id: Scalars['ID']['output'];
  /** The usual word; one of `same`. */
  readonly label: Scalars['String']['output'];
  /** Words that mean the same, in any language: found by each other. */
  readonly same: ReadonlyArray<Scalars['String']['output']>;
  /** Words for special cases: found by the concept's words, not the other way round. */
  readonly narrower: ReadonlyArray<Scalars['String']['output']>;
  /** Near, not equal: a weak hint. */
  readonly related: ReadonlyArray<Scalars['String']['output']>;
  readonly edit: LexiconEdit;
  /** What ships with the product; null for a concept that was added. */
  readonly shipped?: Maybe<LexiconWords>;
  /** Null where nobody ever edited it. */
  readonly lastEdit?: Maybe<LexiconVersion>;
};

export type LexiconEdit =
  | 'UNCHANGED'
  | 'CHANGED'
  | 'ADDED'
  /** Search does not know it; its words are those that ship. */
  | 'REMOVED';

export type LexiconWords = {
  readonly __typename?: 'LexiconWords';
  readonly label: Scalars['String']['output'];
  readonly same: ReadonlyArray<Scalars['String']['output']>;
  readonly narrower: ReadonlyArray<Scalars['String']['output']>;
  readonly related: ReadonlyArray<Scalars['String']['output']>;
};

export type LexiconConceptConnection = {
  readonly __typename?: 'LexiconConceptConnection';
  readonly edges: ReadonlyArray<LexiconConceptEdge>;
  readonly nodes: ReadonlyArray<LexiconConcept>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LexiconConceptEdge = {
  readonly __typename?: 'LexiconConceptEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LexiconConcept;
};

/** One edit, kept for ever. */
export type LexiconVersion = {
  readonly __typename?: 'LexiconVersion';
  /** 1 for the first edit, then one more each time. */
  readonly version: Scalars['Int']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Null where the account is gone. */
  readonly by?: Maybe<Account>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The version that this one went back to; null for an edit of one concept. */
  readonly restoredVersion?: Maybe<Scalars['Int']['output']>;
  readonly edits: ReadonlyArray<LexiconVersionEdit>;
};

export type LexiconVersionEdit = {
  readonly __typename?: 'LexiconVersionEdit';
  readonly conceptId: Scalars['ID']['output'];
  /** Null where the concept did not exist. */
  readonly before?: Maybe<LexiconWords>;
  /** Null where the concept is gone. */
  readonly after?: Maybe<LexiconWords>;
};

export type LexiconVersionConnection = {
  readonly __typename?: 'LexiconVersionConnection';
  readonly edges: ReadonlyArray<LexiconVersionEdge>;
  readonly nodes: ReadonlyArray<LexiconVersion>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type LexiconVersionEdge = {
  readonly __typename?: 'LexiconVersionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LexiconVersion;
};

/** How a query is read, whatever the index holds. */
export type LexiconReading = {
  readonly __typename?: 'LexiconReading';
  /** Words that the lexicon knows, in the order of the query. */
  readonly terms: ReadonlyArray<LexiconTerm>;
  /** Words searched as they are written. */
  readonly words: ReadonlyArray<Scalars['String']['output']>;
  /** Words that say nothing about what is sought. */
  readonly ignored: ReadonlyArray<Scalars['String']['output']>;
};

export type LexiconTerm = {
  readonly __typename?: 'LexiconTerm';
  readonly text: Scalars['String']['output'];
  /** What else is searched for it, the best first. */
  readonly wordings: ReadonlyArray<LexiconWording>;
};

export type LexiconWording = {
  readonly __typename?: 'LexiconWording';
  readonly text: Scalars['String']['output'];
  readonly relation: LexiconRelation;
  /** 0 to 1: what it counts beside the very word. */
  readonly worth: Scalars['Float']['output'];
  /** Label of the concept that ties the two. */
  readonly concept: Scalars['String']['output'];
};

export type LexiconRelation =
  | 'SAME'
  | 'NARROWER'
  | 'RELATED';

export type LexiconPreview = {
  readonly __typename?: 'LexiconPreview';
  readonly now: LexiconReading;
  /** With the draft; equal to `now` without one. */
  readonly draft: LexiconReading;
};

/** What somebody is writing: empty words are passed over. */
export type LexiconDraftInput = {
  /** Null for a concept that does not exist yet. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly label: Scalars['String']['input'];
  readonly same: ReadonlyArray<Scalars['String']['input']>;
  readonly narrower: ReadonlyArray<Scalars['String']['input']>;
  readonly related: ReadonlyArray<Scalars['String']['input']>;
};

export type SaveLexiconConceptInput = {
  /** Null adds a concept. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** The version whose words are being changed; edits of other concepts since then do no harm. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly label: Scalars['String']['input'];
  /** The label is added where it is missing. At most 60 words of at most 60 characters, as in the other lists. */
  readonly same: ReadonlyArray<Scalars['String']['input']>;
  readonly narrower?: ReadonlyArray<Scalars['String']['input']>;
  readonly related?: ReadonlyArray<Scalars['String']['input']>;
  /** Why, for the history; at most 300 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** True where a word rightly names several concepts, as 驱动 does. */
  readonly sharesWords?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RemoveLexiconConceptInput = {
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RestoreLexiconConceptInput = {
  readonly id: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RestoreLexiconVersionInput = {
  readonly version: Scalars['Int']['input'];
  /** The present version: nothing may have been edited since. */
  readonly expectedVersion: Scalars['Int']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type SaveLexiconConceptPayload = {
  readonly __typename?: 'SaveLexiconConceptPayload';
  readonly concept?: Maybe<LexiconConcept>;
  /** As it is now, whether it was changed or not. */
  readonly lexicon: Lexicon;
  readonly errors: ReadonlyArray<UserError>;
};

export type RemoveLexiconConceptPayload = {
  readonly __typename?: 'RemoveLexiconConceptPayload';
  /** Null also where it had been added and is gone. */
  readonly concept?: Maybe<LexiconConcept>;
  readonly lexicon: Lexicon;
  readonly errors: ReadonlyArray<UserError>;
};

export type RestoreLexiconConceptPayload = {
  readonly __typename?: 'RestoreLexiconConceptPayload';
  readonly concept?: Maybe<LexiconConcept>;
  readonly lexicon: Lexicon;
  readonly errors: ReadonlyArray<UserError>;
};

export type RestoreLexiconVersionPayload = {
  readonly __typename?: 'RestoreLexiconVersionPayload';
  /** The version that was made; null also where nothing differed. */
  readonly version?: Maybe<LexiconVersion>;
  readonly lexicon: Lexicon;
  readonly errors: ReadonlyArray<UserError>;
};

/** There is no such concept. */
export type LexiconConceptUnknown = UserError & {
  readonly __typename?: 'LexiconConceptUnknown';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Somebody edited it after `expectedVersion`; nothing was changed. */
export type LexiconChangedMeanwhile = UserError & {
  readonly __typename?: 'LexiconChangedMeanwhile';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The edit that came first. */
  readonly version: LexiconVersion;
  /** The concept as it is now; null where it is gone, and where a version was to be restored. */
  readonly concept?: Maybe<LexiconConcept>;
};

/** Another concept has this word among those that mean the same; `sharesWords` allows it all the same. */
export type LexiconWordTaken = UserError & {
  readonly __typename?: 'LexiconWordTaken';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly word: Scalars['String']['output'];
  /** The concept that has it. */
  readonly owner: LexiconConcept;
};

/** A published need of the viewer's own organization that a partner fits. */
export type OwnNeedFit = {
  readonly __typename?: 'OwnNeedFit';
  readonly need: Need;
  /** The partner itself, or the best of what it offers, as the need's own list ranks it. */
  readonly match: Match;
};

export type MatchKindOfOffer =
  | 'ENTERPRISE'
  | 'UNIVERSITY'
  | 'COMMISSIONER'
  | 'TRANSFER_PLATFORM'
  | 'CAPABILITY';

export type MatchConnection = {
  readonly __typename?: 'MatchConnection';
  readonly edges: ReadonlyArray<MatchEdge>;
  readonly nodes: ReadonlyArray<Match>;
  readonly pageInfo: PageInfo;
  /** Of what reaches `leastScore`, or of all with `includeWeak`. */
  readonly totalCount: Scalars['Int']['output'];
  /** What lies below is not listed. */
  readonly leastScore: Scalars['Float']['output'];
  /** How many lie below, of the kinds that were asked for. */
  readonly belowCount: Scalars['Int']['output'];
  /** Not even the best reaches `fittingScore`: the list is empty, and says so, unless it is asked for with `includeWeak`. */
  readonly nothingFits: Scalars['Boolean']['output'];
  readonly fittingScore: Scalars['Float']['output'];
  /** Where nothing fits: the fields in which most is offered beside those of the need. */
  readonly nearestFields: ReadonlyArray<Field>;
  /** What each factor counts, since when, and where that comes from. */
  readonly weights: MatchWeights;
  /** What the organization's own refusals change in this list. */
  readonly adjustments: ReadonlyArray<MatchAdjustment>;
  /** What the organization has taken out of this list, the latest first; empty for all but its members. */
  readonly dismissed: ReadonlyArray<MatchDismissal>;
};

export type MatchEdge = {
  readonly __typename?: 'MatchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Match;
};

/** A scored, explained pair: of a need with a partner or a capability. One of the three is told, the other side is the list's. */
export type Match = {
  readonly __typename?: 'Match';
  /** Of the pair; the same as long as both exist. */
  readonly id: Scalars['ID']['output'];
  /** 0 to 100. */
  readonly score: Scalars['Float']['output'];
  readonly grade: MatchGrade;
  /** All eight, in a fixed order. Those that the need does not ask for have no value and no weight. */
  readonly factors: ReadonlyArray<MatchFactor>;
  /** What in the other side answers the need (or is asked for), marked. */
  readonly highlights: ReadonlyArray<Highlight>;
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  readonly partner?: Maybe<Partner>;
  readonly capability?: Maybe<Capability>;
  readonly need?: Maybe<Need>;
  /** Whom a request goes to: the owner of a capability, the home of a commissioner. Null for a need, whose owner may be hidden. */
  readonly organization?: Maybe<Organization>;
  /**
   * Of a list `byOrganization`: more of the same one that fits, the best first. Together with the match itself these are the
   * organization, two capabilities and one commissioner at most. Else empty.
   */
  readonly alsoFits: ReadonlyArray<Match>;
  /** How much more of the same organization fits beyond those. */
  readonly furtherCount: Scalars['Int']['output'];
};

export type MatchGrade =
  /** 85 and more. */
  | 'GREAT'
  /** 70 and more. */
  | 'GOOD'
  | 'FAIR';

export type MatchFactor = {
  readonly __typename?: 'MatchFactor';
  readonly name: MatchFactorName;
  /** 0 to 1; null where the need does not ask for it. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** Its share of the score, 0 to 1, with the organization's own adjustments; those of one match add up to 1. */
  readonly weight: Scalars['Float']['output'];
  /** A sentence in the language of the request. */
  readonly evidence: Scalars['String']['output'];
};

export type MatchFactorName =
  | 'TEXT'
  | 'FIELD'
  | 'STAGE'
  | 'FORM'
  | 'READINESS'
  | 'PROXIMITY'
  | 'AVAILABILITY'
  | 'RECORD';

export type MatchAdjustment = {
  readonly __typename?: 'MatchAdjustment';
  readonly reason: MatchDismissalReason;
  /** How often it was given. */
  readonly count: Scalars['Int']['output'];
  readonly factor: MatchFactorName;
  /** The field that counts less; null where a whole factor counts more. */
  readonly field?: Maybe<Field>;
  /** Times its usual weight. */
  readonly times: Scalars['Float']['output'];
};

export type MatchDismissalReason =
  | 'TOO_EARLY'
  /** The offer is not ready enough. Readiness counts more from then on. */
  | 'NOT_READY'
  /** The field they meet in counts less from then on. */
  | 'NOT_OUR_FIELD'
  /** Price or time. */
  | 'TERMS'
  /** Nearness counts more from then on. */
  | 'TOO_FAR'
  | 'ALREADY_TALKING'
  /** Hides that organization from all lists of this one. */
  | 'WORKED_BEFORE'
  /** Hides the two from each other's lists, both ways. */
  | 'CONFLICT_OF_INTEREST'
  | 'OTHER';

export type MatchDismissalState =
  | 'DISMISSED'
  | 'RESTORED';

/** A pair that an organization has taken out of its list. The other side never learns of it. */
export type MatchDismissal = {
  readonly __typename?: 'MatchDismissal';
  readonly id: Scalars['ID']['output'];
  readonly state: MatchDismissalState;
  readonly reason: MatchDismissalReason;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly need?: Maybe<Need>;
  readonly partner?: Maybe<Partner>;
  readonly capability?: Maybe<Capability>;
};

export type DismissMatchInput = {
  /** Out of whose list: one that the viewer is a member of. */
  readonly organizationId: Scalars['ID']['input'];
  readonly needId: Scalars['ID']['input'];
  /** The partner or capability that does not suit the need; left out where the need does not suit the organization. */
  readonly itemId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: MatchDismissalReason;
  /** Up to 300 characters, for the own organization only. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type DismissMatchPayload = {
  readonly __typename?: 'DismissMatchPayload';
  /** Null when `errors` says why. */
  readonly dismissal?: Maybe<MatchDismissal>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SetMatchAlertFrequencyInput = {
  readonly frequency: AlertFrequency;
};

export type SetMatchAlertFrequencyPayload = {
  readonly __typename?: 'SetMatchAlertFrequencyPayload';
  readonly frequency?: Maybe<AlertFrequency>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RestoreMatchInput = {
  readonly dismissalId: Scalars['ID']['input'];
};

export type RestoreMatchPayload = {
  readonly __typename?: 'RestoreMatchPayload';
  /** Null when `errors` says why. */
  readonly dismissal?: Maybe<MatchDismissal>;
  readonly errors: ReadonlyArray<UserError>;
};

/** A colleague was first; their reason stands. */
export type MatchAlreadyDismissed = UserError & {
  readonly __typename?: 'MatchAlreadyDismissed';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly dismissal: MatchDismissal;
};

/** It is back on the list already. */
export type MatchNotDismissed = UserError & {
  readonly __typename?: 'MatchNotDismissed';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type SimilarNeed = {
  readonly __typename?: 'SimilarNeed';
  readonly need: Need;
  /** 0 to 1: how far title, words and terms of the trade are the same. */
  readonly likeness: Scalars['Float']['output'];
  /** Most likely the same problem, told again. */
  readonly isSame: Scalars['Boolean']['output'];
  /** Of the viewer's own organization: then a second one is seldom meant. */
  readonly isOwn: Scalars['Boolean']['output'];
  /** Terms of the trade that both name. */
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
};

export type MatchWeightsState =
  /** Begins on its day. */
  | 'PLANNED'
  | 'IN_FORCE'
  | 'PAST'
  /** Called off before its day came. */
  | 'TAKEN_BACK';

export type MatchWeights = {
  readonly __typename?: 'MatchWeights';
  /** 0 is what the platform begins with. */
  readonly version: Scalars['Int']['output'];
  readonly state: MatchWeightsState;
  readonly validFrom: Scalars['Date']['output'];
  readonly source: Scalars['String']['output'];
  readonly factors: ReadonlyArray<MatchWeight>;
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was called off; null where it was not. */
  readonly takenBackBecause?: Maybe<Scalars['String']['output']>;
  readonly viewerCanChange: Scalars['Boolean']['output'];
  readonly viewerCanTakeBack: Scalars['Boolean']['output'];
};

/** What other weights would change in the list of one need; nothing is saved. */
export type MatchWeightsTrial = {
  readonly __typename?: 'MatchWeightsTrial';
  readonly need: Need;
  /** With the weights in force. */
  readonly nothingFitsBefore: Scalars['Boolean']['output'];
  /** With those that are tried. */
  readonly nothingFitsAfter: Scalars['Boolean']['output'];
  /** Whoever is among the first ten of either list, in the order of the list as tried. */
  readonly rows: ReadonlyArray<MatchWeightsTrialRow>;
};

export type MatchWeightsTrialRow = {
  readonly __typename?: 'MatchWeightsTrialRow';
  readonly partner?: Maybe<Partner>;
  readonly capability?: Maybe<Capability>;
  readonly scoreBefore: Scalars['Float']['output'];
  readonly scoreAfter: Scalars['Float']['output'];
  /** 1 is the best; null where it is not listed. */
  readonly placeBefore?: Maybe<Scalars['Int']['output']>;
  readonly placeAfter?: Maybe<Scalars['Int']['output']>;
};

/** Parts of 100. */
export type MatchWeight = {
  readonly __typename?: 'MatchWeight';
  readonly factor: MatchFactorName;
  readonly weight: Scalars['Float']['output'];
};

export type ChangeMatchWeightsInput = {
  /** The latest version that the viewer has seen: what somebody else has changed since is not overwritten. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Each of the eight once; together 100. */
  readonly weights: ReadonlyArray<MatchWeightInput>;
  /** Today or later, in China. */
  readonly validFrom: Scalars['Date']['input'];
  /** Why, by whose decision; shown to everybody. 4 to 300 characters. */
  readonly source: Scalars['String']['input'];
};

export type TryMatchWeightsInput = {
  readonly needId: Scalars['ID']['input'];
  /** Each of the eight once; together 100. */
  readonly weights: ReadonlyArray<MatchWeightInput>;
};

export type TakeBackMatchWeightsInput = {
  readonly version: Scalars['Int']['input'];
  /** Why; shown to everybody who reads the history. 4 to 300 characters. */
  readonly reason: Scalars['String']['input'];
};

export type TakeBackMatchWeightsPayload = {
  readonly __typename?: 'TakeBackMatchWeightsPayload';
  /** Null when `errors` says why. */
  readonly weights?: Maybe<MatchWeights>;
  readonly errors: ReadonlyArray<UserError>;
};

export type MatchWeightInput = {
  readonly factor: MatchFactorName;
  readonly weight: Scalars['Int']['input'];
};

export type ChangeMatchWeightsPayload = {
  readonly __typename?: 'ChangeMatchWeightsPayload';
  /** Null when `errors` says why. */
  readonly weights?: Maybe<MatchWeights>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Somebody else has changed the weights since they were read; nothing was saved. */
export type MatchWeightsChangedMeanwhile = UserError & {
  readonly __typename?: 'MatchWeightsChangedMeanwhile';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** It has begun, or was taken back before. */
export type MatchWeightsNotPlanned = UserError & {
  readonly __typename?: 'MatchWeightsNotPlanned';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Asks the reader of one address to join an organization. Its link works once. */
export type Invitation = {
  readonly __typename?: 'Invitation';
  readonly id: Scalars['ID']['output'];
  /** Null once it is of no use any more: 90 days after the invitation ended. */
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly role: MembershipRole;
  readonly message?: Maybe<Scalars['String']['output']>;
  readonly state: InvitationState;
  /** Null where that person is no member any more. */
  readonly invitedBy?: Maybe<Account>;
  /** When its latest letter was sent. */
  readonly invitedAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly viewerCanResend: Scalars['Boolean']['output'];
  readonly viewerCanRevoke: Scalars['Boolean']['output'];
};

export type InvitationState =
  | 'OPEN'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'REVOKED';

/** What somebody sees who opened the link of an invitation: it shows that the letter reached them. */
export type OpenedInvitation = {
  readonly __typename?: 'OpenedInvitation';
  readonly organizationId: Scalars['ID']['output'];
  readonly organizationName: Scalars['String']['output'];
  /** The organization is closed, or is merged into another: nobody joins it now. */
  readonly isClosed: Scalars['Boolean']['output'];
  readonly role: MembershipRole;
  readonly message?: Maybe<Scalars['String']['output']>;
  /** How the person is addressed who invited. */
  readonly invitedBy?: Maybe<Scalars['String']['output']>;
  /** Where the letter went. */
  readonly email: Scalars['String']['output'];
  readonly state: InvitationState;
  readonly expiresAt: Scalars['DateTime']['output'];
  /** Whether the address has an account: sign in with it, or make one. */
  readonly hasAccount: Scalars['Boolean']['output'];
  /** True for who is signed in with that very address: one click accepts. */
  readonly viewerCanAccept: Scalars['Boolean']['output'];
  readonly viewerIsMember: Scalars['Boolean']['output'];
};

/** An invitation as the invited person has it, signed in with the very address that the letter went to. */
export type OwnInvitation = {
  readonly __typename?: 'OwnInvitation';
  readonly organizationId: Scalars['ID']['output'];
  readonly organizationName: Scalars['String']['output'];
  readonly role: MembershipRole;
  /** How the person is addressed who invited. */
  readonly invitedBy?: Maybe<Scalars['String']['output']>;
  /** When its latest letter was sent. */
  readonly invitedAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  /** What stands behind `#` in the link of the latest letter: whoever has it can answer. */
  readonly token: Scalars['String']['output'];
};

export type InviteMemberInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly email: Scalars['String']['input'];
  readonly role: MembershipRole;
  /** At most 300 characters, without links; it stands in the letter. */
  readonly message?: InputMaybe<Scalars['String']['input']>;
};

export type InviteMemberPayload = {
  readonly __typename?: 'InviteMemberPayload';
  /** Null when `errors` says why. */
  readonly invitation?: Maybe<Invitation>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ResendInvitationInput = {
  readonly invitationId: Scalars['ID']['input'];
};

export type ResendInvitationPayload = {
  readonly __typename?: 'ResendInvitationPayload';
  /** Null when `errors` says why. */
  readonly invitation?: Maybe<Invitation>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RevokeInvitationInput = {
  readonly invitationId: Scalars['ID']['input'];
};

export type RevokeInvitationPayload = {
  readonly __typename?: 'RevokeInvitationPayload';
  /** Null when `errors` says why. */
  readonly invitation?: Maybe<Invitation>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AcceptInvitationInput = {
  /** What stands behind `#` in the link. */
  readonly token: Scalars['String']['input'];
  /** Where the address has no account: it needs no letter of confirmation, the link was one. */
  readonly registration?: InputMaybe<InvitedRegistrationInput>;
};

export type InvitedRegistrationInput = {
  /** 1 to 50 characters. */
  readonly displayName: Scalars['String']['input'];
  /** At least 10 characters, and none of the common ones. */
  readonly password: Scalars['String']['input'];
  /** What letters are written in. */
  readonly language: Language;
  /** Of the notice on personal data that was shown and accepted. */
  readonly noticeVersion: Scalars['String']['input'];
};

export type AcceptInvitationPayload = {
  readonly __typename?: 'AcceptInvitationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DeclineInvitationInput = {
  readonly token: Scalars['String']['input'];
};

export type DeclineInvitationPayload = {
  readonly __typename?: 'DeclineInvitationPayload';
  /** Null when `errors` says why. */
  readonly invitation?: Maybe<OpenedInvitation>;
  readonly errors: ReadonlyArray<UserError>;
};

/** That person belongs to the organization already. */
export type AlreadyMember = UserError & {
  readonly __typename?: 'AlreadyMember';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The address has an open invitation; it can be sent again. */
export type AlreadyInvited = UserError & {
  readonly __typename?: 'AlreadyInvited';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly invitation: Invitation;
};

/** The invitation was accepted, declined, revoked or has expired, or the organization is closed; `message` says which, and how to go on. */
export type InvitationOver = UserError & {
  readonly __typename?: 'InvitationOver';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly state: InvitationState;
};

/** Whoever is signed in has another address than the invited one. */
export type InvitedAnotherAddress = UserError & {
  readonly __typename?: 'InvitedAnotherAddress';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The invited address has an account: sign in with it. */
export type AddressHasAccount = UserError & {
  readonly __typename?: 'AddressHasAccount';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** So many invitations are open, or were sent within a day, that no more go out for now. */
export type TooManyInvitations = UserError & {
  readonly __typename?: 'TooManyInvitations';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly limit: Scalars['Int']['output'];
};

/** Somebody asks to belong to an organization: its owners answer, or an officer where it has none. */
export type MembershipRequest = {
  readonly __typename?: 'MembershipRequest';
  readonly id: Scalars['ID']['output'];
  readonly organizationId: Scalars['ID']['output'];
  readonly organizationName: Scalars['String']['output'];
  /** True while the organization has no owner: an officer checks it, and accepting makes an owner. */
  readonly isClaim: Scalars['Boolean']['output'];
  readonly account?: Maybe<Account>;
  /** For who answers, and for the person. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Whether the address is of the domain of the organization's contact; null where that says nothing. */
  readonly emailDomainFits?: Maybe<Scalars['Boolean']['output']>;
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** Whether it is the code that the platform has; null where it has none, or none was given. */
  readonly creditCodeFits?: Maybe<Scalars['Boolean']['output']>;
  /** Where the check character is not what the others ask for: registered codes can have a wrong one. */
  readonly creditCodeProblem?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly state: MembershipRequestState;
  readonly requestedAt: Scalars['DateTime']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly refusalReason?: Maybe<MembershipRefusalReason>;
  /** What the person is told with a refusal or an acceptance. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly viewerCanDecide: Scalars['Boolean']['output'];
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
};

export type MembershipRequestState =
  | 'OPEN'
  | 'ACCEPTED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** Why somebody is not let in: what helps to go on. */
export type MembershipRefusalReason =
  /** Papers or an address of the organization would show it. */
  | 'NO_AUTHORITY_SHOWN'
  | 'CODE_AND_NAME_DIFFER'
  | 'NOT_KNOWN_HERE'
  /** Somebody else's claim was accepted; its owner can be asked. */
  | 'ANOTHER_CLAIM_ACCEPTED'
  | 'OTHER';

export type RequestMembershipInput = {
  /** Null: the one with that credit code. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Checked by GB 32100-2015. Wanted for a claim; the one that the platform has is taken even with a wrong check character. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** At most 500 characters: who one is there. Wanted for a claim. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RequestMembershipPayload = {
  readonly __typename?: 'RequestMembershipPayload';
  /** Null when `errors` says why. */
  readonly request?: Maybe<MembershipRequest>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawMembershipRequestInput = {
  readonly requestId: Scalars['ID']['input'];
};

export type WithdrawMembershipRequestPayload = {
  readonly __typename?: 'WithdrawMembershipRequestPayload';
  /** Null when `errors` says why. */
  readonly request?: Maybe<MembershipRequest>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AcceptMembershipRequestInput = {
  readonly requestId: Scalars['ID']['input'];
  /** At most 500 characters; the person sees it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptMembershipRequestPayload = {
  readonly __typename?: 'AcceptMembershipRequestPayload';
  /** Null when `errors` says why. */
  readonly request?: Maybe<MembershipRequest>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RefuseMembershipRequestInput = {
  readonly requestId: Scalars['ID']['input'];
  readonly reason: MembershipRefusalReason;
  /** At most 500 characters, wanted with OTHER; the person sees it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RefuseMembershipRequestPayload = {
  readonly __typename?: 'RefuseMembershipRequestPayload';
  /** Null when `errors` says why. */
  readonly request?: Maybe<MembershipRequest>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RegisterOrganizationInput = {
  readonly kind: OrganizationKind;
  /** 2 to 80 characters, as on the licence. */
  readonly name: Scalars['String']['input'];
  /** Checked by GB 32100-2015. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** The licence says so although the check character is wrong: an officer looks at it, until then it has no code. */
  readonly isCodeAsOnLicence?: Scalars['Boolean']['input'];
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
};

/** Kinds that people register; public offices are set up by administrators. */
export type OrganizationKind =
  | 'ENTERPRISE'
  | 'UNIVERSITY'
  | 'TRANSFER_PLATFORM';

export type RegisterOrganizationPayload = {
  readonly __typename?: 'RegisterOrganizationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The platform has an organization of that name or code: claim it, or ask its owners to join. */
export type OrganizationKnown = UserError & {
  readonly __typename?: 'OrganizationKnown';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly organizationId: Scalars['ID']['output'];
  /** Null where strangers may not know it yet, and the name was not what it was found by. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly isClaimed: Scalars['Boolean']['output'];
};

/** The viewer asked already, and waits for the answer. */
export type MembershipRequestOpen = UserError & {
  readonly __typename?: 'MembershipRequestOpen';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly request: MembershipRequest;
};

/** Somebody answered it before, or the person took it back. */
export type MembershipRequestOver = UserError & {
  readonly __typename?: 'MembershipRequestOver';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly state: MembershipRequestState;
};

/** So many of the viewer's requests are open, or were made within a day, that no more are taken for now. */
export type TooManyMembershipRequests = UserError & {
  readonly __typename?: 'TooManyMembershipRequests';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly limit: Scalars['Int']['output'];
};

/** The code is not the one that the platform has for this organization. */
export type CreditCodeOfAnother = UserError & {
  readonly __typename?: 'CreditCodeOfAnother';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Somebody who belongs to an organization. */
export type OrganizationMember = {
  readonly __typename?: 'OrganizationMember';
  readonly account: Account;
  /** For members of the same organization and officers, who are the only ones to see this list. */
  readonly email: Scalars['String']['output'];
  readonly role: MembershipRole;
  readonly since: Scalars['DateTime']['output'];
  readonly isViewer: Scalars['Boolean']['output'];
  /** True for an owner who looks at somebody else. */
  readonly viewerCanChangeRole: Scalars['Boolean']['output'];
  readonly viewerCanRemove: Scalars['Boolean']['output'];
  readonly viewerCanTransferTo: Scalars['Boolean']['output'];
};

/** An organization that the viewer belongs to. */
export type ViewerMembership = {
  readonly __typename?: 'ViewerMembership';
  readonly organization: Organization;
  readonly role: MembershipRole;
  /** Partnerships whose next step is this organization's. */
  readonly waitingPartnerships: Scalars['Int']['output'];
};

export type ChangeMemberRoleInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly accountId: Scalars['ID']['input'];
  readonly role: MembershipRole;
  /** At most 500 characters; members and officers see it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeMemberRolePayload = {
  readonly __typename?: 'ChangeMemberRolePayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RemoveMemberInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly accountId: Scalars['ID']['input'];
  /** 2 to 500 characters; members, officers and the person see it. */
  readonly reason: Scalars['String']['input'];
};

export type RemoveMemberPayload = {
  readonly __typename?: 'RemoveMemberPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type TransferOwnershipInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly accountId: Scalars['ID']['input'];
  /** At most 500 characters; members and officers see it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type TransferOwnershipPayload = {
  readonly __typename?: 'TransferOwnershipPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type LeaveOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** At most 500 characters; members and officers see it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type LeaveOrganizationPayload = {
  readonly __typename?: 'LeaveOrganizationPayload';
  /** The one that was left; null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

/** An organization that goes on needs an owner: transfer it to another member, or close it. */
export type LastOwner = UserError & {
  readonly __typename?: 'LastOwner';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** To whom it could be transferred. */
  readonly otherMembers: Scalars['Int']['output'];
};

/** That person is no member any more. */
export type MemberGone = UserError & {
  readonly __typename?: 'MemberGone';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What a firm wants solved. */
export type Need = Node & {
  readonly __typename?: 'Need';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
  /** Null where the firm publishes without its name and the viewer is no member of it. */
  readonly enterprise?: Maybe<Enterprise>;
  readonly isAnonymous: Scalars['Boolean']['output'];
  /** What is shown of the owner in any case. */
  readonly owner: NeedOwner;
  readonly isExample: Scalars['Boolean']['output'];
  readonly fields: ReadonlyArray<Field>;
  readonly chainStage?: Maybe<ChainStage>;
  readonly wantedForms: ReadonlyArray<CooperationForm>;
  /** Technology readiness level today, 1 to 9. */
  readonly trlNow?: Maybe<Scalars['Int']['output']>;
  /** Technology readiness level that is asked for, 1 to 9. */
  readonly trlWanted?: Maybe<Scalars['Int']['output']>;
  readonly budget?: Maybe<Budget>;
  /** In whole yuan, for whoever solves it; offered instead of a budget. */
  readonly bountyYuan?: Maybe<Scalars['Int']['output']>;
  readonly solveBy?: Maybe<Scalars['Date']['output']>;
  readonly state: NeedState;
  /** Of a draft, and of what waits for the firm: when it was begun. */
  readonly publishedAt: Scalars['DateTime']['output'];
  readonly changedAt: Scalars['DateTime']['output'];
  /** Grows with each change of text or state; an edit names the one that it was made on. */
  readonly version: Scalars['Int']['output'];
  /** What was done with it, oldest first; for its firm, whoever wrote it down for the firm, and the bureau. */
  readonly steps: ReadonlyArray<NeedStep>;
  /** Of an anonymous need only for its firm, whoever wrote it down, and the bureau: a drawing tells whose it is. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** How it came where somebody else wrote it down; for the same. */
  readonly proposal?: Maybe<NeedProposal>;
  readonly viewerIsOwner: Scalars['Boolean']['output'];
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly viewerCanPublish: Scalars['Boolean']['output'];
  readonly viewerCanPause: Scalars['Boolean']['output'];
  readonly viewerCanResume: Scalars['Boolean']['output'];
  readonly viewerCanSolve: Scalars['Boolean']['output'];
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  readonly viewerCanDiscard: Scalars['Boolean']['output'];
  /** Also whether the viewer can refuse it. */
  readonly viewerCanConfirm: Scalars['Boolean']['output'];
  readonly viewerCanResendProposal: Scalars['Boolean']['output'];
  /**
   * Who and what could solve it, the best first; null for all but the members of its enterprise and, once it is published,
   * the bureau. `first` is at most 50.
   */
  readonly matches?: Maybe<MatchConnection>;
  readonly viewerCanSeeMatches: Scalars['Boolean']['output'];
};


/** What a firm wants solved. */
export type NeedMatchesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<MatchKindOfOffer>>;
  byOrganization?: Scalars['Boolean']['input'];
  includeWeak?: Scalars['Boolean']['input'];
};

export type NeedStep = {
  readonly __typename?: 'NeedStep';
  readonly deed: NeedDeed;
  /** Where it led. */
  readonly state: NeedState;
  readonly actor: NeedActor;
  /** How they are called; of the firm's own people, and for these alone. */
  readonly person?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
};

export type NeedDeed =
  | 'PUBLISH'
  | 'CONFIRM'
  | 'REFUSE'
  | 'PAUSE'
  | 'RESUME'
  | 'SOLVE'
  | 'WITHDRAW'
  | 'REOPEN'
  | 'EXPIRE'
  | 'PROPOSE'
  | 'RESEND'
  | 'EDIT';

export type NeedActor =
  /** A member of the firm. */
  | 'FIRM'
  /** Whoever wrote it down for the firm. */
  | 'INTAKER'
  /** Whoever had the link from the letter. */
  | 'LINK'
  /** Time. */
  | 'PLATFORM';

/** Where the owner sits and how large it is: enough to judge, too little to tell who it is. */
export type NeedOwner = {
  readonly __typename?: 'NeedOwner';
  readonly town?: Maybe<Town>;
  readonly employeeCount?: Maybe<EmployeeBand>;
};

export type EmployeeBand =
  | 'UP_TO_20'
  | 'FROM_21_TO_100'
  | 'FROM_101_TO_300'
  | 'OVER_300';

export type NeedState =
  | 'DRAFT'
  /** Written down by somebody else; waits for the firm. */
  | 'PROPOSED'
  | 'PUBLISHED'
  | 'PAUSED'
  | 'SOLVED'
  | 'WITHDRAWN'
  /** Its deadline is over. */
  | 'EXPIRED'
  /** The firm does not want it. */
  | 'REFUSED';

/** In whole yuan; either end may be open. */
export type Budget = {
  readonly __typename?: 'Budget';
  readonly minYuan?: Maybe<Scalars['Int']['output']>;
  readonly maxYuan?: Maybe<Scalars['Int']['output']>;
};

export type NeedConnection = {
  readonly __typename?: 'NeedConnection';
  readonly edges: ReadonlyArray<NeedEdge>;
  readonly nodes: ReadonlyArray<Need>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NeedEdge = {
  readonly __typename?: 'NeedEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Need;
};

export type NeedCount = {
  readonly __typename?: 'NeedCount';
  readonly state: NeedState;
  readonly count: Scalars['Int']['output'];
};

/** That somebody wrote a need down for a firm after a talk. */
export type NeedProposal = {
  readonly __typename?: 'NeedProposal';
  /** The association; null for the bureau. */
  readonly intakenBy?: Maybe<Scalars['String']['output']>;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Until when the link of the latest letter is good. */
  readonly linkExpiresAt: Scalars['DateTime']['output'];
  /** Whether it still is, and waits for an answer. */
  readonly isLinkOpen: Scalars['Boolean']['output'];
};

export type NeedLinkState =
  | 'OPEN'
  | 'CONFIRMED'
  | 'REFUSED'
  | 'EXPIRED'
  /** A newer letter went out. */
  | 'REPLACED';

/** What whoever has the link from a letter sees: once it is used or over, only that. */
export type OpenedNeedProposal = {
  readonly __typename?: 'OpenedNeedProposal';
  readonly state: NeedLinkState;
  readonly need?: Maybe<Need>;
  readonly enterpriseName?: Maybe<Scalars['String']['output']>;
  /** The association; null for the bureau. */
  readonly intakenBy?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly viewerIsMember: Scalars['Boolean']['output'];
};

export type ProposeNeedInput = {
  /** For whom. */
  readonly enterpriseId: Scalars['ID']['input'];
  /** The association that writes it down; null for the bureau. */
  readonly organizationId?: InputMaybe<Scalars['ID']['input']>;
  /** Where the letter goes. */
  readonly email: Scalars['String']['input'];
  /** That whoever has the address was asked and agreed. */
  readonly hasAgreed: Scalars['Boolean']['input'];
  /** What the firm reads with it; up to 300 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** 4 to 80 characters. */
  readonly title: Scalars['String']['input'];
  /** 10 to 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Codes of the taxonomy, 1 to 5. */
  readonly fieldCodes: ReadonlyArray<Scalars['ID']['input']>;
  readonly chainStageCode?: InputMaybe<Scalars['ID']['input']>;
  readonly wantedForms?: ReadonlyArray<CooperationForm>;
  readonly trlNow?: InputMaybe<Scalars['Int']['input']>;
  readonly trlWanted?: InputMaybe<Scalars['Int']['input']>;
  readonly budget?: InputMaybe<BudgetInput>;
  /** Whole yuan, at least what the bureau's rules say; not beside a budget. */
  readonly bountyYuan?: InputMaybe<Scalars['Int']['input']>;
  /** Not in the past. */
  readonly solveBy?: InputMaybe<Scalars['Date']['input']>;
  /** Shows town and size of the firm instead of its name; the text must not give it away. */
  readonly isAnonymous?: Scalars['Boolean']['input'];
};

export type ResendNeedProposalInput = {
  readonly needId: Scalars['ID']['input'];
  readonly email: Scalars['String']['input'];
  readonly hasAgreed: Scalars['Boolean']['input'];
};

export type ConfirmNeedInput = {
  readonly needId: Scalars['ID']['input'];
  /** What was read: nobody confirms what they have not seen. */
  readonly version: Scalars['Int']['input'];
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /** Publishes it although the same text is published already. */
  readonly isWantedTwice?: Scalars['Boolean']['input'];
};

export type RefuseNeedInput = {
  readonly needId: Scalars['ID']['input'];
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 300 characters; whoever wrote it down reads it. */
  readonly reason: Scalars['String']['input'];
};

export type ProposeNeedPayload = {
  readonly __typename?: 'ProposeNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ResendNeedProposalPayload = {
  readonly __typename?: 'ResendNeedProposalPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ConfirmNeedPayload = {
  readonly __typename?: 'ConfirmNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RefuseNeedPayload = {
  readonly __typename?: 'RefuseNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type NeedLinkOver = UserError & {
  readonly __typename?: 'NeedLinkOver';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly state: NeedLinkState;
};

export type TooManyNeedProposals = UserError & {
  readonly __typename?: 'TooManyNeedProposals';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly limit: Scalars['Int']['output'];
};

export type CreateNeedInput = {
  /** One of the viewer's own enterprises. */
  readonly enterpriseId: Scalars['ID']['input'];
  /** 4 to 80 characters. */
  readonly title: Scalars['String']['input'];
  /** 10 to 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Codes of the taxonomy, 1 to 5. */
  readonly fieldCodes: ReadonlyArray<Scalars['ID']['input']>;
  readonly chainStageCode?: InputMaybe<Scalars['ID']['input']>;
  readonly wantedForms?: ReadonlyArray<CooperationForm>;
  readonly trlNow?: InputMaybe<Scalars['Int']['input']>;
  readonly trlWanted?: InputMaybe<Scalars['Int']['input']>;
  readonly budget?: InputMaybe<BudgetInput>;
  /** Whole yuan, at least what the bureau's rules say; not beside a budget. */
  readonly bountyYuan?: InputMaybe<Scalars['Int']['input']>;
  /** Not in the past. */
  readonly solveBy?: InputMaybe<Scalars['Date']['input']>;
  /** Shows town and size of the firm instead of its name; the text must not give it away. */
  readonly isAnonymous?: Scalars['Boolean']['input'];
  /** Publishes it although the same text is published already. */
  readonly isWantedTwice?: Scalars['Boolean']['input'];
};

export type SaveNeedDraftInput = {
  /** Null for a new one; then `enterpriseId` and `key` are there. */
  readonly needId?: InputMaybe<Scalars['ID']['input']>;
  /** What was read of it; with `needId`. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  readonly enterpriseId?: InputMaybe<Scalars['ID']['input']>;
  /** Any UUID, the same for each try to begin this draft: it is kept once. */
  readonly key?: InputMaybe<Scalars['ID']['input']>;
  /** Up to 80 characters. */
  readonly title?: Scalars['String']['input'];
  /** Up to 5,000 characters. */
  readonly text?: Scalars['String']['input'];
  /** Codes of the taxonomy, up to 5. */
  readonly fieldCodes?: ReadonlyArray<Scalars['ID']['input']>;
  readonly chainStageCode?: InputMaybe<Scalars['ID']['input']>;
  readonly wantedForms?: ReadonlyArray<CooperationForm>;
  readonly trlNow?: InputMaybe<Scalars['Int']['input']>;
  readonly trlWanted?: InputMaybe<Scalars['Int']['input']>;
  readonly budget?: InputMaybe<BudgetInput>;
  /** Whole yuan. */
  readonly bountyYuan?: InputMaybe<Scalars['Int']['input']>;
  readonly solveBy?: InputMaybe<Scalars['Date']['input']>;
  /** Shows town and size of the firm instead of its name. */
  readonly isAnonymous?: Scalars['Boolean']['input'];
};

export type PublishNeedInput = {
  readonly needId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  /** 4 to 80 characters. */
  readonly title: Scalars['String']['input'];
  /** 10 to 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Codes of the taxonomy, 1 to 5. */
  readonly fieldCodes: ReadonlyArray<Scalars['ID']['input']>;
  readonly chainStageCode?: InputMaybe<Scalars['ID']['input']>;
  readonly wantedForms?: ReadonlyArray<CooperationForm>;
  readonly trlNow?: InputMaybe<Scalars['Int']['input']>;
  readonly trlWanted?: InputMaybe<Scalars['Int']['input']>;
  readonly budget?: InputMaybe<BudgetInput>;
  /** Whole yuan, at least what the bureau's rules say; not beside a budget. */
  readonly bountyYuan?: InputMaybe<Scalars['Int']['input']>;
  /** Not in the past. */
  readonly solveBy?: InputMaybe<Scalars['Date']['input']>;
  /** Shows town and size of the firm instead of its name; the text must not give it away. */
  readonly isAnonymous?: Scalars['Boolean']['input'];
  /** Publishes it although the same text is published already. */
  readonly isWantedTwice?: Scalars['Boolean']['input'];
};

export type UpdateNeedInput = {
  readonly needId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  /** Of the link in the letter, where somebody without account answers for the firm. */
  readonly token?: InputMaybe<Scalars['String']['input']>;
  /** 4 to 80 characters. */
  readonly title: Scalars['String']['input'];
  /** 10 to 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Codes of the taxonomy, 1 to 5. */
  readonly fieldCodes: ReadonlyArray<Scalars['ID']['input']>;
  readonly chainStageCode?: InputMaybe<Scalars['ID']['input']>;
  readonly wantedForms?: ReadonlyArray<CooperationForm>;
  readonly trlNow?: InputMaybe<Scalars['Int']['input']>;
  readonly trlWanted?: InputMaybe<Scalars['Int']['input']>;
  readonly budget?: InputMaybe<BudgetInput>;
  /** Whole yuan, at least what the bureau's rules say; not beside a budget. */
  readonly bountyYuan?: InputMaybe<Scalars['Int']['input']>;
  /** Not in the past. */
  readonly solveBy?: InputMaybe<Scalars['Date']['input']>;
  /** Shows town and size of the firm instead of its name; the text must not give it away. */
  readonly isAnonymous?: Scalars['Boolean']['input'];
};

export type BudgetInput = {
  readonly minYuan?: InputMaybe<Scalars['Int']['input']>;
  readonly maxYuan?: InputMaybe<Scalars['Int']['input']>;
};

export type CreateNeedPayload = {
  readonly __typename?: 'CreateNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawNeedInput = {
  readonly needId: Scalars['ID']['input'];
  /** Up to 500 characters; part of the record. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawNeedPayload = {
  readonly __typename?: 'WithdrawNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ChangeNeedAttachmentsInput = {
  readonly needId: Scalars['ID']['input'];
  /** In the order in which they are shown: those to be kept, and own uploads that hang on nothing yet. */
  readonly attachmentIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type DiscardNeedInput = {
  readonly needId: Scalars['ID']['input'];
};

export type PauseNeedInput = {
  readonly needId: Scalars['ID']['input'];
  /** Up to 500 characters; part of the record. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ResumeNeedInput = {
  readonly needId: Scalars['ID']['input'];
  /** Left out, the deadline stays; null takes it away. */
  readonly solveBy?: InputMaybe<Scalars['Date']['input']>;
};

export type SolveNeedInput = {
  readonly needId: Scalars['ID']['input'];
  /** How it was solved; up to 500 characters; part of the record. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type ReopenNeedInput = {
  readonly needId: Scalars['ID']['input'];
  /** Left out, the deadline stays; null takes it away. */
  readonly solveBy?: InputMaybe<Scalars['Date']['input']>;
  /** Publishes it although the same text is published already. */
  readonly isWantedTwice?: Scalars['Boolean']['input'];
};

export type SaveNeedDraftPayload = {
  readonly __typename?: 'SaveNeedDraftPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type PublishNeedPayload = {
  readonly __typename?: 'PublishNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type UpdateNeedPayload = {
  readonly __typename?: 'UpdateNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type PauseNeedPayload = {
  readonly __typename?: 'PauseNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ResumeNeedPayload = {
  readonly __typename?: 'ResumeNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SolveNeedPayload = {
  readonly __typename?: 'SolveNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ReopenNeedPayload = {
  readonly __typename?: 'ReopenNeedPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ChangeNeedAttachmentsPayload = {
  readonly __typename?: 'ChangeNeedAttachmentsPayload';
  /** Null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DiscardNeedPayload = {
  readonly __typename?: 'DiscardNeedPayload';
  /** As it was; null when `errors` says why. */
  readonly need?: Maybe<Need>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The need is solved or taken back already; nothing was changed. */
export type NeedAlreadyClosed = UserError & {
  readonly __typename?: 'NeedAlreadyClosed';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly need: Need;
};

/** Its state does not allow it; the message says in which state it is and what can be done from there. */
export type NeedTransitionRefused = UserError & {
  readonly __typename?: 'NeedTransitionRefused';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly need: Need;
};

/** Somebody else changed it since it was read; nothing was saved. */
export type NeedChangedMeanwhile = UserError & {
  readonly __typename?: 'NeedChangedMeanwhile';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** As it is now. */
  readonly need: Need;
};

/** The enterprise has published the very same text; `isWantedTwice` publishes it all the same. */
export type NeedPublishedAlready = UserError & {
  readonly __typename?: 'NeedPublishedAlready';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly need: Need;
};

export type TooManyNeedDrafts = UserError & {
  readonly __typename?: 'TooManyNeedDrafts';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly limit: Scalars['Int']['output'];
};

/** That something happened. Seen by the account that was told, alone. */
export type Notification = Node & {
  readonly __typename?: 'Notification';
  readonly id: Scalars['ID']['output'];
  /** What happened; programs may meet new ones at any time. */
  readonly kind: Scalars['String']['output'];
  readonly topic: NotificationTopic;
  readonly topicLabel: Label;
  /** The sentence to read. */
  readonly title: Label;
  /** The need, the capability or the search that it is about, where the title does not say so. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Where it leads: a path of the site. */
  readonly path: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a person can want to hear of, or not. */
export type NotificationTopic =
  | 'PARTNERSHIP_REQUESTS'
  | 'PARTNERSHIP_PROGRESS'
  | 'PARTNERSHIP_MESSAGES'
  | 'DEADLINES'
  | 'NEEDS'
  | 'DISPATCHES'
  | 'MATCHES'
  | 'SAVED_SEARCHES'
  | 'MEMBERSHIPS'
  | 'VERIFICATION'
  /** Times of services and instruments: booked, cancelled, near. */
  | 'BOOKINGS'
  /** Spreadsheets that the person brought. */
  | 'IMPORTS'
  /** Claims and organizations that wait for an officer; officers alone hear of it. */
  | 'REVIEWS';

export type NotificationConnection = {
  readonly __typename?: 'NotificationConnection';
  readonly edges: ReadonlyArray<NotificationEdge>;
  readonly nodes: ReadonlyArray<Notification>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  readonly __typename?: 'NotificationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Notification;
};

export type NotificationChoice = {
  readonly __typename?: 'NotificationChoice';
  readonly topic: NotificationTopic;
  /** Whether it is told on the site. */
  readonly isShown: Scalars['Boolean']['output'];
  /** How often letters come; null where `mailedBy` says that it is not chosen here. */
  readonly mail?: Maybe<AlertFrequency>;
  readonly mailedBy: NotificationMailedBy;
};

/** Who writes the letters about a topic. */
export type NotificationMailedBy =
  /** One letter for all, as often as chosen. */
  | 'NOTIFICATIONS'
  /** A letter with reasons, as often as chosen. */
  | 'MATCHES'
  /** Each saved search, as often as it says. */
  | 'SAVED_SEARCHES'
  /** A letter goes with the decision itself, always. */
  | 'ALWAYS';

export type ReadNotificationInput = {
  readonly notificationId: Scalars['ID']['input'];
};

export type UnreadNotificationInput = {
  readonly notificationId: Scalars['ID']['input'];
};

export type ReadAllNotificationsInput = {
  /** Empty for all of them. */
  readonly topics?: ReadonlyArray<NotificationTopic>;
};

export type UnreadAllNotificationsInput = {
  /** What `readAllNotifications` answered. */
  readonly readAt: Scalars['DateTime']['input'];
};

/** What is left out stays. */
export type ChooseNotificationsInput = {
  readonly topic: NotificationTopic;
  readonly isShown?: InputMaybe<Scalars['Boolean']['input']>;
  readonly mail?: InputMaybe<AlertFrequency>;
};

export type ReadNotificationPayload = {
  readonly __typename?: 'ReadNotificationPayload';
  readonly notification?: Maybe<Notification>;
  readonly errors: ReadonlyArray<UserError>;
};

export type UnreadNotificationPayload = {
  readonly __typename?: 'UnreadNotificationPayload';
  readonly notification?: Maybe<Notification>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ReadAllNotificationsPayload = {
  readonly __typename?: 'ReadAllNotificationsPayload';
  /** To take it back with. */
  readonly readAt: Scalars['DateTime']['output'];
  /** How many were unread. */
  readonly count: Scalars['Int']['output'];
  readonly errors: ReadonlyArray<UserError>;
};

export type UnreadAllNotificationsPayload = {
  readonly __typename?: 'UnreadAllNotificationsPayload';
  /** How many are unread again. */
  readonly count: Scalars['Int']['output'];
  readonly errors: ReadonlyArray<UserError>;
};

export type ChooseNotificationsPayload = {
  readonly __typename?: 'ChooseNotificationsPayload';
  readonly choice?: Maybe<NotificationChoice>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Two organizations that may be one. */
export type OrganizationDuplicate = {
  readonly __typename?: 'OrganizationDuplicate';
  readonly id: Scalars['ID']['output'];
  readonly organizations: ReadonlyArray<Organization>;
  readonly evidence: ReadonlyArray<DuplicateEvidence>;
  readonly foundAt: Scalars['DateTime']['output'];
};

/** Why two may be one. */
export type DuplicateEvidence = {
  readonly __typename?: 'DuplicateEvidence';
  readonly kind: DuplicateEvidenceKind;
  /** 0 to 1: the share of neighbouring characters that both names have. */
  readonly similarity: Scalars['Float']['output'];
};

export type DuplicateEvidenceKind =
  /** Registered, or asked for. */
  | 'SAME_CREDIT_CODE'
  | 'SAME_SCHOOL_CODE'
  /** Without region, brackets and legal form. */
  | 'SAME_NAME'
  /** In the same town. */
  | 'SIMILAR_NAME';

export type OrganizationDuplicateConnection = {
  readonly __typename?: 'OrganizationDuplicateConnection';
  readonly edges: ReadonlyArray<OrganizationDuplicateEdge>;
  readonly nodes: ReadonlyArray<OrganizationDuplicate>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationDuplicateEdge = {
  readonly __typename?: 'OrganizationDuplicateEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: OrganizationDuplicate;
};

/** What hangs on an organization: it moves when it is merged. */
export type OrganizationBelongings = {
  readonly __typename?: 'OrganizationBelongings';
  readonly units: Scalars['Int']['output'];
  readonly members: Scalars['Int']['output'];
  /** In any state, as enterprise or as employer. */
  readonly commissionerRequests: Scalars['Int']['output'];
  /** In any state. */
  readonly capabilities: Scalars['Int']['output'];
  readonly commissioners: Scalars['Int']['output'];
  /** In any state. */
  readonly needs: Scalars['Int']['output'];
  /** In any state, on either side. */
  readonly partnerships: Scalars['Int']['output'];
  /** Those that have not ended. */
  readonly openPartnerships: Scalars['Int']['output'];
};

/** One organization that becomes another. `loser.state` is MERGING until all has moved, then MERGED. */
export type OrganizationMerge = {
  readonly __typename?: 'OrganizationMerge';
  readonly loser: Organization;
  readonly winner: Organization;
};

export type MergeOrganizationsInput = {
  /** The one that goes. */
  readonly loserId: Scalars['ID']['input'];
  /** The one that stays. */
  readonly winnerId: Scalars['ID']['input'];
  /** 2 to 500 characters; members and officers see it. */
  readonly reason: Scalars['String']['input'];
};

export type MergeOrganizationsPayload = {
  readonly __typename?: 'MergeOrganizationsPayload';
  /** Null when `errors` says why. */
  readonly merge?: Maybe<OrganizationMerge>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DismissDuplicateInput = {
  readonly duplicateId: Scalars['ID']['input'];
  /** 2 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type DismissDuplicatePayload = {
  readonly __typename?: 'DismissDuplicatePayload';
  /** Null when `errors` says why. */
  readonly duplicate?: Maybe<OrganizationDuplicate>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Merges run one by one, and another one has begun. */
export type MergeRunning = UserError & {
  readonly __typename?: 'MergeRunning';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Somebody has decided on the pair, or it is found no more. */
export type DuplicateGone = UserError & {
  readonly __typename?: 'DuplicateGone';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** What search shows as a partner: an enterprise, a university, a transfer platform or a commissioner. */
export type Partner = {
  readonly id: Scalars['ID']['output'];
  readonly kind: PartnerKind;
  readonly name: Scalars['String']['output'];
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The bureau has checked that it is who it says. */
  readonly isVerified: Scalars['Boolean']['output'];
  /** Invented, for trying the platform out; to be shown with the mark 示例. */
  readonly isExample: Scalars['Boolean']['output'];
  /** Null outside Zhongshan, or where it is not known. */
  readonly town?: Maybe<Town>;
  readonly fields: ReadonlyArray<Field>;
  readonly chainStages: ReadonlyArray<ChainStage>;
  readonly forms: ReadonlyArray<CooperationForm>;
};

export type PartnerKind =
  | 'ENTERPRISE'
  | 'UNIVERSITY'
  | 'TRANSFER_PLATFORM'
  | 'COMMISSIONER';

/** A body that accounts can be members of. */
export type Organization = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly isVerified: Scalars['Boolean']['output'];
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when an officer should look; for members and officers, null once it is verified. */
  readonly waitsForVerificationSince?: Maybe<Scalars['DateTime']['output']>;
  readonly isExample: Scalars['Boolean']['output'];
  readonly town?: Maybe<Town>;
  readonly viewerIsMember: Scalars['Boolean']['output'];
  /** True for an officer while it is not verified. */
  readonly viewerCanVerify: Scalars['Boolean']['output'];
  /** Open ones first, then the latest; for owners, null for everybody else. */
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  /** Open ones, longest waiting first; for who may answer them: its owners, officers where it has none. Null for everybody else. */
  readonly membershipRequests?: Maybe<ReadonlyArray<MembershipRequest>>;
  /** The viewer's own latest; null where there is none. */
  readonly viewerMembershipRequest?: Maybe<MembershipRequest>;
  /** Whether the viewer can claim it, or ask its owners to join. */
  readonly viewerCanRequestMembership: Scalars['Boolean']['output'];
  /** True once an owner looks after it here. A pre-loaded one that nobody claimed has none. */
  readonly isClaimed: Scalars['Boolean']['output'];
  /** Owners first, then by how long they are in it; for members and officers, null for everybody else. */
  readonly members?: Maybe<ReadonlyArray<OrganizationMember>>;
  /** True for an owner while it is not closed: invites, changes roles, removes, answers who asks to join. */
  readonly viewerCanManageMembers: Scalars['Boolean']['output'];
  /** True for a member, but not for the last owner of an organization that goes on. */
  readonly viewerCanLeave: Scalars['Boolean']['output'];
  /** Grows with each change of the profile; pass it as `expectedRevision`. */
  readonly profileRevision: Scalars['Int']['output'];
  /** True for an owner while it is not closed. */
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  /** By what search cannot find it yet, most useful first; for members and officers, empty for everybody else. */
  readonly searchGaps: ReadonlyArray<ProfileGap>;
  /** A name or code that waits for an officer; for members and officers. */
  readonly identityChange?: Maybe<IdentityChange>;
  readonly state: OrganizationState;
  /** The day on which a pause ends by itself; for members and officers. */
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanPause: Scalars['Boolean']['output'];
  readonly viewerCanResume: Scalars['Boolean']['output'];
  readonly viewerCanClose: Scalars['Boolean']['output'];
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  /** Who did what when, newest first; for members and officers, null for everybody else. */
  readonly timeline?: Maybe<ReadonlyArray<OrganizationStep>>;
  /** How it stands with the bureau; for members and officers. */
  readonly verificationState?: Maybe<VerificationState>;
  /** What the bureau last asked for, or why it refused or took a verification back; for members and officers. */
  readonly verificationNote?: Maybe<Scalars['String']['output']>;
  /** Of a refusal; for members and officers. */
  readonly refusalReason?: Maybe<VerificationRefusalReason>;
  /** True for an owner whom the bureau asked for more, or refused. */
  readonly viewerCanSupply: Scalars['Boolean']['output'];
};

/** A lighting firm. */
export type Enterprise = Node & Organization & Partner & {
  readonly __typename?: 'Enterprise';
  readonly id: Scalars['ID']['output'];
  readonly kind: PartnerKind;
  readonly name: Scalars['String']['output'];
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Unified social credit code, GB 32100-2015. */
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly isVerified: Scalars['Boolean']['output'];
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly waitsForVerificationSince?: Maybe<Scalars['DateTime']['output']>;
  readonly isExample: Scalars['Boolean']['output'];
  readonly town?: Maybe<Town>;
  readonly fields: ReadonlyArray<Field>;
  readonly chainStages: ReadonlyArray<ChainStage>;
  readonly forms: ReadonlyArray<CooperationForm>;
  readonly foundedYear?: Maybe<Scalars['Int']['output']>;
  readonly employeeCount?: Maybe<Scalars['Int']['output']>;
  readonly products: ReadonlyArray<Scalars['String']['output']>;
  readonly strengths: ReadonlyArray<Scalars['String']['output']>;
  /** For instance CCC or CE. */
  readonly certificates: ReadonlyArray<Scalars['String']['output']>;
  /** For members only; null for everybody else. Others see it in a partnership that both sides agreed to. */
  readonly contact?: Maybe<Contact>;
  readonly viewerIsMember: Scalars['Boolean']['output'];
  readonly viewerCanVerify: Scalars['Boolean']['output'];
  /** What the firm has booked and is still to come, soonest first; for its members only. */
  readonly slotBookings: ReadonlyArray<CapabilitySlot>;
  /** Of the organization that the viewer acts for: those of its 5 newest published needs that this one fits, the best first, at most 3. */
  readonly fitsOwnNeeds: ReadonlyArray<OwnNeedFit>;
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  readonly membershipRequests?: Maybe<ReadonlyArray<MembershipRequest>>;
  readonly viewerMembershipRequest?: Maybe<MembershipRequest>;
  readonly viewerCanRequestMembership: Scalars['Boolean']['output'];
  readonly isClaimed: Scalars['Boolean']['output'];
  readonly members?: Maybe<ReadonlyArray<OrganizationMember>>;
  readonly viewerCanManageMembers: Scalars['Boolean']['output'];
  readonly viewerCanLeave: Scalars['Boolean']['output'];
  /**
   * Newest first; of anonymous ones, drafts and what is paused or withdrawn only members hear. No `states` for all. `first`
   * is at most 100.
   */
  readonly needs: NeedConnection;
  /** For members; states without any are left out. */
  readonly needCounts: ReadonlyArray<NeedCount>;
  readonly profileRevision: Scalars['Int']['output'];
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly searchGaps: ReadonlyArray<ProfileGap>;
  readonly identityChange?: Maybe<IdentityChange>;
  readonly state: OrganizationState;
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanPause: Scalars['Boolean']['output'];
  readonly viewerCanResume: Scalars['Boolean']['output'];
  readonly viewerCanClose: Scalars['Boolean']['output'];
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  readonly timeline?: Maybe<ReadonlyArray<OrganizationStep>>;
  readonly verificationState?: Maybe<VerificationState>;
  readonly verificationNote?: Maybe<Scalars['String']['output']>;
  readonly refusalReason?: Maybe<VerificationRefusalReason>;
  readonly viewerCanSupply: Scalars['Boolean']['output'];
  readonly partnershipRecord: PartnershipRecord;
};


/** A lighting firm. */
export type EnterpriseNeedsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<NeedState>>;
};

/** A university, a vocational school or a research institute. */
export type University = Node & Organization & Partner & {
  readonly __typename?: 'University';
  readonly id: Scalars['ID']['output'];
  readonly kind: PartnerKind;
  readonly name: Scalars['String']['output'];
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** Code of the ministry's list, ten digits. */
  readonly schoolCode?: Maybe<Scalars['String']['output']>;
  /** Who runs it, as the ministry's list says. */
  readonly supervisor?: Maybe<Scalars['String']['output']>;
  /** 本科, 专科 or another level of the ministry's list. */
  readonly level?: Maybe<Scalars['String']['output']>;
  readonly category: UniversityCategory;
  /** Where it sits, in words. */
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly isVerified: Scalars['Boolean']['output'];
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly waitsForVerificationSince?: Maybe<Scalars['DateTime']['output']>;
  readonly isExample: Scalars['Boolean']['output'];
  readonly town?: Maybe<Town>;
  readonly fields: ReadonlyArray<Field>;
  readonly chainStages: ReadonlyArray<ChainStage>;
  readonly forms: ReadonlyArray<CooperationForm>;
  readonly units: ReadonlyArray<Unit>;
  readonly contact?: Maybe<Contact>;
  readonly viewerIsMember: Scalars['Boolean']['output'];
  readonly viewerCanVerify: Scalars['Boolean']['output'];
  /** Newest first; drafts, paused and withdrawn ones for members only. `first` is at most 100. */
  readonly capabilities: CapabilityConnection;
  /** Published ones that the owner shows first, in its order. */
  readonly pinnedCapabilities: ReadonlyArray<Capability>;
  /** Those of its staff whom the bureau can dispatch, most free capacity first; at most 100. */
  readonly commissioners: ReadonlyArray<Commissioner>;
  /** Of the organization that the viewer acts for: those of its 5 newest published needs that this one fits, the best first, at most 3. */
  readonly fitsOwnNeeds: ReadonlyArray<OwnNeedFit>;
  /** Published needs that fit what it does, the best first; null for all but its members and the bureau. `first` is at most 50. */
  readonly matchingNeeds?: Maybe<MatchConnection>;
  readonly viewerCanSeeMatchingNeeds: Scalars['Boolean']['output'];
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  readonly membershipRequests?: Maybe<ReadonlyArray<MembershipRequest>>;
  readonly viewerMembershipRequest?: Maybe<MembershipRequest>;
  readonly viewerCanRequestMembership: Scalars['Boolean']['output'];
  readonly isClaimed: Scalars['Boolean']['output'];
  readonly members?: Maybe<ReadonlyArray<OrganizationMember>>;
  readonly viewerCanManageMembers: Scalars['Boolean']['output'];
  readonly viewerCanLeave: Scalars['Boolean']['output'];
  readonly profileRevision: Scalars['Int']['output'];
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly searchGaps: ReadonlyArray<ProfileGap>;
  readonly identityChange?: Maybe<IdentityChange>;
  readonly state: OrganizationState;
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanPause: Scalars['Boolean']['output'];
  readonly viewerCanResume: Scalars['Boolean']['output'];
  readonly viewerCanClose: Scalars['Boolean']['output'];
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  readonly timeline?: Maybe<ReadonlyArray<OrganizationStep>>;
  readonly verificationState?: Maybe<VerificationState>;
  readonly verificationNote?: Maybe<Scalars['String']['output']>;
  readonly refusalReason?: Maybe<VerificationRefusalReason>;
  readonly viewerCanSupply: Scalars['Boolean']['output'];
  readonly partnershipRecord: PartnershipRecord;
};


/** A university, a vocational school or a research institute. */
export type UniversityCapabilitiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<CapabilityState>>;
};


/** A university, a vocational school or a research institute. */
export type UniversityMatchingNeedsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  includeWeak?: Scalars['Boolean']['input'];
};

export type UniversityCategory =
  | 'UNIVERSITY'
  | 'VOCATIONAL_SCHOOL'
  | 'RESEARCH_INSTITUTE';

/** A college, laboratory or studio of a university. */
export type Unit = {
  readonly __typename?: 'Unit';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: UnitKind;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly fields: ReadonlyArray<Field>;
  /** Published ones that name this unit. */
  readonly capabilityCount: Scalars['Int']['output'];
};

export type UnitKind =
  | 'COLLEGE'
  | 'LABORATORY'
  | 'STUDIO';

/** A body that brings research results to firms; associations, too. */
export type TransferPlatform = Node & Organization & Partner & {
  readonly __typename?: 'TransferPlatform';
  readonly id: Scalars['ID']['output'];
  readonly kind: PartnerKind;
  readonly name: Scalars['String']['output'];
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  readonly category: TransferPlatformCategory;
  /** The university that runs it; null for an independent body. */
  readonly parentUniversity?: Maybe<University>;
  readonly services: ReadonlyArray<Scalars['String']['output']>;
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly isVerified: Scalars['Boolean']['output'];
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly waitsForVerificationSince?: Maybe<Scalars['DateTime']['output']>;
  readonly isExample: Scalars['Boolean']['output'];
  readonly town?: Maybe<Town>;
  readonly fields: ReadonlyArray<Field>;
  readonly chainStages: ReadonlyArray<ChainStage>;
  readonly forms: ReadonlyArray<CooperationForm>;
  readonly contact?: Maybe<Contact>;
  readonly viewerIsMember: Scalars['Boolean']['output'];
  readonly viewerCanVerify: Scalars['Boolean']['output'];
  /** Newest first; drafts, paused and withdrawn ones for members only. `first` is at most 100. */
  readonly capabilities: CapabilityConnection;
  /** Published ones that the owner shows first, in its order. */
  readonly pinnedCapabilities: ReadonlyArray<Capability>;
  /** Of the organization that the viewer acts for: those of its 5 newest published needs that this one fits, the best first, at most 3. */
  readonly fitsOwnNeeds: ReadonlyArray<OwnNeedFit>;
  /** Published needs that fit what it does, the best first; null for all but its members and the bureau. `first` is at most 50. */
  readonly matchingNeeds?: Maybe<MatchConnection>;
  readonly viewerCanSeeMatchingNeeds: Scalars['Boolean']['output'];
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  readonly membershipRequests?: Maybe<ReadonlyArray<MembershipRequest>>;
  readonly viewerMembershipRequest?: Maybe<MembershipRequest>;
  readonly viewerCanRequestMembership: Scalars['Boolean']['output'];
  readonly isClaimed: Scalars['Boolean']['output'];
  readonly members?: Maybe<ReadonlyArray<OrganizationMember>>;
  readonly viewerCanManageMembers: Scalars['Boolean']['output'];
  readonly viewerCanLeave: Scalars['Boolean']['output'];
  readonly profileRevision: Scalars['Int']['output'];
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly searchGaps: ReadonlyArray<ProfileGap>;
  readonly identityChange?: Maybe<IdentityChange>;
  readonly state: OrganizationState;
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanPause: Scalars['Boolean']['output'];
  readonly viewerCanResume: Scalars['Boolean']['output'];
  readonly viewerCanClose: Scalars['Boolean']['output'];
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  readonly timeline?: Maybe<ReadonlyArray<OrganizationStep>>;
  readonly verificationState?: Maybe<VerificationState>;
  readonly verificationNote?: Maybe<Scalars['String']['output']>;
  readonly refusalReason?: Maybe<VerificationRefusalReason>;
  readonly viewerCanSupply: Scalars['Boolean']['output'];
  readonly partnershipRecord: PartnershipRecord;
};


/** A body that brings research results to firms; associations, too. */
export type TransferPlatformCapabilitiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<CapabilityState>>;
};


/** A body that brings research results to firms; associations, too. */
export type TransferPlatformMatchingNeedsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  includeWeak?: Scalars['Boolean']['input'];
};

export type TransferPlatformCategory =
  | 'TRANSFER_CENTRE'
  | 'SERVICE_STATION'
  | 'PILOT_BASE'
  | 'JOINT_CENTRE'
  | 'TESTING_PLATFORM'
  | 'TALENT_CENTRE'
  | 'ASSOCIATION'
  | 'IP_CENTRE'
  | 'FINANCE_DESK'
  | 'INCUBATOR';

/** The science bureau, or another public office. */
export type Bureau = Node & Organization & {
  readonly __typename?: 'Bureau';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly shortName?: Maybe<Scalars['String']['output']>;
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  readonly isVerified: Scalars['Boolean']['output'];
  readonly verifiedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly waitsForVerificationSince?: Maybe<Scalars['DateTime']['output']>;
  readonly isExample: Scalars['Boolean']['output'];
  readonly town?: Maybe<Town>;
  readonly viewerIsMember: Scalars['Boolean']['output'];
  readonly viewerCanVerify: Scalars['Boolean']['output'];
  readonly invitations?: Maybe<ReadonlyArray<Invitation>>;
  readonly membershipRequests?: Maybe<ReadonlyArray<MembershipRequest>>;
  readonly viewerMembershipRequest?: Maybe<MembershipRequest>;
  readonly viewerCanRequestMembership: Scalars['Boolean']['output'];
  readonly isClaimed: Scalars['Boolean']['output'];
  readonly members?: Maybe<ReadonlyArray<OrganizationMember>>;
  readonly viewerCanManageMembers: Scalars['Boolean']['output'];
  readonly viewerCanLeave: Scalars['Boolean']['output'];
  readonly profileRevision: Scalars['Int']['output'];
  readonly viewerCanEdit: Scalars['Boolean']['output'];
  readonly searchGaps: ReadonlyArray<ProfileGap>;
  readonly identityChange?: Maybe<IdentityChange>;
  readonly state: OrganizationState;
  readonly pausedUntil?: Maybe<Scalars['Date']['output']>;
  readonly viewerCanPause: Scalars['Boolean']['output'];
  readonly viewerCanResume: Scalars['Boolean']['output'];
  readonly viewerCanClose: Scalars['Boolean']['output'];
  readonly viewerCanReopen: Scalars['Boolean']['output'];
  readonly timeline?: Maybe<ReadonlyArray<OrganizationStep>>;
  readonly verificationState?: Maybe<VerificationState>;
  readonly verificationNote?: Maybe<Scalars['String']['output']>;
  readonly refusalReason?: Maybe<VerificationRefusalReason>;
  readonly viewerCanSupply: Scalars['Boolean']['output'];
};

/** A contact for work; personal data, so never part of a list. */
export type Contact = {
  readonly __typename?: 'Contact';
  /** Whose it is, for instance 技术负责人. */
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
};

export type OrganizationConnection = {
  readonly __typename?: 'OrganizationConnection';
  readonly edges: ReadonlyArray<OrganizationEdge>;
  readonly nodes: ReadonlyArray<Organization>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type OrganizationEdge = {
  readonly __typename?: 'OrganizationEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Organization;
};

export type MembershipRole =
  /** Invites others and edits the profile. */
  | 'OWNER'
  | 'MEMBER';

export type ProfileGap =
  | 'FIELDS'
  | 'DESCRIPTION'
  | 'PRODUCTS'
  | 'SERVICES'
  | 'UNITS'
  | 'CHAIN_STAGES'
  | 'FORMS'
  | 'TOWN'
  | 'CONTACT'
  | 'NAME_EN';

/** Another name or credit code that an owner asks for; null is what stays. */
export type IdentityChange = {
  readonly __typename?: 'IdentityChange';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** Where the check character is not what the others ask for: registered codes can have a wrong one. */
  readonly creditCodeProblem?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly requestedAt: Scalars['DateTime']['output'];
};

export type UpdateOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** The `profileRevision` that the form was filled from. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** 2 to 80 characters; once verified by `requestIdentityChange` only. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** At most 30 characters. */
  readonly shortName?: InputMaybe<Scalars['String']['input']>;
  /** At most 120 characters. */
  readonly nameEn?: InputMaybe<Scalars['String']['input']>;
  /** Checked by GB 32100-2015; once verified by `requestIdentityChange` only. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  readonly townCode?: InputMaybe<Scalars['ID']['input']>;
  /** Universities: where it sits, in words. */
  readonly city?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** At most 10. */
  readonly fieldCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At most 10. */
  readonly chainStageCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly forms?: InputMaybe<ReadonlyArray<CooperationForm>>;
  readonly contact?: InputMaybe<ContactInput>;
  /** Enterprises, like the next four. */
  readonly foundedYear?: InputMaybe<Scalars['Int']['input']>;
  readonly employeeCount?: InputMaybe<Scalars['Int']['input']>;
  /** At most 30 of 60 characters each, like the other lists of words. */
  readonly products?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly strengths?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly certificates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Universities. */
  readonly universityCategory?: InputMaybe<UniversityCategory>;
  /** Transfer platforms, like the next two. */
  readonly platformCategory?: InputMaybe<TransferPlatformCategory>;
  readonly parentUniversityId?: InputMaybe<Scalars['ID']['input']>;
  readonly services?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ContactInput = {
  /** At most 40 characters: an office or a role rather than a person. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** An address for work. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateOrganizationPayload = {
  readonly __typename?: 'UpdateOrganizationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RequestIdentityChangeInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Its check character may be wrong if the licence says so. */
  readonly creditCode?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 500 characters. */
  readonly reason: Scalars['String']['input'];
};

export type RequestIdentityChangePayload = {
  readonly __typename?: 'RequestIdentityChangePayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawIdentityChangeInput = {
  readonly organizationId: Scalars['ID']['input'];
};

export type WithdrawIdentityChangePayload = {
  readonly __typename?: 'WithdrawIdentityChangePayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AcceptIdentityChangeInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** What the check rests on, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptIdentityChangePayload = {
  readonly __typename?: 'AcceptIdentityChangePayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RefuseIdentityChangeInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** 2 to 500 characters; the owners see it. */
  readonly reason: Scalars['String']['input'];
};

export type RefuseIdentityChangePayload = {
  readonly __typename?: 'RefuseIdentityChangePayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Somebody saved the profile since the form was opened; nothing was written. */
export type ProfileChangedMeanwhile = UserError & {
  readonly __typename?: 'ProfileChangedMeanwhile';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** As it stands now. */
  readonly organization: Organization;
  /** What changed since `expectedRevision`, by the names of `UpdateOrganizationInput`; empty where that is not known any more. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  readonly changedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly changedBy?: Maybe<Account>;
};

/** Name or code belongs to another organization. */
export type IdentityTaken = UserError & {
  readonly __typename?: 'IdentityTaken';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Name and code of a verified organization change by request only. */
export type IdentityNeedsOfficer = UserError & {
  readonly __typename?: 'IdentityNeedsOfficer';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly organization: Organization;
};

/** One request for another name or code waits already. */
export type IdentityChangeWaiting = UserError & {
  readonly __typename?: 'IdentityChangeWaiting';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly organization: Organization;
};

/** The request is decided or taken back; nothing was changed. */
export type IdentityChangeGone = UserError & {
  readonly __typename?: 'IdentityChangeGone';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly organization: Organization;
};

/** It is closed or merged; its profile stays as it is. */
export type OrganizationClosed = UserError & {
  readonly __typename?: 'OrganizationClosed';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly organization: Organization;
};

export type OrganizationState =
  | 'ACTIVE'
  /** Found by nobody, and asked for nothing new, until a day comes or an owner resumes. */
  | 'PAUSED'
  /** Nothing new; what was stays readable for those who had part in it. */
  | 'CLOSED'
  /** An officer merges it into another; what hangs on it is moving. */
  | 'MERGING'
  | 'MERGED';

/** One thing that somebody, or the platform itself, did to an organization. */
export type OrganizationStep = {
  readonly __typename?: 'OrganizationStep';
  readonly at: Scalars['DateTime']['output'];
  readonly action: OrganizationAction;
  /** Fellow members for members, everybody for officers; null for the platform itself, and where it is not told. */
  readonly by?: Maybe<Account>;
  /** True where an officer did it. */
  readonly isByBureau: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly refusalReason?: Maybe<VerificationRefusalReason>;
  /** Of a pause: the day on which it ends by itself. */
  readonly until?: Maybe<Scalars['Date']['output']>;
  /** Of a change of the profile: the names of `UpdateOrganizationInput`. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Of a change of name or code: from, and to. */
  readonly nameBefore?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly creditCodeBefore?: Maybe<Scalars['String']['output']>;
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  /** Whom it was done to; like `by`, fellow members for members, everybody for officers. */
  readonly member?: Maybe<Account>;
  /** Of a change of members: what the person is afterwards. */
  readonly role?: Maybe<MembershipRole>;
};

export type OrganizationAction =
  | 'REGISTERED'
  | 'VERIFIED'
  | 'VERIFICATION_WITHDRAWN'
  | 'SUPPLEMENT_ASKED'
  | 'SUPPLEMENT_GIVEN'
  | 'VERIFICATION_REFUSED'
  | 'PROFILE_CHANGED'
  | 'IDENTITY_CHANGE_ACCEPTED'
  | 'IDENTITY_CHANGE_REFUSED'
  | 'IDENTITY_CHANGE_WITHDRAWN'
  | 'PAUSED'
  | 'RESUMED'
  | 'CLOSED'
  | 'REOPENED'
  | 'MERGE_BEGUN'
  | 'MERGED'
  | 'MERGE_ABANDONED'
  /** Another organization was merged into it; `name` is what that one was called. */
  | 'ABSORBED'
  /** By an invitation, a claim or a request; `by` let the person in. */
  | 'MEMBER_JOINED'
  | 'MEMBER_LEFT'
  | 'MEMBER_REMOVED'
  | 'MEMBER_ROLE_CHANGED'
  /** `member` is an owner now, and `by` is none any more. */
  | 'OWNERSHIP_TRANSFERRED'
  | 'MEMBER_INVITED'
  | 'INVITATION_RESENT'
  | 'INVITATION_REVOKED'
  | 'INVITATION_DECLINED'
  | 'MEMBERSHIP_REQUESTED'
  | 'MEMBERSHIP_REFUSED'
  | 'MEMBERSHIP_REQUEST_WITHDRAWN';

export type PauseOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** Tomorrow at the earliest, a year ahead at the latest; null until somebody resumes. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** At most 500 characters; members and officers see it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type PauseOrganizationPayload = {
  readonly __typename?: 'PauseOrganizationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ResumeOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
};

export type ResumeOrganizationPayload = {
  readonly __typename?: 'ResumeOrganizationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CloseOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** 2 to 500 characters; members and officers see it. */
  readonly reason: Scalars['String']['input'];
  /** The full name; wanted of an owner. */
  readonly confirmation?: InputMaybe<Scalars['String']['input']>;
};

export type CloseOrganizationPayload = {
  readonly __typename?: 'CloseOrganizationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ReopenOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** 2 to 500 characters; members and officers see it. */
  readonly reason: Scalars['String']['input'];
};

export type ReopenOrganizationPayload = {
  readonly __typename?: 'ReopenOrganizationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

/** It is in a state from which this does not lead on; it stands as `organization` shows. */
export type OrganizationStateUnchanged = UserError & {
  readonly __typename?: 'OrganizationStateUnchanged';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly organization: Organization;
};

export type AddUnitInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** The `profileRevision` that the form was filled from. */
  readonly expectedRevision: Scalars['Int']['input'];
  /** 2 to 60 characters, once in a university. */
  readonly name: Scalars['String']['input'];
  readonly kind: UnitKind;
  /** At most 500 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** At most 5. */
  readonly fieldCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type AddUnitPayload = {
  readonly __typename?: 'AddUnitPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type EditUnitInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly kind: UnitKind;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly fieldCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type EditUnitPayload = {
  readonly __typename?: 'EditUnitPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RemoveUnitInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
  readonly unitId: Scalars['ID']['input'];
};

export type RemoveUnitPayload = {
  readonly __typename?: 'RemoveUnitPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type OrderUnitsInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly expectedRevision: Scalars['Int']['input'];
  /** Each unit once. */
  readonly unitIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type OrderUnitsPayload = {
  readonly __typename?: 'OrderUnitsPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type VerificationState =
  /** An officer looks next. */
  | 'WAITING'
  /** The owners have to give what the bureau asked for. */
  | 'SUPPLEMENT_ASKED'
  | 'REFUSED'
  | 'VERIFIED';

/** Why the bureau does not verify: what helps to mend it. */
export type VerificationRefusalReason =
  | 'NOT_FOUND_IN_REGISTER'
  | 'CODE_AND_NAME_DIFFER'
  | 'NOT_A_LIGHTING_PARTNER'
  | 'NO_AUTHORITY_SHOWN'
  | 'DUPLICATE'
  | 'OTHER';

export type VerifyOrganizationInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** What the check rests on, at most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type VerifyOrganizationPayload = {
  readonly __typename?: 'VerifyOrganizationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawVerificationInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** 1 to 500 characters; the members see it. */
  readonly reason: Scalars['String']['input'];
};

export type WithdrawVerificationPayload = {
  readonly __typename?: 'WithdrawVerificationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AskForSupplementInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** 2 to 500 characters; the owners see it. */
  readonly text: Scalars['String']['input'];
};

export type AskForSupplementPayload = {
  readonly __typename?: 'AskForSupplementPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SupplyForVerificationInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** 2 to 1,000 characters; officers see it. */
  readonly text: Scalars['String']['input'];
};

export type SupplyForVerificationPayload = {
  readonly __typename?: 'SupplyForVerificationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RefuseVerificationInput = {
  readonly organizationId: Scalars['ID']['input'];
  readonly reason: VerificationRefusalReason;
  /** At most 500 characters, wanted with OTHER; the owners see it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RefuseVerificationPayload = {
  readonly __typename?: 'RefuseVerificationPayload';
  /** Null when `errors` says why. */
  readonly organization?: Maybe<Organization>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Somebody verified it, or took that back, before; it stands as `organization` shows. */
export type VerificationUnchanged = UserError & {
  readonly __typename?: 'VerificationUnchanged';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly organization: Organization;
};

/** The terms as one side wrote them at one time. A version is never changed: the next one follows. */
export type AgreementVersion = {
  readonly __typename?: 'AgreementVersion';
  /** From 1. */
  readonly number: Scalars['Int']['output'];
  /** Whether it is the one that is to be read now: the latest draft or amendment, else what holds. */
  readonly isLast: Scalars['Boolean']['output'];
  /** Who wrote it. */
  readonly side: PartnershipSide;
  readonly writtenAt: Scalars['DateTime']['output'];
  readonly form: CooperationForm;
  readonly title: Scalars['String']['output'];
  readonly goals: Scalars['String']['output'];
  readonly payment: Scalars['String']['output'];
  readonly results: Scalars['String']['output'];
  readonly confidentiality: Scalars['String']['output'];
  readonly other: Scalars['String']['output'];
  readonly milestones: ReadonlyArray<AgreementMilestone>;
  readonly requester: AgreementParty;
  readonly recipient: AgreementParty;
  /** SHA-256 over partnership, version, both parties and all terms, in hexadecimal digits: what a signature is of. */
  readonly hash: Scalars['String']['output'];
  /** All that were ever made under this version. */
  readonly signatures: ReadonlyArray<AgreementSignature>;
};

/** An organization as it was called and registered when the version was written. */
export type AgreementParty = {
  readonly __typename?: 'AgreementParty';
  readonly name: Scalars['String']['output'];
  readonly creditCode?: Maybe<Scalars['String']['output']>;
};

export type AgreementMilestone = {
  readonly __typename?: 'AgreementMilestone';
  readonly id: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly deliverable: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  /** Who delivers it. */
  readonly side: PartnershipSide;
};

export type AgreementSignature = {
  readonly __typename?: 'AgreementSignature';
  readonly side: PartnershipSide;
  readonly version: Scalars['Int']['output'];
  readonly signedAt: Scalars['DateTime']['output'];
  readonly hash: Scalars['String']['output'];
  /** Whether the text still is, letter by letter, what was signed. */
  readonly isIntact: Scalars['Boolean']['output'];
  /** Shown as in the conversation: to the other side only where the person consents; null for everybody else. */
  readonly signerName?: Maybe<Scalars['String']['output']>;
};

export type DropAmendmentInput = {
  readonly partnershipId: Scalars['ID']['input'];
  /** Of the amendment that was seen. */
  readonly version: Scalars['Int']['input'];
  /** Why, 1 to 500 characters; the other side reads it. */
  readonly note: Scalars['String']['input'];
};

export type DropAmendmentPayload = {
  readonly __typename?: 'DropAmendmentPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ReviseAgreementInput = {
  readonly partnershipId: Scalars['ID']['input'];
  /** The version that was seen last; 0 before the first. */
  readonly version: Scalars['Int']['input'];
  readonly form: CooperationForm;
  /** 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** 1 to 2,000 characters, as each of the following at most. */
  readonly goals: Scalars['String']['input'];
  readonly payment?: InputMaybe<Scalars['String']['input']>;
  readonly results?: InputMaybe<Scalars['String']['input']>;
  readonly confidentiality?: InputMaybe<Scalars['String']['input']>;
  readonly other?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 20. */
  readonly milestones: ReadonlyArray<AgreementMilestoneInput>;
};

export type AgreementMilestoneInput = {
  /** Of one that is in an earlier version; without it, it is a new one. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 100 characters. */
  readonly title: Scalars['String']['input'];
  /** 1 to 500 characters. */
  readonly deliverable: Scalars['String']['input'];
  /** From today to ten years ahead. */
  readonly dueOn: Scalars['Date']['input'];
  readonly side: PartnershipSide;
};

export type SignAgreementInput = {
  readonly partnershipId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  /** Of the version as it was shown. */
  readonly hash: Scalars['String']['input'];
};

export type ReviseAgreementPayload = {
  readonly __typename?: 'ReviseAgreementPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SignAgreementPayload = {
  readonly __typename?: 'SignAgreementPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Somebody wrote another version since; `partnership` has it. */
export type AgreementChangedMeanwhile = UserError & {
  readonly __typename?: 'AgreementChangedMeanwhile';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly partnership: Partnership;
};

/** The platform hears of it once the other side agrees, too. */
export type BrokerInvitation = {
  readonly __typename?: 'BrokerInvitation';
  readonly organization: Organization;
  /** Who wants it. */
  readonly side: PartnershipSide;
};

export type ProposePartnershipInput = {
  /** One of the viewer's own, a transfer platform. */
  readonly brokerId: Scalars['ID']['input'];
  readonly requesterId: Scalars['ID']['input'];
  /**
   * Left out where `needId` is published without a name: the proposal goes to whoever published it, and neither you nor the
   * other side sees who that is before both have accepted. The other side is no enterprise then.
   */
  readonly recipientId?: InputMaybe<Scalars['ID']['input']>;
  readonly form: CooperationForm;
  /** Why the two fit, 1 to 2,000 characters; both read it. */
  readonly message: Scalars['String']['input'];
  /** A need of either side. */
  readonly needId?: InputMaybe<Scalars['ID']['input']>;
  /** A capability of either side. */
  readonly capabilityId?: InputMaybe<Scalars['ID']['input']>;
};

export type InviteBrokerInput = {
  readonly partnershipId: Scalars['ID']['input'];
  /** A transfer platform. */
  readonly brokerId: Scalars['ID']['input'];
};

export type AdmitBrokerInput = {
  readonly partnershipId: Scalars['ID']['input'];
};

export type RefuseBrokerInput = {
  readonly partnershipId: Scalars['ID']['input'];
};

export type DismissBrokerInput = {
  readonly partnershipId: Scalars['ID']['input'];
};

export type ProposePartnershipPayload = {
  readonly __typename?: 'ProposePartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type InviteBrokerPayload = {
  readonly __typename?: 'InviteBrokerPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AdmitBrokerPayload = {
  readonly __typename?: 'AdmitBrokerPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RefuseBrokerPayload = {
  readonly __typename?: 'RefuseBrokerPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DismissBrokerPayload = {
  readonly __typename?: 'DismissBrokerPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type MarkConversationReadInput = {
  readonly messageId: Scalars['ID']['input'];
};

export type MarkConversationReadPayload = {
  readonly __typename?: 'MarkConversationReadPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

/** What people can do in a partnership. */
export type PartnershipAct =
  | 'ACCEPT'
  | 'DECLINE'
  | 'WITHDRAW'
  | 'BEGIN_NEGOTIATION'
  | 'REVISE_AGREEMENT'
  | 'SIGN_AGREEMENT'
  /** Refuse a change of what is signed, or take the own proposal back. */
  | 'DROP_AMENDMENT'
  /** Confirm that the work has begun. */
  | 'START'
  | 'DELIVER_MILESTONE'
  | 'ACCEPT_MILESTONE'
  | 'RETURN_MILESTONE'
  /** Call the work complete, or confirm that it is. */
  | 'COMPLETE'
  | 'REFUSE_COMPLETION'
  | 'TERMINATE'
  | 'RATE'
  | 'INVITE_BROKER'
  | 'ADMIT_BROKER'
  | 'REFUSE_BROKER'
  | 'DISMISS_BROKER';

/** Who made a step. `SYSTEM` is the platform itself, when the time had come. */
export type PartnershipActor =
  | 'REQUESTER'
  | 'RECIPIENT'
  | 'BROKER'
  | 'OFFICER'
  | 'SYSTEM';

/** What happened, by its fact. */
export type PartnershipStepKind =
  | 'REQUESTED'
  /** One of the two accepted what a platform proposed. */
  | 'SIDE_ACCEPTED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'WITHDRAWN'
  /** A reminder that the request is about to expire. */
  | 'EXPIRING'
  | 'EXPIRED'
  | 'NEGOTIATION_BEGUN'
  | 'AGREEMENT_CHANGED'
  | 'AGREEMENT_SIGNED'
  /** A reminder to who has not signed yet. */
  | 'SIGNATURE_DUE'
  | 'AGREED'
  /** A side proposes another version of what is signed; that holds until both have signed the new one. */
  | 'AMENDMENT_PROPOSED'
  /** A side refused it, or took its own proposal back. */
  | 'AMENDMENT_DROPPED'
  /** Both have signed it. */
  | 'AMENDED'
  | 'STARTED'
  /** A reminder to who delivers it. */
  | 'MILESTONE_DUE'
  | 'MILESTONE_OVERDUE'
  | 'MILESTONE_DELIVERED'
  | 'MILESTONE_ACCEPTED'
  | 'MILESTONE_RETURNED'
  | 'COMPLETION_PROPOSED'
  | 'COMPLETION_REFUSED'
  | 'COMPLETED'
  | 'TERMINATED'
  /** A side closed, or both became one. */
  | 'DISSOLVED'
  | 'RATED'
  | 'RATINGS_OPENED'
  | 'BROKER_INVITED'
  | 'BROKER_JOINED'
  | 'BROKER_REFUSED'
  | 'BROKER_LEFT';

/** Why a running partnership was ended. */
export type TerminationReason =
  | 'NEED_CHANGED'
  | 'TERMS_NOT_AGREED'
  | 'NOT_FEASIBLE'
  | 'FUNDS_LACKING'
  | 'NO_RESPONSE'
  | 'NOT_AS_AGREED'
  | 'ORGANIZATION_CHANGED'
  | 'OTHER';

export type BeginNegotiationInput = {
  readonly partnershipId: Scalars['ID']['input'];
};

export type StartPartnershipInput = {
  readonly partnershipId: Scalars['ID']['input'];
};

export type TerminatePartnershipInput = {
  readonly partnershipId: Scalars['ID']['input'];
  readonly reason: TerminationReason;
  /** 1 to 500 characters; everybody who takes part sees it. */
  readonly note: Scalars['String']['input'];
};

export type BeginNegotiationPayload = {
  readonly __typename?: 'BeginNegotiationPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type StartPartnershipPayload = {
  readonly __typename?: 'StartPartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type TerminatePartnershipPayload = {
  readonly __typename?: 'TerminatePartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

/** It cannot be done now; `possible` is what the viewer can do instead. */
export type PartnershipActRefused = UserError & {
  readonly __typename?: 'PartnershipActRefused';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly partnership: Partnership;
  readonly possible: ReadonlyArray<PartnershipAct>;
};

/**
 * One collaboration between two organizations, from the request on. Members of either side, of a platform that brokers
 * between them, and officers see it.
 */
export type Partnership = Node & {
  readonly __typename?: 'Partnership';
  readonly id: Scalars['ID']['output'];
  readonly requester: Organization;
  /**
   * Null as long as it is hidden from the viewer: it published the need without its name, and has not accepted. Its own
   * members and officers see it.
   */
  readonly recipient?: Maybe<Organization>;
  /** The side that the other one is not told of yet; null where each knows the other. */
  readonly hiddenSide?: Maybe<PartnershipSide>;
  /** What it is about, where it came out of a need. */
  readonly need?: Maybe<Need>;
  /** What it is about, where it came out of a capability. */
  readonly capability?: Maybe<Capability>;
  readonly form: CooperationForm;
  /** What the requester wrote to the recipient. */
  readonly message: Scalars['String']['output'];
  readonly state: PartnershipState;
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The last transition or message. */
  readonly lastActivityAt: Scalars['DateTime']['output'];
  /** Null unless declined. */
  readonly declineReason?: Maybe<DeclineReason>;
  /** Null unless somebody terminated it. */
  readonly terminationReason?: Maybe<TerminationReason>;
  /** From one state to the next, oldest first: who, when and why. */
  readonly steps: ReadonlyArray<PartnershipStep>;
  /** All that happened, newest first: steps, versions, signatures, milestones, reminders. */
  readonly timeline: ReadonlyArray<PartnershipStep>;
  /** Unless it is answered by then, the request expires; null once it is. */
  readonly answerBy?: Maybe<Scalars['DateTime']['output']>;
  /** The sides whose step is next, as far as it is somebody's in particular. */
  readonly awaited: ReadonlyArray<PartnershipSide>;
  /** The conversation, newest first. For members of either side; null for everybody else, officers included. */
  readonly messages?: Maybe<PartnershipMessageConnection>;
  /** Contacts of both sides; null until both agreed, and for everybody but their members. */
  readonly contacts?: Maybe<DisclosedContacts>;
  readonly isExample: Scalars['Boolean']['output'];
  /** The viewer's own side; null for an officer. */
  readonly viewerSide?: Maybe<PartnershipSide>;
  /** True while the next step is the viewer's. */
  readonly waitsForViewer: Scalars['Boolean']['output'];
  /** True when the viewer can accept or decline it now. */
  readonly viewerCanDecide: Scalars['Boolean']['output'];
  /** True when the viewer can take the request back now. */
  readonly viewerCanWithdraw: Scalars['Boolean']['output'];
  /** What the viewer can do now. */
  readonly viewerActs: ReadonlyArray<PartnershipAct>;
  /** True when the viewer can write into the conversation now. */
  readonly viewerCanSendMessage: Scalars['Boolean']['output'];
  /** How many versions of the agreement there are. */
  readonly agreementVersions: Scalars['Int']['output'];
  /** The version that both have signed last and that holds; null before. */
  readonly agreedVersion?: Maybe<Scalars['Int']['output']>;
  /** The version that one side proposes in its place and not both have signed yet; null where there is none. */
  readonly amendment?: Maybe<Scalars['Int']['output']>;
  /**
   * One version; without a number the draft or the amendment that is to be signed, else the one that holds. For members of
   * either side alone.
   */
  readonly agreement?: Maybe<AgreementVersion>;
  /** Those under the version that `agreement` shows without a number. */
  readonly signatures: ReadonlyArray<AgreementSignature>;
  /** The transfer platform between the two, where there is one: it sees states, steps and milestones. */
  readonly broker?: Maybe<Organization>;
  /** True when the platform proposed it to both. */
  readonly isProposed: Scalars['Boolean']['output'];
  /** Who has accepted so far. */
  readonly acceptedBy: ReadonlyArray<PartnershipSide>;
  /** A platform that one side wants to invite; for members of either side alone. */
  readonly brokerInvitation?: Maybe<BrokerInvitation>;
  readonly viewerIsBroker: Scalars['Boolean']['output'];
  /** Messages of others that the viewer has not read, counted up to 100; 0 for who is no party. */
  readonly unreadMessages: Scalars['Int']['output'];
  /** Up to this instant somebody of the other side has read the conversation; never who. Null before, and for who is no party. */
  readonly otherSideReadUpTo?: Maybe<Scalars['DateTime']['output']>;
  /** What is to be delivered by when: as agreed; during the negotiation as last written, for members of either side. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Null until one side has called the work complete. */
  readonly completion?: Maybe<PartnershipCompletion>;
  /** What the viewer may see: the own words at once, those of the other side once both have rated or the time is over. */
  readonly ratings: ReadonlyArray<PartnershipRating>;
  /** Who has rated, sealed or not. */
  readonly ratedBy: ReadonlyArray<PartnershipSide>;
  /** Until then both may rate each other; null before it is completed. */
  readonly ratingsOpenAt?: Maybe<Scalars['DateTime']['output']>;
};


/**
 * One collaboration between two organizations, from the request on. Members of either side, of a platform that brokers
 * between them, and officers see it.
 */
export type PartnershipMessagesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * One collaboration between two organizations, from the request on. Members of either side, of a platform that brokers
 * between them, and officers see it.
 */
export type PartnershipAgreementArgs = {
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type PartnershipState =
  | 'REQUESTED'
  | 'ACCEPTED'
  | 'NEGOTIATING'
  | 'AGREED'
  | 'ACTIVE'
  | 'COMPLETED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'TERMINATED';

export type PartnershipSide =
  | 'REQUESTER'
  | 'RECIPIENT';

/** Why the recipient declined, so that the requester can do better. */
export type DeclineReason =
  | 'TOO_EARLY'
  | 'BENEFIT_UNCLEAR'
  | 'COMMERCIAL_ROUTE_UNCLEAR'
  | 'DESCRIPTION_UNCLEAR'
  | 'NOT_OUR_FIELD'
  | 'NO_CAPACITY'
  | 'ALREADY_SERVED'
  | 'OTHER';

export type PartnershipStep = {
  readonly __typename?: 'PartnershipStep';
  /** From 1, without a gap. */
  readonly number: Scalars['Int']['output'];
  readonly kind: PartnershipStepKind;
  /** After the step. */
  readonly state: PartnershipState;
  readonly actor: PartnershipActor;
  /** Null for a step that the platform made by itself, and for both sides together. */
  readonly side?: Maybe<PartnershipSide>;
  readonly at: Scalars['DateTime']['output'];
  readonly reason?: Maybe<DeclineReason>;
  readonly terminationReason?: Maybe<TerminationReason>;
  /** What was added in words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Of the agreement that was written, signed or agreed upon. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  readonly milestoneId?: Maybe<Scalars['String']['output']>;
};

export type PartnershipMessage = Node & {
  readonly __typename?: 'PartnershipMessage';
  readonly id: Scalars['ID']['output'];
  readonly side: PartnershipSide;
  /** Null where the person has left the platform, and for the other side until both agreed. */
  readonly authorName?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
  readonly sentAt: Scalars['DateTime']['output'];
  readonly viewerIsAuthor: Scalars['Boolean']['output'];
  /** At most 10; whoever reads the message reads them. */
  readonly attachments: ReadonlyArray<Attachment>;
};

export type PartnershipMessageConnection = {
  readonly __typename?: 'PartnershipMessageConnection';
  readonly edges: ReadonlyArray<PartnershipMessageEdge>;
  readonly nodes: ReadonlyArray<PartnershipMessage>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartnershipMessageEdge = {
  readonly __typename?: 'PartnershipMessageEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: PartnershipMessage;
};

/** Shown to both sides at the same instant, and kept on record. */
export type DisclosedContacts = {
  readonly __typename?: 'DisclosedContacts';
  readonly requester: Contact;
  readonly recipient: Contact;
  /** Members of the requester who consent at this moment to be shown to partners; at most 20. */
  readonly requesterMembers: ReadonlyArray<DisclosedMember>;
  readonly recipientMembers: ReadonlyArray<DisclosedMember>;
  readonly disclosedAt: Scalars['DateTime']['output'];
};

/** Somebody of one side, as far as the person consents to be shown. */
export type DisclosedMember = {
  readonly __typename?: 'DisclosedMember';
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
};

export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  readonly edges: ReadonlyArray<PartnershipEdge>;
  readonly nodes: ReadonlyArray<Partnership>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Partnership;
};

export type PartnershipFilter = {
  readonly states?: InputMaybe<ReadonlyArray<PartnershipState>>;
  /** Only those whose next step is the viewer's. */
  readonly waitsForViewer?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose next step is not the viewer's. */
  readonly waitsForOthers?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RequestPartnershipInput = {
  /** One of the viewer's own organizations. */
  readonly requesterId: Scalars['ID']['input'];
  /** Left out where `needId` is published without a name: the request goes to whoever published it. */
  readonly recipientId?: InputMaybe<Scalars['ID']['input']>;
  readonly form: CooperationForm;
  /** 1 to 2,000 characters. */
  readonly message: Scalars['String']['input'];
  /** A need of either side. */
  readonly needId?: InputMaybe<Scalars['ID']['input']>;
  /** A capability of either side. */
  readonly capabilityId?: InputMaybe<Scalars['ID']['input']>;
};

export type AcceptPartnershipInput = {
  readonly partnershipId: Scalars['ID']['input'];
};

export type DeclinePartnershipInput = {
  readonly partnershipId: Scalars['ID']['input'];
  readonly reason: DeclineReason;
  /** At most 500 characters; the requester sees it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type WithdrawPartnershipInput = {
  readonly partnershipId: Scalars['ID']['input'];
};

export type SendMessageInput = {
  readonly partnershipId: Scalars['ID']['input'];
  /** 1 to 5,000 characters. */
  readonly text: Scalars['String']['input'];
  /** Chosen by the client, 8 to 64 letters, digits or hyphens: sending again under the same key sends once. */
  readonly key: Scalars['String']['input'];
  /** At most 10 own uploads (`POST /files`). With at least one the text may be empty. */
  readonly attachmentIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type RequestPartnershipPayload = {
  readonly __typename?: 'RequestPartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AcceptPartnershipPayload = {
  readonly __typename?: 'AcceptPartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DeclinePartnershipPayload = {
  readonly __typename?: 'DeclinePartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type WithdrawPartnershipPayload = {
  readonly __typename?: 'WithdrawPartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type SendMessagePayload = {
  readonly __typename?: 'SendMessagePayload';
  /** Null when `errors` says why. */
  readonly message?: Maybe<PartnershipMessage>;
  /** As it stands now. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The two have an open request or a running partnership on the same need already. */
export type PartnershipAlreadyOpen = UserError & {
  readonly __typename?: 'PartnershipAlreadyOpen';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly existing: Partnership;
};

/** Somebody decided the request before; it stands as `partnership` shows. */
export type PartnershipAlreadyDecided = UserError & {
  readonly __typename?: 'PartnershipAlreadyDecided';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly partnership: Partnership;
};

/** The conversation is over: the partnership was declined, withdrawn or has ended. */
export type PartnershipClosed = UserError & {
  readonly __typename?: 'PartnershipClosed';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly partnership: Partnership;
};

/** What an organization's partnerships say of it: figures alone, never with whom. */
export type PartnershipRecord = {
  readonly __typename?: 'PartnershipRecord';
  /** From the acceptance on, not ended yet. */
  readonly running: Scalars['Int']['output'];
  readonly completed: Scalars['Int']['output'];
  /** Ended early, after both had agreed. */
  readonly brokenOff: Scalars['Int']['output'];
  /** Requests that it answered, or left until they ran out. */
  readonly asked: Scalars['Int']['output'];
  readonly answered: Scalars['Int']['output'];
  /** Days until an answer came, on average; null where none did. */
  readonly answerDays?: Maybe<Scalars['Float']['output']>;
  /** How many partners rated it at the end, as far as ratings are open. */
  readonly ratings: Scalars['Int']['output'];
  /** From 1 to 5; null where nobody has. */
  readonly meanRating?: Maybe<Scalars['Float']['output']>;
};

export type Milestone = {
  readonly __typename?: 'Milestone';
  /** Stable within the partnership. */
  readonly id: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly deliverable: Scalars['String']['output'];
  readonly dueOn: Scalars['Date']['output'];
  /** Who delivers it. */
  readonly side: PartnershipSide;
  readonly state: MilestoneState;
  readonly deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly acceptedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The work runs, its day is over, and nothing was delivered. */
  readonly isOverdue: Scalars['Boolean']['output'];
};

export type MilestoneState =
  | 'PLANNED'
  /** Waits for the other side to accept it. */
  | 'DELIVERED'
  | 'ACCEPTED';

export type PartnershipCompletion = {
  readonly __typename?: 'PartnershipCompletion';
  /** Who calls it complete. */
  readonly side: PartnershipSide;
  readonly proposedAt: Scalars['DateTime']['output'];
  /** Without a word of the other side by then, it is complete. */
  readonly objectBy: Scalars['DateTime']['output'];
};

export type PartnershipRating = {
  readonly __typename?: 'PartnershipRating';
  /** Who rated the other. */
  readonly side: PartnershipSide;
  /** 1 to 5, as the others. */
  readonly quality: Scalars['Int']['output'];
  readonly punctuality: Scalars['Int']['output'];
  readonly communication: Scalars['Int']['output'];
  readonly words?: Maybe<Scalars['String']['output']>;
  readonly ratedAt: Scalars['DateTime']['output'];
};

export type DeliverMilestoneInput = {
  readonly partnershipId: Scalars['ID']['input'];
  readonly milestoneId: Scalars['String']['input'];
  /** At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptMilestoneInput = {
  readonly partnershipId: Scalars['ID']['input'];
  readonly milestoneId: Scalars['String']['input'];
  /** At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ReturnMilestoneInput = {
  readonly partnershipId: Scalars['ID']['input'];
  readonly milestoneId: Scalars['String']['input'];
  /** What is missing, 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
};

export type CompletePartnershipInput = {
  readonly partnershipId: Scalars['ID']['input'];
  /** At most 500 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type RefuseCompletionInput = {
  readonly partnershipId: Scalars['ID']['input'];
  /** What is missing, 1 to 500 characters. */
  readonly note: Scalars['String']['input'];
};

export type RatePartnershipInput = {
  readonly partnershipId: Scalars['ID']['input'];
  /** 1 to 5, as the others. */
  readonly quality: Scalars['Int']['input'];
  readonly punctuality: Scalars['Int']['input'];
  readonly communication: Scalars['Int']['input'];
  /** At most 500 characters. */
  readonly words?: InputMaybe<Scalars['String']['input']>;
};

export type DeliverMilestonePayload = {
  readonly __typename?: 'DeliverMilestonePayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type AcceptMilestonePayload = {
  readonly __typename?: 'AcceptMilestonePayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ReturnMilestonePayload = {
  readonly __typename?: 'ReturnMilestonePayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CompletePartnershipPayload = {
  readonly __typename?: 'CompletePartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RefuseCompletionPayload = {
  readonly __typename?: 'RefuseCompletionPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RatePartnershipPayload = {
  readonly __typename?: 'RatePartnershipPayload';
  /** Null when `errors` says why. */
  readonly partnership?: Maybe<Partnership>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Whose account is on its way out, and what stands in the way. */
export type AccountDeletion = {
  readonly __typename?: 'AccountDeletion';
  /** Null while the account stays. */
  readonly erasure?: Maybe<AccountErasure>;
  /** Days between asking and deletion, in which it can be taken back. */
  readonly graceDays: Scalars['Int']['output'];
  /** Empty where it can be asked for now. */
  readonly blockers: ReadonlyArray<DeletionBlocker>;
  /** How much is kept of the viewer, list by list. */
  readonly counts: ReadonlyArray<PersonalDataCount>;
};

export type AccountErasure = {
  readonly __typename?: 'AccountErasure';
  readonly requestedAt: Scalars['DateTime']['output'];
  /** When deletion begins; it cannot be taken back from then on. */
  readonly dueAt: Scalars['DateTime']['output'];
};

export type PersonalDataCount = {
  readonly __typename?: 'PersonalDataCount';
  readonly name: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type DeletionBlockerKind =
  /** The organization would be left without an owner. */
  | 'LAST_OWNER'
  /** The other side of an open partnership would be left without a contact. */
  | 'SOLE_CONTACT';

export type DeletionBlocker = {
  readonly __typename?: 'DeletionBlocker';
  readonly kind: DeletionBlockerKind;
  readonly organization: Organization;
  readonly openPartnerships: Scalars['Int']['output'];
  /** What is in the way and what to do, in the language of the request. */
  readonly message: Scalars['String']['output'];
  /** To whom it can be handed on. */
  readonly colleagues: ReadonlyArray<DeletionColleague>;
};

export type DeletionColleague = {
  readonly __typename?: 'DeletionColleague';
  readonly id: Scalars['ID']['output'];
  readonly displayName: Scalars['String']['output'];
  /** Whether the person consents to be shown to partners. */
  readonly isWilling: Scalars['Boolean']['output'];
};

/** Somebody whom a public list brought, and who does not want to be shown, or not like this. For officers. */
export type Objection = {
  readonly __typename?: 'Objection';
  readonly id: Scalars['ID']['output'];
  /** Null once the profile is gone. */
  readonly subject?: Maybe<Partner>;
  readonly wish: ObjectionWish;
  /** What the person wrote; null once it is no longer needed. */
  readonly text?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly state: ObjectionState;
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The last day for an answer. */
  readonly dueOn: Scalars['Date']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decisionNote?: Maybe<Scalars['String']['output']>;
};

export type ObjectionWish =
  | 'REMOVE'
  | 'CORRECT';

export type ObjectionState =
  | 'OPEN'
  | 'ACCEPTED'
  | 'REFUSED'
  /** The person does not object any more: lists may bring them again. */
  | 'TAKEN_BACK';

export type ObjectionConnection = {
  readonly __typename?: 'ObjectionConnection';
  readonly edges: ReadonlyArray<ObjectionEdge>;
  readonly nodes: ReadonlyArray<Objection>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type ObjectionEdge = {
  readonly __typename?: 'ObjectionEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Objection;
};

/** For how long something is kept, since when that holds, and why. */
export type RetentionPolicy = {
  readonly __typename?: 'RetentionPolicy';
  readonly name: Scalars['String']['output'];
  readonly kept: Label;
  readonly days: Scalars['Int']['output'];
  readonly unit: RetentionUnit;
  readonly validFrom: Scalars['Date']['output'];
  readonly source: Label;
};

export type RetentionUnit =
  | 'DAYS'
  | 'WORKING_DAYS';

/** A policy and when it was last applied. For officers and administrators. */
export type RetentionRule = {
  readonly __typename?: 'RetentionRule';
  readonly policy: RetentionPolicy;
  /** Null where the store or a module does it by itself. */
  readonly lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many things the last run removed. */
  readonly lastRemoved?: Maybe<Scalars['Int']['output']>;
};

export type RequestAccountDeletionInput = {
  readonly password: Scalars['String']['input'];
  /** The address of the account, typed. */
  readonly confirmation: Scalars['String']['input'];
};

export type RequestAccountDeletionPayload = {
  readonly __typename?: 'RequestAccountDeletionPayload';
  readonly deletion?: Maybe<AccountDeletion>;
  readonly errors: ReadonlyArray<UserError>;
};

export type CancelAccountDeletionPayload = {
  readonly __typename?: 'CancelAccountDeletionPayload';
  readonly deletion?: Maybe<AccountDeletion>;
  readonly errors: ReadonlyArray<UserError>;
};

export type HandOverContactInput = {
  readonly organizationId: Scalars['ID']['input'];
  /** A member of the same organization who consents to be shown to partners. */
  readonly colleagueId: Scalars['ID']['input'];
};

export type HandOverContactPayload = {
  readonly __typename?: 'HandOverContactPayload';
  readonly deletion?: Maybe<AccountDeletion>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Why an officer looks at a contact. */
export type StatedPurpose =
  | 'VERIFICATION'
  | 'DISPATCH'
  | 'BROKERING'
  | 'COMPLAINT'
  | 'RIGHTS_REQUEST'
  /** Told in the note. */
  | 'OTHER';

export type DiscloseContactInput = {
  /** An organization or a commissioner. */
  readonly subjectId: Scalars['ID']['input'];
  readonly purpose: StatedPurpose;
  /** At most 300 characters; needed for OTHER. Those whose contact it is see it. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type DiscloseContactPayload = {
  readonly __typename?: 'DiscloseContactPayload';
  /** Null when `errors` says why. */
  readonly contact?: Maybe<Contact>;
  readonly errors: ReadonlyArray<UserError>;
};

export type ObjectToPublicationInput = {
  /** A commissioner, or an organization whose contact is meant. */
  readonly subjectId: Scalars['ID']['input'];
  readonly wish: ObjectionWish;
  /** 5 to 1,000 characters: what is to be removed, or what would be right. */
  readonly text: Scalars['String']['input'];
  /** Where the answer goes; nobody but officers sees it. */
  readonly email: Scalars['String']['input'];
  /** What the answer is written in. */
  readonly language: Language;
};

export type ObjectToPublicationPayload = {
  readonly __typename?: 'ObjectToPublicationPayload';
  /** The last day for an answer; null when `errors` says why. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  readonly errors: ReadonlyArray<UserError>;
};

export type DecideObjectionInput = {
  readonly objectionId: Scalars['ID']['input'];
  readonly isAccepted: Scalars['Boolean']['input'];
  /** 2 to 500 characters; the person is told. */
  readonly note: Scalars['String']['input'];
};

export type DecideObjectionPayload = {
  readonly __typename?: 'DecideObjectionPayload';
  readonly objection?: Maybe<Objection>;
  readonly errors: ReadonlyArray<UserError>;
};

export type TakeBackObjectionInput = {
  readonly objectionId: Scalars['ID']['input'];
  /** 2 to 500 characters: how the person told us. */
  readonly note: Scalars['String']['input'];
};

export type TakeBackObjectionPayload = {
  readonly __typename?: 'TakeBackObjectionPayload';
  readonly objection?: Maybe<Objection>;
  readonly errors: ReadonlyArray<UserError>;
};

/** Something hangs on the account that nobody else could look after; each blocker says what to do. */
export type DeletionBlocked = UserError & {
  readonly __typename?: 'DeletionBlocked';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly blockers: ReadonlyArray<DeletionBlocker>;
};

/** Deletion was asked for before and happens by itself. */
export type DeletionRequestedAlready = UserError & {
  readonly __typename?: 'DeletionRequestedAlready';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** There is no deletion to take back, or it has begun. */
export type DeletionNotRequested = UserError & {
  readonly __typename?: 'DeletionNotRequested';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** The colleague has not consented to be shown to partners. */
export type ColleagueNotWilling = UserError & {
  readonly __typename?: 'ColleagueNotWilling';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** No contact is given, so there is nothing to show. */
export type ContactMissing = UserError & {
  readonly __typename?: 'ContactMissing';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Somebody else dealt with it first. */
export type ObjectionDecidedAlready = UserError & {
  readonly __typename?: 'ObjectionDecidedAlready';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Seen by the account that keeps it alone. */
export type SavedSearch = Node & {
  readonly __typename?: 'SavedSearch';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly list: SavedSearchList;
  /** The words; empty where only the filter narrows. */
  readonly query: Scalars['String']['output'];
  readonly filter: SavedSearchFilter;
  readonly frequency: AlertFrequency;
  readonly createdAt: Scalars['DateTime']['output'];
  /** When it was last opened; null until it is. */
  readonly openedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the next letter goes out, if anything is new by then; null where none is due. */
  readonly nextAlertAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became findable since it was last opened and may be seen now; 200 at most. */
  readonly newCount: Scalars['Int']['output'];
  /** The same with why each matches, latest first. `first` is at most 100. */
  readonly newItems: SavedSearchItemConnection;
};


/** Seen by the account that keeps it alone. */
export type SavedSearchNewItemsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SavedSearchList =
  | 'PARTNERS'
  | 'NEEDS'
  | 'CAPABILITIES';

/** How often a letter tells what is new. Where nothing is, none is sent. */
export type AlertFrequency =
  | 'NEVER'
  /** Within a minute. */
  | 'AT_ONCE'
  /** At eight in the morning, China time. */
  | 'DAILY'
  /** On Mondays at eight, China time. */
  | 'WEEKLY';

export type SavedSearchFilter = {
  readonly __typename?: 'SavedSearchFilter';
  readonly partnerKinds: ReadonlyArray<PartnerKind>;
  readonly capabilityKinds: ReadonlyArray<CapabilityKind>;
  readonly towns: ReadonlyArray<Town>;
  readonly fields: ReadonlyArray<Field>;
  readonly chainStages: ReadonlyArray<ChainStage>;
  readonly forms: ReadonlyArray<CooperationForm>;
  readonly trl?: Maybe<SavedTrlRange>;
  readonly near?: Maybe<SavedNear>;
};

export type SavedTrlRange = {
  readonly __typename?: 'SavedTrlRange';
  readonly min?: Maybe<Scalars['Int']['output']>;
  readonly max?: Maybe<Scalars['Int']['output']>;
};

export type SavedNear = {
  readonly __typename?: 'SavedNear';
  readonly town: Town;
  readonly kilometres: Scalars['Float']['output'];
};

export type SavedSearchConnection = {
  readonly __typename?: 'SavedSearchConnection';
  readonly edges: ReadonlyArray<SavedSearchEdge>;
  readonly nodes: ReadonlyArray<SavedSearch>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

export type SavedSearchEdge = {
  readonly __typename?: 'SavedSearchEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: SavedSearch;
};

export type SavedSearchItemConnection = {
  readonly __typename?: 'SavedSearchItemConnection';
  readonly edges: ReadonlyArray<SavedSearchItemEdge>;
  readonly pageInfo: PageInfo;
};

export type SavedSearchItemEdge = {
  readonly __typename?: 'SavedSearchItemEdge';
  readonly cursor: Scalars['String']['output'];
  /** A partner, a need or a capability. */
  readonly node: Node;
  readonly match: SearchMatch;
  readonly foundAt: Scalars['DateTime']['output'];
};

export type SaveSearchInput = {
  /** 1 to 60 characters. */
  readonly name: Scalars['String']['input'];
  readonly list: SavedSearchList;
  /** At most 2,000 characters. */
  readonly query?: Scalars['String']['input'];
  /** The filter of that list; those of the other two have to be left out. */
  readonly partnerFilter?: InputMaybe<PartnerFilter>;
  readonly needFilter?: InputMaybe<NeedFilter>;
  readonly capabilityFilter?: InputMaybe<CapabilityFilter>;
  readonly frequency?: AlertFrequency;
};

/** What is left out stays. */
export type UpdateSavedSearchInput = {
  readonly savedSearchId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What was found before is told by no letter, only what comes from now on. */
  readonly frequency?: InputMaybe<AlertFrequency>;
};

export type RemoveSavedSearchInput = {
  readonly savedSearchId: Scalars['ID']['input'];
};

export type RestoreSavedSearchInput = {
  readonly savedSearchId: Scalars['ID']['input'];
};

export type OpenSavedSearchInput = {
  readonly savedSearchId: Scalars['ID']['input'];
};

export type SaveSearchPayload = {
  readonly __typename?: 'SaveSearchPayload';
  readonly savedSearch?: Maybe<SavedSearch>;
  readonly errors: ReadonlyArray<UserError>;
};

export type UpdateSavedSearchPayload = {
  readonly __typename?: 'UpdateSavedSearchPayload';
  readonly savedSearch?: Maybe<SavedSearch>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RemoveSavedSearchPayload = {
  readonly __typename?: 'RemoveSavedSearchPayload';
  /** As it was. */
  readonly savedSearch?: Maybe<SavedSearch>;
  readonly errors: ReadonlyArray<UserError>;
};

export type RestoreSavedSearchPayload = {
  readonly __typename?: 'RestoreSavedSearchPayload';
  readonly savedSearch?: Maybe<SavedSearch>;
  readonly errors: ReadonlyArray<UserError>;
};

export type OpenSavedSearchPayload = {
  readonly __typename?: 'OpenSavedSearchPayload';
  readonly savedSearch?: Maybe<SavedSearch>;
  readonly errors: ReadonlyArray<UserError>;
};

/** The same words under the same filter are kept already. */
export type SavedSearchExists = UserError & {
  readonly __typename?: 'SavedSearchExists';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly existing: SavedSearch;
};

/** An account keeps up to 50. */
export type TooManySavedSearches = UserError & {
  readonly __typename?: 'TooManySavedSearches';
  readonly code: UserErrorCode;
  readonly message: Scalars['String']['output'];
  readonly path?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** One of Zhongshan's towns and subdistricts. */
export type Town = {
  readonly __typename?: 'Town';
  /** Division code of the state statistics office, nine digits. */
  readonly code: Scalars['ID']['output'];
  readonly label: Label;
  readonly kind: TownKind;
  /** True for the towns that the lighting trade lives in. */
  readonly isLightingTown: Scalars['Boolean']['output'];
};

export type TownKind =
  | 'TOWN'
  | 'SUBDISTRICT';

/** A node of the lighting technology taxonomy: parents of two letters, leaves of two letters and two digits. */
export type Field = {
  readonly __typename?: 'Field';
  readonly code: Scalars['ID']['output'];
  readonly label: Label;
  /** Null for a node of the upper level. */
  readonly parent?: Maybe<Field>;
  /** Empty for a leaf. */
  readonly children: ReadonlyArray<Field>;
};

/** Where in the lighting value chain something sits. */
export type ChainStage = {
  readonly __typename?: 'ChainStage';
  readonly code: Scalars['ID']['output'];
  readonly label: Label;
  readonly section: ChainSection;
};

/** Upstream, midstream, downstream or services. */
export type ChainSection = {
  readonly __typename?: 'ChainSection';
  readonly code: Scalars['ID']['output'];
  readonly label: Label;
  readonly stages: ReadonlyArray<ChainStage>;
};

/** A class of the international patent classification that concerns lighting. */
export type IpcClass = {
  readonly __typename?: 'IpcClass';
  readonly code: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  /** False where the Chinese wording has not been compared with the official one. */
  readonly isTitleVerified: Scalars['Boolean']['output'];
};

/** In what form two sides work together. */
export type CooperationForm =
  | 'COMMISSIONED_DEVELOPMENT'
  | 'JOINT_DEVELOPMENT'
  | 'TECHNOLOGY_TRANSFER'
  | 'LICENSING'
  | 'CONSULTING'
  | 'TESTING_SERVICE'
  | 'JOINT_LAB'
  | 'TRAINING'
  | 'COMMISSIONER';



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AccountModel )
    | ( CommissionerRequestModel )
    | ( ShownEntry )
    | ( CapabilityModel )
    | ( CommissionerModel )
    | ( ImportRunModel )
    | ( NeedModel )
    | ( NotificationModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( PartnershipModel )
    | ( PartnershipMessageModel )
    | ( SavedSearchModel )
  ;
  UserError:
    | ( InvalidInput )
    | ( LinkRefused )
    | ( TooManyAttempts )
    | ( ServerBusy )
    | ( WrongPassword )
    | ( WrongCode )
    | ( SecondFactorAlreadyOn )
    | ( SignInRefused )
    | ( Omit<CommissionerFullyBooked, 'commissioner'> & { commissioner: _RefType['Commissioner'] } )
    | ( Omit<CommissionerRequestAlreadyAnswered, 'request'> & { request: _RefType['CommissionerRequest'] } )
    | ( Omit<CommissionerRequestAlreadyOpen, 'existing'> & { existing: _RefType['CommissionerRequest'] } )
    | ( TooManyBookmarks )
    | ( Omit<CapabilityAlreadyWithdrawn, 'capability'> & { capability: _RefType['Capability'] } )
    | ( Omit<CapabilityChanged, 'capability'> & { capability: _RefType['Capability'] } )
    | ( Omit<CapabilityStateChanged, 'capability'> & { capability: _RefType['Capability'] } )
    | ( Omit<SlotTaken, 'slot'> & { slot: _RefType['CapabilitySlot'] } )
    | ( NoticeNotAccepted )
    | ( ConsentWordingOutdated )
    | ( FileNotAttachable )
    | ( TooManyAttachments )
    | ( Omit<ImportMovedOn, 'importRun'> & { importRun: _RefType['ImportRun'] } )
    | ( NothingToImport )
    | ( LexiconConceptUnknown )
    | ( Omit<LexiconChangedMeanwhile, 'version' | 'concept'> & { version: _RefType['LexiconVersion'], concept?: Maybe<_RefType['LexiconConcept']> } )
    | ( Omit<LexiconWordTaken, 'owner'> & { owner: _RefType['LexiconConcept'] } )
    | ( Omit<MatchAlreadyDismissed, 'dismissal'> & { dismissal: _RefType['MatchDismissal'] } )
    | ( MatchNotDismissed )
    | ( MatchWeightsChangedMeanwhile )
    | ( MatchWeightsNotPlanned )
    | ( AlreadyMember )
    | ( Omit<AlreadyInvited, 'invitation'> & { invitation: _RefType['Invitation'] } )
    | ( InvitationOver )
    | ( InvitedAnotherAddress )
    | ( AddressHasAccount )
    | ( TooManyInvitations )
    | ( OrganizationKnown )
    | ( Omit<MembershipRequestOpen, 'request'> & { request: _RefType['MembershipRequest'] } )
    | ( MembershipRequestOver )
    | ( TooManyMembershipRequests )
    | ( CreditCodeOfAnother )
    | ( LastOwner )
    | ( MemberGone )
    | ( NeedLinkOver )
    | ( TooManyNeedProposals )
    | ( Omit<NeedAlreadyClosed, 'need'> & { need: _RefType['Need'] } )
    | ( Omit<NeedTransitionRefused, 'need'> & { need: _RefType['Need'] } )
    | ( Omit<NeedChangedMeanwhile, 'need'> & { need: _RefType['Need'] } )
    | ( Omit<NeedPublishedAlready, 'need'> & { need: _RefType['Need'] } )
    | ( TooManyNeedDrafts )
    | ( MergeRunning )
    | ( DuplicateGone )
    | ( Omit<ProfileChangedMeanwhile, 'organization' | 'changedBy'> & { organization: _RefType['Organization'], changedBy?: Maybe<_RefType['Account']> } )
    | ( IdentityTaken )
    | ( Omit<IdentityNeedsOfficer, 'organization'> & { organization: _RefType['Organization'] } )
    | ( Omit<IdentityChangeWaiting, 'organization'> & { organization: _RefType['Organization'] } )
    | ( Omit<IdentityChangeGone, 'organization'> & { organization: _RefType['Organization'] } )
    | ( Omit<OrganizationClosed, 'organization'> & { organization: _RefType['Organization'] } )
    | ( Omit<OrganizationStateUnchanged, 'organization'> & { organization: _RefType['Organization'] } )
    | ( Omit<VerificationUnchanged, 'organization'> & { organization: _RefType['Organization'] } )
    | ( Omit<AgreementChangedMeanwhile, 'partnership'> & { partnership: _RefType['Partnership'] } )
    | ( Omit<PartnershipActRefused, 'partnership'> & { partnership: _RefType['Partnership'] } )
    | ( Omit<PartnershipAlreadyOpen, 'existing'> & { existing: _RefType['Partnership'] } )
    | ( Omit<PartnershipAlreadyDecided, 'partnership'> & { partnership: _RefType['Partnership'] } )
    | ( Omit<PartnershipClosed, 'partnership'> & { partnership: _RefType['Partnership'] } )
    | ( Omit<DeletionBlocked, 'blockers'> & { blockers: ReadonlyArray<_RefType['DeletionBlocker']> } )
    | ( DeletionRequestedAlready )
    | ( DeletionNotRequested )
    | ( ColleagueNotWilling )
    | ( ContactMissing )
    | ( ObjectionDecidedAlready )
    | ( Omit<SavedSearchExists, 'existing'> & { existing: _RefType['SavedSearch'] } )
    | ( TooManySavedSearches )
  ;
  Partner:
    | ( CommissionerModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
  ;
  Organization:
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
    | ( OrganizationModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  UserError: ResolverTypeWrapper<PresentedError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserErrorCode: UserErrorCode;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Label: ResolverTypeWrapper<Label>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<SignedIn>;
  Account: ResolverTypeWrapper<AccountModel>;
  Language: Language;
  RegisterInput: RegisterInput;
  RegisterPayload: ResolverTypeWrapper<Omit<RegisterPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmEmailInput: ConfirmEmailInput;
  ConfirmEmailPayload: ResolverTypeWrapper<Omit<ConfirmEmailPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'account' | 'errors'> & { account?: Maybe<ResolversTypes['Account']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: ResolverTypeWrapper<Omit<RequestEmailChangePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangePayload: ResolverTypeWrapper<Omit<ConfirmEmailChangePayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LinkRefused: ResolverTypeWrapper<LinkRefused>;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  ServerBusy: ResolverTypeWrapper<ServerBusy>;
  ApiKey: ResolverTypeWrapper<ApiKey>;
  ApiScope: ApiScope;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: ResolverTypeWrapper<Omit<CreateApiKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: ResolverTypeWrapper<Omit<RevokeApiKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: ResolverTypeWrapper<Omit<RequestPasswordResetPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: ResolverTypeWrapper<Omit<ResetPasswordPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WrongPassword: ResolverTypeWrapper<WrongPassword>;
  SecondFactor: ResolverTypeWrapper<SecondFactor>;
  BeginSecondFactorInput: BeginSecondFactorInput;
  BeginSecondFactorPayload: ResolverTypeWrapper<Omit<BeginSecondFactorPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SecondFactorSetup: ResolverTypeWrapper<SecondFactorSetup>;
  EnableSecondFactorInput: EnableSecondFactorInput;
  EnableSecondFactorPayload: ResolverTypeWrapper<Omit<EnableSecondFactorPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DisableSecondFactorInput: DisableSecondFactorInput;
  DisableSecondFactorPayload: ResolverTypeWrapper<Omit<DisableSecondFactorPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RenewRecoveryCodesInput: RenewRecoveryCodesInput;
  RenewRecoveryCodesPayload: ResolverTypeWrapper<Omit<RenewRecoveryCodesPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WrongCode: ResolverTypeWrapper<WrongCode>;
  SecondFactorAlreadyOn: ResolverTypeWrapper<SecondFactorAlreadyOn>;
  Session: ResolverTypeWrapper<SessionModel>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer' | 'errors'> & { viewer?: Maybe<ResolversTypes['Viewer']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SecondFactorChallenge: ResolverTypeWrapper<SecondFactorChallenge>;
  CompleteSignInInput: CompleteSignInInput;
  CompleteSignInPayload: ResolverTypeWrapper<Omit<CompleteSignInPayload, 'viewer' | 'errors'> & { viewer?: Maybe<ResolversTypes['Viewer']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EndSessionInput: EndSessionInput;
  EndSessionPayload: ResolverTypeWrapper<Omit<EndSessionPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EndOtherSessionsPayload: ResolverTypeWrapper<Omit<EndOtherSessionsPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  CommissionerRequest: ResolverTypeWrapper<CommissionerRequestModel>;
  CommissionerRequestState: CommissionerRequestState;
  Assignment: ResolverTypeWrapper<AssignmentModel>;
  AssignmentContacts: ResolverTypeWrapper<AssignmentContacts>;
  CommissionerCandidate: ResolverTypeWrapper<CommissionerCandidateModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CommissionerRequestConnection: ResolverTypeWrapper<Omit<CommissionerRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CommissionerRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['CommissionerRequest']> }>;
  CommissionerRequestEdge: ResolverTypeWrapper<Omit<CommissionerRequestEdge, 'node'> & { node: ResolversTypes['CommissionerRequest'] }>;
  CommissionerRequestFilter: CommissionerRequestFilter;
  RequestCommissionerInput: RequestCommissionerInput;
  AssignCommissionerInput: AssignCommissionerInput;
  WithdrawCommissionerRequestInput: WithdrawCommissionerRequestInput;
  RequestCommissionerPayload: ResolverTypeWrapper<Omit<RequestCommissionerPayload, 'request' | 'errors'> & { request?: Maybe<ResolversTypes['CommissionerRequest']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AssignCommissionerPayload: ResolverTypeWrapper<Omit<AssignCommissionerPayload, 'request' | 'errors'> & { request?: Maybe<ResolversTypes['CommissionerRequest']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawCommissionerRequestPayload: ResolverTypeWrapper<Omit<WithdrawCommissionerRequestPayload, 'request' | 'errors'> & { request?: Maybe<ResolversTypes['CommissionerRequest']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CommissionerFullyBooked: ResolverTypeWrapper<Omit<CommissionerFullyBooked, 'commissioner'> & { commissioner: ResolversTypes['Commissioner'] }>;
  CommissionerRequestAlreadyAnswered: ResolverTypeWrapper<Omit<CommissionerRequestAlreadyAnswered, 'request'> & { request: ResolversTypes['CommissionerRequest'] }>;
  CommissionerRequestAlreadyOpen: ResolverTypeWrapper<Omit<CommissionerRequestAlreadyOpen, 'existing'> & { existing: ResolversTypes['CommissionerRequest'] }>;
  AuditFilter: AuditFilter;
  ExportAuditEntriesInput: ExportAuditEntriesInput;
  ExportAuditEntriesPayload: ResolverTypeWrapper<Omit<ExportAuditEntriesPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AuditEntry: ResolverTypeWrapper<ShownEntry>;
  AuditActor: ResolverTypeWrapper<AuditActorModel>;
  AuditActorKind: AuditActorKind;
  AuditObject: ResolverTypeWrapper<AuditObjectModel>;
  AuditChange: ResolverTypeWrapper<ShownChange>;
  AuditState: ResolverTypeWrapper<AuditState>;
  AuditFault: ResolverTypeWrapper<AuditFault>;
  AuditFaultKind: AuditFaultKind;
  AuditActionInfo: ResolverTypeWrapper<AuditActionInfo>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['AuditEntry']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditAction: AuditAction;
  Bookmark: ResolverTypeWrapper<BookmarkModel>;
  BookmarkList: BookmarkList;
  BookmarkConnection: ResolverTypeWrapper<Omit<BookmarkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BookmarkEdge']>, nodes: ReadonlyArray<ResolversTypes['Bookmark']> }>;
  BookmarkEdge: ResolverTypeWrapper<Omit<BookmarkEdge, 'node'> & { node: ResolversTypes['Bookmark'] }>;
  AddBookmarkInput: AddBookmarkInput;
  RemoveBookmarkInput: RemoveBookmarkInput;
  AddBookmarkPayload: ResolverTypeWrapper<Omit<AddBookmarkPayload, 'bookmark' | 'errors'> & { bookmark?: Maybe<ResolversTypes['Bookmark']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RemoveBookmarkPayload: ResolverTypeWrapper<Omit<RemoveBookmarkPayload, 'bookmark' | 'errors'> & { bookmark?: Maybe<ResolversTypes['Bookmark']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TooManyBookmarks: ResolverTypeWrapper<TooManyBookmarks>;
  Capability: ResolverTypeWrapper<CapabilityModel>;
  CapabilityKind: CapabilityKind;
  CapabilityState: CapabilityState;
  PatentKind: PatentKind;
  Patent: ResolverTypeWrapper<Patent>;
  CapabilityCase: ResolverTypeWrapper<Omit<CapabilityCase, 'client'> & { client?: Maybe<ResolversTypes['Organization']> }>;
  OpenHours: ResolverTypeWrapper<OpenHours>;
  SchoolEnterpriseForm: ResolverTypeWrapper<SchoolEnterpriseForm>;
  SchoolEnterpriseForms: ResolverTypeWrapper<SchoolEnterpriseForms>;
  CapabilityStep: ResolverTypeWrapper<CapabilityStep>;
  PriceKind: PriceKind;
  Price: ResolverTypeWrapper<Price>;
  CapabilityConnection: ResolverTypeWrapper<Omit<CapabilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CapabilityEdge']>, nodes: ReadonlyArray<ResolversTypes['Capability']> }>;
  CapabilityEdge: ResolverTypeWrapper<Omit<CapabilityEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  CreateCapabilityInput: CreateCapabilityInput;
  CapabilityContentInput: CapabilityContentInput;
  PriceInput: PriceInput;
  CapabilityCaseInput: CapabilityCaseInput;
  OpenHoursInput: OpenHoursInput;
  SaveCapabilityDraftInput: SaveCapabilityDraftInput;
  UpdateCapabilityInput: UpdateCapabilityInput;
  PublishCapabilityInput: PublishCapabilityInput;
  PauseCapabilityInput: PauseCapabilityInput;
  ResumeCapabilityInput: ResumeCapabilityInput;
  WithdrawCapabilityInput: WithdrawCapabilityInput;
  DiscardCapabilityDraftInput: DiscardCapabilityDraftInput;
  PinCapabilitiesInput: PinCapabilitiesInput;
  CreateCapabilityPayload: ResolverTypeWrapper<Omit<CreateCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversTypes['Capability']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SaveCapabilityDraftPayload: ResolverTypeWrapper<Omit<SaveCapabilityDraftPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversTypes['Capability']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UpdateCapabilityPayload: ResolverTypeWrapper<Omit<UpdateCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversTypes['Capability']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PublishCapabilityPayload: ResolverTypeWrapper<Omit<PublishCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversTypes['Capability']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PauseCapabilityPayload: ResolverTypeWrapper<Omit<PauseCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversTypes['Capability']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResumeCapabilityPayload: ResolverTypeWrapper<Omit<ResumeCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversTypes['Capability']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawCapabilityPayload: ResolverTypeWrapper<Omit<WithdrawCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversTypes['Capability']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DiscardCapabilityDraftPayload: ResolverTypeWrapper<Omit<DiscardCapabilityDraftPayload, 'owner' | 'errors'> & { owner?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PinCapabilitiesPayload: ResolverTypeWrapper<Omit<PinCapabilitiesPayload, 'owner' | 'errors'> & { owner?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CapabilityAlreadyWithdrawn: ResolverTypeWrapper<Omit<CapabilityAlreadyWithdrawn, 'capability'> & { capability: ResolversTypes['Capability'] }>;
  CapabilityChanged: ResolverTypeWrapper<Omit<CapabilityChanged, 'capability'> & { capability: ResolversTypes['Capability'] }>;
  CapabilityStateChanged: ResolverTypeWrapper<Omit<CapabilityStateChanged, 'capability'> & { capability: ResolversTypes['Capability'] }>;
  ChangeCapabilityAttachmentsInput: ChangeCapabilityAttachmentsInput;
  ChangeCapabilityAttachmentsPayload: ResolverTypeWrapper<Omit<ChangeCapabilityAttachmentsPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversTypes['Capability']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CapabilitySlot: ResolverTypeWrapper<Slot>;
  SlotBooking: ResolverTypeWrapper<ShownBooking>;
  SlotSide: SlotSide;
  OpenSlotsInput: OpenSlotsInput;
  CloseSlotInput: CloseSlotInput;
  BookSlotInput: BookSlotInput;
  CancelSlotBookingInput: CancelSlotBookingInput;
  OpenSlotsPayload: ResolverTypeWrapper<Omit<OpenSlotsPayload, 'slots' | 'errors'> & { slots?: Maybe<ReadonlyArray<ResolversTypes['CapabilitySlot']>>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CloseSlotPayload: ResolverTypeWrapper<Omit<CloseSlotPayload, 'slot' | 'errors'> & { slot?: Maybe<ResolversTypes['CapabilitySlot']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  BookSlotPayload: ResolverTypeWrapper<Omit<BookSlotPayload, 'slot' | 'errors'> & { slot?: Maybe<ResolversTypes['CapabilitySlot']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelSlotBookingPayload: ResolverTypeWrapper<Omit<CancelSlotBookingPayload, 'slot' | 'errors'> & { slot?: Maybe<ResolversTypes['CapabilitySlot']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SlotTaken: ResolverTypeWrapper<Omit<SlotTaken, 'slot'> & { slot: ResolversTypes['CapabilitySlot'] }>;
  Commissioner: ResolverTypeWrapper<CommissionerModel>;
  EarlierDispatch: ResolverTypeWrapper<EarlierDispatch>;
  UpdateCommissionerProfileInput: UpdateCommissionerProfileInput;
  UpdateCommissionerProfilePayload: ResolverTypeWrapper<Omit<UpdateCommissionerProfilePayload, 'commissioner' | 'errors'> & { commissioner?: Maybe<ResolversTypes['Commissioner']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PrivacyNotice: ResolverTypeWrapper<PrivacyNotice>;
  PrivacyNoticeSection: ResolverTypeWrapper<PrivacyNoticeSection>;
  ConsentField: ConsentField;
  ConsentAudience: ConsentAudience;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentWording: ResolverTypeWrapper<ConsentWording>;
  ConsentEntry: ResolverTypeWrapper<ConsentEntry>;
  DecideConsentInput: DecideConsentInput;
  DecideConsentPayload: ResolverTypeWrapper<Omit<DecideConsentPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NoticeNotAccepted: ResolverTypeWrapper<NoticeNotAccepted>;
  ConsentWordingOutdated: ResolverTypeWrapper<ConsentWordingOutdated>;
  ContactDisclosure: ResolverTypeWrapper<ContactDisclosureModel>;
  DisclosedField: DisclosedField;
  DisclosurePurpose: DisclosurePurpose;
  ContactDisclosureConnection: ResolverTypeWrapper<Omit<ContactDisclosureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ContactDisclosureEdge']>, nodes: ReadonlyArray<ResolversTypes['ContactDisclosure']> }>;
  ContactDisclosureEdge: ResolverTypeWrapper<Omit<ContactDisclosureEdge, 'node'> & { node: ResolversTypes['ContactDisclosure'] }>;
  PartnerOrder: PartnerOrder;
  SearchOrder: SearchOrder;
  PartnerFilter: PartnerFilter;
  NeedFilter: NeedFilter;
  CapabilityFilter: CapabilityFilter;
  NearInput: NearInput;
  TrlRangeInput: TrlRangeInput;
  PartnerSearchConnection: ResolverTypeWrapper<PartnerHits>;
  PartnerSearchEdge: ResolverTypeWrapper<Omit<PartnerSearchEdge, 'node'> & { node: ResolversTypes['Partner'] }>;
  NeedSearchConnection: ResolverTypeWrapper<NeedHits>;
  NeedSearchEdge: ResolverTypeWrapper<Omit<NeedSearchEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  CapabilitySearchConnection: ResolverTypeWrapper<CapabilityHits>;
  CapabilitySearchEdge: ResolverTypeWrapper<Omit<CapabilitySearchEdge, 'node'> & { node: ResolversTypes['Capability'] }>;
  SearchMatch: ResolverTypeWrapper<SearchMatch>;
  MatchReason: ResolverTypeWrapper<MatchReason>;
  MatchKind: MatchKind;
  Highlight: ResolverTypeWrapper<Highlight>;
  HighlightField: HighlightField;
  TextRange: ResolverTypeWrapper<TextRange>;
  SearchTotal: ResolverTypeWrapper<SearchTotal>;
  Facet: ResolverTypeWrapper<Facet>;
  FacetName: FacetName;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  UnderstoodQuery: ResolverTypeWrapper<UnderstoodQuery>;
  UnderstoodConcept: ResolverTypeWrapper<UnderstoodConcept>;
  Suggestion: ResolverTypeWrapper<Omit<Suggestion, 'node'> & { node?: Maybe<ResolversTypes['Node']> }>;
  SuggestionKind: SuggestionKind;
  SearchHelp: ResolverTypeWrapper<SearchHelpModel>;
  SearchAlternative: ResolverTypeWrapper<SearchAlternative>;
  DroppedCondition: ResolverTypeWrapper<DroppedCondition>;
  ConditionName: ConditionName;
  DroppedWord: ResolverTypeWrapper<DroppedWord>;
  NearestField: ResolverTypeWrapper<Omit<NearestField, 'field'> & { field: ResolversTypes['Field'] }>;
  ReindexPayload: ResolverTypeWrapper<Omit<ReindexPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SearchStatus: ResolverTypeWrapper<SearchStatus>;
  SearchEngineName: SearchEngineName;
  SearchEngineState: SearchEngineState;
  Reindexing: ResolverTypeWrapper<Reindexing>;
  ReindexingState: ReindexingState;
  Attachment: ResolverTypeWrapper<FileDescription>;
  FileNotAttachable: ResolverTypeWrapper<FileNotAttachable>;
  TooManyAttachments: ResolverTypeWrapper<TooManyAttachments>;
  ImportRun: ResolverTypeWrapper<ImportRunModel>;
  ImportKind: ImportKind;
  ImportRunState: ImportRunState;
  ImportFailure: ImportFailure;
  ImportRowsShown: ImportRowsShown;
  ImportOutcome: ImportOutcome;
  ImportColumnChoice: ResolverTypeWrapper<ImportColumnChoice>;
  ImportColumn: ResolverTypeWrapper<ImportColumn>;
  ImportCounts: ResolverTypeWrapper<ImportCounts>;
  ImportRowConnection: ResolverTypeWrapper<ImportRowConnection>;
  ImportRowEdge: ResolverTypeWrapper<ImportRowEdge>;
  ImportRow: ResolverTypeWrapper<ImportRow>;
  ImportFault: ResolverTypeWrapper<ImportFault>;
  ImportRunConnection: ResolverTypeWrapper<Omit<ImportRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ImportRunEdge']>, nodes: ReadonlyArray<ResolversTypes['ImportRun']> }>;
  ImportRunEdge: ResolverTypeWrapper<Omit<ImportRunEdge, 'node'> & { node: ResolversTypes['ImportRun'] }>;
  ImportKindChoice: ResolverTypeWrapper<Omit<ImportKindChoice, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  SetImportColumnsInput: SetImportColumnsInput;
  ImportColumnChoiceInput: ImportColumnChoiceInput;
  SetImportColumnsPayload: ResolverTypeWrapper<Omit<SetImportColumnsPayload, 'importRun' | 'errors'> & { importRun?: Maybe<ResolversTypes['ImportRun']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MendImportRowsInput: MendImportRowsInput;
  ImportRowMendInput: ImportRowMendInput;
  ImportCellMendInput: ImportCellMendInput;
  MendImportRowsPayload: ResolverTypeWrapper<Omit<MendImportRowsPayload, 'importRun' | 'errors'> & { importRun?: Maybe<ResolversTypes['ImportRun']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StartImportInput: StartImportInput;
  StartImportPayload: ResolverTypeWrapper<Omit<StartImportPayload, 'importRun' | 'errors'> & { importRun?: Maybe<ResolversTypes['ImportRun']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelImportInput: CancelImportInput;
  CancelImportPayload: ResolverTypeWrapper<Omit<CancelImportPayload, 'importRun' | 'errors'> & { importRun?: Maybe<ResolversTypes['ImportRun']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ImportMovedOn: ResolverTypeWrapper<Omit<ImportMovedOn, 'importRun'> & { importRun: ResolversTypes['ImportRun'] }>;
  NothingToImport: ResolverTypeWrapper<NothingToImport>;
  Lexicon: ResolverTypeWrapper<LexiconEdition>;
  LexiconIndexing: ResolverTypeWrapper<LexiconIndexing>;
  LexiconIndexingState: LexiconIndexingState;
  LexiconConcept: ResolverTypeWrapper<LexiconConceptModel>;
  LexiconEdit: LexiconEdit;
  LexiconWords: ResolverTypeWrapper<LexiconWords>;
  LexiconConceptConnection: ResolverTypeWrapper<Omit<LexiconConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LexiconConceptEdge']>, nodes: ReadonlyArray<ResolversTypes['LexiconConcept']> }>;
  LexiconConceptEdge: ResolverTypeWrapper<Omit<LexiconConceptEdge, 'node'> & { node: ResolversTypes['LexiconConcept'] }>;
  LexiconVersion: ResolverTypeWrapper<LexiconVersionModel>;
  LexiconVersionEdit: ResolverTypeWrapper<LexiconVersionEdit>;
  LexiconVersionConnection: ResolverTypeWrapper<Omit<LexiconVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['LexiconVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['LexiconVersion']> }>;
  LexiconVersionEdge: ResolverTypeWrapper<Omit<LexiconVersionEdge, 'node'> & { node: ResolversTypes['LexiconVersion'] }>;
  LexiconReading: ResolverTypeWrapper<LexiconReading>;
  LexiconTerm: ResolverTypeWrapper<LexiconTerm>;
  LexiconWording: ResolverTypeWrapper<LexiconWording>;
  LexiconRelation: LexiconRelation;
  LexiconPreview: ResolverTypeWrapper<LexiconPreview>;
  LexiconDraftInput: LexiconDraftInput;
  SaveLexiconConceptInput: SaveLexiconConceptInput;
  RemoveLexiconConceptInput: RemoveLexiconConceptInput;
  RestoreLexiconConceptInput: RestoreLexiconConceptInput;
  RestoreLexiconVersionInput: RestoreLexiconVersionInput;
  SaveLexiconConceptPayload: ResolverTypeWrapper<Omit<SaveLexiconConceptPayload, 'concept' | 'lexicon' | 'errors'> & { concept?: Maybe<ResolversTypes['LexiconConcept']>, lexicon: ResolversTypes['Lexicon'], errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RemoveLexiconConceptPayload: ResolverTypeWrapper<Omit<RemoveLexiconConceptPayload, 'concept' | 'lexicon' | 'errors'> & { concept?: Maybe<ResolversTypes['LexiconConcept']>, lexicon: ResolversTypes['Lexicon'], errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RestoreLexiconConceptPayload: ResolverTypeWrapper<Omit<RestoreLexiconConceptPayload, 'concept' | 'lexicon' | 'errors'> & { concept?: Maybe<ResolversTypes['LexiconConcept']>, lexicon: ResolversTypes['Lexicon'], errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RestoreLexiconVersionPayload: ResolverTypeWrapper<Omit<RestoreLexiconVersionPayload, 'version' | 'lexicon' | 'errors'> & { version?: Maybe<ResolversTypes['LexiconVersion']>, lexicon: ResolversTypes['Lexicon'], errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LexiconConceptUnknown: ResolverTypeWrapper<LexiconConceptUnknown>;
  LexiconChangedMeanwhile: ResolverTypeWrapper<Omit<LexiconChangedMeanwhile, 'version' | 'concept'> & { version: ResolversTypes['LexiconVersion'], concept?: Maybe<ResolversTypes['LexiconConcept']> }>;
  LexiconWordTaken: ResolverTypeWrapper<Omit<LexiconWordTaken, 'owner'> & { owner: ResolversTypes['LexiconConcept'] }>;
  OwnNeedFit: ResolverTypeWrapper<OwnNeedFitModel>;
  MatchKindOfOffer: MatchKindOfOffer;
  MatchConnection: ResolverTypeWrapper<MatchPage>;
  MatchEdge: ResolverTypeWrapper<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>;
  Match: ResolverTypeWrapper<ShownMatch>;
  MatchGrade: MatchGrade;
  MatchFactor: ResolverTypeWrapper<MatchFactor>;
  MatchFactorName: MatchFactorName;
  MatchAdjustment: ResolverTypeWrapper<Omit<MatchAdjustment, 'field'> & { field?: Maybe<ResolversTypes['Field']> }>;
  MatchDismissalReason: MatchDismissalReason;
  MatchDismissalState: MatchDismissalState;
  MatchDismissal: ResolverTypeWrapper<ShownDismissal>;
  DismissMatchInput: DismissMatchInput;
  DismissMatchPayload: ResolverTypeWrapper<Omit<DismissMatchPayload, 'dismissal' | 'errors'> & { dismissal?: Maybe<ResolversTypes['MatchDismissal']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SetMatchAlertFrequencyInput: SetMatchAlertFrequencyInput;
  SetMatchAlertFrequencyPayload: ResolverTypeWrapper<Omit<SetMatchAlertFrequencyPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RestoreMatchInput: RestoreMatchInput;
  RestoreMatchPayload: ResolverTypeWrapper<Omit<RestoreMatchPayload, 'dismissal' | 'errors'> & { dismissal?: Maybe<ResolversTypes['MatchDismissal']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MatchAlreadyDismissed: ResolverTypeWrapper<Omit<MatchAlreadyDismissed, 'dismissal'> & { dismissal: ResolversTypes['MatchDismissal'] }>;
  MatchNotDismissed: ResolverTypeWrapper<MatchNotDismissed>;
  SimilarNeed: ResolverTypeWrapper<SimilarNeedModel>;
  MatchWeightsState: MatchWeightsState;
  MatchWeights: ResolverTypeWrapper<StatedWeights>;
  MatchWeightsTrial: ResolverTypeWrapper<WeightsTrial>;
  MatchWeightsTrialRow: ResolverTypeWrapper<TrialRow>;
  MatchWeight: ResolverTypeWrapper<MatchWeight>;
  ChangeMatchWeightsInput: ChangeMatchWeightsInput;
  TryMatchWeightsInput: TryMatchWeightsInput;
  TakeBackMatchWeightsInput: TakeBackMatchWeightsInput;
  TakeBackMatchWeightsPayload: ResolverTypeWrapper<Omit<TakeBackMatchWeightsPayload, 'weights' | 'errors'> & { weights?: Maybe<ResolversTypes['MatchWeights']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MatchWeightInput: MatchWeightInput;
  ChangeMatchWeightsPayload: ResolverTypeWrapper<Omit<ChangeMatchWeightsPayload, 'weights' | 'errors'> & { weights?: Maybe<ResolversTypes['MatchWeights']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MatchWeightsChangedMeanwhile: ResolverTypeWrapper<MatchWeightsChangedMeanwhile>;
  MatchWeightsNotPlanned: ResolverTypeWrapper<MatchWeightsNotPlanned>;
  Invitation: ResolverTypeWrapper<PlacedInvitation>;
  InvitationState: InvitationState;
  OpenedInvitation: ResolverTypeWrapper<OpenedInvitationModel>;
  OwnInvitation: ResolverTypeWrapper<OwnInvitation>;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: ResolverTypeWrapper<Omit<InviteMemberPayload, 'invitation' | 'errors'> & { invitation?: Maybe<ResolversTypes['Invitation']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: ResolverTypeWrapper<Omit<ResendInvitationPayload, 'invitation' | 'errors'> & { invitation?: Maybe<ResolversTypes['Invitation']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: ResolverTypeWrapper<Omit<RevokeInvitationPayload, 'invitation' | 'errors'> & { invitation?: Maybe<ResolversTypes['Invitation']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcceptInvitationInput: AcceptInvitationInput;
  InvitedRegistrationInput: InvitedRegistrationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeclineInvitationInput: DeclineInvitationInput;
  DeclineInvitationPayload: ResolverTypeWrapper<Omit<DeclineInvitationPayload, 'invitation' | 'errors'> & { invitation?: Maybe<ResolversTypes['OpenedInvitation']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AlreadyMember: ResolverTypeWrapper<AlreadyMember>;
  AlreadyInvited: ResolverTypeWrapper<Omit<AlreadyInvited, 'invitation'> & { invitation: ResolversTypes['Invitation'] }>;
  InvitationOver: ResolverTypeWrapper<InvitationOver>;
  InvitedAnotherAddress: ResolverTypeWrapper<InvitedAnotherAddress>;
  AddressHasAccount: ResolverTypeWrapper<AddressHasAccount>;
  TooManyInvitations: ResolverTypeWrapper<TooManyInvitations>;
  MembershipRequest: ResolverTypeWrapper<PlacedRequest>;
  MembershipRequestState: MembershipRequestState;
  MembershipRefusalReason: MembershipRefusalReason;
  RequestMembershipInput: RequestMembershipInput;
  RequestMembershipPayload: ResolverTypeWrapper<Omit<RequestMembershipPayload, 'request' | 'errors'> & { request?: Maybe<ResolversTypes['MembershipRequest']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawMembershipRequestInput: WithdrawMembershipRequestInput;
  WithdrawMembershipRequestPayload: ResolverTypeWrapper<Omit<WithdrawMembershipRequestPayload, 'request' | 'errors'> & { request?: Maybe<ResolversTypes['MembershipRequest']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcceptMembershipRequestInput: AcceptMembershipRequestInput;
  AcceptMembershipRequestPayload: ResolverTypeWrapper<Omit<AcceptMembershipRequestPayload, 'request' | 'errors'> & { request?: Maybe<ResolversTypes['MembershipRequest']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefuseMembershipRequestInput: RefuseMembershipRequestInput;
  RefuseMembershipRequestPayload: ResolverTypeWrapper<Omit<RefuseMembershipRequestPayload, 'request' | 'errors'> & { request?: Maybe<ResolversTypes['MembershipRequest']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RegisterOrganizationInput: RegisterOrganizationInput;
  OrganizationKind: OrganizationKind;
  RegisterOrganizationPayload: ResolverTypeWrapper<Omit<RegisterOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrganizationKnown: ResolverTypeWrapper<OrganizationKnown>;
  MembershipRequestOpen: ResolverTypeWrapper<Omit<MembershipRequestOpen, 'request'> & { request: ResolversTypes['MembershipRequest'] }>;
  MembershipRequestOver: ResolverTypeWrapper<MembershipRequestOver>;
  TooManyMembershipRequests: ResolverTypeWrapper<TooManyMembershipRequests>;
  CreditCodeOfAnother: ResolverTypeWrapper<CreditCodeOfAnother>;
  OrganizationMember: ResolverTypeWrapper<PlacedMember>;
  ViewerMembership: ResolverTypeWrapper<OwnMembership>;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: ResolverTypeWrapper<Omit<ChangeMemberRolePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: ResolverTypeWrapper<Omit<RemoveMemberPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TransferOwnershipInput: TransferOwnershipInput;
  TransferOwnershipPayload: ResolverTypeWrapper<Omit<TransferOwnershipPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LeaveOrganizationInput: LeaveOrganizationInput;
  LeaveOrganizationPayload: ResolverTypeWrapper<Omit<LeaveOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  LastOwner: ResolverTypeWrapper<LastOwner>;
  MemberGone: ResolverTypeWrapper<MemberGone>;
  Need: ResolverTypeWrapper<NeedModel>;
  NeedStep: ResolverTypeWrapper<NeedStep>;
  NeedDeed: NeedDeed;
  NeedActor: NeedActor;
  NeedOwner: ResolverTypeWrapper<Omit<NeedOwner, 'town'> & { town?: Maybe<ResolversTypes['Town']> }>;
  EmployeeBand: EmployeeBand;
  NeedState: NeedState;
  Budget: ResolverTypeWrapper<Budget>;
  NeedConnection: ResolverTypeWrapper<Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversTypes['Need']> }>;
  NeedEdge: ResolverTypeWrapper<Omit<NeedEdge, 'node'> & { node: ResolversTypes['Need'] }>;
  NeedCount: ResolverTypeWrapper<NeedCount>;
  NeedProposal: ResolverTypeWrapper<NeedProposal>;
  NeedLinkState: NeedLinkState;
  OpenedNeedProposal: ResolverTypeWrapper<OpenedNeedProposalModel>;
  ProposeNeedInput: ProposeNeedInput;
  ResendNeedProposalInput: ResendNeedProposalInput;
  ConfirmNeedInput: ConfirmNeedInput;
  RefuseNeedInput: RefuseNeedInput;
  ProposeNeedPayload: ResolverTypeWrapper<Omit<ProposeNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResendNeedProposalPayload: ResolverTypeWrapper<Omit<ResendNeedProposalPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ConfirmNeedPayload: ResolverTypeWrapper<Omit<ConfirmNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefuseNeedPayload: ResolverTypeWrapper<Omit<RefuseNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NeedLinkOver: ResolverTypeWrapper<NeedLinkOver>;
  TooManyNeedProposals: ResolverTypeWrapper<TooManyNeedProposals>;
  CreateNeedInput: CreateNeedInput;
  SaveNeedDraftInput: SaveNeedDraftInput;
  PublishNeedInput: PublishNeedInput;
  UpdateNeedInput: UpdateNeedInput;
  BudgetInput: BudgetInput;
  CreateNeedPayload: ResolverTypeWrapper<Omit<CreateNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: ResolverTypeWrapper<Omit<WithdrawNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChangeNeedAttachmentsInput: ChangeNeedAttachmentsInput;
  DiscardNeedInput: DiscardNeedInput;
  PauseNeedInput: PauseNeedInput;
  ResumeNeedInput: ResumeNeedInput;
  SolveNeedInput: SolveNeedInput;
  ReopenNeedInput: ReopenNeedInput;
  SaveNeedDraftPayload: ResolverTypeWrapper<Omit<SaveNeedDraftPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PublishNeedPayload: ResolverTypeWrapper<Omit<PublishNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UpdateNeedPayload: ResolverTypeWrapper<Omit<UpdateNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PauseNeedPayload: ResolverTypeWrapper<Omit<PauseNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResumeNeedPayload: ResolverTypeWrapper<Omit<ResumeNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SolveNeedPayload: ResolverTypeWrapper<Omit<SolveNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReopenNeedPayload: ResolverTypeWrapper<Omit<ReopenNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChangeNeedAttachmentsPayload: ResolverTypeWrapper<Omit<ChangeNeedAttachmentsPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DiscardNeedPayload: ResolverTypeWrapper<Omit<DiscardNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversTypes['Need']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  NeedAlreadyClosed: ResolverTypeWrapper<Omit<NeedAlreadyClosed, 'need'> & { need: ResolversTypes['Need'] }>;
  NeedTransitionRefused: ResolverTypeWrapper<Omit<NeedTransitionRefused, 'need'> & { need: ResolversTypes['Need'] }>;
  NeedChangedMeanwhile: ResolverTypeWrapper<Omit<NeedChangedMeanwhile, 'need'> & { need: ResolversTypes['Need'] }>;
  NeedPublishedAlready: ResolverTypeWrapper<Omit<NeedPublishedAlready, 'need'> & { need: ResolversTypes['Need'] }>;
  TooManyNeedDrafts: ResolverTypeWrapper<TooManyNeedDrafts>;
  Notification: ResolverTypeWrapper<NotificationModel>;
  NotificationTopic: NotificationTopic;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['NotificationEdge']>, nodes: ReadonlyArray<ResolversTypes['Notification']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationChoice: ResolverTypeWrapper<NotificationChoiceModel>;
  NotificationMailedBy: NotificationMailedBy;
  ReadNotificationInput: ReadNotificationInput;
  UnreadNotificationInput: UnreadNotificationInput;
  ReadAllNotificationsInput: ReadAllNotificationsInput;
  UnreadAllNotificationsInput: UnreadAllNotificationsInput;
  ChooseNotificationsInput: ChooseNotificationsInput;
  ReadNotificationPayload: ResolverTypeWrapper<Omit<ReadNotificationPayload, 'notification' | 'errors'> & { notification?: Maybe<ResolversTypes['Notification']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UnreadNotificationPayload: ResolverTypeWrapper<Omit<UnreadNotificationPayload, 'notification' | 'errors'> & { notification?: Maybe<ResolversTypes['Notification']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReadAllNotificationsPayload: ResolverTypeWrapper<Omit<ReadAllNotificationsPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UnreadAllNotificationsPayload: ResolverTypeWrapper<Omit<UnreadAllNotificationsPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ChooseNotificationsPayload: ResolverTypeWrapper<Omit<ChooseNotificationsPayload, 'choice' | 'errors'> & { choice?: Maybe<ResolversTypes['NotificationChoice']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrganizationDuplicate: ResolverTypeWrapper<Duplicate>;
  DuplicateEvidence: ResolverTypeWrapper<DuplicateEvidence>;
  DuplicateEvidenceKind: DuplicateEvidenceKind;
  OrganizationDuplicateConnection: ResolverTypeWrapper<Omit<OrganizationDuplicateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationDuplicateEdge']>, nodes: ReadonlyArray<ResolversTypes['OrganizationDuplicate']> }>;
  OrganizationDuplicateEdge: ResolverTypeWrapper<Omit<OrganizationDuplicateEdge, 'node'> & { node: ResolversTypes['OrganizationDuplicate'] }>;
  OrganizationBelongings: ResolverTypeWrapper<Belongings>;
  OrganizationMerge: ResolverTypeWrapper<Merge>;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeOrganizationsPayload: ResolverTypeWrapper<Omit<MergeOrganizationsPayload, 'merge' | 'errors'> & { merge?: Maybe<ResolversTypes['OrganizationMerge']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DismissDuplicateInput: DismissDuplicateInput;
  DismissDuplicatePayload: ResolverTypeWrapper<Omit<DismissDuplicatePayload, 'duplicate' | 'errors'> & { duplicate?: Maybe<ResolversTypes['OrganizationDuplicate']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MergeRunning: ResolverTypeWrapper<MergeRunning>;
  DuplicateGone: ResolverTypeWrapper<DuplicateGone>;
  Partner: ResolverTypeWrapper<PartnerModel>;
  PartnerKind: PartnerKind;
  Organization: ResolverTypeWrapper<OrganizationModel>;
  Enterprise: ResolverTypeWrapper<OrganizationModel>;
  University: ResolverTypeWrapper<OrganizationModel>;
  UniversityCategory: UniversityCategory;
  Unit: ResolverTypeWrapper<UnitModel>;
  UnitKind: UnitKind;
  TransferPlatform: ResolverTypeWrapper<OrganizationModel>;
  TransferPlatformCategory: TransferPlatformCategory;
  Bureau: ResolverTypeWrapper<OrganizationModel>;
  Contact: ResolverTypeWrapper<Contact>;
  OrganizationConnection: ResolverTypeWrapper<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversTypes['Organization']> }>;
  OrganizationEdge: ResolverTypeWrapper<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>;
  MembershipRole: MembershipRole;
  ProfileGap: ProfileGap;
  IdentityChange: ResolverTypeWrapper<IdentityChange>;
  UpdateOrganizationInput: UpdateOrganizationInput;
  ContactInput: ContactInput;
  UpdateOrganizationPayload: ResolverTypeWrapper<Omit<UpdateOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RequestIdentityChangeInput: RequestIdentityChangeInput;
  RequestIdentityChangePayload: ResolverTypeWrapper<Omit<RequestIdentityChangePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawIdentityChangeInput: WithdrawIdentityChangeInput;
  WithdrawIdentityChangePayload: ResolverTypeWrapper<Omit<WithdrawIdentityChangePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcceptIdentityChangeInput: AcceptIdentityChangeInput;
  AcceptIdentityChangePayload: ResolverTypeWrapper<Omit<AcceptIdentityChangePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefuseIdentityChangeInput: RefuseIdentityChangeInput;
  RefuseIdentityChangePayload: ResolverTypeWrapper<Omit<RefuseIdentityChangePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ProfileChangedMeanwhile: ResolverTypeWrapper<Omit<ProfileChangedMeanwhile, 'organization' | 'changedBy'> & { organization: ResolversTypes['Organization'], changedBy?: Maybe<ResolversTypes['Account']> }>;
  IdentityTaken: ResolverTypeWrapper<IdentityTaken>;
  IdentityNeedsOfficer: ResolverTypeWrapper<Omit<IdentityNeedsOfficer, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  IdentityChangeWaiting: ResolverTypeWrapper<Omit<IdentityChangeWaiting, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  IdentityChangeGone: ResolverTypeWrapper<Omit<IdentityChangeGone, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  OrganizationClosed: ResolverTypeWrapper<Omit<OrganizationClosed, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  OrganizationState: OrganizationState;
  OrganizationStep: ResolverTypeWrapper<TimelineStep>;
  OrganizationAction: OrganizationAction;
  PauseOrganizationInput: PauseOrganizationInput;
  PauseOrganizationPayload: ResolverTypeWrapper<Omit<PauseOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ResumeOrganizationInput: ResumeOrganizationInput;
  ResumeOrganizationPayload: ResolverTypeWrapper<Omit<ResumeOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CloseOrganizationInput: CloseOrganizationInput;
  CloseOrganizationPayload: ResolverTypeWrapper<Omit<CloseOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReopenOrganizationInput: ReopenOrganizationInput;
  ReopenOrganizationPayload: ResolverTypeWrapper<Omit<ReopenOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrganizationStateUnchanged: ResolverTypeWrapper<Omit<OrganizationStateUnchanged, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  AddUnitInput: AddUnitInput;
  AddUnitPayload: ResolverTypeWrapper<Omit<AddUnitPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  EditUnitInput: EditUnitInput;
  EditUnitPayload: ResolverTypeWrapper<Omit<EditUnitPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RemoveUnitInput: RemoveUnitInput;
  RemoveUnitPayload: ResolverTypeWrapper<Omit<RemoveUnitPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OrderUnitsInput: OrderUnitsInput;
  OrderUnitsPayload: ResolverTypeWrapper<Omit<OrderUnitsPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VerificationState: VerificationState;
  VerificationRefusalReason: VerificationRefusalReason;
  VerifyOrganizationInput: VerifyOrganizationInput;
  VerifyOrganizationPayload: ResolverTypeWrapper<Omit<VerifyOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawVerificationInput: WithdrawVerificationInput;
  WithdrawVerificationPayload: ResolverTypeWrapper<Omit<WithdrawVerificationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AskForSupplementInput: AskForSupplementInput;
  AskForSupplementPayload: ResolverTypeWrapper<Omit<AskForSupplementPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SupplyForVerificationInput: SupplyForVerificationInput;
  SupplyForVerificationPayload: ResolverTypeWrapper<Omit<SupplyForVerificationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefuseVerificationInput: RefuseVerificationInput;
  RefuseVerificationPayload: ResolverTypeWrapper<Omit<RefuseVerificationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversTypes['Organization']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  VerificationUnchanged: ResolverTypeWrapper<Omit<VerificationUnchanged, 'organization'> & { organization: ResolversTypes['Organization'] }>;
  AgreementVersion: ResolverTypeWrapper<ShownVersion>;
  AgreementParty: ResolverTypeWrapper<AgreementParty>;
  AgreementMilestone: ResolverTypeWrapper<AgreementMilestone>;
  AgreementSignature: ResolverTypeWrapper<ShownSignature>;
  DropAmendmentInput: DropAmendmentInput;
  DropAmendmentPayload: ResolverTypeWrapper<Omit<DropAmendmentPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReviseAgreementInput: ReviseAgreementInput;
  AgreementMilestoneInput: AgreementMilestoneInput;
  SignAgreementInput: SignAgreementInput;
  ReviseAgreementPayload: ResolverTypeWrapper<Omit<ReviseAgreementPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SignAgreementPayload: ResolverTypeWrapper<Omit<SignAgreementPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AgreementChangedMeanwhile: ResolverTypeWrapper<Omit<AgreementChangedMeanwhile, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  BrokerInvitation: ResolverTypeWrapper<BrokerInvitationModel>;
  ProposePartnershipInput: ProposePartnershipInput;
  InviteBrokerInput: InviteBrokerInput;
  AdmitBrokerInput: AdmitBrokerInput;
  RefuseBrokerInput: RefuseBrokerInput;
  DismissBrokerInput: DismissBrokerInput;
  ProposePartnershipPayload: ResolverTypeWrapper<Omit<ProposePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  InviteBrokerPayload: ResolverTypeWrapper<Omit<InviteBrokerPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AdmitBrokerPayload: ResolverTypeWrapper<Omit<AdmitBrokerPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefuseBrokerPayload: ResolverTypeWrapper<Omit<RefuseBrokerPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DismissBrokerPayload: ResolverTypeWrapper<Omit<DismissBrokerPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  MarkConversationReadInput: MarkConversationReadInput;
  MarkConversationReadPayload: ResolverTypeWrapper<Omit<MarkConversationReadPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PartnershipAct: PartnershipAct;
  PartnershipActor: PartnershipActor;
  PartnershipStepKind: PartnershipStepKind;
  TerminationReason: TerminationReason;
  BeginNegotiationInput: BeginNegotiationInput;
  StartPartnershipInput: StartPartnershipInput;
  TerminatePartnershipInput: TerminatePartnershipInput;
  BeginNegotiationPayload: ResolverTypeWrapper<Omit<BeginNegotiationPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StartPartnershipPayload: ResolverTypeWrapper<Omit<StartPartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TerminatePartnershipPayload: ResolverTypeWrapper<Omit<TerminatePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PartnershipActRefused: ResolverTypeWrapper<Omit<PartnershipActRefused, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  Partnership: ResolverTypeWrapper<PartnershipModel>;
  PartnershipState: PartnershipState;
  PartnershipSide: PartnershipSide;
  DeclineReason: DeclineReason;
  PartnershipStep: ResolverTypeWrapper<PartnershipStep>;
  PartnershipMessage: ResolverTypeWrapper<PartnershipMessageModel>;
  PartnershipMessageConnection: ResolverTypeWrapper<Omit<PartnershipMessageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartnershipMessageEdge']>, nodes: ReadonlyArray<ResolversTypes['PartnershipMessage']> }>;
  PartnershipMessageEdge: ResolverTypeWrapper<Omit<PartnershipMessageEdge, 'node'> & { node: ResolversTypes['PartnershipMessage'] }>;
  DisclosedContacts: ResolverTypeWrapper<DisclosedContacts>;
  DisclosedMember: ResolverTypeWrapper<DisclosedMember>;
  PartnershipConnection: ResolverTypeWrapper<Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PartnershipEdge']>, nodes: ReadonlyArray<ResolversTypes['Partnership']> }>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  PartnershipFilter: PartnershipFilter;
  RequestPartnershipInput: RequestPartnershipInput;
  AcceptPartnershipInput: AcceptPartnershipInput;
  DeclinePartnershipInput: DeclinePartnershipInput;
  WithdrawPartnershipInput: WithdrawPartnershipInput;
  SendMessageInput: SendMessageInput;
  RequestPartnershipPayload: ResolverTypeWrapper<Omit<RequestPartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcceptPartnershipPayload: ResolverTypeWrapper<Omit<AcceptPartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeclinePartnershipPayload: ResolverTypeWrapper<Omit<DeclinePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WithdrawPartnershipPayload: ResolverTypeWrapper<Omit<WithdrawPartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SendMessagePayload: ResolverTypeWrapper<Omit<SendMessagePayload, 'message' | 'partnership' | 'errors'> & { message?: Maybe<ResolversTypes['PartnershipMessage']>, partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  PartnershipAlreadyOpen: ResolverTypeWrapper<Omit<PartnershipAlreadyOpen, 'existing'> & { existing: ResolversTypes['Partnership'] }>;
  PartnershipAlreadyDecided: ResolverTypeWrapper<Omit<PartnershipAlreadyDecided, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  PartnershipClosed: ResolverTypeWrapper<Omit<PartnershipClosed, 'partnership'> & { partnership: ResolversTypes['Partnership'] }>;
  PartnershipRecord: ResolverTypeWrapper<PartnershipRecord>;
  Milestone: ResolverTypeWrapper<Milestone>;
  MilestoneState: MilestoneState;
  PartnershipCompletion: ResolverTypeWrapper<Completion>;
  PartnershipRating: ResolverTypeWrapper<Rating>;
  DeliverMilestoneInput: DeliverMilestoneInput;
  AcceptMilestoneInput: AcceptMilestoneInput;
  ReturnMilestoneInput: ReturnMilestoneInput;
  CompletePartnershipInput: CompletePartnershipInput;
  RefuseCompletionInput: RefuseCompletionInput;
  RatePartnershipInput: RatePartnershipInput;
  DeliverMilestonePayload: ResolverTypeWrapper<Omit<DeliverMilestonePayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AcceptMilestonePayload: ResolverTypeWrapper<Omit<AcceptMilestonePayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ReturnMilestonePayload: ResolverTypeWrapper<Omit<ReturnMilestonePayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CompletePartnershipPayload: ResolverTypeWrapper<Omit<CompletePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RefuseCompletionPayload: ResolverTypeWrapper<Omit<RefuseCompletionPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RatePartnershipPayload: ResolverTypeWrapper<Omit<RatePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversTypes['Partnership']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  AccountDeletion: ResolverTypeWrapper<Omit<AccountDeletion, 'erasure' | 'blockers'> & { erasure?: Maybe<ResolversTypes['AccountErasure']>, blockers: ReadonlyArray<ResolversTypes['DeletionBlocker']> }>;
  AccountErasure: ResolverTypeWrapper<AccountErasure>;
  PersonalDataCount: ResolverTypeWrapper<PersonalDataCount>;
  DeletionBlockerKind: DeletionBlockerKind;
  DeletionBlocker: ResolverTypeWrapper<DeletionBlockerModel>;
  DeletionColleague: ResolverTypeWrapper<DeletionColleague>;
  Objection: ResolverTypeWrapper<ObjectionModel>;
  ObjectionWish: ObjectionWish;
  ObjectionState: ObjectionState;
  ObjectionConnection: ResolverTypeWrapper<Omit<ObjectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ObjectionEdge']>, nodes: ReadonlyArray<ResolversTypes['Objection']> }>;
  ObjectionEdge: ResolverTypeWrapper<Omit<ObjectionEdge, 'node'> & { node: ResolversTypes['Objection'] }>;
  RetentionPolicy: ResolverTypeWrapper<RetentionPolicyModel>;
  RetentionUnit: RetentionUnit;
  RetentionRule: ResolverTypeWrapper<RetentionRuleModel>;
  RequestAccountDeletionInput: RequestAccountDeletionInput;
  RequestAccountDeletionPayload: ResolverTypeWrapper<Omit<RequestAccountDeletionPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversTypes['AccountDeletion']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CancelAccountDeletionPayload: ResolverTypeWrapper<Omit<CancelAccountDeletionPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversTypes['AccountDeletion']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  HandOverContactInput: HandOverContactInput;
  HandOverContactPayload: ResolverTypeWrapper<Omit<HandOverContactPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversTypes['AccountDeletion']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  StatedPurpose: StatedPurpose;
  DiscloseContactInput: DiscloseContactInput;
  DiscloseContactPayload: ResolverTypeWrapper<Omit<DiscloseContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  ObjectToPublicationInput: ObjectToPublicationInput;
  ObjectToPublicationPayload: ResolverTypeWrapper<Omit<ObjectToPublicationPayload, 'errors'> & { errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DecideObjectionInput: DecideObjectionInput;
  DecideObjectionPayload: ResolverTypeWrapper<Omit<DecideObjectionPayload, 'objection' | 'errors'> & { objection?: Maybe<ResolversTypes['Objection']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  TakeBackObjectionInput: TakeBackObjectionInput;
  TakeBackObjectionPayload: ResolverTypeWrapper<Omit<TakeBackObjectionPayload, 'objection' | 'errors'> & { objection?: Maybe<ResolversTypes['Objection']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  DeletionBlocked: ResolverTypeWrapper<Omit<DeletionBlocked, 'blockers'> & { blockers: ReadonlyArray<ResolversTypes['DeletionBlocker']> }>;
  DeletionRequestedAlready: ResolverTypeWrapper<DeletionRequestedAlready>;
  DeletionNotRequested: ResolverTypeWrapper<DeletionNotRequested>;
  ColleagueNotWilling: ResolverTypeWrapper<ColleagueNotWilling>;
  ContactMissing: ResolverTypeWrapper<ContactMissing>;
  ObjectionDecidedAlready: ResolverTypeWrapper<ObjectionDecidedAlready>;
  SavedSearch: ResolverTypeWrapper<SavedSearchModel>;
  SavedSearchList: SavedSearchList;
  AlertFrequency: AlertFrequency;
  SavedSearchFilter: ResolverTypeWrapper<Omit<SavedSearchFilter, 'towns' | 'fields' | 'chainStages' | 'near'> & { towns: ReadonlyArray<ResolversTypes['Town']>, fields: ReadonlyArray<ResolversTypes['Field']>, chainStages: ReadonlyArray<ResolversTypes['ChainStage']>, near?: Maybe<ResolversTypes['SavedNear']> }>;
  SavedTrlRange: ResolverTypeWrapper<SavedTrlRange>;
  SavedNear: ResolverTypeWrapper<Omit<SavedNear, 'town'> & { town: ResolversTypes['Town'] }>;
  SavedSearchConnection: ResolverTypeWrapper<Omit<SavedSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SavedSearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SavedSearch']> }>;
  SavedSearchEdge: ResolverTypeWrapper<Omit<SavedSearchEdge, 'node'> & { node: ResolversTypes['SavedSearch'] }>;
  SavedSearchItemConnection: ResolverTypeWrapper<Omit<SavedSearchItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SavedSearchItemEdge']> }>;
  SavedSearchItemEdge: ResolverTypeWrapper<Omit<SavedSearchItemEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  SaveSearchInput: SaveSearchInput;
  UpdateSavedSearchInput: UpdateSavedSearchInput;
  RemoveSavedSearchInput: RemoveSavedSearchInput;
  RestoreSavedSearchInput: RestoreSavedSearchInput;
  OpenSavedSearchInput: OpenSavedSearchInput;
  SaveSearchPayload: ResolverTypeWrapper<Omit<SaveSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  UpdateSavedSearchPayload: ResolverTypeWrapper<Omit<UpdateSavedSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RemoveSavedSearchPayload: ResolverTypeWrapper<Omit<RemoveSavedSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  RestoreSavedSearchPayload: ResolverTypeWrapper<Omit<RestoreSavedSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  OpenSavedSearchPayload: ResolverTypeWrapper<Omit<OpenSavedSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']>, errors: ReadonlyArray<ResolversTypes['UserError']> }>;
  SavedSearchExists: ResolverTypeWrapper<Omit<SavedSearchExists, 'existing'> & { existing: ResolversTypes['SavedSearch'] }>;
  TooManySavedSearches: ResolverTypeWrapper<TooManySavedSearches>;
  Town: ResolverTypeWrapper<TownModel>;
  TownKind: TownKind;
  Field: ResolverTypeWrapper<FieldModel>;
  ChainStage: ResolverTypeWrapper<ChainStageModel>;
  ChainSection: ResolverTypeWrapper<ChainSectionModel>;
  IpcClass: ResolverTypeWrapper<IpcClassModel>;
  CooperationForm: CooperationForm;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  UserError: PresentedError;
  String: Scalars['String']['output'];
  InvalidInput: InvalidInput;
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Label: Label;
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Viewer: SignedIn;
  Account: AccountModel;
  RegisterInput: RegisterInput;
  RegisterPayload: Omit<RegisterPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmEmailInput: ConfirmEmailInput;
  ConfirmEmailPayload: Omit<ConfirmEmailPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'account' | 'errors'> & { account?: Maybe<ResolversParentTypes['Account']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestEmailChangeInput: RequestEmailChangeInput;
  RequestEmailChangePayload: Omit<RequestEmailChangePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmEmailChangeInput: ConfirmEmailChangeInput;
  ConfirmEmailChangePayload: Omit<ConfirmEmailChangePayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LinkRefused: LinkRefused;
  TooManyAttempts: TooManyAttempts;
  ServerBusy: ServerBusy;
  ApiKey: ApiKey;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyPayload: Omit<CreateApiKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyPayload: Omit<RevokeApiKeyPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: Omit<RequestPasswordResetPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResetPasswordInput: ResetPasswordInput;
  ResetPasswordPayload: Omit<ResetPasswordPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WrongPassword: WrongPassword;
  SecondFactor: SecondFactor;
  BeginSecondFactorInput: BeginSecondFactorInput;
  BeginSecondFactorPayload: Omit<BeginSecondFactorPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SecondFactorSetup: SecondFactorSetup;
  EnableSecondFactorInput: EnableSecondFactorInput;
  EnableSecondFactorPayload: Omit<EnableSecondFactorPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DisableSecondFactorInput: DisableSecondFactorInput;
  DisableSecondFactorPayload: Omit<DisableSecondFactorPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RenewRecoveryCodesInput: RenewRecoveryCodesInput;
  RenewRecoveryCodesPayload: Omit<RenewRecoveryCodesPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WrongCode: WrongCode;
  SecondFactorAlreadyOn: SecondFactorAlreadyOn;
  Session: SessionModel;
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'viewer' | 'errors'> & { viewer?: Maybe<ResolversParentTypes['Viewer']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SecondFactorChallenge: SecondFactorChallenge;
  CompleteSignInInput: CompleteSignInInput;
  CompleteSignInPayload: Omit<CompleteSignInPayload, 'viewer' | 'errors'> & { viewer?: Maybe<ResolversParentTypes['Viewer']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SignOutPayload: Omit<SignOutPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EndSessionInput: EndSessionInput;
  EndSessionPayload: Omit<EndSessionPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EndOtherSessionsPayload: Omit<EndOtherSessionsPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SignInRefused: SignInRefused;
  CommissionerRequest: CommissionerRequestModel;
  Assignment: AssignmentModel;
  AssignmentContacts: AssignmentContacts;
  CommissionerCandidate: CommissionerCandidateModel;
  Float: Scalars['Float']['output'];
  CommissionerRequestConnection: Omit<CommissionerRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CommissionerRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CommissionerRequest']> };
  CommissionerRequestEdge: Omit<CommissionerRequestEdge, 'node'> & { node: ResolversParentTypes['CommissionerRequest'] };
  CommissionerRequestFilter: CommissionerRequestFilter;
  RequestCommissionerInput: RequestCommissionerInput;
  AssignCommissionerInput: AssignCommissionerInput;
  WithdrawCommissionerRequestInput: WithdrawCommissionerRequestInput;
  RequestCommissionerPayload: Omit<RequestCommissionerPayload, 'request' | 'errors'> & { request?: Maybe<ResolversParentTypes['CommissionerRequest']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AssignCommissionerPayload: Omit<AssignCommissionerPayload, 'request' | 'errors'> & { request?: Maybe<ResolversParentTypes['CommissionerRequest']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawCommissionerRequestPayload: Omit<WithdrawCommissionerRequestPayload, 'request' | 'errors'> & { request?: Maybe<ResolversParentTypes['CommissionerRequest']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CommissionerFullyBooked: Omit<CommissionerFullyBooked, 'commissioner'> & { commissioner: ResolversParentTypes['Commissioner'] };
  CommissionerRequestAlreadyAnswered: Omit<CommissionerRequestAlreadyAnswered, 'request'> & { request: ResolversParentTypes['CommissionerRequest'] };
  CommissionerRequestAlreadyOpen: Omit<CommissionerRequestAlreadyOpen, 'existing'> & { existing: ResolversParentTypes['CommissionerRequest'] };
  AuditFilter: AuditFilter;
  ExportAuditEntriesInput: ExportAuditEntriesInput;
  ExportAuditEntriesPayload: Omit<ExportAuditEntriesPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AuditEntry: ShownEntry;
  AuditActor: AuditActorModel;
  AuditObject: AuditObjectModel;
  AuditChange: ShownChange;
  AuditState: AuditState;
  AuditFault: AuditFault;
  AuditActionInfo: AuditActionInfo;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['AuditEntry']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Bookmark: BookmarkModel;
  BookmarkConnection: Omit<BookmarkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BookmarkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Bookmark']> };
  BookmarkEdge: Omit<BookmarkEdge, 'node'> & { node: ResolversParentTypes['Bookmark'] };
  AddBookmarkInput: AddBookmarkInput;
  RemoveBookmarkInput: RemoveBookmarkInput;
  AddBookmarkPayload: Omit<AddBookmarkPayload, 'bookmark' | 'errors'> & { bookmark?: Maybe<ResolversParentTypes['Bookmark']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RemoveBookmarkPayload: Omit<RemoveBookmarkPayload, 'bookmark' | 'errors'> & { bookmark?: Maybe<ResolversParentTypes['Bookmark']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TooManyBookmarks: TooManyBookmarks;
  Capability: CapabilityModel;
  Patent: Patent;
  CapabilityCase: Omit<CapabilityCase, 'client'> & { client?: Maybe<ResolversParentTypes['Organization']> };
  OpenHours: OpenHours;
  SchoolEnterpriseForm: SchoolEnterpriseForm;
  SchoolEnterpriseForms: SchoolEnterpriseForms;
  CapabilityStep: CapabilityStep;
  Price: Price;
  CapabilityConnection: Omit<CapabilityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CapabilityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Capability']> };
  CapabilityEdge: Omit<CapabilityEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  CreateCapabilityInput: CreateCapabilityInput;
  CapabilityContentInput: CapabilityContentInput;
  PriceInput: PriceInput;
  CapabilityCaseInput: CapabilityCaseInput;
  OpenHoursInput: OpenHoursInput;
  SaveCapabilityDraftInput: SaveCapabilityDraftInput;
  UpdateCapabilityInput: UpdateCapabilityInput;
  PublishCapabilityInput: PublishCapabilityInput;
  PauseCapabilityInput: PauseCapabilityInput;
  ResumeCapabilityInput: ResumeCapabilityInput;
  WithdrawCapabilityInput: WithdrawCapabilityInput;
  DiscardCapabilityDraftInput: DiscardCapabilityDraftInput;
  PinCapabilitiesInput: PinCapabilitiesInput;
  CreateCapabilityPayload: Omit<CreateCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversParentTypes['Capability']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SaveCapabilityDraftPayload: Omit<SaveCapabilityDraftPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversParentTypes['Capability']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UpdateCapabilityPayload: Omit<UpdateCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversParentTypes['Capability']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PublishCapabilityPayload: Omit<PublishCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversParentTypes['Capability']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PauseCapabilityPayload: Omit<PauseCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversParentTypes['Capability']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResumeCapabilityPayload: Omit<ResumeCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversParentTypes['Capability']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawCapabilityPayload: Omit<WithdrawCapabilityPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversParentTypes['Capability']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DiscardCapabilityDraftPayload: Omit<DiscardCapabilityDraftPayload, 'owner' | 'errors'> & { owner?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PinCapabilitiesPayload: Omit<PinCapabilitiesPayload, 'owner' | 'errors'> & { owner?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CapabilityAlreadyWithdrawn: Omit<CapabilityAlreadyWithdrawn, 'capability'> & { capability: ResolversParentTypes['Capability'] };
  CapabilityChanged: Omit<CapabilityChanged, 'capability'> & { capability: ResolversParentTypes['Capability'] };
  CapabilityStateChanged: Omit<CapabilityStateChanged, 'capability'> & { capability: ResolversParentTypes['Capability'] };
  ChangeCapabilityAttachmentsInput: ChangeCapabilityAttachmentsInput;
  ChangeCapabilityAttachmentsPayload: Omit<ChangeCapabilityAttachmentsPayload, 'capability' | 'errors'> & { capability?: Maybe<ResolversParentTypes['Capability']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CapabilitySlot: Slot;
  SlotBooking: ShownBooking;
  OpenSlotsInput: OpenSlotsInput;
  CloseSlotInput: CloseSlotInput;
  BookSlotInput: BookSlotInput;
  CancelSlotBookingInput: CancelSlotBookingInput;
  OpenSlotsPayload: Omit<OpenSlotsPayload, 'slots' | 'errors'> & { slots?: Maybe<ReadonlyArray<ResolversParentTypes['CapabilitySlot']>>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CloseSlotPayload: Omit<CloseSlotPayload, 'slot' | 'errors'> & { slot?: Maybe<ResolversParentTypes['CapabilitySlot']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BookSlotPayload: Omit<BookSlotPayload, 'slot' | 'errors'> & { slot?: Maybe<ResolversParentTypes['CapabilitySlot']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelSlotBookingPayload: Omit<CancelSlotBookingPayload, 'slot' | 'errors'> & { slot?: Maybe<ResolversParentTypes['CapabilitySlot']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SlotTaken: Omit<SlotTaken, 'slot'> & { slot: ResolversParentTypes['CapabilitySlot'] };
  Commissioner: CommissionerModel;
  EarlierDispatch: EarlierDispatch;
  UpdateCommissionerProfileInput: UpdateCommissionerProfileInput;
  UpdateCommissionerProfilePayload: Omit<UpdateCommissionerProfilePayload, 'commissioner' | 'errors'> & { commissioner?: Maybe<ResolversParentTypes['Commissioner']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PrivacyNotice: PrivacyNotice;
  PrivacyNoticeSection: PrivacyNoticeSection;
  Consent: Consent;
  ConsentWording: ConsentWording;
  ConsentEntry: ConsentEntry;
  DecideConsentInput: DecideConsentInput;
  DecideConsentPayload: Omit<DecideConsentPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NoticeNotAccepted: NoticeNotAccepted;
  ConsentWordingOutdated: ConsentWordingOutdated;
  ContactDisclosure: ContactDisclosureModel;
  ContactDisclosureConnection: Omit<ContactDisclosureConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ContactDisclosureEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ContactDisclosure']> };
  ContactDisclosureEdge: Omit<ContactDisclosureEdge, 'node'> & { node: ResolversParentTypes['ContactDisclosure'] };
  PartnerFilter: PartnerFilter;
  NeedFilter: NeedFilter;
  CapabilityFilter: CapabilityFilter;
  NearInput: NearInput;
  TrlRangeInput: TrlRangeInput;
  PartnerSearchConnection: PartnerHits;
  PartnerSearchEdge: Omit<PartnerSearchEdge, 'node'> & { node: ResolversParentTypes['Partner'] };
  NeedSearchConnection: NeedHits;
  NeedSearchEdge: Omit<NeedSearchEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  CapabilitySearchConnection: CapabilityHits;
  CapabilitySearchEdge: Omit<CapabilitySearchEdge, 'node'> & { node: ResolversParentTypes['Capability'] };
  SearchMatch: SearchMatch;
  MatchReason: MatchReason;
  Highlight: Highlight;
  TextRange: TextRange;
  SearchTotal: SearchTotal;
  Facet: Facet;
  FacetValue: FacetValue;
  UnderstoodQuery: UnderstoodQuery;
  UnderstoodConcept: UnderstoodConcept;
  Suggestion: Omit<Suggestion, 'node'> & { node?: Maybe<ResolversParentTypes['Node']> };
  SearchHelp: SearchHelpModel;
  SearchAlternative: SearchAlternative;
  DroppedCondition: DroppedCondition;
  DroppedWord: DroppedWord;
  NearestField: Omit<NearestField, 'field'> & { field: ResolversParentTypes['Field'] };
  ReindexPayload: Omit<ReindexPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SearchStatus: SearchStatus;
  Reindexing: Reindexing;
  Attachment: FileDescription;
  FileNotAttachable: FileNotAttachable;
  TooManyAttachments: TooManyAttachments;
  ImportRun: ImportRunModel;
  ImportColumnChoice: ImportColumnChoice;
  ImportColumn: ImportColumn;
  ImportCounts: ImportCounts;
  ImportRowConnection: ImportRowConnection;
  ImportRowEdge: ImportRowEdge;
  ImportRow: ImportRow;
  ImportFault: ImportFault;
  ImportRunConnection: Omit<ImportRunConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ImportRunEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ImportRun']> };
  ImportRunEdge: Omit<ImportRunEdge, 'node'> & { node: ResolversParentTypes['ImportRun'] };
  ImportKindChoice: Omit<ImportKindChoice, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  SetImportColumnsInput: SetImportColumnsInput;
  ImportColumnChoiceInput: ImportColumnChoiceInput;
  SetImportColumnsPayload: Omit<SetImportColumnsPayload, 'importRun' | 'errors'> & { importRun?: Maybe<ResolversParentTypes['ImportRun']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MendImportRowsInput: MendImportRowsInput;
  ImportRowMendInput: ImportRowMendInput;
  ImportCellMendInput: ImportCellMendInput;
  MendImportRowsPayload: Omit<MendImportRowsPayload, 'importRun' | 'errors'> & { importRun?: Maybe<ResolversParentTypes['ImportRun']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StartImportInput: StartImportInput;
  StartImportPayload: Omit<StartImportPayload, 'importRun' | 'errors'> & { importRun?: Maybe<ResolversParentTypes['ImportRun']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelImportInput: CancelImportInput;
  CancelImportPayload: Omit<CancelImportPayload, 'importRun' | 'errors'> & { importRun?: Maybe<ResolversParentTypes['ImportRun']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ImportMovedOn: Omit<ImportMovedOn, 'importRun'> & { importRun: ResolversParentTypes['ImportRun'] };
  NothingToImport: NothingToImport;
  Lexicon: LexiconEdition;
  LexiconIndexing: LexiconIndexing;
  LexiconConcept: LexiconConceptModel;
  LexiconWords: LexiconWords;
  LexiconConceptConnection: Omit<LexiconConceptConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LexiconConceptEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LexiconConcept']> };
  LexiconConceptEdge: Omit<LexiconConceptEdge, 'node'> & { node: ResolversParentTypes['LexiconConcept'] };
  LexiconVersion: LexiconVersionModel;
  LexiconVersionEdit: LexiconVersionEdit;
  LexiconVersionConnection: Omit<LexiconVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['LexiconVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['LexiconVersion']> };
  LexiconVersionEdge: Omit<LexiconVersionEdge, 'node'> & { node: ResolversParentTypes['LexiconVersion'] };
  LexiconReading: LexiconReading;
  LexiconTerm: LexiconTerm;
  LexiconWording: LexiconWording;
  LexiconPreview: LexiconPreview;
  LexiconDraftInput: LexiconDraftInput;
  SaveLexiconConceptInput: SaveLexiconConceptInput;
  RemoveLexiconConceptInput: RemoveLexiconConceptInput;
  RestoreLexiconConceptInput: RestoreLexiconConceptInput;
  RestoreLexiconVersionInput: RestoreLexiconVersionInput;
  SaveLexiconConceptPayload: Omit<SaveLexiconConceptPayload, 'concept' | 'lexicon' | 'errors'> & { concept?: Maybe<ResolversParentTypes['LexiconConcept']>, lexicon: ResolversParentTypes['Lexicon'], errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RemoveLexiconConceptPayload: Omit<RemoveLexiconConceptPayload, 'concept' | 'lexicon' | 'errors'> & { concept?: Maybe<ResolversParentTypes['LexiconConcept']>, lexicon: ResolversParentTypes['Lexicon'], errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RestoreLexiconConceptPayload: Omit<RestoreLexiconConceptPayload, 'concept' | 'lexicon' | 'errors'> & { concept?: Maybe<ResolversParentTypes['LexiconConcept']>, lexicon: ResolversParentTypes['Lexicon'], errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RestoreLexiconVersionPayload: Omit<RestoreLexiconVersionPayload, 'version' | 'lexicon' | 'errors'> & { version?: Maybe<ResolversParentTypes['LexiconVersion']>, lexicon: ResolversParentTypes['Lexicon'], errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LexiconConceptUnknown: LexiconConceptUnknown;
  LexiconChangedMeanwhile: Omit<LexiconChangedMeanwhile, 'version' | 'concept'> & { version: ResolversParentTypes['LexiconVersion'], concept?: Maybe<ResolversParentTypes['LexiconConcept']> };
  LexiconWordTaken: Omit<LexiconWordTaken, 'owner'> & { owner: ResolversParentTypes['LexiconConcept'] };
  OwnNeedFit: OwnNeedFitModel;
  MatchConnection: MatchPage;
  MatchEdge: Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] };
  Match: ShownMatch;
  MatchFactor: MatchFactor;
  MatchAdjustment: Omit<MatchAdjustment, 'field'> & { field?: Maybe<ResolversParentTypes['Field']> };
  MatchDismissal: ShownDismissal;
  DismissMatchInput: DismissMatchInput;
  DismissMatchPayload: Omit<DismissMatchPayload, 'dismissal' | 'errors'> & { dismissal?: Maybe<ResolversParentTypes['MatchDismissal']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SetMatchAlertFrequencyInput: SetMatchAlertFrequencyInput;
  SetMatchAlertFrequencyPayload: Omit<SetMatchAlertFrequencyPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RestoreMatchInput: RestoreMatchInput;
  RestoreMatchPayload: Omit<RestoreMatchPayload, 'dismissal' | 'errors'> & { dismissal?: Maybe<ResolversParentTypes['MatchDismissal']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MatchAlreadyDismissed: Omit<MatchAlreadyDismissed, 'dismissal'> & { dismissal: ResolversParentTypes['MatchDismissal'] };
  MatchNotDismissed: MatchNotDismissed;
  SimilarNeed: SimilarNeedModel;
  MatchWeights: StatedWeights;
  MatchWeightsTrial: WeightsTrial;
  MatchWeightsTrialRow: TrialRow;
  MatchWeight: MatchWeight;
  ChangeMatchWeightsInput: ChangeMatchWeightsInput;
  TryMatchWeightsInput: TryMatchWeightsInput;
  TakeBackMatchWeightsInput: TakeBackMatchWeightsInput;
  TakeBackMatchWeightsPayload: Omit<TakeBackMatchWeightsPayload, 'weights' | 'errors'> & { weights?: Maybe<ResolversParentTypes['MatchWeights']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MatchWeightInput: MatchWeightInput;
  ChangeMatchWeightsPayload: Omit<ChangeMatchWeightsPayload, 'weights' | 'errors'> & { weights?: Maybe<ResolversParentTypes['MatchWeights']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MatchWeightsChangedMeanwhile: MatchWeightsChangedMeanwhile;
  MatchWeightsNotPlanned: MatchWeightsNotPlanned;
  Invitation: PlacedInvitation;
  OpenedInvitation: OpenedInvitationModel;
  OwnInvitation: OwnInvitation;
  InviteMemberInput: InviteMemberInput;
  InviteMemberPayload: Omit<InviteMemberPayload, 'invitation' | 'errors'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: Omit<ResendInvitationPayload, 'invitation' | 'errors'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: Omit<RevokeInvitationPayload, 'invitation' | 'errors'> & { invitation?: Maybe<ResolversParentTypes['Invitation']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcceptInvitationInput: AcceptInvitationInput;
  InvitedRegistrationInput: InvitedRegistrationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeclineInvitationInput: DeclineInvitationInput;
  DeclineInvitationPayload: Omit<DeclineInvitationPayload, 'invitation' | 'errors'> & { invitation?: Maybe<ResolversParentTypes['OpenedInvitation']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AlreadyMember: AlreadyMember;
  AlreadyInvited: Omit<AlreadyInvited, 'invitation'> & { invitation: ResolversParentTypes['Invitation'] };
  InvitationOver: InvitationOver;
  InvitedAnotherAddress: InvitedAnotherAddress;
  AddressHasAccount: AddressHasAccount;
  TooManyInvitations: TooManyInvitations;
  MembershipRequest: PlacedRequest;
  RequestMembershipInput: RequestMembershipInput;
  RequestMembershipPayload: Omit<RequestMembershipPayload, 'request' | 'errors'> & { request?: Maybe<ResolversParentTypes['MembershipRequest']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawMembershipRequestInput: WithdrawMembershipRequestInput;
  WithdrawMembershipRequestPayload: Omit<WithdrawMembershipRequestPayload, 'request' | 'errors'> & { request?: Maybe<ResolversParentTypes['MembershipRequest']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcceptMembershipRequestInput: AcceptMembershipRequestInput;
  AcceptMembershipRequestPayload: Omit<AcceptMembershipRequestPayload, 'request' | 'errors'> & { request?: Maybe<ResolversParentTypes['MembershipRequest']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefuseMembershipRequestInput: RefuseMembershipRequestInput;
  RefuseMembershipRequestPayload: Omit<RefuseMembershipRequestPayload, 'request' | 'errors'> & { request?: Maybe<ResolversParentTypes['MembershipRequest']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RegisterOrganizationInput: RegisterOrganizationInput;
  RegisterOrganizationPayload: Omit<RegisterOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrganizationKnown: OrganizationKnown;
  MembershipRequestOpen: Omit<MembershipRequestOpen, 'request'> & { request: ResolversParentTypes['MembershipRequest'] };
  MembershipRequestOver: MembershipRequestOver;
  TooManyMembershipRequests: TooManyMembershipRequests;
  CreditCodeOfAnother: CreditCodeOfAnother;
  OrganizationMember: PlacedMember;
  ViewerMembership: OwnMembership;
  ChangeMemberRoleInput: ChangeMemberRoleInput;
  ChangeMemberRolePayload: Omit<ChangeMemberRolePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RemoveMemberInput: RemoveMemberInput;
  RemoveMemberPayload: Omit<RemoveMemberPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TransferOwnershipInput: TransferOwnershipInput;
  TransferOwnershipPayload: Omit<TransferOwnershipPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LeaveOrganizationInput: LeaveOrganizationInput;
  LeaveOrganizationPayload: Omit<LeaveOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  LastOwner: LastOwner;
  MemberGone: MemberGone;
  Need: NeedModel;
  NeedStep: NeedStep;
  NeedOwner: Omit<NeedOwner, 'town'> & { town?: Maybe<ResolversParentTypes['Town']> };
  Budget: Budget;
  NeedConnection: Omit<NeedConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NeedEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Need']> };
  NeedEdge: Omit<NeedEdge, 'node'> & { node: ResolversParentTypes['Need'] };
  NeedCount: NeedCount;
  NeedProposal: NeedProposal;
  OpenedNeedProposal: OpenedNeedProposalModel;
  ProposeNeedInput: ProposeNeedInput;
  ResendNeedProposalInput: ResendNeedProposalInput;
  ConfirmNeedInput: ConfirmNeedInput;
  RefuseNeedInput: RefuseNeedInput;
  ProposeNeedPayload: Omit<ProposeNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResendNeedProposalPayload: Omit<ResendNeedProposalPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ConfirmNeedPayload: Omit<ConfirmNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefuseNeedPayload: Omit<RefuseNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NeedLinkOver: NeedLinkOver;
  TooManyNeedProposals: TooManyNeedProposals;
  CreateNeedInput: CreateNeedInput;
  SaveNeedDraftInput: SaveNeedDraftInput;
  PublishNeedInput: PublishNeedInput;
  UpdateNeedInput: UpdateNeedInput;
  BudgetInput: BudgetInput;
  CreateNeedPayload: Omit<CreateNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawNeedInput: WithdrawNeedInput;
  WithdrawNeedPayload: Omit<WithdrawNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChangeNeedAttachmentsInput: ChangeNeedAttachmentsInput;
  DiscardNeedInput: DiscardNeedInput;
  PauseNeedInput: PauseNeedInput;
  ResumeNeedInput: ResumeNeedInput;
  SolveNeedInput: SolveNeedInput;
  ReopenNeedInput: ReopenNeedInput;
  SaveNeedDraftPayload: Omit<SaveNeedDraftPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PublishNeedPayload: Omit<PublishNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UpdateNeedPayload: Omit<UpdateNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PauseNeedPayload: Omit<PauseNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResumeNeedPayload: Omit<ResumeNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SolveNeedPayload: Omit<SolveNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReopenNeedPayload: Omit<ReopenNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChangeNeedAttachmentsPayload: Omit<ChangeNeedAttachmentsPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DiscardNeedPayload: Omit<DiscardNeedPayload, 'need' | 'errors'> & { need?: Maybe<ResolversParentTypes['Need']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  NeedAlreadyClosed: Omit<NeedAlreadyClosed, 'need'> & { need: ResolversParentTypes['Need'] };
  NeedTransitionRefused: Omit<NeedTransitionRefused, 'need'> & { need: ResolversParentTypes['Need'] };
  NeedChangedMeanwhile: Omit<NeedChangedMeanwhile, 'need'> & { need: ResolversParentTypes['Need'] };
  NeedPublishedAlready: Omit<NeedPublishedAlready, 'need'> & { need: ResolversParentTypes['Need'] };
  TooManyNeedDrafts: TooManyNeedDrafts;
  Notification: NotificationModel;
  NotificationConnection: Omit<NotificationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['NotificationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Notification']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationChoice: NotificationChoiceModel;
  ReadNotificationInput: ReadNotificationInput;
  UnreadNotificationInput: UnreadNotificationInput;
  ReadAllNotificationsInput: ReadAllNotificationsInput;
  UnreadAllNotificationsInput: UnreadAllNotificationsInput;
  ChooseNotificationsInput: ChooseNotificationsInput;
  ReadNotificationPayload: Omit<ReadNotificationPayload, 'notification' | 'errors'> & { notification?: Maybe<ResolversParentTypes['Notification']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UnreadNotificationPayload: Omit<UnreadNotificationPayload, 'notification' | 'errors'> & { notification?: Maybe<ResolversParentTypes['Notification']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReadAllNotificationsPayload: Omit<ReadAllNotificationsPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UnreadAllNotificationsPayload: Omit<UnreadAllNotificationsPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ChooseNotificationsPayload: Omit<ChooseNotificationsPayload, 'choice' | 'errors'> & { choice?: Maybe<ResolversParentTypes['NotificationChoice']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrganizationDuplicate: Duplicate;
  DuplicateEvidence: DuplicateEvidence;
  OrganizationDuplicateConnection: Omit<OrganizationDuplicateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationDuplicateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['OrganizationDuplicate']> };
  OrganizationDuplicateEdge: Omit<OrganizationDuplicateEdge, 'node'> & { node: ResolversParentTypes['OrganizationDuplicate'] };
  OrganizationBelongings: Belongings;
  OrganizationMerge: Merge;
  MergeOrganizationsInput: MergeOrganizationsInput;
  MergeOrganizationsPayload: Omit<MergeOrganizationsPayload, 'merge' | 'errors'> & { merge?: Maybe<ResolversParentTypes['OrganizationMerge']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DismissDuplicateInput: DismissDuplicateInput;
  DismissDuplicatePayload: Omit<DismissDuplicatePayload, 'duplicate' | 'errors'> & { duplicate?: Maybe<ResolversParentTypes['OrganizationDuplicate']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MergeRunning: MergeRunning;
  DuplicateGone: DuplicateGone;
  Partner: PartnerModel;
  Organization: OrganizationModel;
  Enterprise: OrganizationModel;
  University: OrganizationModel;
  Unit: UnitModel;
  TransferPlatform: OrganizationModel;
  Bureau: OrganizationModel;
  Contact: Contact;
  OrganizationConnection: Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OrganizationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Organization']> };
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  IdentityChange: IdentityChange;
  UpdateOrganizationInput: UpdateOrganizationInput;
  ContactInput: ContactInput;
  UpdateOrganizationPayload: Omit<UpdateOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RequestIdentityChangeInput: RequestIdentityChangeInput;
  RequestIdentityChangePayload: Omit<RequestIdentityChangePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawIdentityChangeInput: WithdrawIdentityChangeInput;
  WithdrawIdentityChangePayload: Omit<WithdrawIdentityChangePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcceptIdentityChangeInput: AcceptIdentityChangeInput;
  AcceptIdentityChangePayload: Omit<AcceptIdentityChangePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefuseIdentityChangeInput: RefuseIdentityChangeInput;
  RefuseIdentityChangePayload: Omit<RefuseIdentityChangePayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ProfileChangedMeanwhile: Omit<ProfileChangedMeanwhile, 'organization' | 'changedBy'> & { organization: ResolversParentTypes['Organization'], changedBy?: Maybe<ResolversParentTypes['Account']> };
  IdentityTaken: IdentityTaken;
  IdentityNeedsOfficer: Omit<IdentityNeedsOfficer, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  IdentityChangeWaiting: Omit<IdentityChangeWaiting, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  IdentityChangeGone: Omit<IdentityChangeGone, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  OrganizationClosed: Omit<OrganizationClosed, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  OrganizationStep: TimelineStep;
  PauseOrganizationInput: PauseOrganizationInput;
  PauseOrganizationPayload: Omit<PauseOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ResumeOrganizationInput: ResumeOrganizationInput;
  ResumeOrganizationPayload: Omit<ResumeOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CloseOrganizationInput: CloseOrganizationInput;
  CloseOrganizationPayload: Omit<CloseOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReopenOrganizationInput: ReopenOrganizationInput;
  ReopenOrganizationPayload: Omit<ReopenOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrganizationStateUnchanged: Omit<OrganizationStateUnchanged, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  AddUnitInput: AddUnitInput;
  AddUnitPayload: Omit<AddUnitPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  EditUnitInput: EditUnitInput;
  EditUnitPayload: Omit<EditUnitPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RemoveUnitInput: RemoveUnitInput;
  RemoveUnitPayload: Omit<RemoveUnitPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OrderUnitsInput: OrderUnitsInput;
  OrderUnitsPayload: Omit<OrderUnitsPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VerifyOrganizationInput: VerifyOrganizationInput;
  VerifyOrganizationPayload: Omit<VerifyOrganizationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawVerificationInput: WithdrawVerificationInput;
  WithdrawVerificationPayload: Omit<WithdrawVerificationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AskForSupplementInput: AskForSupplementInput;
  AskForSupplementPayload: Omit<AskForSupplementPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SupplyForVerificationInput: SupplyForVerificationInput;
  SupplyForVerificationPayload: Omit<SupplyForVerificationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefuseVerificationInput: RefuseVerificationInput;
  RefuseVerificationPayload: Omit<RefuseVerificationPayload, 'organization' | 'errors'> & { organization?: Maybe<ResolversParentTypes['Organization']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  VerificationUnchanged: Omit<VerificationUnchanged, 'organization'> & { organization: ResolversParentTypes['Organization'] };
  AgreementVersion: ShownVersion;
  AgreementParty: AgreementParty;
  AgreementMilestone: AgreementMilestone;
  AgreementSignature: ShownSignature;
  DropAmendmentInput: DropAmendmentInput;
  DropAmendmentPayload: Omit<DropAmendmentPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReviseAgreementInput: ReviseAgreementInput;
  AgreementMilestoneInput: AgreementMilestoneInput;
  SignAgreementInput: SignAgreementInput;
  ReviseAgreementPayload: Omit<ReviseAgreementPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SignAgreementPayload: Omit<SignAgreementPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AgreementChangedMeanwhile: Omit<AgreementChangedMeanwhile, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  BrokerInvitation: BrokerInvitationModel;
  ProposePartnershipInput: ProposePartnershipInput;
  InviteBrokerInput: InviteBrokerInput;
  AdmitBrokerInput: AdmitBrokerInput;
  RefuseBrokerInput: RefuseBrokerInput;
  DismissBrokerInput: DismissBrokerInput;
  ProposePartnershipPayload: Omit<ProposePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  InviteBrokerPayload: Omit<InviteBrokerPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AdmitBrokerPayload: Omit<AdmitBrokerPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefuseBrokerPayload: Omit<RefuseBrokerPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DismissBrokerPayload: Omit<DismissBrokerPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  MarkConversationReadInput: MarkConversationReadInput;
  MarkConversationReadPayload: Omit<MarkConversationReadPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  BeginNegotiationInput: BeginNegotiationInput;
  StartPartnershipInput: StartPartnershipInput;
  TerminatePartnershipInput: TerminatePartnershipInput;
  BeginNegotiationPayload: Omit<BeginNegotiationPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  StartPartnershipPayload: Omit<StartPartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TerminatePartnershipPayload: Omit<TerminatePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PartnershipActRefused: Omit<PartnershipActRefused, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  Partnership: PartnershipModel;
  PartnershipStep: PartnershipStep;
  PartnershipMessage: PartnershipMessageModel;
  PartnershipMessageConnection: Omit<PartnershipMessageConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartnershipMessageEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PartnershipMessage']> };
  PartnershipMessageEdge: Omit<PartnershipMessageEdge, 'node'> & { node: ResolversParentTypes['PartnershipMessage'] };
  DisclosedContacts: DisclosedContacts;
  DisclosedMember: DisclosedMember;
  PartnershipConnection: Omit<PartnershipConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PartnershipEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Partnership']> };
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  PartnershipFilter: PartnershipFilter;
  RequestPartnershipInput: RequestPartnershipInput;
  AcceptPartnershipInput: AcceptPartnershipInput;
  DeclinePartnershipInput: DeclinePartnershipInput;
  WithdrawPartnershipInput: WithdrawPartnershipInput;
  SendMessageInput: SendMessageInput;
  RequestPartnershipPayload: Omit<RequestPartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcceptPartnershipPayload: Omit<AcceptPartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeclinePartnershipPayload: Omit<DeclinePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WithdrawPartnershipPayload: Omit<WithdrawPartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SendMessagePayload: Omit<SendMessagePayload, 'message' | 'partnership' | 'errors'> & { message?: Maybe<ResolversParentTypes['PartnershipMessage']>, partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  PartnershipAlreadyOpen: Omit<PartnershipAlreadyOpen, 'existing'> & { existing: ResolversParentTypes['Partnership'] };
  PartnershipAlreadyDecided: Omit<PartnershipAlreadyDecided, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  PartnershipClosed: Omit<PartnershipClosed, 'partnership'> & { partnership: ResolversParentTypes['Partnership'] };
  PartnershipRecord: PartnershipRecord;
  Milestone: Milestone;
  PartnershipCompletion: Completion;
  PartnershipRating: Rating;
  DeliverMilestoneInput: DeliverMilestoneInput;
  AcceptMilestoneInput: AcceptMilestoneInput;
  ReturnMilestoneInput: ReturnMilestoneInput;
  CompletePartnershipInput: CompletePartnershipInput;
  RefuseCompletionInput: RefuseCompletionInput;
  RatePartnershipInput: RatePartnershipInput;
  DeliverMilestonePayload: Omit<DeliverMilestonePayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AcceptMilestonePayload: Omit<AcceptMilestonePayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ReturnMilestonePayload: Omit<ReturnMilestonePayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CompletePartnershipPayload: Omit<CompletePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RefuseCompletionPayload: Omit<RefuseCompletionPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RatePartnershipPayload: Omit<RatePartnershipPayload, 'partnership' | 'errors'> & { partnership?: Maybe<ResolversParentTypes['Partnership']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  AccountDeletion: Omit<AccountDeletion, 'erasure' | 'blockers'> & { erasure?: Maybe<ResolversParentTypes['AccountErasure']>, blockers: ReadonlyArray<ResolversParentTypes['DeletionBlocker']> };
  AccountErasure: AccountErasure;
  PersonalDataCount: PersonalDataCount;
  DeletionBlocker: DeletionBlockerModel;
  DeletionColleague: DeletionColleague;
  Objection: ObjectionModel;
  ObjectionConnection: Omit<ObjectionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ObjectionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Objection']> };
  ObjectionEdge: Omit<ObjectionEdge, 'node'> & { node: ResolversParentTypes['Objection'] };
  RetentionPolicy: RetentionPolicyModel;
  RetentionRule: RetentionRuleModel;
  RequestAccountDeletionInput: RequestAccountDeletionInput;
  RequestAccountDeletionPayload: Omit<RequestAccountDeletionPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversParentTypes['AccountDeletion']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CancelAccountDeletionPayload: Omit<CancelAccountDeletionPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversParentTypes['AccountDeletion']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  HandOverContactInput: HandOverContactInput;
  HandOverContactPayload: Omit<HandOverContactPayload, 'deletion' | 'errors'> & { deletion?: Maybe<ResolversParentTypes['AccountDeletion']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DiscloseContactInput: DiscloseContactInput;
  DiscloseContactPayload: Omit<DiscloseContactPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  ObjectToPublicationInput: ObjectToPublicationInput;
  ObjectToPublicationPayload: Omit<ObjectToPublicationPayload, 'errors'> & { errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DecideObjectionInput: DecideObjectionInput;
  DecideObjectionPayload: Omit<DecideObjectionPayload, 'objection' | 'errors'> & { objection?: Maybe<ResolversParentTypes['Objection']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  TakeBackObjectionInput: TakeBackObjectionInput;
  TakeBackObjectionPayload: Omit<TakeBackObjectionPayload, 'objection' | 'errors'> & { objection?: Maybe<ResolversParentTypes['Objection']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  DeletionBlocked: Omit<DeletionBlocked, 'blockers'> & { blockers: ReadonlyArray<ResolversParentTypes['DeletionBlocker']> };
  DeletionRequestedAlready: DeletionRequestedAlready;
  DeletionNotRequested: DeletionNotRequested;
  ColleagueNotWilling: ColleagueNotWilling;
  ContactMissing: ContactMissing;
  ObjectionDecidedAlready: ObjectionDecidedAlready;
  SavedSearch: SavedSearchModel;
  SavedSearchFilter: Omit<SavedSearchFilter, 'towns' | 'fields' | 'chainStages' | 'near'> & { towns: ReadonlyArray<ResolversParentTypes['Town']>, fields: ReadonlyArray<ResolversParentTypes['Field']>, chainStages: ReadonlyArray<ResolversParentTypes['ChainStage']>, near?: Maybe<ResolversParentTypes['SavedNear']> };
  SavedTrlRange: SavedTrlRange;
  SavedNear: Omit<SavedNear, 'town'> & { town: ResolversParentTypes['Town'] };
  SavedSearchConnection: Omit<SavedSearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SavedSearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SavedSearch']> };
  SavedSearchEdge: Omit<SavedSearchEdge, 'node'> & { node: ResolversParentTypes['SavedSearch'] };
  SavedSearchItemConnection: Omit<SavedSearchItemConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SavedSearchItemEdge']> };
  SavedSearchItemEdge: Omit<SavedSearchItemEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  SaveSearchInput: SaveSearchInput;
  UpdateSavedSearchInput: UpdateSavedSearchInput;
  RemoveSavedSearchInput: RemoveSavedSearchInput;
  RestoreSavedSearchInput: RestoreSavedSearchInput;
  OpenSavedSearchInput: OpenSavedSearchInput;
  SaveSearchPayload: Omit<SaveSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  UpdateSavedSearchPayload: Omit<UpdateSavedSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RemoveSavedSearchPayload: Omit<RemoveSavedSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  RestoreSavedSearchPayload: Omit<RestoreSavedSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  OpenSavedSearchPayload: Omit<OpenSavedSearchPayload, 'savedSearch' | 'errors'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']>, errors: ReadonlyArray<ResolversParentTypes['UserError']> };
  SavedSearchExists: Omit<SavedSearchExists, 'existing'> & { existing: ResolversParentTypes['SavedSearch'] };
  TooManySavedSearches: TooManySavedSearches;
  Town: TownModel;
  Field: FieldModel;
  ChainStage: ChainStageModel;
  ChainSection: ChainSectionModel;
  IpcClass: IpcClassModel;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'CommissionerRequest' | 'AuditEntry' | 'Capability' | 'Commissioner' | 'ImportRun' | 'Need' | 'Notification' | 'Enterprise' | 'University' | 'TransferPlatform' | 'Bureau' | 'Partnership' | 'PartnershipMessage' | 'SavedSearch', ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'LinkRefused' | 'TooManyAttempts' | 'ServerBusy' | 'WrongPassword' | 'WrongCode' | 'SecondFactorAlreadyOn' | 'SignInRefused' | 'CommissionerFullyBooked' | 'CommissionerRequestAlreadyAnswered' | 'CommissionerRequestAlreadyOpen' | 'TooManyBookmarks' | 'CapabilityAlreadyWithdrawn' | 'CapabilityChanged' | 'CapabilityStateChanged' | 'SlotTaken' | 'NoticeNotAccepted' | 'ConsentWordingOutdated' | 'FileNotAttachable' | 'TooManyAttachments' | 'ImportMovedOn' | 'NothingToImport' | 'LexiconConceptUnknown' | 'LexiconChangedMeanwhile' | 'LexiconWordTaken' | 'MatchAlreadyDismissed' | 'MatchNotDismissed' | 'MatchWeightsChangedMeanwhile' | 'MatchWeightsNotPlanned' | 'AlreadyMember' | 'AlreadyInvited' | 'InvitationOver' | 'InvitedAnotherAddress' | 'AddressHasAccount' | 'TooManyInvitations' | 'OrganizationKnown' | 'MembershipRequestOpen' | 'MembershipRequestOver' | 'TooManyMembershipRequests' | 'CreditCodeOfAnother' | 'LastOwner' | 'MemberGone' | 'NeedLinkOver' | 'TooManyNeedProposals' | 'NeedAlreadyClosed' | 'NeedTransitionRefused' | 'NeedChangedMeanwhile' | 'NeedPublishedAlready' | 'TooManyNeedDrafts' | 'MergeRunning' | 'DuplicateGone' | 'ProfileChangedMeanwhile' | 'IdentityTaken' | 'IdentityNeedsOfficer' | 'IdentityChangeWaiting' | 'IdentityChangeGone' | 'OrganizationClosed' | 'OrganizationStateUnchanged' | 'VerificationUnchanged' | 'AgreementChangedMeanwhile' | 'PartnershipActRefused' | 'PartnershipAlreadyOpen' | 'PartnershipAlreadyDecided' | 'PartnershipClosed' | 'DeletionBlocked' | 'DeletionRequestedAlready' | 'DeletionNotRequested' | 'ColleagueNotWilling' | 'ContactMissing' | 'ObjectionDecidedAlready' | 'SavedSearchExists' | 'TooManySavedSearches', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LabelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  commissionerRequest?: Resolver<ResolversTypes['CommissionerRequest'], ParentType, ContextType, RequireFields<QueryCommissionerRequestArgs, 'id'>>;
  commissionerRequests?: Resolver<ResolversTypes['CommissionerRequestConnection'], ParentType, ContextType, RequireFields<QueryCommissionerRequestsArgs, 'first'>>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  auditState?: Resolver<ResolversTypes['AuditState'], ParentType, ContextType>;
  auditActions?: Resolver<ReadonlyArray<ResolversTypes['AuditActionInfo']>, ParentType, ContextType>;
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType, RequireFields<QueryCapabilityArgs, 'id'>>;
  schoolEnterpriseForms?: Resolver<ResolversTypes['SchoolEnterpriseForms'], ParentType, ContextType>;
  commissioner?: Resolver<ResolversTypes['Commissioner'], ParentType, ContextType, RequireFields<QueryCommissionerArgs, 'id'>>;
  privacyNotices?: Resolver<ReadonlyArray<ResolversTypes['PrivacyNotice']>, ParentType, ContextType>;
  organizationDisclosures?: Resolver<ResolversTypes['ContactDisclosureConnection'], ParentType, ContextType, RequireFields<QueryOrganizationDisclosuresArgs, 'organizationId' | 'first'>>;
  partners?: Resolver<ResolversTypes['PartnerSearchConnection'], ParentType, ContextType, RequireFields<QueryPartnersArgs, 'query' | 'order' | 'first'>>;
  needs?: Resolver<ResolversTypes['NeedSearchConnection'], ParentType, ContextType, RequireFields<QueryNeedsArgs, 'query' | 'order' | 'first'>>;
  capabilities?: Resolver<ResolversTypes['CapabilitySearchConnection'], ParentType, ContextType, RequireFields<QueryCapabilitiesArgs, 'query' | 'order' | 'first'>>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'query' | 'first'>>;
  searchStatus?: Resolver<ResolversTypes['SearchStatus'], ParentType, ContextType>;
  importRun?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType, RequireFields<QueryImportRunArgs, 'id'>>;
  lexicon?: Resolver<ResolversTypes['Lexicon'], ParentType, ContextType>;
  lexiconConcept?: Resolver<Maybe<ResolversTypes['LexiconConcept']>, ParentType, ContextType, RequireFields<QueryLexiconConceptArgs, 'id'>>;
  lexiconHistory?: Resolver<ResolversTypes['LexiconVersionConnection'], ParentType, ContextType, RequireFields<QueryLexiconHistoryArgs, 'first'>>;
  lexiconPreview?: Resolver<ResolversTypes['LexiconPreview'], ParentType, ContextType, RequireFields<QueryLexiconPreviewArgs, 'text'>>;
  similarNeeds?: Resolver<ReadonlyArray<ResolversTypes['SimilarNeed']>, ParentType, ContextType, RequireFields<QuerySimilarNeedsArgs, 'title' | 'text'>>;
  matchWeights?: Resolver<ResolversTypes['MatchWeights'], ParentType, ContextType>;
  matchWeightsHistory?: Resolver<ReadonlyArray<ResolversTypes['MatchWeights']>, ParentType, ContextType>;
  tryMatchWeights?: Resolver<ResolversTypes['MatchWeightsTrial'], ParentType, ContextType, RequireFields<QueryTryMatchWeightsArgs, 'input'>>;
  invitationByToken?: Resolver<ResolversTypes['OpenedInvitation'], ParentType, ContextType, RequireFields<QueryInvitationByTokenArgs, 'token'>>;
  claimedOrganizations?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryClaimedOrganizationsArgs, 'first'>>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType, RequireFields<QueryNeedArgs, 'id'>>;
  needProposalByToken?: Resolver<ResolversTypes['OpenedNeedProposal'], ParentType, ContextType, RequireFields<QueryNeedProposalByTokenArgs, 'token'>>;
  proposedNeeds?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<QueryProposedNeedsArgs, 'first'>>;
  organizationDuplicates?: Resolver<ResolversTypes['OrganizationDuplicateConnection'], ParentType, ContextType, RequireFields<QueryOrganizationDuplicatesArgs, 'first'>>;
  organizationBelongings?: Resolver<ResolversTypes['OrganizationBelongings'], ParentType, ContextType, RequireFields<QueryOrganizationBelongingsArgs, 'organizationId'>>;
  organizationMerge?: Resolver<ResolversTypes['OrganizationMerge'], ParentType, ContextType, RequireFields<QueryOrganizationMergeArgs, 'loserId'>>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'id'>>;
  identityChanges?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryIdentityChangesArgs, 'first'>>;
  organizationsToVerify?: Resolver<ResolversTypes['OrganizationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationsToVerifyArgs, 'first'>>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, RequireFields<QueryPartnershipsArgs, 'first'>>;
  retentionPolicies?: Resolver<ReadonlyArray<ResolversTypes['RetentionPolicy']>, ParentType, ContextType>;
  retention?: Resolver<ReadonlyArray<ResolversTypes['RetentionRule']>, ParentType, ContextType>;
  objections?: Resolver<ResolversTypes['ObjectionConnection'], ParentType, ContextType, RequireFields<QueryObjectionsArgs, 'state' | 'first'>>;
  towns?: Resolver<ReadonlyArray<ResolversTypes['Town']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  chainSections?: Resolver<ReadonlyArray<ResolversTypes['ChainSection']>, ParentType, ContextType>;
  ipcClasses?: Resolver<ReadonlyArray<ResolversTypes['IpcClass']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  register?: Resolver<ResolversTypes['RegisterPayload'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  confirmEmail?: Resolver<ResolversTypes['ConfirmEmailPayload'], ParentType, ContextType, RequireFields<MutationConfirmEmailArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  requestEmailChange?: Resolver<ResolversTypes['RequestEmailChangePayload'], ParentType, ContextType, RequireFields<MutationRequestEmailChangeArgs, 'input'>>;
  confirmEmailChange?: Resolver<ResolversTypes['ConfirmEmailChangePayload'], ParentType, ContextType, RequireFields<MutationConfirmEmailChangeArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyPayload'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  resetPassword?: Resolver<ResolversTypes['ResetPasswordPayload'], ParentType, ContextType, RequireFields<MutationResetPasswordArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  beginSecondFactor?: Resolver<ResolversTypes['BeginSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationBeginSecondFactorArgs, 'input'>>;
  enableSecondFactor?: Resolver<ResolversTypes['EnableSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationEnableSecondFactorArgs, 'input'>>;
  disableSecondFactor?: Resolver<ResolversTypes['DisableSecondFactorPayload'], ParentType, ContextType, RequireFields<MutationDisableSecondFactorArgs, 'input'>>;
  renewRecoveryCodes?: Resolver<ResolversTypes['RenewRecoveryCodesPayload'], ParentType, ContextType, RequireFields<MutationRenewRecoveryCodesArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  completeSignIn?: Resolver<ResolversTypes['CompleteSignInPayload'], ParentType, ContextType, RequireFields<MutationCompleteSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['EndSessionPayload'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndOtherSessionsPayload'], ParentType, ContextType>;
  requestCommissioner?: Resolver<ResolversTypes['RequestCommissionerPayload'], ParentType, ContextType, RequireFields<MutationRequestCommissionerArgs, 'input'>>;
  assignCommissioner?: Resolver<ResolversTypes['AssignCommissionerPayload'], ParentType, ContextType, RequireFields<MutationAssignCommissionerArgs, 'input'>>;
  withdrawCommissionerRequest?: Resolver<ResolversTypes['WithdrawCommissionerRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCommissionerRequestArgs, 'input'>>;
  exportAuditEntries?: Resolver<ResolversTypes['ExportAuditEntriesPayload'], ParentType, ContextType, RequireFields<MutationExportAuditEntriesArgs, 'input'>>;
  addBookmark?: Resolver<ResolversTypes['AddBookmarkPayload'], ParentType, ContextType, RequireFields<MutationAddBookmarkArgs, 'input'>>;
  removeBookmark?: Resolver<ResolversTypes['RemoveBookmarkPayload'], ParentType, ContextType, RequireFields<MutationRemoveBookmarkArgs, 'input'>>;
  createCapability?: Resolver<ResolversTypes['CreateCapabilityPayload'], ParentType, ContextType, RequireFields<MutationCreateCapabilityArgs, 'input'>>;
  saveCapabilityDraft?: Resolver<ResolversTypes['SaveCapabilityDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveCapabilityDraftArgs, 'input'>>;
  updateCapability?: Resolver<ResolversTypes['UpdateCapabilityPayload'], ParentType, ContextType, RequireFields<MutationUpdateCapabilityArgs, 'input'>>;
  publishCapability?: Resolver<ResolversTypes['PublishCapabilityPayload'], ParentType, ContextType, RequireFields<MutationPublishCapabilityArgs, 'input'>>;
  pauseCapability?: Resolver<ResolversTypes['PauseCapabilityPayload'], ParentType, ContextType, RequireFields<MutationPauseCapabilityArgs, 'input'>>;
  resumeCapability?: Resolver<ResolversTypes['ResumeCapabilityPayload'], ParentType, ContextType, RequireFields<MutationResumeCapabilityArgs, 'input'>>;
  withdrawCapability?: Resolver<ResolversTypes['WithdrawCapabilityPayload'], ParentType, ContextType, RequireFields<MutationWithdrawCapabilityArgs, 'input'>>;
  changeCapabilityAttachments?: Resolver<ResolversTypes['ChangeCapabilityAttachmentsPayload'], ParentType, ContextType, RequireFields<MutationChangeCapabilityAttachmentsArgs, 'input'>>;
  discardCapabilityDraft?: Resolver<ResolversTypes['DiscardCapabilityDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscardCapabilityDraftArgs, 'input'>>;
  pinCapabilities?: Resolver<ResolversTypes['PinCapabilitiesPayload'], ParentType, ContextType, RequireFields<MutationPinCapabilitiesArgs, 'input'>>;
  openSlots?: Resolver<ResolversTypes['OpenSlotsPayload'], ParentType, ContextType, RequireFields<MutationOpenSlotsArgs, 'input'>>;
  closeSlot?: Resolver<ResolversTypes['CloseSlotPayload'], ParentType, ContextType, RequireFields<MutationCloseSlotArgs, 'input'>>;
  bookSlot?: Resolver<ResolversTypes['BookSlotPayload'], ParentType, ContextType, RequireFields<MutationBookSlotArgs, 'input'>>;
  cancelSlotBooking?: Resolver<ResolversTypes['CancelSlotBookingPayload'], ParentType, ContextType, RequireFields<MutationCancelSlotBookingArgs, 'input'>>;
  updateCommissionerProfile?: Resolver<ResolversTypes['UpdateCommissionerProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateCommissionerProfileArgs, 'input'>>;
  decideConsent?: Resolver<ResolversTypes['DecideConsentPayload'], ParentType, ContextType, RequireFields<MutationDecideConsentArgs, 'input'>>;
  reindex?: Resolver<ResolversTypes['ReindexPayload'], ParentType, ContextType>;
  setImportColumns?: Resolver<ResolversTypes['SetImportColumnsPayload'], ParentType, ContextType, RequireFields<MutationSetImportColumnsArgs, 'input'>>;
  mendImportRows?: Resolver<ResolversTypes['MendImportRowsPayload'], ParentType, ContextType, RequireFields<MutationMendImportRowsArgs, 'input'>>;
  startImport?: Resolver<ResolversTypes['StartImportPayload'], ParentType, ContextType, RequireFields<MutationStartImportArgs, 'input'>>;
  cancelImport?: Resolver<ResolversTypes['CancelImportPayload'], ParentType, ContextType, RequireFields<MutationCancelImportArgs, 'input'>>;
  saveLexiconConcept?: Resolver<ResolversTypes['SaveLexiconConceptPayload'], ParentType, ContextType, RequireFields<MutationSaveLexiconConceptArgs, 'input'>>;
  removeLexiconConcept?: Resolver<ResolversTypes['RemoveLexiconConceptPayload'], ParentType, ContextType, RequireFields<MutationRemoveLexiconConceptArgs, 'input'>>;
  restoreLexiconConcept?: Resolver<ResolversTypes['RestoreLexiconConceptPayload'], ParentType, ContextType, RequireFields<MutationRestoreLexiconConceptArgs, 'input'>>;
  restoreLexiconVersion?: Resolver<ResolversTypes['RestoreLexiconVersionPayload'], ParentType, ContextType, RequireFields<MutationRestoreLexiconVersionArgs, 'input'>>;
  setMatchAlertFrequency?: Resolver<ResolversTypes['SetMatchAlertFrequencyPayload'], ParentType, ContextType, RequireFields<MutationSetMatchAlertFrequencyArgs, 'input'>>;
  dismissMatch?: Resolver<ResolversTypes['DismissMatchPayload'], ParentType, ContextType, RequireFields<MutationDismissMatchArgs, 'input'>>;
  restoreMatch?: Resolver<ResolversTypes['RestoreMatchPayload'], ParentType, ContextType, RequireFields<MutationRestoreMatchArgs, 'input'>>;
  changeMatchWeights?: Resolver<ResolversTypes['ChangeMatchWeightsPayload'], ParentType, ContextType, RequireFields<MutationChangeMatchWeightsArgs, 'input'>>;
  takeBackMatchWeights?: Resolver<ResolversTypes['TakeBackMatchWeightsPayload'], ParentType, ContextType, RequireFields<MutationTakeBackMatchWeightsArgs, 'input'>>;
  inviteMember?: Resolver<ResolversTypes['InviteMemberPayload'], ParentType, ContextType, RequireFields<MutationInviteMemberArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationPayload'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationPayload'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  declineInvitation?: Resolver<ResolversTypes['DeclineInvitationPayload'], ParentType, ContextType, RequireFields<MutationDeclineInvitationArgs, 'input'>>;
  requestMembership?: Resolver<ResolversTypes['RequestMembershipPayload'], ParentType, ContextType, RequireFields<MutationRequestMembershipArgs, 'input'>>;
  withdrawMembershipRequest?: Resolver<ResolversTypes['WithdrawMembershipRequestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawMembershipRequestArgs, 'input'>>;
  acceptMembershipRequest?: Resolver<ResolversTypes['AcceptMembershipRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptMembershipRequestArgs, 'input'>>;
  refuseMembershipRequest?: Resolver<ResolversTypes['RefuseMembershipRequestPayload'], ParentType, ContextType, RequireFields<MutationRefuseMembershipRequestArgs, 'input'>>;
  registerOrganization?: Resolver<ResolversTypes['RegisterOrganizationPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganizationArgs, 'input'>>;
  changeMemberRole?: Resolver<ResolversTypes['ChangeMemberRolePayload'], ParentType, ContextType, RequireFields<MutationChangeMemberRoleArgs, 'input'>>;
  removeMember?: Resolver<ResolversTypes['RemoveMemberPayload'], ParentType, ContextType, RequireFields<MutationRemoveMemberArgs, 'input'>>;
  transferOwnership?: Resolver<ResolversTypes['TransferOwnershipPayload'], ParentType, ContextType, RequireFields<MutationTransferOwnershipArgs, 'input'>>;
  leaveOrganization?: Resolver<ResolversTypes['LeaveOrganizationPayload'], ParentType, ContextType, RequireFields<MutationLeaveOrganizationArgs, 'input'>>;
  proposeNeed?: Resolver<ResolversTypes['ProposeNeedPayload'], ParentType, ContextType, RequireFields<MutationProposeNeedArgs, 'input'>>;
  resendNeedProposal?: Resolver<ResolversTypes['ResendNeedProposalPayload'], ParentType, ContextType, RequireFields<MutationResendNeedProposalArgs, 'input'>>;
  confirmNeed?: Resolver<ResolversTypes['ConfirmNeedPayload'], ParentType, ContextType, RequireFields<MutationConfirmNeedArgs, 'input'>>;
  refuseNeed?: Resolver<ResolversTypes['RefuseNeedPayload'], ParentType, ContextType, RequireFields<MutationRefuseNeedArgs, 'input'>>;
  createNeed?: Resolver<ResolversTypes['CreateNeedPayload'], ParentType, ContextType, RequireFields<MutationCreateNeedArgs, 'input'>>;
  saveNeedDraft?: Resolver<ResolversTypes['SaveNeedDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveNeedDraftArgs, 'input'>>;
  publishNeed?: Resolver<ResolversTypes['PublishNeedPayload'], ParentType, ContextType, RequireFields<MutationPublishNeedArgs, 'input'>>;
  updateNeed?: Resolver<ResolversTypes['UpdateNeedPayload'], ParentType, ContextType, RequireFields<MutationUpdateNeedArgs, 'input'>>;
  changeNeedAttachments?: Resolver<ResolversTypes['ChangeNeedAttachmentsPayload'], ParentType, ContextType, RequireFields<MutationChangeNeedAttachmentsArgs, 'input'>>;
  discardNeed?: Resolver<ResolversTypes['DiscardNeedPayload'], ParentType, ContextType, RequireFields<MutationDiscardNeedArgs, 'input'>>;
  pauseNeed?: Resolver<ResolversTypes['PauseNeedPayload'], ParentType, ContextType, RequireFields<MutationPauseNeedArgs, 'input'>>;
  resumeNeed?: Resolver<ResolversTypes['ResumeNeedPayload'], ParentType, ContextType, RequireFields<MutationResumeNeedArgs, 'input'>>;
  solveNeed?: Resolver<ResolversTypes['SolveNeedPayload'], ParentType, ContextType, RequireFields<MutationSolveNeedArgs, 'input'>>;
  withdrawNeed?: Resolver<ResolversTypes['WithdrawNeedPayload'], ParentType, ContextType, RequireFields<MutationWithdrawNeedArgs, 'input'>>;
  reopenNeed?: Resolver<ResolversTypes['ReopenNeedPayload'], ParentType, ContextType, RequireFields<MutationReopenNeedArgs, 'input'>>;
  readNotification?: Resolver<ResolversTypes['ReadNotificationPayload'], ParentType, ContextType, RequireFields<MutationReadNotificationArgs, 'input'>>;
  unreadNotification?: Resolver<ResolversTypes['UnreadNotificationPayload'], ParentType, ContextType, RequireFields<MutationUnreadNotificationArgs, 'input'>>;
  readAllNotifications?: Resolver<ResolversTypes['ReadAllNotificationsPayload'], ParentType, ContextType, RequireFields<MutationReadAllNotificationsArgs, 'input'>>;
  unreadAllNotifications?: Resolver<ResolversTypes['UnreadAllNotificationsPayload'], ParentType, ContextType, RequireFields<MutationUnreadAllNotificationsArgs, 'input'>>;
  chooseNotifications?: Resolver<ResolversTypes['ChooseNotificationsPayload'], ParentType, ContextType, RequireFields<MutationChooseNotificationsArgs, 'input'>>;
  mergeOrganizations?: Resolver<ResolversTypes['MergeOrganizationsPayload'], ParentType, ContextType, RequireFields<MutationMergeOrganizationsArgs, 'input'>>;
  dismissDuplicate?: Resolver<ResolversTypes['DismissDuplicatePayload'], ParentType, ContextType, RequireFields<MutationDismissDuplicateArgs, 'input'>>;
  updateOrganization?: Resolver<ResolversTypes['UpdateOrganizationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganizationArgs, 'input'>>;
  requestIdentityChange?: Resolver<ResolversTypes['RequestIdentityChangePayload'], ParentType, ContextType, RequireFields<MutationRequestIdentityChangeArgs, 'input'>>;
  withdrawIdentityChange?: Resolver<ResolversTypes['WithdrawIdentityChangePayload'], ParentType, ContextType, RequireFields<MutationWithdrawIdentityChangeArgs, 'input'>>;
  acceptIdentityChange?: Resolver<ResolversTypes['AcceptIdentityChangePayload'], ParentType, ContextType, RequireFields<MutationAcceptIdentityChangeArgs, 'input'>>;
  refuseIdentityChange?: Resolver<ResolversTypes['RefuseIdentityChangePayload'], ParentType, ContextType, RequireFields<MutationRefuseIdentityChangeArgs, 'input'>>;
  pauseOrganization?: Resolver<ResolversTypes['PauseOrganizationPayload'], ParentType, ContextType, RequireFields<MutationPauseOrganizationArgs, 'input'>>;
  resumeOrganization?: Resolver<ResolversTypes['ResumeOrganizationPayload'], ParentType, ContextType, RequireFields<MutationResumeOrganizationArgs, 'input'>>;
  closeOrganization?: Resolver<ResolversTypes['CloseOrganizationPayload'], ParentType, ContextType, RequireFields<MutationCloseOrganizationArgs, 'input'>>;
  reopenOrganization?: Resolver<ResolversTypes['ReopenOrganizationPayload'], ParentType, ContextType, RequireFields<MutationReopenOrganizationArgs, 'input'>>;
  addUnit?: Resolver<ResolversTypes['AddUnitPayload'], ParentType, ContextType, RequireFields<MutationAddUnitArgs, 'input'>>;
  editUnit?: Resolver<ResolversTypes['EditUnitPayload'], ParentType, ContextType, RequireFields<MutationEditUnitArgs, 'input'>>;
  removeUnit?: Resolver<ResolversTypes['RemoveUnitPayload'], ParentType, ContextType, RequireFields<MutationRemoveUnitArgs, 'input'>>;
  orderUnits?: Resolver<ResolversTypes['OrderUnitsPayload'], ParentType, ContextType, RequireFields<MutationOrderUnitsArgs, 'input'>>;
  verifyOrganization?: Resolver<ResolversTypes['VerifyOrganizationPayload'], ParentType, ContextType, RequireFields<MutationVerifyOrganizationArgs, 'input'>>;
  askForSupplement?: Resolver<ResolversTypes['AskForSupplementPayload'], ParentType, ContextType, RequireFields<MutationAskForSupplementArgs, 'input'>>;
  supplyForVerification?: Resolver<ResolversTypes['SupplyForVerificationPayload'], ParentType, ContextType, RequireFields<MutationSupplyForVerificationArgs, 'input'>>;
  refuseVerification?: Resolver<ResolversTypes['RefuseVerificationPayload'], ParentType, ContextType, RequireFields<MutationRefuseVerificationArgs, 'input'>>;
  withdrawVerification?: Resolver<ResolversTypes['WithdrawVerificationPayload'], ParentType, ContextType, RequireFields<MutationWithdrawVerificationArgs, 'input'>>;
  reviseAgreement?: Resolver<ResolversTypes['ReviseAgreementPayload'], ParentType, ContextType, RequireFields<MutationReviseAgreementArgs, 'input'>>;
  signAgreement?: Resolver<ResolversTypes['SignAgreementPayload'], ParentType, ContextType, RequireFields<MutationSignAgreementArgs, 'input'>>;
  dropAmendment?: Resolver<ResolversTypes['DropAmendmentPayload'], ParentType, ContextType, RequireFields<MutationDropAmendmentArgs, 'input'>>;
  proposePartnership?: Resolver<ResolversTypes['ProposePartnershipPayload'], ParentType, ContextType, RequireFields<MutationProposePartnershipArgs, 'input'>>;
  inviteBroker?: Resolver<ResolversTypes['InviteBrokerPayload'], ParentType, ContextType, RequireFields<MutationInviteBrokerArgs, 'input'>>;
  admitBroker?: Resolver<ResolversTypes['AdmitBrokerPayload'], ParentType, ContextType, RequireFields<MutationAdmitBrokerArgs, 'input'>>;
  refuseBroker?: Resolver<ResolversTypes['RefuseBrokerPayload'], ParentType, ContextType, RequireFields<MutationRefuseBrokerArgs, 'input'>>;
  dismissBroker?: Resolver<ResolversTypes['DismissBrokerPayload'], ParentType, ContextType, RequireFields<MutationDismissBrokerArgs, 'input'>>;
  markConversationRead?: Resolver<ResolversTypes['MarkConversationReadPayload'], ParentType, ContextType, RequireFields<MutationMarkConversationReadArgs, 'input'>>;
  beginNegotiation?: Resolver<ResolversTypes['BeginNegotiationPayload'], ParentType, ContextType, RequireFields<MutationBeginNegotiationArgs, 'input'>>;
  startPartnership?: Resolver<ResolversTypes['StartPartnershipPayload'], ParentType, ContextType, RequireFields<MutationStartPartnershipArgs, 'input'>>;
  terminatePartnership?: Resolver<ResolversTypes['TerminatePartnershipPayload'], ParentType, ContextType, RequireFields<MutationTerminatePartnershipArgs, 'input'>>;
  requestPartnership?: Resolver<ResolversTypes['RequestPartnershipPayload'], ParentType, ContextType, RequireFields<MutationRequestPartnershipArgs, 'input'>>;
  acceptPartnership?: Resolver<ResolversTypes['AcceptPartnershipPayload'], ParentType, ContextType, RequireFields<MutationAcceptPartnershipArgs, 'input'>>;
  declinePartnership?: Resolver<ResolversTypes['DeclinePartnershipPayload'], ParentType, ContextType, RequireFields<MutationDeclinePartnershipArgs, 'input'>>;
  withdrawPartnership?: Resolver<ResolversTypes['WithdrawPartnershipPayload'], ParentType, ContextType, RequireFields<MutationWithdrawPartnershipArgs, 'input'>>;
  sendMessage?: Resolver<ResolversTypes['SendMessagePayload'], ParentType, ContextType, RequireFields<MutationSendMessageArgs, 'input'>>;
  deliverMilestone?: Resolver<ResolversTypes['DeliverMilestonePayload'], ParentType, ContextType, RequireFields<MutationDeliverMilestoneArgs, 'input'>>;
  acceptMilestone?: Resolver<ResolversTypes['AcceptMilestonePayload'], ParentType, ContextType, RequireFields<MutationAcceptMilestoneArgs, 'input'>>;
  returnMilestone?: Resolver<ResolversTypes['ReturnMilestonePayload'], ParentType, ContextType, RequireFields<MutationReturnMilestoneArgs, 'input'>>;
  completePartnership?: Resolver<ResolversTypes['CompletePartnershipPayload'], ParentType, ContextType, RequireFields<MutationCompletePartnershipArgs, 'input'>>;
  refuseCompletion?: Resolver<ResolversTypes['RefuseCompletionPayload'], ParentType, ContextType, RequireFields<MutationRefuseCompletionArgs, 'input'>>;
  ratePartnership?: Resolver<ResolversTypes['RatePartnershipPayload'], ParentType, ContextType, RequireFields<MutationRatePartnershipArgs, 'input'>>;
  requestAccountDeletion?: Resolver<ResolversTypes['RequestAccountDeletionPayload'], ParentType, ContextType, RequireFields<MutationRequestAccountDeletionArgs, 'input'>>;
  cancelAccountDeletion?: Resolver<ResolversTypes['CancelAccountDeletionPayload'], ParentType, ContextType>;
  handOverContact?: Resolver<ResolversTypes['HandOverContactPayload'], ParentType, ContextType, RequireFields<MutationHandOverContactArgs, 'input'>>;
  discloseContact?: Resolver<ResolversTypes['DiscloseContactPayload'], ParentType, ContextType, RequireFields<MutationDiscloseContactArgs, 'input'>>;
  objectToPublication?: Resolver<ResolversTypes['ObjectToPublicationPayload'], ParentType, ContextType, RequireFields<MutationObjectToPublicationArgs, 'input'>>;
  decideObjection?: Resolver<ResolversTypes['DecideObjectionPayload'], ParentType, ContextType, RequireFields<MutationDecideObjectionArgs, 'input'>>;
  takeBackObjection?: Resolver<ResolversTypes['TakeBackObjectionPayload'], ParentType, ContextType, RequireFields<MutationTakeBackObjectionArgs, 'input'>>;
  saveSearch?: Resolver<ResolversTypes['SaveSearchPayload'], ParentType, ContextType, RequireFields<MutationSaveSearchArgs, 'input'>>;
  updateSavedSearch?: Resolver<ResolversTypes['UpdateSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationUpdateSavedSearchArgs, 'input'>>;
  removeSavedSearch?: Resolver<ResolversTypes['RemoveSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationRemoveSavedSearchArgs, 'input'>>;
  restoreSavedSearch?: Resolver<ResolversTypes['RestoreSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationRestoreSavedSearchArgs, 'input'>>;
  openSavedSearch?: Resolver<ResolversTypes['OpenSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationOpenSavedSearchArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  notificationArrived?: SubscriptionResolver<ResolversTypes['Notification'], "notificationArrived", ParentType, ContextType>;
  messageSent?: SubscriptionResolver<ResolversTypes['PartnershipMessage'], "messageSent", ParentType, ContextType, RequireFields<SubscriptionMessageSentArgs, 'partnershipId'>>;
  conversationRead?: SubscriptionResolver<ResolversTypes['Partnership'], "conversationRead", ParentType, ContextType, RequireFields<SubscriptionConversationReadArgs, 'partnershipId'>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  isOfficer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAdministrator?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  apiKeys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secondFactor?: Resolver<ResolversTypes['SecondFactor'], ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  bookmarks?: Resolver<ResolversTypes['BookmarkConnection'], ParentType, ContextType, RequireFields<ViewerBookmarksArgs, 'first'>>;
  bookmarkedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  commissioner?: Resolver<Maybe<ResolversTypes['Commissioner']>, ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  consentHistory?: Resolver<ReadonlyArray<ResolversTypes['ConsentEntry']>, ParentType, ContextType>;
  disclosures?: Resolver<ResolversTypes['ContactDisclosureConnection'], ParentType, ContextType, RequireFields<ViewerDisclosuresArgs, 'first'>>;
  importRuns?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, RequireFields<ViewerImportRunsArgs, 'first'>>;
  importKinds?: Resolver<ReadonlyArray<ResolversTypes['ImportKindChoice']>, ParentType, ContextType>;
  matchAlertFrequency?: Resolver<ResolversTypes['AlertFrequency'], ParentType, ContextType>;
  invitations?: Resolver<ReadonlyArray<ResolversTypes['OwnInvitation']>, ParentType, ContextType>;
  membershipRequests?: Resolver<ReadonlyArray<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['ViewerMembership']>, ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<ViewerNotificationsArgs, 'first' | 'topics' | 'isUnreadOnly'>>;
  unreadNotifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notificationChoices?: Resolver<ReadonlyArray<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  membershipRole?: Resolver<Maybe<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
  unreadConversations?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  deletion?: Resolver<ResolversTypes['AccountDeletion'], ParentType, ContextType>;
  openObjections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanDiscloseContacts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  savedSearches?: Resolver<ResolversTypes['SavedSearchConnection'], ParentType, ContextType, RequireFields<ViewerSavedSearchesArgs, 'first'>>;
  newInSavedSearches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Language']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPayload'] = ResolversParentTypes['RegisterPayload']> = {
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmEmailPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailPayload'] = ResolversParentTypes['ConfirmEmailPayload']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProfilePayload'] = ResolversParentTypes['UpdateProfilePayload']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestEmailChangePayload'] = ResolversParentTypes['RequestEmailChangePayload']> = {
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmEmailChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmEmailChangePayload'] = ResolversParentTypes['ConfirmEmailChangePayload']> = {
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LinkRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkRefused'] = ResolversParentTypes['LinkRefused']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServerBusyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServerBusy'] = ResolversParentTypes['ServerBusy']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['ApiScope']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CreateApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyPayload'] = ResolversParentTypes['CreateApiKeyPayload']> = {
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyPayload'] = ResolversParentTypes['RevokeApiKeyPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  retryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResetPasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResetPasswordPayload'] = ResolversParentTypes['ResetPasswordPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WrongPasswordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongPassword'] = ResolversParentTypes['WrongPassword']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactor'] = ResolversParentTypes['SecondFactor']> = {
  enabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BeginSecondFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginSecondFactorPayload'] = ResolversParentTypes['BeginSecondFactorPayload']> = {
  setup?: Resolver<Maybe<ResolversTypes['SecondFactorSetup']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecondFactorSetupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorSetup'] = ResolversParentTypes['SecondFactorSetup']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  uri?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type EnableSecondFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnableSecondFactorPayload'] = ResolversParentTypes['EnableSecondFactorPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisableSecondFactorPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisableSecondFactorPayload'] = ResolversParentTypes['DisableSecondFactorPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RenewRecoveryCodesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RenewRecoveryCodesPayload'] = ResolversParentTypes['RenewRecoveryCodesPayload']> = {
  recoveryCodes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WrongCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrongCode'] = ResolversParentTypes['WrongCode']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondFactorAlreadyOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorAlreadyOn'] = ResolversParentTypes['SecondFactorAlreadyOn']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  system?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['SecondFactorChallenge']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SecondFactorChallengeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SecondFactorChallenge'] = ResolversParentTypes['SecondFactorChallenge']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CompleteSignInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteSignInPayload'] = ResolversParentTypes['CompleteSignInPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndSessionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionPayload'] = ResolversParentTypes['EndSessionPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndOtherSessionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSessionsPayload'] = ResolversParentTypes['EndOtherSessionsPayload']> = {
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionerRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionerRequest'] = ResolversParentTypes['CommissionerRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  enterprise?: Resolver<ResolversTypes['Enterprise'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  wishedCommissioner?: Resolver<Maybe<ResolversTypes['Commissioner']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommissionerRequestState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assignment?: Resolver<Maybe<ResolversTypes['Assignment']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CommissionerCandidate']>>, ParentType, ContextType, RequireFields<CommissionerRequestCandidatesArgs, 'first'>>;
  viewerCanAssign?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assignment'] = ResolversParentTypes['Assignment']> = {
  commissioner?: Resolver<ResolversTypes['Commissioner'], ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ResolversTypes['AssignmentContacts']>, ParentType, ContextType>;
};

export type AssignmentContactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignmentContacts'] = ResolversParentTypes['AssignmentContacts']> = {
  enterprise?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  commissioner?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  disclosedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommissionerCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionerCandidate'] = ResolversParentTypes['CommissionerCandidate']> = {
  commissioner?: Resolver<ResolversTypes['Commissioner'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sharedFields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  isWished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommissionerRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionerRequestConnection'] = ResolversParentTypes['CommissionerRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommissionerRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CommissionerRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommissionerRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionerRequestEdge'] = ResolversParentTypes['CommissionerRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommissionerRequest'], ParentType, ContextType>;
};

export type RequestCommissionerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCommissionerPayload'] = ResolversParentTypes['RequestCommissionerPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['CommissionerRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssignCommissionerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssignCommissionerPayload'] = ResolversParentTypes['AssignCommissionerPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['CommissionerRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCommissionerRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCommissionerRequestPayload'] = ResolversParentTypes['WithdrawCommissionerRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['CommissionerRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CommissionerFullyBookedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionerFullyBooked'] = ResolversParentTypes['CommissionerFullyBooked']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  commissioner?: Resolver<ResolversTypes['Commissioner'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionerRequestAlreadyAnsweredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionerRequestAlreadyAnswered'] = ResolversParentTypes['CommissionerRequestAlreadyAnswered']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['CommissionerRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionerRequestAlreadyOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionerRequestAlreadyOpen'] = ResolversParentTypes['CommissionerRequestAlreadyOpen']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['CommissionerRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportAuditEntriesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportAuditEntriesPayload'] = ResolversParentTypes['ExportAuditEntriesPayload']> = {
  csv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  actionLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['AuditActor'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['AuditObject'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  mentioned?: Resolver<ReadonlyArray<ResolversTypes['AuditObject']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  erasedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditActor'] = ResolversParentTypes['AuditActor']> = {
  kind?: Resolver<ResolversTypes['AuditActorKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  accountId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  apiKeyId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  command?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditObjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditObject'] = ResolversParentTypes['AuditObject']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  typeLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fieldLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPersonal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AuditStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditState'] = ResolversParentTypes['AuditState']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  head?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  checkedEntries?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['AuditFault']>, ParentType, ContextType>;
  personalPartsKeptDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditFault'] = ResolversParentTypes['AuditFault']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditFaultKind'], ParentType, ContextType>;
};

export type AuditActionInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditActionInfo'] = ResolversParentTypes['AuditActionInfo']> = {
  action?: Resolver<ResolversTypes['AuditAction'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AuditEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BookmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bookmark'] = ResolversParentTypes['Bookmark']> = {
  itemId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['BookmarkList'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BookmarkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookmarkConnection'] = ResolversParentTypes['BookmarkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BookmarkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bookmark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BookmarkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookmarkEdge'] = ResolversParentTypes['BookmarkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bookmark'], ParentType, ContextType>;
};

export type AddBookmarkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddBookmarkPayload'] = ResolversParentTypes['AddBookmarkPayload']> = {
  bookmark?: Resolver<Maybe<ResolversTypes['Bookmark']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveBookmarkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveBookmarkPayload'] = ResolversParentTypes['RemoveBookmarkPayload']> = {
  bookmark?: Resolver<Maybe<ResolversTypes['Bookmark']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TooManyBookmarksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyBookmarks'] = ResolversParentTypes['TooManyBookmarks']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Capability'] = ResolversParentTypes['Capability']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CapabilityKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  experts?: Resolver<ReadonlyArray<ResolversTypes['Commissioner']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  chainStages?: Resolver<ReadonlyArray<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  trl?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patents?: Resolver<ReadonlyArray<ResolversTypes['Patent']>, ParentType, ContextType>;
  ipc?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cases?: Resolver<ReadonlyArray<ResolversTypes['CapabilityCase']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Price']>, ParentType, ContextType>;
  leadTimeDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  equipmentModel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openHours?: Resolver<ReadonlyArray<ResolversTypes['OpenHours']>, ParentType, ContextType>;
  schoolEnterpriseForm?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schoolEnterprise?: Resolver<Maybe<ResolversTypes['SchoolEnterpriseForm']>, ParentType, ContextType>;
  durationDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CapabilityState'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isPinned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['CapabilityStep']>, ParentType, ContextType>;
  viewerIsOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDiscard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slots?: Resolver<ReadonlyArray<ResolversTypes['CapabilitySlot']>, ParentType, ContextType>;
  viewerCanOpenSlots?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matchingNeeds?: Resolver<Maybe<ResolversTypes['MatchConnection']>, ParentType, ContextType, RequireFields<CapabilityMatchingNeedsArgs, 'first' | 'includeWeak'>>;
  viewerCanSeeMatchingNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PatentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Patent'] = ResolversParentTypes['Patent']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PatentKind'], ParentType, ContextType>;
};

export type CapabilityCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityCase'] = ResolversParentTypes['CapabilityCase']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type OpenHoursResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenHours'] = ResolversParentTypes['OpenHours']> = {
  weekdays?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SchoolEnterpriseFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolEnterpriseForm'] = ResolversParentTypes['SchoolEnterpriseForm']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type SchoolEnterpriseFormsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolEnterpriseForms'] = ResolversParentTypes['SchoolEnterpriseForms']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['SchoolEnterpriseForm']>, ParentType, ContextType>;
};

export type CapabilityStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityStep'] = ResolversParentTypes['CapabilityStep']> = {
  state?: Resolver<ResolversTypes['CapabilityState'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Price'] = ResolversParentTypes['Price']> = {
  kind?: Resolver<ResolversTypes['PriceKind'], ParentType, ContextType>;
  minYuan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  maxYuan?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  per?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CapabilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityConnection'] = ResolversParentTypes['CapabilityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapabilityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CapabilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityEdge'] = ResolversParentTypes['CapabilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
};

export type CreateCapabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCapabilityPayload'] = ResolversParentTypes['CreateCapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCapabilityDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCapabilityDraftPayload'] = ResolversParentTypes['SaveCapabilityDraftPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateCapabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCapabilityPayload'] = ResolversParentTypes['UpdateCapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishCapabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishCapabilityPayload'] = ResolversParentTypes['PublishCapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PauseCapabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseCapabilityPayload'] = ResolversParentTypes['PauseCapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeCapabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCapabilityPayload'] = ResolversParentTypes['ResumeCapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawCapabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawCapabilityPayload'] = ResolversParentTypes['WithdrawCapabilityPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscardCapabilityDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardCapabilityDraftPayload'] = ResolversParentTypes['DiscardCapabilityDraftPayload']> = {
  owner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PinCapabilitiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PinCapabilitiesPayload'] = ResolversParentTypes['PinCapabilitiesPayload']> = {
  owner?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CapabilityAlreadyWithdrawnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityAlreadyWithdrawn'] = ResolversParentTypes['CapabilityAlreadyWithdrawn']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityChanged'] = ResolversParentTypes['CapabilityChanged']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CapabilityStateChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilityStateChanged'] = ResolversParentTypes['CapabilityStateChanged']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeCapabilityAttachmentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeCapabilityAttachmentsPayload'] = ResolversParentTypes['ChangeCapabilityAttachmentsPayload']> = {
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CapabilitySlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilitySlot'] = ResolversParentTypes['CapabilitySlot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  capability?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bookings?: Resolver<ReadonlyArray<ResolversTypes['SlotBooking']>, ParentType, ContextType>;
  viewerCanBook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SlotBookingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotBooking'] = ResolversParentTypes['SlotBooking']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bookedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cancelledBy?: Resolver<Maybe<ResolversTypes['SlotSide']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenSlotsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSlotsPayload'] = ResolversParentTypes['OpenSlotsPayload']> = {
  slots?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CapabilitySlot']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseSlotPayload'] = ResolversParentTypes['CloseSlotPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['CapabilitySlot']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BookSlotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BookSlotPayload'] = ResolversParentTypes['BookSlotPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['CapabilitySlot']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelSlotBookingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelSlotBookingPayload'] = ResolversParentTypes['CancelSlotBookingPayload']> = {
  slot?: Resolver<Maybe<ResolversTypes['CapabilitySlot']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SlotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotTaken'] = ResolversParentTypes['SlotTaken']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  slot?: Resolver<ResolversTypes['CapabilitySlot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommissionerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Commissioner'] = ResolversParentTypes['Commissioner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeInstitution?: Resolver<Maybe<ResolversTypes['University']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  chainStages?: Resolver<ReadonlyArray<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freeCapacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yearsOfExperience?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  earlierDispatches?: Resolver<ReadonlyArray<ResolversTypes['EarlierDispatch']>, ParentType, ContextType>;
  viewerIsSelf?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fitsOwnNeeds?: Resolver<ReadonlyArray<ResolversTypes['OwnNeedFit']>, ParentType, ContextType>;
  matchingNeeds?: Resolver<Maybe<ResolversTypes['MatchConnection']>, ParentType, ContextType, RequireFields<CommissionerMatchingNeedsArgs, 'first' | 'includeWeak'>>;
  viewerCanSeeMatchingNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EarlierDispatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierDispatch'] = ResolversParentTypes['EarlierDispatch']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UpdateCommissionerProfilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateCommissionerProfilePayload'] = ResolversParentTypes['UpdateCommissionerProfilePayload']> = {
  commissioner?: Resolver<Maybe<ResolversTypes['Commissioner']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrivacyNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyNotice'] = ResolversParentTypes['PrivacyNotice']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  sections?: Resolver<ReadonlyArray<ResolversTypes['PrivacyNoticeSection']>, ParentType, ContextType>;
};

export type PrivacyNoticeSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyNoticeSection'] = ResolversParentTypes['PrivacyNoticeSection']> = {
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  paragraphs?: Resolver<ReadonlyArray<ResolversTypes['Label']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  field?: Resolver<ResolversTypes['ConsentField'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['ConsentAudience'], ParentType, ContextType>;
  isGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  givenVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['ConsentWording'], ParentType, ContextType>;
};

export type ConsentWordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentWording'] = ResolversParentTypes['ConsentWording']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type ConsentEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentEntry'] = ResolversParentTypes['ConsentEntry']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordingVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isGiven?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DecideConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideConsentPayload'] = ResolversParentTypes['DecideConsentPayload']> = {
  consents?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Consent']>>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NoticeNotAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeNotAccepted'] = ResolversParentTypes['NoticeNotAccepted']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConsentWordingOutdatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentWordingOutdated'] = ResolversParentTypes['ConsentWordingOutdated']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactDisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDisclosure'] = ResolversParentTypes['ContactDisclosure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerOrganization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  isByBureau?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['DisclosedField']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['DisclosurePurpose'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contextId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContactDisclosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDisclosureConnection'] = ResolversParentTypes['ContactDisclosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactDisclosureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ContactDisclosure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactDisclosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactDisclosureEdge'] = ResolversParentTypes['ContactDisclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContactDisclosure'], ParentType, ContextType>;
};

export type PartnerSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSearchConnection'] = ResolversParentTypes['PartnerSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnerSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SearchTotal'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['UnderstoodQuery'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  help?: Resolver<ResolversTypes['SearchHelp'], ParentType, ContextType>;
};

export type PartnerSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerSearchEdge'] = ResolversParentTypes['PartnerSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  distanceKilometres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NeedSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedSearchConnection'] = ResolversParentTypes['NeedSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SearchTotal'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['UnderstoodQuery'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  help?: Resolver<ResolversTypes['SearchHelp'], ParentType, ContextType>;
};

export type NeedSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedSearchEdge'] = ResolversParentTypes['NeedSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
};

export type CapabilitySearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilitySearchConnection'] = ResolversParentTypes['CapabilitySearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CapabilitySearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['SearchTotal'], ParentType, ContextType>;
  facets?: Resolver<ReadonlyArray<ResolversTypes['Facet']>, ParentType, ContextType>;
  understood?: Resolver<ResolversTypes['UnderstoodQuery'], ParentType, ContextType>;
  isDegraded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  help?: Resolver<ResolversTypes['SearchHelp'], ParentType, ContextType>;
};

export type CapabilitySearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CapabilitySearchEdge'] = ResolversParentTypes['CapabilitySearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Capability'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
};

export type SearchMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchMatch'] = ResolversParentTypes['SearchMatch']> = {
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
};

export type MatchReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = {
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['MatchKind'], ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['HighlightField']>, ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  field?: Resolver<ResolversTypes['HighlightField'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchTotal'] = ResolversParentTypes['SearchTotal']> = {
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  name?: Resolver<ResolversTypes['FacetName'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnderstoodQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnderstoodQuery'] = ResolversParentTypes['UnderstoodQuery']> = {
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  concepts?: Resolver<ReadonlyArray<ResolversTypes['UnderstoodConcept']>, ParentType, ContextType>;
  ignored?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  phrases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  excluded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  didYouMean?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UnderstoodConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnderstoodConcept'] = ResolversParentTypes['UnderstoodConcept']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expanded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  kind?: Resolver<ResolversTypes['SuggestionKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ranges?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  fieldCode?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SearchHelpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHelp'] = ResolversParentTypes['SearchHelp']> = {
  spelling?: Resolver<Maybe<ResolversTypes['SearchAlternative']>, ParentType, ContextType>;
  fewerConditions?: Resolver<ReadonlyArray<ResolversTypes['DroppedCondition']>, ParentType, ContextType>;
  withoutConditions?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fewerWords?: Resolver<ReadonlyArray<ResolversTypes['DroppedWord']>, ParentType, ContextType>;
  nearestFields?: Resolver<ReadonlyArray<ResolversTypes['NearestField']>, ParentType, ContextType>;
  similarPartners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType>;
  similarNeeds?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  similarCapabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
};

export type SearchAlternativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchAlternative'] = ResolversParentTypes['SearchAlternative']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DroppedConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DroppedCondition'] = ResolversParentTypes['DroppedCondition']> = {
  name?: Resolver<ResolversTypes['ConditionName'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DroppedWordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DroppedWord'] = ResolversParentTypes['DroppedWord']> = {
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NearestFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearestField'] = ResolversParentTypes['NearestField']> = {
  field?: Resolver<ResolversTypes['Field'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReindexPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReindexPayload'] = ResolversParentTypes['ReindexPayload']> = {
  status?: Resolver<Maybe<ResolversTypes['SearchStatus']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SearchStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchStatus'] = ResolversParentTypes['SearchStatus']> = {
  engine?: Resolver<ResolversTypes['SearchEngineName'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SearchEngineState'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lagSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reindexing?: Resolver<Maybe<ResolversTypes['Reindexing']>, ParentType, ContextType>;
  lastReconciledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mended?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReindexingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reindexing'] = ResolversParentTypes['Reindexing']> = {
  state?: Resolver<ResolversTypes['ReindexingState'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FileNotAttachableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileNotAttachable'] = ResolversParentTypes['FileNotAttachable']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttachmentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttachments'] = ResolversParentTypes['TooManyAttachments']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherSheets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  headerRow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  header?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumnChoice']>, ParentType, ContextType>;
  knownColumns?: Resolver<ReadonlyArray<ResolversTypes['ImportColumn']>, ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blankRowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportRunState'], ParentType, ContextType>;
  checked?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['ImportCounts']>, ParentType, ContextType>;
  rowsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['ImportFailure']>, ParentType, ContextType>;
  verifiedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areRowsKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ImportRowConnection'], ParentType, ContextType, RequireFields<ImportRunRowsArgs, 'first' | 'show'>>;
  viewerCanSetColumns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanMend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanStart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanCancel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportColumnChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumnChoice'] = ResolversParentTypes['ImportColumnChoice']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportColumn'] = ResolversParentTypes['ImportColumn']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isRequired?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImportCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCounts'] = ResolversParentTypes['ImportCounts']> = {
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refused?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowConnection'] = ResolversParentTypes['ImportRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowEdge'] = ResolversParentTypes['ImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRow'], ParentType, ContextType>;
};

export type ImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRow'] = ResolversParentTypes['ImportRow']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ImportOutcome']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['ImportFault']>, ParentType, ContextType>;
};

export type ImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFault'] = ResolversParentTypes['ImportFault']> = {
  index?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wanted?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRunEdge'] = ResolversParentTypes['ImportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type ImportKindChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportKindChoice'] = ResolversParentTypes['ImportKindChoice']> = {
  kind?: Resolver<ResolversTypes['ImportKind'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
};

export type SetImportColumnsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetImportColumnsPayload'] = ResolversParentTypes['SetImportColumnsPayload']> = {
  importRun?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MendImportRowsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MendImportRowsPayload'] = ResolversParentTypes['MendImportRowsPayload']> = {
  importRun?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartImportPayload'] = ResolversParentTypes['StartImportPayload']> = {
  importRun?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelImportPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelImportPayload'] = ResolversParentTypes['CancelImportPayload']> = {
  importRun?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportMovedOnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportMovedOn'] = ResolversParentTypes['ImportMovedOn']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  importRun?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NothingToImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NothingToImport'] = ResolversParentTypes['NothingToImport']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LexiconResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lexicon'] = ResolversParentTypes['Lexicon']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shippedVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  editedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  indexing?: Resolver<ResolversTypes['LexiconIndexing'], ParentType, ContextType>;
  concepts?: Resolver<ResolversTypes['LexiconConceptConnection'], ParentType, ContextType, RequireFields<LexiconConceptsArgs, 'query' | 'editedOnly' | 'first'>>;
};

export type LexiconIndexingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconIndexing'] = ResolversParentTypes['LexiconIndexing']> = {
  state?: Resolver<ResolversTypes['LexiconIndexingState'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LexiconConceptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconConcept'] = ResolversParentTypes['LexiconConcept']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  same?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  edit?: Resolver<ResolversTypes['LexiconEdit'], ParentType, ContextType>;
  shipped?: Resolver<Maybe<ResolversTypes['LexiconWords']>, ParentType, ContextType>;
  lastEdit?: Resolver<Maybe<ResolversTypes['LexiconVersion']>, ParentType, ContextType>;
};

export type LexiconWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconWords'] = ResolversParentTypes['LexiconWords']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  same?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  narrower?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LexiconConceptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconConceptConnection'] = ResolversParentTypes['LexiconConceptConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LexiconConceptEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LexiconConcept']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LexiconConceptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconConceptEdge'] = ResolversParentTypes['LexiconConceptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LexiconConcept'], ParentType, ContextType>;
};

export type LexiconVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconVersion'] = ResolversParentTypes['LexiconVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restoredVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  edits?: Resolver<ReadonlyArray<ResolversTypes['LexiconVersionEdit']>, ParentType, ContextType>;
};

export type LexiconVersionEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconVersionEdit'] = ResolversParentTypes['LexiconVersionEdit']> = {
  conceptId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LexiconWords']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['LexiconWords']>, ParentType, ContextType>;
};

export type LexiconVersionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconVersionConnection'] = ResolversParentTypes['LexiconVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LexiconVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LexiconVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LexiconVersionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconVersionEdge'] = ResolversParentTypes['LexiconVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LexiconVersion'], ParentType, ContextType>;
};

export type LexiconReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconReading'] = ResolversParentTypes['LexiconReading']> = {
  terms?: Resolver<ReadonlyArray<ResolversTypes['LexiconTerm']>, ParentType, ContextType>;
  words?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ignored?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LexiconTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconTerm'] = ResolversParentTypes['LexiconTerm']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['LexiconWording']>, ParentType, ContextType>;
};

export type LexiconWordingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconWording'] = ResolversParentTypes['LexiconWording']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['LexiconRelation'], ParentType, ContextType>;
  worth?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  concept?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LexiconPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconPreview'] = ResolversParentTypes['LexiconPreview']> = {
  now?: Resolver<ResolversTypes['LexiconReading'], ParentType, ContextType>;
  draft?: Resolver<ResolversTypes['LexiconReading'], ParentType, ContextType>;
};

export type SaveLexiconConceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLexiconConceptPayload'] = ResolversParentTypes['SaveLexiconConceptPayload']> = {
  concept?: Resolver<Maybe<ResolversTypes['LexiconConcept']>, ParentType, ContextType>;
  lexicon?: Resolver<ResolversTypes['Lexicon'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveLexiconConceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveLexiconConceptPayload'] = ResolversParentTypes['RemoveLexiconConceptPayload']> = {
  concept?: Resolver<Maybe<ResolversTypes['LexiconConcept']>, ParentType, ContextType>;
  lexicon?: Resolver<ResolversTypes['Lexicon'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreLexiconConceptPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreLexiconConceptPayload'] = ResolversParentTypes['RestoreLexiconConceptPayload']> = {
  concept?: Resolver<Maybe<ResolversTypes['LexiconConcept']>, ParentType, ContextType>;
  lexicon?: Resolver<ResolversTypes['Lexicon'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreLexiconVersionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreLexiconVersionPayload'] = ResolversParentTypes['RestoreLexiconVersionPayload']> = {
  version?: Resolver<Maybe<ResolversTypes['LexiconVersion']>, ParentType, ContextType>;
  lexicon?: Resolver<ResolversTypes['Lexicon'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LexiconConceptUnknownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconConceptUnknown'] = ResolversParentTypes['LexiconConceptUnknown']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LexiconChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconChangedMeanwhile'] = ResolversParentTypes['LexiconChangedMeanwhile']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['LexiconVersion'], ParentType, ContextType>;
  concept?: Resolver<Maybe<ResolversTypes['LexiconConcept']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LexiconWordTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LexiconWordTaken'] = ResolversParentTypes['LexiconWordTaken']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  word?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['LexiconConcept'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnNeedFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnNeedFit'] = ResolversParentTypes['OwnNeedFit']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  belowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nothingFits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fittingScore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nearestFields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  weights?: Resolver<ResolversTypes['MatchWeights'], ParentType, ContextType>;
  adjustments?: Resolver<ReadonlyArray<ResolversTypes['MatchAdjustment']>, ParentType, ContextType>;
  dismissed?: Resolver<ReadonlyArray<ResolversTypes['MatchDismissal']>, ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['MatchGrade'], ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['MatchFactor']>, ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['Highlight']>, ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  alsoFits?: Resolver<ReadonlyArray<ResolversTypes['Match']>, ParentType, ContextType>;
  furtherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchFactor'] = ResolversParentTypes['MatchFactor']> = {
  name?: Resolver<ResolversTypes['MatchFactorName'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchAdjustment'] = ResolversParentTypes['MatchAdjustment']> = {
  reason?: Resolver<ResolversTypes['MatchDismissalReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factor?: Resolver<ResolversTypes['MatchFactorName'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  times?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MatchDismissalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchDismissal'] = ResolversParentTypes['MatchDismissal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchDismissalState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['MatchDismissalReason'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
};

export type DismissMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissMatchPayload'] = ResolversParentTypes['DismissMatchPayload']> = {
  dismissal?: Resolver<Maybe<ResolversTypes['MatchDismissal']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetMatchAlertFrequencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMatchAlertFrequencyPayload'] = ResolversParentTypes['SetMatchAlertFrequencyPayload']> = {
  frequency?: Resolver<Maybe<ResolversTypes['AlertFrequency']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreMatchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreMatchPayload'] = ResolversParentTypes['RestoreMatchPayload']> = {
  dismissal?: Resolver<Maybe<ResolversTypes['MatchDismissal']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MatchAlreadyDismissedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchAlreadyDismissed'] = ResolversParentTypes['MatchAlreadyDismissed']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  dismissal?: Resolver<ResolversTypes['MatchDismissal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchNotDismissedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchNotDismissed'] = ResolversParentTypes['MatchNotDismissed']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimilarNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimilarNeed'] = ResolversParentTypes['SimilarNeed']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  likeness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  isSame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MatchWeightsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchWeights'] = ResolversParentTypes['MatchWeights']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MatchWeightsState'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['MatchWeight']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  takenBackBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTakeBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatchWeightsTrialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchWeightsTrial'] = ResolversParentTypes['MatchWeightsTrial']> = {
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  nothingFitsBefore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nothingFitsAfter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['MatchWeightsTrialRow']>, ParentType, ContextType>;
};

export type MatchWeightsTrialRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchWeightsTrialRow'] = ResolversParentTypes['MatchWeightsTrialRow']> = {
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  scoreBefore?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  scoreAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  placeBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  placeAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MatchWeightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchWeight'] = ResolversParentTypes['MatchWeight']> = {
  factor?: Resolver<ResolversTypes['MatchFactorName'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TakeBackMatchWeightsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackMatchWeightsPayload'] = ResolversParentTypes['TakeBackMatchWeightsPayload']> = {
  weights?: Resolver<Maybe<ResolversTypes['MatchWeights']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeMatchWeightsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMatchWeightsPayload'] = ResolversParentTypes['ChangeMatchWeightsPayload']> = {
  weights?: Resolver<Maybe<ResolversTypes['MatchWeights']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MatchWeightsChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchWeightsChangedMeanwhile'] = ResolversParentTypes['MatchWeightsChangedMeanwhile']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchWeightsNotPlannedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchWeightsNotPlanned'] = ResolversParentTypes['MatchWeightsNotPlanned']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerCanResend?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRevoke?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenedInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedInvitation'] = ResolversParentTypes['OpenedInvitation']> = {
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasAccount?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanAccept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerIsMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OwnInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnInvitation'] = ResolversParentTypes['OwnInvitation']> = {
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InviteMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteMemberPayload'] = ResolversParentTypes['InviteMemberPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeInvitationPayload'] = ResolversParentTypes['RevokeInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineInvitationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineInvitationPayload'] = ResolversParentTypes['DeclineInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['OpenedInvitation']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AlreadyMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyMember'] = ResolversParentTypes['AlreadyMember']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyInvitedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AlreadyInvited'] = ResolversParentTypes['AlreadyInvited']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationOver'] = ResolversParentTypes['InvitationOver']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitedAnotherAddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitedAnotherAddress'] = ResolversParentTypes['InvitedAnotherAddress']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddressHasAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddressHasAccount'] = ResolversParentTypes['AddressHasAccount']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyInvitationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyInvitations'] = ResolversParentTypes['TooManyInvitations']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRequest'] = ResolversParentTypes['MembershipRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isClaim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  emailDomainFits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCodeFits?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  creditCodeProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipRequestState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['MembershipRefusalReason']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequestMembershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestMembershipPayload'] = ResolversParentTypes['RequestMembershipPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawMembershipRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawMembershipRequestPayload'] = ResolversParentTypes['WithdrawMembershipRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptMembershipRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptMembershipRequestPayload'] = ResolversParentTypes['AcceptMembershipRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseMembershipRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseMembershipRequestPayload'] = ResolversParentTypes['RefuseMembershipRequestPayload']> = {
  request?: Resolver<Maybe<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RegisterOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterOrganizationPayload'] = ResolversParentTypes['RegisterOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationKnownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationKnown'] = ResolversParentTypes['OrganizationKnown']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organizationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipRequestOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRequestOpen'] = ResolversParentTypes['MembershipRequestOpen']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  request?: Resolver<ResolversTypes['MembershipRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipRequestOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipRequestOver'] = ResolversParentTypes['MembershipRequestOver']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipRequestState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyMembershipRequestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyMembershipRequests'] = ResolversParentTypes['TooManyMembershipRequests']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreditCodeOfAnotherResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditCodeOfAnother'] = ResolversParentTypes['CreditCodeOfAnother']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMember'] = ResolversParentTypes['OrganizationMember']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanChangeRole?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanTransferTo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ViewerMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerMembership'] = ResolversParentTypes['ViewerMembership']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  waitingPartnerships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeMemberRolePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeMemberRolePayload'] = ResolversParentTypes['ChangeMemberRolePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMemberPayload'] = ResolversParentTypes['RemoveMemberPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TransferOwnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferOwnershipPayload'] = ResolversParentTypes['TransferOwnershipPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveOrganizationPayload'] = ResolversParentTypes['LeaveOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LastOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LastOwner'] = ResolversParentTypes['LastOwner']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  otherMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberGoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberGone'] = ResolversParentTypes['MemberGone']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Need'] = ResolversParentTypes['Need']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  enterprise?: Resolver<Maybe<ResolversTypes['Enterprise']>, ParentType, ContextType>;
  isAnonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['NeedOwner'], ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  chainStage?: Resolver<Maybe<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  wantedForms?: Resolver<ReadonlyArray<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  trlNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trlWanted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Budget']>, ParentType, ContextType>;
  bountyYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  solveBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['NeedStep']>, ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['NeedProposal']>, ParentType, ContextType>;
  viewerIsOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanSolve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDiscard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanConfirm?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResendProposal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matches?: Resolver<Maybe<ResolversTypes['MatchConnection']>, ParentType, ContextType, RequireFields<NeedMatchesArgs, 'first' | 'byOrganization' | 'includeWeak'>>;
  viewerCanSeeMatches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedStep'] = ResolversParentTypes['NeedStep']> = {
  deed?: Resolver<ResolversTypes['NeedDeed'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['NeedActor'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NeedOwnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedOwner'] = ResolversParentTypes['NeedOwner']> = {
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  employeeCount?: Resolver<Maybe<ResolversTypes['EmployeeBand']>, ParentType, ContextType>;
};

export type BudgetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Budget'] = ResolversParentTypes['Budget']> = {
  minYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maxYuan?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedConnection'] = ResolversParentTypes['NeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Need']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedEdge'] = ResolversParentTypes['NeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
};

export type NeedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCount'] = ResolversParentTypes['NeedCount']> = {
  state?: Resolver<ResolversTypes['NeedState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeedProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedProposal'] = ResolversParentTypes['NeedProposal']> = {
  intakenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isLinkOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OpenedNeedProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedNeedProposal'] = ResolversParentTypes['OpenedNeedProposal']> = {
  state?: Resolver<ResolversTypes['NeedLinkState'], ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  enterpriseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intakenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerIsMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposeNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeNeedPayload'] = ResolversParentTypes['ProposeNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResendNeedProposalPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResendNeedProposalPayload'] = ResolversParentTypes['ResendNeedProposalPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmNeedPayload'] = ResolversParentTypes['ConfirmNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseNeedPayload'] = ResolversParentTypes['RefuseNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NeedLinkOverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedLinkOver'] = ResolversParentTypes['NeedLinkOver']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NeedLinkState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyNeedProposalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyNeedProposals'] = ResolversParentTypes['TooManyNeedProposals']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateNeedPayload'] = ResolversParentTypes['CreateNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawNeedPayload'] = ResolversParentTypes['WithdrawNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveNeedDraftPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveNeedDraftPayload'] = ResolversParentTypes['SaveNeedDraftPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishNeedPayload'] = ResolversParentTypes['PublishNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateNeedPayload'] = ResolversParentTypes['UpdateNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PauseNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseNeedPayload'] = ResolversParentTypes['PauseNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeNeedPayload'] = ResolversParentTypes['ResumeNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SolveNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolveNeedPayload'] = ResolversParentTypes['SolveNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenNeedPayload'] = ResolversParentTypes['ReopenNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeNeedAttachmentsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeNeedAttachmentsPayload'] = ResolversParentTypes['ChangeNeedAttachmentsPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscardNeedPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardNeedPayload'] = ResolversParentTypes['DiscardNeedPayload']> = {
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NeedAlreadyClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedAlreadyClosed'] = ResolversParentTypes['NeedAlreadyClosed']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedTransitionRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedTransitionRefused'] = ResolversParentTypes['NeedTransitionRefused']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedChangedMeanwhile'] = ResolversParentTypes['NeedChangedMeanwhile']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeedPublishedAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedPublishedAlready'] = ResolversParentTypes['NeedPublishedAlready']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Need'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyNeedDraftsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyNeedDrafts'] = ResolversParentTypes['TooManyNeedDrafts']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  topicLabel?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Notification']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationChoice'] = ResolversParentTypes['NotificationChoice']> = {
  topic?: Resolver<ResolversTypes['NotificationTopic'], ParentType, ContextType>;
  isShown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['AlertFrequency']>, ParentType, ContextType>;
  mailedBy?: Resolver<ResolversTypes['NotificationMailedBy'], ParentType, ContextType>;
};

export type ReadNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadNotificationPayload'] = ResolversParentTypes['ReadNotificationPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnreadNotificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadNotificationPayload'] = ResolversParentTypes['UnreadNotificationPayload']> = {
  notification?: Resolver<Maybe<ResolversTypes['Notification']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReadAllNotificationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReadAllNotificationsPayload'] = ResolversParentTypes['ReadAllNotificationsPayload']> = {
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UnreadAllNotificationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnreadAllNotificationsPayload'] = ResolversParentTypes['UnreadAllNotificationsPayload']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChooseNotificationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChooseNotificationsPayload'] = ResolversParentTypes['ChooseNotificationsPayload']> = {
  choice?: Resolver<Maybe<ResolversTypes['NotificationChoice']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationDuplicateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationDuplicate'] = ResolversParentTypes['OrganizationDuplicate']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizations?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['DuplicateEvidence']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DuplicateEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateEvidence'] = ResolversParentTypes['DuplicateEvidence']> = {
  kind?: Resolver<ResolversTypes['DuplicateEvidenceKind'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type OrganizationDuplicateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationDuplicateConnection'] = ResolversParentTypes['OrganizationDuplicateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationDuplicateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OrganizationDuplicate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationDuplicateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationDuplicateEdge'] = ResolversParentTypes['OrganizationDuplicateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationDuplicate'], ParentType, ContextType>;
};

export type OrganizationBelongingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationBelongings'] = ResolversParentTypes['OrganizationBelongings']> = {
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commissionerRequests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  capabilities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  commissioners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnerships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openPartnerships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationMergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMerge'] = ResolversParentTypes['OrganizationMerge']> = {
  loser?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  winner?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type MergeOrganizationsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeOrganizationsPayload'] = ResolversParentTypes['MergeOrganizationsPayload']> = {
  merge?: Resolver<Maybe<ResolversTypes['OrganizationMerge']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissDuplicatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissDuplicatePayload'] = ResolversParentTypes['DismissDuplicatePayload']> = {
  duplicate?: Resolver<Maybe<ResolversTypes['OrganizationDuplicate']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MergeRunningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeRunning'] = ResolversParentTypes['MergeRunning']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicateGoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateGone'] = ResolversParentTypes['DuplicateGone']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  __resolveType: TypeResolveFn<'Commissioner' | 'Enterprise' | 'University' | 'TransferPlatform', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'University' | 'TransferPlatform' | 'Bureau', ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsForVerificationSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  chainStages?: Resolver<ReadonlyArray<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  foundedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employeeCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  products?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  certificates?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  viewerIsMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  slotBookings?: Resolver<ReadonlyArray<ResolversTypes['CapabilitySlot']>, ParentType, ContextType>;
  fitsOwnNeeds?: Resolver<ReadonlyArray<ResolversTypes['OwnNeedFit']>, ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  membershipRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MembershipRequest']>>, ParentType, ContextType>;
  viewerMembershipRequest?: Resolver<Maybe<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  viewerCanRequestMembership?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationMember']>>, ParentType, ContextType>;
  viewerCanManageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  needs?: Resolver<ResolversTypes['NeedConnection'], ParentType, ContextType, RequireFields<EnterpriseNeedsArgs, 'first'>>;
  needCounts?: Resolver<ReadonlyArray<ResolversTypes['NeedCount']>, ParentType, ContextType>;
  profileRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchGaps?: Resolver<ReadonlyArray<ResolversTypes['ProfileGap']>, ParentType, ContextType>;
  identityChange?: Resolver<Maybe<ResolversTypes['IdentityChange']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganizationState'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationStep']>>, ParentType, ContextType>;
  verificationState?: Resolver<Maybe<ResolversTypes['VerificationState']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['VerificationRefusalReason']>, ParentType, ContextType>;
  viewerCanSupply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnershipRecord?: Resolver<ResolversTypes['PartnershipRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UniversityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schoolCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['UniversityCategory'], ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsForVerificationSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  chainStages?: Resolver<ReadonlyArray<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes['Unit']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  viewerIsMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capabilities?: Resolver<ResolversTypes['CapabilityConnection'], ParentType, ContextType, RequireFields<UniversityCapabilitiesArgs, 'first'>>;
  pinnedCapabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  commissioners?: Resolver<ReadonlyArray<ResolversTypes['Commissioner']>, ParentType, ContextType>;
  fitsOwnNeeds?: Resolver<ReadonlyArray<ResolversTypes['OwnNeedFit']>, ParentType, ContextType>;
  matchingNeeds?: Resolver<Maybe<ResolversTypes['MatchConnection']>, ParentType, ContextType, RequireFields<UniversityMatchingNeedsArgs, 'first' | 'includeWeak'>>;
  viewerCanSeeMatchingNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  membershipRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MembershipRequest']>>, ParentType, ContextType>;
  viewerMembershipRequest?: Resolver<Maybe<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  viewerCanRequestMembership?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationMember']>>, ParentType, ContextType>;
  viewerCanManageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profileRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchGaps?: Resolver<ReadonlyArray<ResolversTypes['ProfileGap']>, ParentType, ContextType>;
  identityChange?: Resolver<Maybe<ResolversTypes['IdentityChange']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganizationState'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationStep']>>, ParentType, ContextType>;
  verificationState?: Resolver<Maybe<ResolversTypes['VerificationState']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['VerificationRefusalReason']>, ParentType, ContextType>;
  viewerCanSupply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnershipRecord?: Resolver<ResolversTypes['PartnershipRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Unit'] = ResolversParentTypes['Unit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['UnitKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  capabilityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransferPlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferPlatform'] = ResolversParentTypes['TransferPlatform']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnerKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['TransferPlatformCategory'], ParentType, ContextType>;
  parentUniversity?: Resolver<Maybe<ResolversTypes['University']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsForVerificationSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  chainStages?: Resolver<ReadonlyArray<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  viewerIsMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  capabilities?: Resolver<ResolversTypes['CapabilityConnection'], ParentType, ContextType, RequireFields<TransferPlatformCapabilitiesArgs, 'first'>>;
  pinnedCapabilities?: Resolver<ReadonlyArray<ResolversTypes['Capability']>, ParentType, ContextType>;
  fitsOwnNeeds?: Resolver<ReadonlyArray<ResolversTypes['OwnNeedFit']>, ParentType, ContextType>;
  matchingNeeds?: Resolver<Maybe<ResolversTypes['MatchConnection']>, ParentType, ContextType, RequireFields<TransferPlatformMatchingNeedsArgs, 'first' | 'includeWeak'>>;
  viewerCanSeeMatchingNeeds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  membershipRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MembershipRequest']>>, ParentType, ContextType>;
  viewerMembershipRequest?: Resolver<Maybe<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  viewerCanRequestMembership?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationMember']>>, ParentType, ContextType>;
  viewerCanManageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profileRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchGaps?: Resolver<ReadonlyArray<ResolversTypes['ProfileGap']>, ParentType, ContextType>;
  identityChange?: Resolver<Maybe<ResolversTypes['IdentityChange']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganizationState'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationStep']>>, ParentType, ContextType>;
  verificationState?: Resolver<Maybe<ResolversTypes['VerificationState']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['VerificationRefusalReason']>, ParentType, ContextType>;
  viewerCanSupply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  partnershipRecord?: Resolver<ResolversTypes['PartnershipRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BureauResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bureau'] = ResolversParentTypes['Bureau']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verifiedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  waitsForVerificationSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Town']>, ParentType, ContextType>;
  viewerIsMember?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanVerify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  invitations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Invitation']>>, ParentType, ContextType>;
  membershipRequests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MembershipRequest']>>, ParentType, ContextType>;
  viewerMembershipRequest?: Resolver<Maybe<ResolversTypes['MembershipRequest']>, ParentType, ContextType>;
  viewerCanRequestMembership?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isClaimed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationMember']>>, ParentType, ContextType>;
  viewerCanManageMembers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanLeave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  profileRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchGaps?: Resolver<ReadonlyArray<ResolversTypes['ProfileGap']>, ParentType, ContextType>;
  identityChange?: Resolver<Maybe<ResolversTypes['IdentityChange']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganizationState'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanResume?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanReopen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OrganizationStep']>>, ParentType, ContextType>;
  verificationState?: Resolver<Maybe<ResolversTypes['VerificationState']>, ParentType, ContextType>;
  verificationNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['VerificationRefusalReason']>, ParentType, ContextType>;
  viewerCanSupply?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type IdentityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityChange'] = ResolversParentTypes['IdentityChange']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCodeProblem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type UpdateOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateOrganizationPayload'] = ResolversParentTypes['UpdateOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestIdentityChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestIdentityChangePayload'] = ResolversParentTypes['RequestIdentityChangePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawIdentityChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawIdentityChangePayload'] = ResolversParentTypes['WithdrawIdentityChangePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptIdentityChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptIdentityChangePayload'] = ResolversParentTypes['AcceptIdentityChangePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseIdentityChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseIdentityChangePayload'] = ResolversParentTypes['RefuseIdentityChangePayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProfileChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileChangedMeanwhile'] = ResolversParentTypes['ProfileChangedMeanwhile']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityTaken'] = ResolversParentTypes['IdentityTaken']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityNeedsOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityNeedsOfficer'] = ResolversParentTypes['IdentityNeedsOfficer']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityChangeWaitingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityChangeWaiting'] = ResolversParentTypes['IdentityChangeWaiting']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdentityChangeGoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityChangeGone'] = ResolversParentTypes['IdentityChangeGone']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationClosed'] = ResolversParentTypes['OrganizationClosed']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationStep'] = ResolversParentTypes['OrganizationStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['OrganizationAction'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  isByBureau?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['VerificationRefusalReason']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  nameBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCodeBefore?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['MembershipRole']>, ParentType, ContextType>;
};

export type PauseOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseOrganizationPayload'] = ResolversParentTypes['PauseOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ResumeOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeOrganizationPayload'] = ResolversParentTypes['ResumeOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseOrganizationPayload'] = ResolversParentTypes['CloseOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReopenOrganizationPayload'] = ResolversParentTypes['ReopenOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrganizationStateUnchangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationStateUnchanged'] = ResolversParentTypes['OrganizationStateUnchanged']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddUnitPayload'] = ResolversParentTypes['AddUnitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditUnitPayload'] = ResolversParentTypes['EditUnitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveUnitPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveUnitPayload'] = ResolversParentTypes['RemoveUnitPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OrderUnitsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderUnitsPayload'] = ResolversParentTypes['OrderUnitsPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerifyOrganizationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifyOrganizationPayload'] = ResolversParentTypes['VerifyOrganizationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawVerificationPayload'] = ResolversParentTypes['WithdrawVerificationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskForSupplementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskForSupplementPayload'] = ResolversParentTypes['AskForSupplementPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SupplyForVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupplyForVerificationPayload'] = ResolversParentTypes['SupplyForVerificationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseVerificationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseVerificationPayload'] = ResolversParentTypes['RefuseVerificationPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type VerificationUnchangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationUnchanged'] = ResolversParentTypes['VerificationUnchanged']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementVersion'] = ResolversParentTypes['AgreementVersion']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PartnershipSide'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CooperationForm'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  confidentiality?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['AgreementMilestone']>, ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['AgreementParty'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['AgreementParty'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['AgreementSignature']>, ParentType, ContextType>;
};

export type AgreementPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementParty'] = ResolversParentTypes['AgreementParty']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgreementMilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementMilestone'] = ResolversParentTypes['AgreementMilestone']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliverable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PartnershipSide'], ParentType, ContextType>;
};

export type AgreementSignatureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementSignature'] = ResolversParentTypes['AgreementSignature']> = {
  side?: Resolver<ResolversTypes['PartnershipSide'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isIntact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DropAmendmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropAmendmentPayload'] = ResolversParentTypes['DropAmendmentPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviseAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseAgreementPayload'] = ResolversParentTypes['ReviseAgreementPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignAgreementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignAgreementPayload'] = ResolversParentTypes['SignAgreementPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AgreementChangedMeanwhileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementChangedMeanwhile'] = ResolversParentTypes['AgreementChangedMeanwhile']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrokerInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerInvitation'] = ResolversParentTypes['BrokerInvitation']> = {
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PartnershipSide'], ParentType, ContextType>;
};

export type ProposePartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposePartnershipPayload'] = ResolversParentTypes['ProposePartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InviteBrokerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InviteBrokerPayload'] = ResolversParentTypes['InviteBrokerPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AdmitBrokerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitBrokerPayload'] = ResolversParentTypes['AdmitBrokerPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseBrokerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseBrokerPayload'] = ResolversParentTypes['RefuseBrokerPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DismissBrokerPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissBrokerPayload'] = ResolversParentTypes['DismissBrokerPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MarkConversationReadPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarkConversationReadPayload'] = ResolversParentTypes['MarkConversationReadPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type BeginNegotiationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BeginNegotiationPayload'] = ResolversParentTypes['BeginNegotiationPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartPartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartPartnershipPayload'] = ResolversParentTypes['StartPartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TerminatePartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminatePartnershipPayload'] = ResolversParentTypes['TerminatePartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnershipActRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipActRefused'] = ResolversParentTypes['PartnershipActRefused']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  possible?: Resolver<ReadonlyArray<ResolversTypes['PartnershipAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  requester?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  hiddenSide?: Resolver<Maybe<ResolversTypes['PartnershipSide']>, ParentType, ContextType>;
  need?: Resolver<Maybe<ResolversTypes['Need']>, ParentType, ContextType>;
  capability?: Resolver<Maybe<ResolversTypes['Capability']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CooperationForm'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnershipState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastActivityAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PartnershipStep']>, ParentType, ContextType>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['PartnershipStep']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  awaited?: Resolver<ReadonlyArray<ResolversTypes['PartnershipSide']>, ParentType, ContextType>;
  messages?: Resolver<Maybe<ResolversTypes['PartnershipMessageConnection']>, ParentType, ContextType, RequireFields<PartnershipMessagesArgs, 'first'>>;
  contacts?: Resolver<Maybe<ResolversTypes['DisclosedContacts']>, ParentType, ContextType>;
  isExample?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSide?: Resolver<Maybe<ResolversTypes['PartnershipSide']>, ParentType, ContextType>;
  waitsForViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerActs?: Resolver<ReadonlyArray<ResolversTypes['PartnershipAct']>, ParentType, ContextType>;
  viewerCanSendMessage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreementVersions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agreedVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amendment?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['AgreementVersion']>, ParentType, ContextType, Partial<PartnershipAgreementArgs>>;
  signatures?: Resolver<ReadonlyArray<ResolversTypes['AgreementSignature']>, ParentType, ContextType>;
  broker?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  isProposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acceptedBy?: Resolver<ReadonlyArray<ResolversTypes['PartnershipSide']>, ParentType, ContextType>;
  brokerInvitation?: Resolver<Maybe<ResolversTypes['BrokerInvitation']>, ParentType, ContextType>;
  viewerIsBroker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unreadMessages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  otherSideReadUpTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  milestones?: Resolver<ReadonlyArray<ResolversTypes['Milestone']>, ParentType, ContextType>;
  completion?: Resolver<Maybe<ResolversTypes['PartnershipCompletion']>, ParentType, ContextType>;
  ratings?: Resolver<ReadonlyArray<ResolversTypes['PartnershipRating']>, ParentType, ContextType>;
  ratedBy?: Resolver<ReadonlyArray<ResolversTypes['PartnershipSide']>, ParentType, ContextType>;
  ratingsOpenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipStep'] = ResolversParentTypes['PartnershipStep']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnershipStepKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PartnershipState'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['PartnershipActor'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['PartnershipSide']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['DeclineReason']>, ParentType, ContextType>;
  terminationReason?: Resolver<Maybe<ResolversTypes['TerminationReason']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  milestoneId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnershipMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipMessage'] = ResolversParentTypes['PartnershipMessage']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PartnershipSide'], ParentType, ContextType>;
  authorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewerIsAuthor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attachments?: Resolver<ReadonlyArray<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipMessageConnection'] = ResolversParentTypes['PartnershipMessageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipMessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PartnershipMessage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipMessageEdge'] = ResolversParentTypes['PartnershipMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PartnershipMessage'], ParentType, ContextType>;
};

export type DisclosedContactsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedContacts'] = ResolversParentTypes['DisclosedContacts']> = {
  requester?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  requesterMembers?: Resolver<ReadonlyArray<ResolversTypes['DisclosedMember']>, ParentType, ContextType>;
  recipientMembers?: Resolver<ReadonlyArray<ResolversTypes['DisclosedMember']>, ParentType, ContextType>;
  disclosedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisclosedMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisclosedMember'] = ResolversParentTypes['DisclosedMember']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Partnership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type RequestPartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestPartnershipPayload'] = ResolversParentTypes['RequestPartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptPartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptPartnershipPayload'] = ResolversParentTypes['AcceptPartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclinePartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclinePartnershipPayload'] = ResolversParentTypes['DeclinePartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawPartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawPartnershipPayload'] = ResolversParentTypes['WithdrawPartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendMessagePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMessagePayload'] = ResolversParentTypes['SendMessagePayload']> = {
  message?: Resolver<Maybe<ResolversTypes['PartnershipMessage']>, ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PartnershipAlreadyOpenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipAlreadyOpen'] = ResolversParentTypes['PartnershipAlreadyOpen']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipAlreadyDecidedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipAlreadyDecided'] = ResolversParentTypes['PartnershipAlreadyDecided']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipClosed'] = ResolversParentTypes['PartnershipClosed']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipRecord'] = ResolversParentTypes['PartnershipRecord']> = {
  running?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  brokenOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answerDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ratings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanRating?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliverable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['PartnershipSide'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MilestoneState'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnershipCompletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipCompletion'] = ResolversParentTypes['PartnershipCompletion']> = {
  side?: Resolver<ResolversTypes['PartnershipSide'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  objectBy?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PartnershipRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipRating'] = ResolversParentTypes['PartnershipRating']> = {
  side?: Resolver<ResolversTypes['PartnershipSide'], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  punctuality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communication?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeliverMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverMilestonePayload'] = ResolversParentTypes['DeliverMilestonePayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptMilestonePayload'] = ResolversParentTypes['AcceptMilestonePayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReturnMilestonePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnMilestonePayload'] = ResolversParentTypes['ReturnMilestonePayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompletePartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletePartnershipPayload'] = ResolversParentTypes['CompletePartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RefuseCompletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefuseCompletionPayload'] = ResolversParentTypes['RefuseCompletionPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RatePartnershipPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatePartnershipPayload'] = ResolversParentTypes['RatePartnershipPayload']> = {
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AccountDeletionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountDeletion'] = ResolversParentTypes['AccountDeletion']> = {
  erasure?: Resolver<Maybe<ResolversTypes['AccountErasure']>, ParentType, ContextType>;
  graceDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockers?: Resolver<ReadonlyArray<ResolversTypes['DeletionBlocker']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['PersonalDataCount']>, ParentType, ContextType>;
};

export type AccountErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountErasure'] = ResolversParentTypes['AccountErasure']> = {
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonalDataCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonalDataCount'] = ResolversParentTypes['PersonalDataCount']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeletionBlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionBlocker'] = ResolversParentTypes['DeletionBlocker']> = {
  kind?: Resolver<ResolversTypes['DeletionBlockerKind'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  openPartnerships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colleagues?: Resolver<ReadonlyArray<ResolversTypes['DeletionColleague']>, ParentType, ContextType>;
};

export type DeletionColleagueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionColleague'] = ResolversParentTypes['DeletionColleague']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isWilling?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Objection'] = ResolversParentTypes['Objection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  wish?: Resolver<ResolversTypes['ObjectionWish'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ObjectionState'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decisionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObjectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionConnection'] = ResolversParentTypes['ObjectionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObjectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Objection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionEdge'] = ResolversParentTypes['ObjectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Objection'], ParentType, ContextType>;
};

export type RetentionPolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionPolicy'] = ResolversParentTypes['RetentionPolicy']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['RetentionUnit'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  policy?: Resolver<ResolversTypes['RetentionPolicy'], ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastRemoved?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RequestAccountDeletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestAccountDeletionPayload'] = ResolversParentTypes['RequestAccountDeletionPayload']> = {
  deletion?: Resolver<Maybe<ResolversTypes['AccountDeletion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelAccountDeletionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelAccountDeletionPayload'] = ResolversParentTypes['CancelAccountDeletionPayload']> = {
  deletion?: Resolver<Maybe<ResolversTypes['AccountDeletion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type HandOverContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandOverContactPayload'] = ResolversParentTypes['HandOverContactPayload']> = {
  deletion?: Resolver<Maybe<ResolversTypes['AccountDeletion']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscloseContactPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscloseContactPayload'] = ResolversParentTypes['DiscloseContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ObjectToPublicationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToPublicationPayload'] = ResolversParentTypes['ObjectToPublicationPayload']> = {
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideObjectionPayload'] = ResolversParentTypes['DecideObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type TakeBackObjectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeBackObjectionPayload'] = ResolversParentTypes['TakeBackObjectionPayload']> = {
  objection?: Resolver<Maybe<ResolversTypes['Objection']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeletionBlockedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionBlocked'] = ResolversParentTypes['DeletionBlocked']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  blockers?: Resolver<ReadonlyArray<ResolversTypes['DeletionBlocker']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletionRequestedAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionRequestedAlready'] = ResolversParentTypes['DeletionRequestedAlready']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeletionNotRequestedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeletionNotRequested'] = ResolversParentTypes['DeletionNotRequested']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ColleagueNotWillingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ColleagueNotWilling'] = ResolversParentTypes['ColleagueNotWilling']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactMissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactMissing'] = ResolversParentTypes['ContactMissing']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObjectionDecidedAlreadyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectionDecidedAlready'] = ResolversParentTypes['ObjectionDecidedAlready']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['SavedSearchList'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['SavedSearchFilter'], ParentType, ContextType>;
  frequency?: Resolver<ResolversTypes['AlertFrequency'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextAlertAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newItems?: Resolver<ResolversTypes['SavedSearchItemConnection'], ParentType, ContextType, RequireFields<SavedSearchNewItemsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchFilter'] = ResolversParentTypes['SavedSearchFilter']> = {
  partnerKinds?: Resolver<ReadonlyArray<ResolversTypes['PartnerKind']>, ParentType, ContextType>;
  capabilityKinds?: Resolver<ReadonlyArray<ResolversTypes['CapabilityKind']>, ParentType, ContextType>;
  towns?: Resolver<ReadonlyArray<ResolversTypes['Town']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
  chainStages?: Resolver<ReadonlyArray<ResolversTypes['ChainStage']>, ParentType, ContextType>;
  forms?: Resolver<ReadonlyArray<ResolversTypes['CooperationForm']>, ParentType, ContextType>;
  trl?: Resolver<Maybe<ResolversTypes['SavedTrlRange']>, ParentType, ContextType>;
  near?: Resolver<Maybe<ResolversTypes['SavedNear']>, ParentType, ContextType>;
};

export type SavedTrlRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedTrlRange'] = ResolversParentTypes['SavedTrlRange']> = {
  min?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SavedNearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedNear'] = ResolversParentTypes['SavedNear']> = {
  town?: Resolver<ResolversTypes['Town'], ParentType, ContextType>;
  kilometres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SavedSearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchConnection'] = ResolversParentTypes['SavedSearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedSearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SavedSearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchEdge'] = ResolversParentTypes['SavedSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedSearch'], ParentType, ContextType>;
};

export type SavedSearchItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchItemConnection'] = ResolversParentTypes['SavedSearchItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedSearchItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SavedSearchItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchItemEdge'] = ResolversParentTypes['SavedSearchItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SaveSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveSearchPayload'] = ResolversParentTypes['SaveSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateSavedSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateSavedSearchPayload'] = ResolversParentTypes['UpdateSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveSavedSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveSavedSearchPayload'] = ResolversParentTypes['RemoveSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RestoreSavedSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestoreSavedSearchPayload'] = ResolversParentTypes['RestoreSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenSavedSearchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSavedSearchPayload'] = ResolversParentTypes['OpenSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedSearchExistsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearchExists'] = ResolversParentTypes['SavedSearchExists']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  existing?: Resolver<ResolversTypes['SavedSearch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManySavedSearchesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManySavedSearches'] = ResolversParentTypes['TooManySavedSearches']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TownResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Town'] = ResolversParentTypes['Town']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TownKind'], ParentType, ContextType>;
  isLightingTown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Field'] = ResolversParentTypes['Field']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Field']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Field']>, ParentType, ContextType>;
};

export type ChainStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainStage'] = ResolversParentTypes['ChainStage']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  section?: Resolver<ResolversTypes['ChainSection'], ParentType, ContextType>;
};

export type ChainSectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainSection'] = ResolversParentTypes['ChainSection']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ChainStage']>, ParentType, ContextType>;
};

export type IpcClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IpcClass'] = ResolversParentTypes['IpcClass']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isTitleVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  RegisterPayload?: RegisterPayloadResolvers<ContextType>;
  ConfirmEmailPayload?: ConfirmEmailPayloadResolvers<ContextType>;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  RequestEmailChangePayload?: RequestEmailChangePayloadResolvers<ContextType>;
  ConfirmEmailChangePayload?: ConfirmEmailChangePayloadResolvers<ContextType>;
  LinkRefused?: LinkRefusedResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  ServerBusy?: ServerBusyResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  CreateApiKeyPayload?: CreateApiKeyPayloadResolvers<ContextType>;
  RevokeApiKeyPayload?: RevokeApiKeyPayloadResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  ResetPasswordPayload?: ResetPasswordPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  WrongPassword?: WrongPasswordResolvers<ContextType>;
  SecondFactor?: SecondFactorResolvers<ContextType>;
  BeginSecondFactorPayload?: BeginSecondFactorPayloadResolvers<ContextType>;
  SecondFactorSetup?: SecondFactorSetupResolvers<ContextType>;
  EnableSecondFactorPayload?: EnableSecondFactorPayloadResolvers<ContextType>;
  DisableSecondFactorPayload?: DisableSecondFactorPayloadResolvers<ContextType>;
  RenewRecoveryCodesPayload?: RenewRecoveryCodesPayloadResolvers<ContextType>;
  WrongCode?: WrongCodeResolvers<ContextType>;
  SecondFactorAlreadyOn?: SecondFactorAlreadyOnResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SecondFactorChallenge?: SecondFactorChallengeResolvers<ContextType>;
  CompleteSignInPayload?: CompleteSignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  EndSessionPayload?: EndSessionPayloadResolvers<ContextType>;
  EndOtherSessionsPayload?: EndOtherSessionsPayloadResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  CommissionerRequest?: CommissionerRequestResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  AssignmentContacts?: AssignmentContactsResolvers<ContextType>;
  CommissionerCandidate?: CommissionerCandidateResolvers<ContextType>;
  CommissionerRequestConnection?: CommissionerRequestConnectionResolvers<ContextType>;
  CommissionerRequestEdge?: CommissionerRequestEdgeResolvers<ContextType>;
  RequestCommissionerPayload?: RequestCommissionerPayloadResolvers<ContextType>;
  AssignCommissionerPayload?: AssignCommissionerPayloadResolvers<ContextType>;
  WithdrawCommissionerRequestPayload?: WithdrawCommissionerRequestPayloadResolvers<ContextType>;
  CommissionerFullyBooked?: CommissionerFullyBookedResolvers<ContextType>;
  CommissionerRequestAlreadyAnswered?: CommissionerRequestAlreadyAnsweredResolvers<ContextType>;
  CommissionerRequestAlreadyOpen?: CommissionerRequestAlreadyOpenResolvers<ContextType>;
  ExportAuditEntriesPayload?: ExportAuditEntriesPayloadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditActor?: AuditActorResolvers<ContextType>;
  AuditObject?: AuditObjectResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditState?: AuditStateResolvers<ContextType>;
  AuditFault?: AuditFaultResolvers<ContextType>;
  AuditActionInfo?: AuditActionInfoResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Bookmark?: BookmarkResolvers<ContextType>;
  BookmarkConnection?: BookmarkConnectionResolvers<ContextType>;
  BookmarkEdge?: BookmarkEdgeResolvers<ContextType>;
  AddBookmarkPayload?: AddBookmarkPayloadResolvers<ContextType>;
  RemoveBookmarkPayload?: RemoveBookmarkPayloadResolvers<ContextType>;
  TooManyBookmarks?: TooManyBookmarksResolvers<ContextType>;
  Capability?: CapabilityResolvers<ContextType>;
  Patent?: PatentResolvers<ContextType>;
  CapabilityCase?: CapabilityCaseResolvers<ContextType>;
  OpenHours?: OpenHoursResolvers<ContextType>;
  SchoolEnterpriseForm?: SchoolEnterpriseFormResolvers<ContextType>;
  SchoolEnterpriseForms?: SchoolEnterpriseFormsResolvers<ContextType>;
  CapabilityStep?: CapabilityStepResolvers<ContextType>;
  Price?: PriceResolvers<ContextType>;
  CapabilityConnection?: CapabilityConnectionResolvers<ContextType>;
  CapabilityEdge?: CapabilityEdgeResolvers<ContextType>;
  CreateCapabilityPayload?: CreateCapabilityPayloadResolvers<ContextType>;
  SaveCapabilityDraftPayload?: SaveCapabilityDraftPayloadResolvers<ContextType>;
  UpdateCapabilityPayload?: UpdateCapabilityPayloadResolvers<ContextType>;
  PublishCapabilityPayload?: PublishCapabilityPayloadResolvers<ContextType>;
  PauseCapabilityPayload?: PauseCapabilityPayloadResolvers<ContextType>;
  ResumeCapabilityPayload?: ResumeCapabilityPayloadResolvers<ContextType>;
  WithdrawCapabilityPayload?: WithdrawCapabilityPayloadResolvers<ContextType>;
  DiscardCapabilityDraftPayload?: DiscardCapabilityDraftPayloadResolvers<ContextType>;
  PinCapabilitiesPayload?: PinCapabilitiesPayloadResolvers<ContextType>;
  CapabilityAlreadyWithdrawn?: CapabilityAlreadyWithdrawnResolvers<ContextType>;
  CapabilityChanged?: CapabilityChangedResolvers<ContextType>;
  CapabilityStateChanged?: CapabilityStateChangedResolvers<ContextType>;
  ChangeCapabilityAttachmentsPayload?: ChangeCapabilityAttachmentsPayloadResolvers<ContextType>;
  CapabilitySlot?: CapabilitySlotResolvers<ContextType>;
  SlotBooking?: SlotBookingResolvers<ContextType>;
  OpenSlotsPayload?: OpenSlotsPayloadResolvers<ContextType>;
  CloseSlotPayload?: CloseSlotPayloadResolvers<ContextType>;
  BookSlotPayload?: BookSlotPayloadResolvers<ContextType>;
  CancelSlotBookingPayload?: CancelSlotBookingPayloadResolvers<ContextType>;
  SlotTaken?: SlotTakenResolvers<ContextType>;
  Commissioner?: CommissionerResolvers<ContextType>;
  EarlierDispatch?: EarlierDispatchResolvers<ContextType>;
  UpdateCommissionerProfilePayload?: UpdateCommissionerProfilePayloadResolvers<ContextType>;
  PrivacyNotice?: PrivacyNoticeResolvers<ContextType>;
  PrivacyNoticeSection?: PrivacyNoticeSectionResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ConsentWording?: ConsentWordingResolvers<ContextType>;
  ConsentEntry?: ConsentEntryResolvers<ContextType>;
  DecideConsentPayload?: DecideConsentPayloadResolvers<ContextType>;
  NoticeNotAccepted?: NoticeNotAcceptedResolvers<ContextType>;
  ConsentWordingOutdated?: ConsentWordingOutdatedResolvers<ContextType>;
  ContactDisclosure?: ContactDisclosureResolvers<ContextType>;
  ContactDisclosureConnection?: ContactDisclosureConnectionResolvers<ContextType>;
  ContactDisclosureEdge?: ContactDisclosureEdgeResolvers<ContextType>;
  PartnerSearchConnection?: PartnerSearchConnectionResolvers<ContextType>;
  PartnerSearchEdge?: PartnerSearchEdgeResolvers<ContextType>;
  NeedSearchConnection?: NeedSearchConnectionResolvers<ContextType>;
  NeedSearchEdge?: NeedSearchEdgeResolvers<ContextType>;
  CapabilitySearchConnection?: CapabilitySearchConnectionResolvers<ContextType>;
  CapabilitySearchEdge?: CapabilitySearchEdgeResolvers<ContextType>;
  SearchMatch?: SearchMatchResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  SearchTotal?: SearchTotalResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  UnderstoodQuery?: UnderstoodQueryResolvers<ContextType>;
  UnderstoodConcept?: UnderstoodConceptResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  SearchHelp?: SearchHelpResolvers<ContextType>;
  SearchAlternative?: SearchAlternativeResolvers<ContextType>;
  DroppedCondition?: DroppedConditionResolvers<ContextType>;
  DroppedWord?: DroppedWordResolvers<ContextType>;
  NearestField?: NearestFieldResolvers<ContextType>;
  ReindexPayload?: ReindexPayloadResolvers<ContextType>;
  SearchStatus?: SearchStatusResolvers<ContextType>;
  Reindexing?: ReindexingResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  FileNotAttachable?: FileNotAttachableResolvers<ContextType>;
  TooManyAttachments?: TooManyAttachmentsResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportColumnChoice?: ImportColumnChoiceResolvers<ContextType>;
  ImportColumn?: ImportColumnResolvers<ContextType>;
  ImportCounts?: ImportCountsResolvers<ContextType>;
  ImportRowConnection?: ImportRowConnectionResolvers<ContextType>;
  ImportRowEdge?: ImportRowEdgeResolvers<ContextType>;
  ImportRow?: ImportRowResolvers<ContextType>;
  ImportFault?: ImportFaultResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRunEdge?: ImportRunEdgeResolvers<ContextType>;
  ImportKindChoice?: ImportKindChoiceResolvers<ContextType>;
  SetImportColumnsPayload?: SetImportColumnsPayloadResolvers<ContextType>;
  MendImportRowsPayload?: MendImportRowsPayloadResolvers<ContextType>;
  StartImportPayload?: StartImportPayloadResolvers<ContextType>;
  CancelImportPayload?: CancelImportPayloadResolvers<ContextType>;
  ImportMovedOn?: ImportMovedOnResolvers<ContextType>;
  NothingToImport?: NothingToImportResolvers<ContextType>;
  Lexicon?: LexiconResolvers<ContextType>;
  LexiconIndexing?: LexiconIndexingResolvers<ContextType>;
  LexiconConcept?: LexiconConceptResolvers<ContextType>;
  LexiconWords?: LexiconWordsResolvers<ContextType>;
  LexiconConceptConnection?: LexiconConceptConnectionResolvers<ContextType>;
  LexiconConceptEdge?: LexiconConceptEdgeResolvers<ContextType>;
  LexiconVersion?: LexiconVersionResolvers<ContextType>;
  LexiconVersionEdit?: LexiconVersionEditResolvers<ContextType>;
  LexiconVersionConnection?: LexiconVersionConnectionResolvers<ContextType>;
  LexiconVersionEdge?: LexiconVersionEdgeResolvers<ContextType>;
  LexiconReading?: LexiconReadingResolvers<ContextType>;
  LexiconTerm?: LexiconTermResolvers<ContextType>;
  LexiconWording?: LexiconWordingResolvers<ContextType>;
  LexiconPreview?: LexiconPreviewResolvers<ContextType>;
  SaveLexiconConceptPayload?: SaveLexiconConceptPayloadResolvers<ContextType>;
  RemoveLexiconConceptPayload?: RemoveLexiconConceptPayloadResolvers<ContextType>;
  RestoreLexiconConceptPayload?: RestoreLexiconConceptPayloadResolvers<ContextType>;
  RestoreLexiconVersionPayload?: RestoreLexiconVersionPayloadResolvers<ContextType>;
  LexiconConceptUnknown?: LexiconConceptUnknownResolvers<ContextType>;
  LexiconChangedMeanwhile?: LexiconChangedMeanwhileResolvers<ContextType>;
  LexiconWordTaken?: LexiconWordTakenResolvers<ContextType>;
  OwnNeedFit?: OwnNeedFitResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  MatchFactor?: MatchFactorResolvers<ContextType>;
  MatchAdjustment?: MatchAdjustmentResolvers<ContextType>;
  MatchDismissal?: MatchDismissalResolvers<ContextType>;
  DismissMatchPayload?: DismissMatchPayloadResolvers<ContextType>;
  SetMatchAlertFrequencyPayload?: SetMatchAlertFrequencyPayloadResolvers<ContextType>;
  RestoreMatchPayload?: RestoreMatchPayloadResolvers<ContextType>;
  MatchAlreadyDismissed?: MatchAlreadyDismissedResolvers<ContextType>;
  MatchNotDismissed?: MatchNotDismissedResolvers<ContextType>;
  SimilarNeed?: SimilarNeedResolvers<ContextType>;
  MatchWeights?: MatchWeightsResolvers<ContextType>;
  MatchWeightsTrial?: MatchWeightsTrialResolvers<ContextType>;
  MatchWeightsTrialRow?: MatchWeightsTrialRowResolvers<ContextType>;
  MatchWeight?: MatchWeightResolvers<ContextType>;
  TakeBackMatchWeightsPayload?: TakeBackMatchWeightsPayloadResolvers<ContextType>;
  ChangeMatchWeightsPayload?: ChangeMatchWeightsPayloadResolvers<ContextType>;
  MatchWeightsChangedMeanwhile?: MatchWeightsChangedMeanwhileResolvers<ContextType>;
  MatchWeightsNotPlanned?: MatchWeightsNotPlannedResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  OpenedInvitation?: OpenedInvitationResolvers<ContextType>;
  OwnInvitation?: OwnInvitationResolvers<ContextType>;
  InviteMemberPayload?: InviteMemberPayloadResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  RevokeInvitationPayload?: RevokeInvitationPayloadResolvers<ContextType>;
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  DeclineInvitationPayload?: DeclineInvitationPayloadResolvers<ContextType>;
  AlreadyMember?: AlreadyMemberResolvers<ContextType>;
  AlreadyInvited?: AlreadyInvitedResolvers<ContextType>;
  InvitationOver?: InvitationOverResolvers<ContextType>;
  InvitedAnotherAddress?: InvitedAnotherAddressResolvers<ContextType>;
  AddressHasAccount?: AddressHasAccountResolvers<ContextType>;
  TooManyInvitations?: TooManyInvitationsResolvers<ContextType>;
  MembershipRequest?: MembershipRequestResolvers<ContextType>;
  RequestMembershipPayload?: RequestMembershipPayloadResolvers<ContextType>;
  WithdrawMembershipRequestPayload?: WithdrawMembershipRequestPayloadResolvers<ContextType>;
  AcceptMembershipRequestPayload?: AcceptMembershipRequestPayloadResolvers<ContextType>;
  RefuseMembershipRequestPayload?: RefuseMembershipRequestPayloadResolvers<ContextType>;
  RegisterOrganizationPayload?: RegisterOrganizationPayloadResolvers<ContextType>;
  OrganizationKnown?: OrganizationKnownResolvers<ContextType>;
  MembershipRequestOpen?: MembershipRequestOpenResolvers<ContextType>;
  MembershipRequestOver?: MembershipRequestOverResolvers<ContextType>;
  TooManyMembershipRequests?: TooManyMembershipRequestsResolvers<ContextType>;
  CreditCodeOfAnother?: CreditCodeOfAnotherResolvers<ContextType>;
  OrganizationMember?: OrganizationMemberResolvers<ContextType>;
  ViewerMembership?: ViewerMembershipResolvers<ContextType>;
  ChangeMemberRolePayload?: ChangeMemberRolePayloadResolvers<ContextType>;
  RemoveMemberPayload?: RemoveMemberPayloadResolvers<ContextType>;
  TransferOwnershipPayload?: TransferOwnershipPayloadResolvers<ContextType>;
  LeaveOrganizationPayload?: LeaveOrganizationPayloadResolvers<ContextType>;
  LastOwner?: LastOwnerResolvers<ContextType>;
  MemberGone?: MemberGoneResolvers<ContextType>;
  Need?: NeedResolvers<ContextType>;
  NeedStep?: NeedStepResolvers<ContextType>;
  NeedOwner?: NeedOwnerResolvers<ContextType>;
  Budget?: BudgetResolvers<ContextType>;
  NeedConnection?: NeedConnectionResolvers<ContextType>;
  NeedEdge?: NeedEdgeResolvers<ContextType>;
  NeedCount?: NeedCountResolvers<ContextType>;
  NeedProposal?: NeedProposalResolvers<ContextType>;
  OpenedNeedProposal?: OpenedNeedProposalResolvers<ContextType>;
  ProposeNeedPayload?: ProposeNeedPayloadResolvers<ContextType>;
  ResendNeedProposalPayload?: ResendNeedProposalPayloadResolvers<ContextType>;
  ConfirmNeedPayload?: ConfirmNeedPayloadResolvers<ContextType>;
  RefuseNeedPayload?: RefuseNeedPayloadResolvers<ContextType>;
  NeedLinkOver?: NeedLinkOverResolvers<ContextType>;
  TooManyNeedProposals?: TooManyNeedProposalsResolvers<ContextType>;
  CreateNeedPayload?: CreateNeedPayloadResolvers<ContextType>;
  WithdrawNeedPayload?: WithdrawNeedPayloadResolvers<ContextType>;
  SaveNeedDraftPayload?: SaveNeedDraftPayloadResolvers<ContextType>;
  PublishNeedPayload?: PublishNeedPayloadResolvers<ContextType>;
  UpdateNeedPayload?: UpdateNeedPayloadResolvers<ContextType>;
  PauseNeedPayload?: PauseNeedPayloadResolvers<ContextType>;
  ResumeNeedPayload?: ResumeNeedPayloadResolvers<ContextType>;
  SolveNeedPayload?: SolveNeedPayloadResolvers<ContextType>;
  ReopenNeedPayload?: ReopenNeedPayloadResolvers<ContextType>;
  ChangeNeedAttachmentsPayload?: ChangeNeedAttachmentsPayloadResolvers<ContextType>;
  DiscardNeedPayload?: DiscardNeedPayloadResolvers<ContextType>;
  NeedAlreadyClosed?: NeedAlreadyClosedResolvers<ContextType>;
  NeedTransitionRefused?: NeedTransitionRefusedResolvers<ContextType>;
  NeedChangedMeanwhile?: NeedChangedMeanwhileResolvers<ContextType>;
  NeedPublishedAlready?: NeedPublishedAlreadyResolvers<ContextType>;
  TooManyNeedDrafts?: TooManyNeedDraftsResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationChoice?: NotificationChoiceResolvers<ContextType>;
  ReadNotificationPayload?: ReadNotificationPayloadResolvers<ContextType>;
  UnreadNotificationPayload?: UnreadNotificationPayloadResolvers<ContextType>;
  ReadAllNotificationsPayload?: ReadAllNotificationsPayloadResolvers<ContextType>;
  UnreadAllNotificationsPayload?: UnreadAllNotificationsPayloadResolvers<ContextType>;
  ChooseNotificationsPayload?: ChooseNotificationsPayloadResolvers<ContextType>;
  OrganizationDuplicate?: OrganizationDuplicateResolvers<ContextType>;
  DuplicateEvidence?: DuplicateEvidenceResolvers<ContextType>;
  OrganizationDuplicateConnection?: OrganizationDuplicateConnectionResolvers<ContextType>;
  OrganizationDuplicateEdge?: OrganizationDuplicateEdgeResolvers<ContextType>;
  OrganizationBelongings?: OrganizationBelongingsResolvers<ContextType>;
  OrganizationMerge?: OrganizationMergeResolvers<ContextType>;
  MergeOrganizationsPayload?: MergeOrganizationsPayloadResolvers<ContextType>;
  DismissDuplicatePayload?: DismissDuplicatePayloadResolvers<ContextType>;
  MergeRunning?: MergeRunningResolvers<ContextType>;
  DuplicateGone?: DuplicateGoneResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  University?: UniversityResolvers<ContextType>;
  Unit?: UnitResolvers<ContextType>;
  TransferPlatform?: TransferPlatformResolvers<ContextType>;
  Bureau?: BureauResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  IdentityChange?: IdentityChangeResolvers<ContextType>;
  UpdateOrganizationPayload?: UpdateOrganizationPayloadResolvers<ContextType>;
  RequestIdentityChangePayload?: RequestIdentityChangePayloadResolvers<ContextType>;
  WithdrawIdentityChangePayload?: WithdrawIdentityChangePayloadResolvers<ContextType>;
  AcceptIdentityChangePayload?: AcceptIdentityChangePayloadResolvers<ContextType>;
  RefuseIdentityChangePayload?: RefuseIdentityChangePayloadResolvers<ContextType>;
  ProfileChangedMeanwhile?: ProfileChangedMeanwhileResolvers<ContextType>;
  IdentityTaken?: IdentityTakenResolvers<ContextType>;
  IdentityNeedsOfficer?: IdentityNeedsOfficerResolvers<ContextType>;
  IdentityChangeWaiting?: IdentityChangeWaitingResolvers<ContextType>;
  IdentityChangeGone?: IdentityChangeGoneResolvers<ContextType>;
  OrganizationClosed?: OrganizationClosedResolvers<ContextType>;
  OrganizationStep?: OrganizationStepResolvers<ContextType>;
  PauseOrganizationPayload?: PauseOrganizationPayloadResolvers<ContextType>;
  ResumeOrganizationPayload?: ResumeOrganizationPayloadResolvers<ContextType>;
  CloseOrganizationPayload?: CloseOrganizationPayloadResolvers<ContextType>;
  ReopenOrganizationPayload?: ReopenOrganizationPayloadResolvers<ContextType>;
  OrganizationStateUnchanged?: OrganizationStateUnchangedResolvers<ContextType>;
  AddUnitPayload?: AddUnitPayloadResolvers<ContextType>;
  EditUnitPayload?: EditUnitPayloadResolvers<ContextType>;
  RemoveUnitPayload?: RemoveUnitPayloadResolvers<ContextType>;
  OrderUnitsPayload?: OrderUnitsPayloadResolvers<ContextType>;
  VerifyOrganizationPayload?: VerifyOrganizationPayloadResolvers<ContextType>;
  WithdrawVerificationPayload?: WithdrawVerificationPayloadResolvers<ContextType>;
  AskForSupplementPayload?: AskForSupplementPayloadResolvers<ContextType>;
  SupplyForVerificationPayload?: SupplyForVerificationPayloadResolvers<ContextType>;
  RefuseVerificationPayload?: RefuseVerificationPayloadResolvers<ContextType>;
  VerificationUnchanged?: VerificationUnchangedResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  AgreementParty?: AgreementPartyResolvers<ContextType>;
  AgreementMilestone?: AgreementMilestoneResolvers<ContextType>;
  AgreementSignature?: AgreementSignatureResolvers<ContextType>;
  DropAmendmentPayload?: DropAmendmentPayloadResolvers<ContextType>;
  ReviseAgreementPayload?: ReviseAgreementPayloadResolvers<ContextType>;
  SignAgreementPayload?: SignAgreementPayloadResolvers<ContextType>;
  AgreementChangedMeanwhile?: AgreementChangedMeanwhileResolvers<ContextType>;
  BrokerInvitation?: BrokerInvitationResolvers<ContextType>;
  ProposePartnershipPayload?: ProposePartnershipPayloadResolvers<ContextType>;
  InviteBrokerPayload?: InviteBrokerPayloadResolvers<ContextType>;
  AdmitBrokerPayload?: AdmitBrokerPayloadResolvers<ContextType>;
  RefuseBrokerPayload?: RefuseBrokerPayloadResolvers<ContextType>;
  DismissBrokerPayload?: DismissBrokerPayloadResolvers<ContextType>;
  MarkConversationReadPayload?: MarkConversationReadPayloadResolvers<ContextType>;
  BeginNegotiationPayload?: BeginNegotiationPayloadResolvers<ContextType>;
  StartPartnershipPayload?: StartPartnershipPayloadResolvers<ContextType>;
  TerminatePartnershipPayload?: TerminatePartnershipPayloadResolvers<ContextType>;
  PartnershipActRefused?: PartnershipActRefusedResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  PartnershipStep?: PartnershipStepResolvers<ContextType>;
  PartnershipMessage?: PartnershipMessageResolvers<ContextType>;
  PartnershipMessageConnection?: PartnershipMessageConnectionResolvers<ContextType>;
  PartnershipMessageEdge?: PartnershipMessageEdgeResolvers<ContextType>;
  DisclosedContacts?: DisclosedContactsResolvers<ContextType>;
  DisclosedMember?: DisclosedMemberResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  RequestPartnershipPayload?: RequestPartnershipPayloadResolvers<ContextType>;
  AcceptPartnershipPayload?: AcceptPartnershipPayloadResolvers<ContextType>;
  DeclinePartnershipPayload?: DeclinePartnershipPayloadResolvers<ContextType>;
  WithdrawPartnershipPayload?: WithdrawPartnershipPayloadResolvers<ContextType>;
  SendMessagePayload?: SendMessagePayloadResolvers<ContextType>;
  PartnershipAlreadyOpen?: PartnershipAlreadyOpenResolvers<ContextType>;
  PartnershipAlreadyDecided?: PartnershipAlreadyDecidedResolvers<ContextType>;
  PartnershipClosed?: PartnershipClosedResolvers<ContextType>;
  PartnershipRecord?: PartnershipRecordResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  PartnershipCompletion?: PartnershipCompletionResolvers<ContextType>;
  PartnershipRating?: PartnershipRatingResolvers<ContextType>;
  DeliverMilestonePayload?: DeliverMilestonePayloadResolvers<ContextType>;
  AcceptMilestonePayload?: AcceptMilestonePayloadResolvers<ContextType>;
  ReturnMilestonePayload?: ReturnMilestonePayloadResolvers<ContextType>;
  CompletePartnershipPayload?: CompletePartnershipPayloadResolvers<ContextType>;
  RefuseCompletionPayload?: RefuseCompletionPayloadResolvers<ContextType>;
  RatePartnershipPayload?: RatePartnershipPayloadResolvers<ContextType>;
  AccountDeletion?: AccountDeletionResolvers<ContextType>;
  AccountErasure?: AccountErasureResolvers<ContextType>;
  PersonalDataCount?: PersonalDataCountResolvers<ContextType>;
  DeletionBlocker?: DeletionBlockerResolvers<ContextType>;
  DeletionColleague?: DeletionColleagueResolvers<ContextType>;
  Objection?: ObjectionResolvers<ContextType>;
  ObjectionConnection?: ObjectionConnectionResolvers<ContextType>;
  ObjectionEdge?: ObjectionEdgeResolvers<ContextType>;
  RetentionPolicy?: RetentionPolicyResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RequestAccountDeletionPayload?: RequestAccountDeletionPayloadResolvers<ContextType>;
  CancelAccountDeletionPayload?: CancelAccountDeletionPayloadResolvers<ContextType>;
  HandOverContactPayload?: HandOverContactPayloadResolvers<ContextType>;
  DiscloseContactPayload?: DiscloseContactPayloadResolvers<ContextType>;
  ObjectToPublicationPayload?: ObjectToPublicationPayloadResolvers<ContextType>;
  DecideObjectionPayload?: DecideObjectionPayloadResolvers<ContextType>;
  TakeBackObjectionPayload?: TakeBackObjectionPayloadResolvers<ContextType>;
  DeletionBlocked?: DeletionBlockedResolvers<ContextType>;
  DeletionRequestedAlready?: DeletionRequestedAlreadyResolvers<ContextType>;
  DeletionNotRequested?: DeletionNotRequestedResolvers<ContextType>;
  ColleagueNotWilling?: ColleagueNotWillingResolvers<ContextType>;
  ContactMissing?: ContactMissingResolvers<ContextType>;
  ObjectionDecidedAlready?: ObjectionDecidedAlreadyResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  SavedSearchFilter?: SavedSearchFilterResolvers<ContextType>;
  SavedTrlRange?: SavedTrlRangeResolvers<ContextType>;
  SavedNear?: SavedNearResolvers<ContextType>;
  SavedSearchConnection?: SavedSearchConnectionResolvers<ContextType>;
  SavedSearchEdge?: SavedSearchEdgeResolvers<ContextType>;
  SavedSearchItemConnection?: SavedSearchItemConnectionResolvers<ContextType>;
  SavedSearchItemEdge?: SavedSearchItemEdgeResolvers<ContextType>;
  SaveSearchPayload?: SaveSearchPayloadResolvers<ContextType>;
  UpdateSavedSearchPayload?: UpdateSavedSearchPayloadResolvers<ContextType>;
  RemoveSavedSearchPayload?: RemoveSavedSearchPayloadResolvers<ContextType>;
  RestoreSavedSearchPayload?: RestoreSavedSearchPayloadResolvers<ContextType>;
  OpenSavedSearchPayload?: OpenSavedSearchPayloadResolvers<ContextType>;
  SavedSearchExists?: SavedSearchExistsResolvers<ContextType>;
  TooManySavedSearches?: TooManySavedSearchesResolvers<ContextType>;
  Town?: TownResolvers<ContextType>;
  Field?: FieldResolvers<ContextType>;
  ChainStage?: ChainStageResolvers<ContextType>;
  ChainSection?: ChainSectionResolvers<ContextType>;
  IpcClass?: IpcClassResolvers<ContextType>;
};

