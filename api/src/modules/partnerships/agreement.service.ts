import { InvalidInput } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { requirePerson, type Viewer } from '#kernel/viewer.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import { dropped, revised, signed } from './agreement.change.ts';
import { type AgreementDraft, checkAgreement } from './agreement.input.ts';
import { type DoAct, sideOfActor } from './partnership.act.service.ts';
import type { AgreementParty } from './partnership.content.ts';
import { AgreementChangedMeanwhile } from './partnership.errors.ts';
import type { Partnership } from './partnership.model.ts';

type AgreementOptions = { doAct: DoAct; organizations: Pick<OrganizationService, 'getMany'> };

type Target = {
  readonly id: Id<'partnership'> /** The last one that was seen; 0 before the first. */;
  readonly version: number;
};

/** All of them are kept in one document with the partnership. */
const MOST_VERSIONS = 40;
const MAX_NOTE = 500;

/** The terms of a partnership: written by either side in turn, signed by both. */
export function createAgreements({ doAct, organizations }: AgreementOptions) {
  async function partiesOf({ requesterId, recipientId }: Partnership) {
    const [requester, recipient] = await organizations.getMany([requesterId, recipientId]);
    const partyOf = (party: typeof requester): AgreementParty => ({
      name: party?.name ?? '',
      creditCode: party?.creditCode ?? null,
    });
    return { requester: partyOf(requester), recipient: partyOf(recipient) };
  }

  return {
    /**
     * Writes the next version: whatever was signed is to be signed again.
     * @throws AgreementChangedMeanwhile where somebody wrote one since; Failures with all that is wrong.
     */
    async reviseAgreement(
      viewer: Viewer,
      { id, version, draft }: Target & { readonly draft: AgreementDraft },
    ): Promise<Partnership> {
      return doAct(viewer, { id, act: 'REVISE_AGREEMENT' }, async ({ partnership, actor, at }) => {
        if (partnership.agreement.length !== version) throw new AgreementChangedMeanwhile(partnership);
        if (version >= MOST_VERSIONS) throw tooManyVersions();
        const before = partnership.agreement.flatMap(({ terms }) => terms.milestones);
        const terms = checkAgreement(draft, { before, current: partnership.milestones, now: at });
        return revised(partnership, {
          side: sideOfActor({ actor }),
          at,
          terms,
          ...(await partiesOf(partnership)),
        });
      });
    },

    /**
     * A person's signature for their side, never a program's.
     * @param hash Of the version as it was shown.
     * @throws AgreementChangedMeanwhile where it is not the last one, or other words.
     */
    async signAgreement(
      viewer: Viewer,
      { id, version, hash }: Target & { readonly hash: string },
    ): Promise<Partnership> {
      requirePerson(viewer);
      return doAct(viewer, { id, act: 'SIGN_AGREEMENT' }, ({ partnership, actor, at }) => {
        const last = partnership.agreement.at(-1);
        if (last?.number !== version || last.hash !== hash) throw new AgreementChangedMeanwhile(partnership);
        return signed(partnership, { side: sideOfActor({ actor }), at });
      });
    },

    /** By either side: what was signed before goes on. @throws AgreementChangedMeanwhile where another is proposed by now. */
    async dropAmendment(
      viewer: Viewer,
      { id, version, note }: Target & { readonly note: string },
    ): Promise<Partnership> {
      const input = checkInput();
      const clean = input.text('note', note, { min: 1, max: MAX_NOTE, multiline: true });
      input.done();
      return doAct(viewer, { id, act: 'DROP_AMENDMENT' }, ({ partnership }) => {
        if (partnership.agreement.length !== version) throw new AgreementChangedMeanwhile(partnership);
        return dropped(partnership, clean);
      });
    },
  };
}

function tooManyVersions(): InvalidInput {
  return new InvalidInput({
    text: {
      zh: `协议已经有 ${MOST_VERSIONS} 版，不能再改；在最后一版上签字，或终止后重新申请`,
      en: `The agreement has ${MOST_VERSIONS} versions and takes no more; sign the last one, or terminate and ask anew`,
    },
    field: ['input', 'version'],
  });
}
