import { type Connection, type Model, Schema, type Types } from 'mongoose';
import { type OutboxRecord, outboxFields } from '#database/outbox.ts';
import { keepTrail, type TrailRecord } from '#database/trail.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Membership } from '#kernel/viewer.ts';
import type { PendingLetter } from './membership.letter.ts';

export type Role = Membership['role'];

export type Member = {
  readonly accountId: Id<'account'>;
  readonly role: Role;
  readonly since: Date;
};

/** Whether it has expired meanwhile is worked out when it is looked at. */
export type StoredInvitationState = 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'REVOKED';

export type Invitation = {
  readonly id: Id<'invitation'>;
  /** As the inviter wrote it; null once nobody needs it any more, like its lower-case form. */
  readonly email: string | null;
  readonly emailKey: string | null;
  readonly role: Role;
  readonly message: string | null;
  /** What a letter is written in to somebody without an account: the inviter's. */
  readonly language: keyof Text;
  /** Which of its letters is good: each has a token of its own. */
  readonly round: number;
  readonly tokenHash: string;
  readonly state: StoredInvitationState;
  readonly invitedBy: Id<'account'>;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
};

export const refusalReasons = [
  'NO_AUTHORITY_SHOWN',
  'CODE_AND_NAME_DIFFER',
  'NOT_KNOWN_HERE',
  'ANOTHER_CLAIM_ACCEPTED',
  'OTHER',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type RequestState = 'OPEN' | 'ACCEPTED' | 'REFUSED' | 'WITHDRAWN';

export type MembershipRequest = {
  readonly id: Id<'membershipRequest'>;
  readonly accountId: Id<'account'>;
  readonly creditCode: string | null;
  readonly note: string | null;
  readonly state: RequestState;
  readonly requestedAt: Date;
  readonly decidedAt: Date | null;
  readonly reason: RefusalReason | null;
  readonly answer: string | null;
};

export const stepActions = [
  'MEMBER_JOINED',
  'MEMBER_LEFT',
  'MEMBER_REMOVED',
  'MEMBER_ROLE_CHANGED',
  'OWNERSHIP_TRANSFERRED',
  'MEMBER_INVITED',
  'INVITATION_RESENT',
  'INVITATION_REVOKED',
  'INVITATION_DECLINED',
  'MEMBERSHIP_REQUESTED',
  'MEMBERSHIP_REFUSED',
  'MEMBERSHIP_REQUEST_WITHDRAWN',
] as const;

/** One change: who, when, whom, why. Kept. */
export type RosterStep = {
  readonly action: (typeof stepActions)[number];
  readonly at: Date;
  readonly by: Id<'account'> | null;
  readonly memberId: Id<'account'> | null;
  readonly role: Role | null;
  readonly note: string | null;
  readonly isByBureau: boolean;
};

/** Who belongs to one organization, who is invited and who asks: one document, so that one write decides. */
export type Roster = {
  readonly organizationId: Id<'organization'>;
  /** 0 where nothing is stored yet. */
  readonly revision: number;
  readonly members: readonly Member[];
  readonly invitations: readonly Invitation[];
  readonly requests: readonly MembershipRequest[];
  readonly steps: readonly RosterStep[];
  /** Whose accounts may still say that they belong here. */
  readonly leaving: readonly Id<'account'>[];
  /** Which decisions of the bureau its owners were told. */
  readonly told: readonly string[];
};

export type RosterRecord = OutboxRecord &
  TrailRecord &
  Omit<Roster, 'organizationId' | 'revision'> & {
    /** The organization's own id. */
    _id: Types.ObjectId;
    /** Letters that nobody has handed on yet. */
    letters: PendingLetter[];
    /** Since when a claim waits for an officer; present only then, so that the index holds just these. */
    claimsWaitSince?: Date;
  };

export type RosterModel = Model<RosterRecord>;

const text = { type: String, default: null };
const required = { type: String, required: true };
const date = { type: Date, required: true };
const role = { type: String, enum: ['OWNER', 'MEMBER'], required: true };
// `id` is a field of ours here, not the getter that mongoose would add.
const plain = { _id: false, id: false };

const schema = new Schema<RosterRecord>(
  {
    members: {
      type: [new Schema<Member>({ accountId: required, role, since: date }, plain)],
      required: true,
    },
    invitations: {
      type: [
        new Schema<Invitation>(
          {
            id: required,
            email: text,
            emailKey: text,
            role,
            message: text,
            language: { type: String, enum: ['zh', 'en'], required: true },
            round: { type: Number, required: true },
            tokenHash: required,
            state: { type: String, enum: ['OPEN', 'ACCEPTED', 'DECLINED', 'REVOKED'], required: true },
            invitedBy: required,
            invitedAt: date,
            expiresAt: date,
          },
          plain,
        ),
      ],
      required: true,
    },
    requests: {
      type: [
        new Schema<MembershipRequest>(
          {
            id: required,
            accountId: required,
            creditCode: text,
            note: text,
            state: { type: String, enum: ['OPEN', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'], required: true },
            requestedAt: date,
            decidedAt: { type: Date, default: null },
            reason: { type: String, enum: [...refusalReasons, null], default: null },
            answer: text,
          },
          plain,
        ),
      ],
      required: true,
    },
    steps: {
      type: [
        new Schema<RosterStep>(
          {
            action: { type: String, enum: stepActions, required: true },
            at: date,
            by: text,
            memberId: text,
            role: { type: String, enum: ['OWNER', 'MEMBER', null], default: null },
            note: text,
            isByBureau: { type: Boolean, required: true },
          },
          plain,
        ),
      ],
      required: true,
    },
    leaving: { type: [String], required: true },
    letters: { type: [{}], required: true },
    told: { type: [String], required: true },
    claimsWaitSince: Date,
    ...outboxFields,
  },
  { versionKey: false },
);
keepTrail(schema);

// The outbox.
schema.index({ pending: 1, dueAt: 1 }, { partialFilterExpression: { pending: true } });
// findByInvitation.
schema.index({ 'invitations.id': 1 });
// listWithOldInvitations.
schema.index({ 'invitations.expiresAt': 1 });
// findByRequest.
schema.index({ 'requests.id': 1 });
// listByApplicant: what one person asked for.
schema.index({ 'requests.accountId': 1 });
// listByMember.
schema.index({ 'members.accountId': 1 });
// listAbout, like the two above and the next two: before an account goes.
schema.index({ 'invitations.emailKey': 1 });
schema.index({ 'invitations.invitedBy': 1 });
schema.index({ 'steps.by': 1 });
schema.index({ 'steps.memberId': 1 });
// listClaimed: what officers have to check, longest waiting first.
schema.index(
  { claimsWaitSince: 1, _id: 1 },
  { partialFilterExpression: { claimsWaitSince: { $exists: true } } },
);

export function createRosterModel(connection: Connection): RosterModel {
  return connection.model<RosterRecord>('Roster', schema, 'rosters');
}
