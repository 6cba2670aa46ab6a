import type { Id } from '#kernel/id.ts';
import type { Words } from './kind.ts';
import type { NotificationKind } from './notification.kinds.ts';

/** Whom a fact concerns; who of them may know of it is found out when it is told. */
export type Audience = {
  /** All who are members then. */
  readonly organizationIds?: readonly Id<'organization'>[];
  readonly accountIds?: readonly Id<'account'>[];
  /** Whose account it is, if there is one. */
  readonly commissionerId?: Id<'commissioner'> | null;
  /** Likewise, where there may be several. */
  readonly commissionerIds?: readonly Id<'commissioner'>[];
  readonly isForOfficers?: boolean;
};

/** Something that happened and is to be told. */
export type Fact = {
  /** The same fact has the same key, however often it is heard: it is told once. */
  readonly key: string;
  readonly kind: NotificationKind;
  /** An id: of what is opened, and of what readers have to be allowed to see. */
  readonly subjectId: string;
  /** What is one of several, where the kind gathers them. */
  readonly itemId?: string;
  readonly audience: Audience;
  /** Who did it knows it. */
  readonly doneBy: Id<'account'> | null;
  /** Where the words do not follow from the subject. */
  readonly words?: Words;
  readonly at: Date;
};
