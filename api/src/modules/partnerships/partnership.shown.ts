import { dayInChina } from '#kernel/day.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { hashOf } from './agreement.hash.ts';
import { currentVersion } from './agreement.states.ts';
import type { AgreementVersion, Milestone, Rating, Signature } from './partnership.content.ts';
import type { Partnership } from './partnership.model.ts';
import { canSeeRating, isParty } from './partnership.policy.ts';

/** A version with whose it is: its signatures stand beside it. */
export type ShownVersion = AgreementVersion & { readonly partnership: Partnership };

export type ShownSignature = Signature & { readonly partnership: Partnership };

type ShownMilestone = Milestone & { readonly isOverdue: boolean };

/** Null where there is none, and for everybody but the two. */
export function versionFor(
  viewer: Viewer,
  partnership: Partnership,
  number: number | null,
): ShownVersion | null {
  if (!isParty(viewer, partnership)) return null;
  const found =
    number === null
      ? currentVersion(partnership)
      : partnership.agreement.find((version) => version.number === number);
  return found ? { ...found, partnership } : null;
}

/** Of what there is to read and to sign, or of a certain version. */
export function signaturesOf(
  partnership: Partnership,
  number = currentVersion(partnership)?.number,
): ShownSignature[] {
  return partnership.signatures
    .filter(({ version }) => version === number)
    .map((signature) => ({ ...signature, partnership }));
}

/** Made anew from what is kept: a text that was changed by somebody's hand shows. */
export function isIntact({ partnership, version, hash }: ShownSignature): boolean {
  const text = partnership.agreement.find(({ number }) => number === version);
  return text !== undefined && hashOf(partnership, text) === hash;
}

export function milestonesFor(viewer: Viewer, partnership: Partnership, now: Date): ShownMilestone[] {
  const today = dayInChina(now);
  if (partnership.milestones.length > 0) {
    return partnership.milestones.map((milestone) => ({
      ...milestone,
      isOverdue: partnership.state === 'ACTIVE' && milestone.state === 'PLANNED' && milestone.dueOn < today,
    }));
  }
  const drafted = isParty(viewer, partnership) ? (partnership.agreement.at(-1)?.terms.milestones ?? []) : [];
  return drafted.map((terms) => ({
    ...terms,
    state: 'PLANNED',
    deliveredAt: null,
    acceptedAt: null,
    isOverdue: false,
  }));
}

export function ratingsFor(viewer: Viewer, partnership: Partnership, at: Date): Rating[] {
  return partnership.ratings.filter(({ side }) => canSeeRating(viewer, partnership, { side, at }));
}
