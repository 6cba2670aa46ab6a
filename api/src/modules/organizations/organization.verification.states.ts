import { defineStates, type StateOf } from '#kernel/states.ts';
import type { VerificationStep } from './organization.history.model.ts';
import type { Organization } from './organization.model.ts';

export const verificationStates = defineStates({
  WAITING: { VERIFY: 'VERIFIED', ASK: 'SUPPLEMENT_ASKED', REFUSE: 'REFUSED' },
  SUPPLEMENT_ASKED: { SUPPLY: 'WAITING', VERIFY: 'VERIFIED', REFUSE: 'REFUSED' },
  REFUSED: { SUPPLY: 'WAITING', VERIFY: 'VERIFIED' },
  VERIFIED: { WITHDRAW: 'WAITING' },
});

export type VerificationState = StateOf<typeof verificationStates>;

type Subject = Pick<Organization, 'kind' | 'verifiedAt' | 'verification'>;

/** Where it stands: what the last step led to. */
export function verificationStateOf({ verifiedAt, verification }: Subject): VerificationState {
  if (verifiedAt !== null) return 'VERIFIED';
  switch (verification.at(-1)?.action) {
    case 'ASK':
      return 'SUPPLEMENT_ASKED';
    case 'REFUSE':
      return 'REFUSED';
    default:
      return 'WAITING';
  }
}

/** Public offices are who they are: nobody verifies them. */
export function canTake(subject: Subject, action: VerificationStep['action']): boolean {
  return subject.kind !== 'BUREAU' && verificationStates.can(verificationStateOf(subject), action);
}
