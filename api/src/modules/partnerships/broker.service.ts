import type { Id } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { OrganizationService } from '#modules/organizations/index.ts';
import { checkBroker } from './broker.rules.ts';
import { type DoAct, sideOfActor } from './partnership.act.service.ts';
import type { Change } from './partnership.change.ts';
import type { Partnership } from './partnership.model.ts';

type BrokerOptions = { doAct: DoAct; organizations: Pick<OrganizationService, 'get'> };
type Target = { readonly id: Id<'partnership'> };

const admitted = ({ brokerInvitation }: Partnership): Change => ({
  content: { brokerId: brokerInvitation?.organizationId ?? null, brokerInvitation: null },
  steps: [{ kind: 'BROKER_JOINED' }],
});
const refused: Change = { content: { brokerInvitation: null }, steps: [{ kind: 'BROKER_REFUSED' }] };
const left: Change = { content: { brokerId: null }, steps: [{ kind: 'BROKER_LEFT' }] };

/** A platform that both want to have beside them: it sees nothing before the other side agreed, too. */
export function createBrokering({ doAct, organizations }: BrokerOptions) {
  return {
    async inviteBroker(
      viewer: Viewer,
      { id, brokerId }: Target & { readonly brokerId: Id<'organization'> },
    ): Promise<Partnership> {
      return doAct(viewer, { id, act: 'INVITE_BROKER' }, async ({ partnership, actor }) => {
        const input = checkInput();
        const sides = [partnership.requesterId, partnership.recipientId];
        await checkBroker(viewer, brokerId, { sides, organizations, input });
        input.done();
        return {
          content: { brokerInvitation: { organizationId: brokerId, side: sideOfActor({ actor }) } },
          steps: [{ kind: 'BROKER_INVITED' }],
        };
      });
    },

    admitBroker: (viewer: Viewer, { id }: Target): Promise<Partnership> =>
      doAct(viewer, { id, act: 'ADMIT_BROKER' }, ({ partnership }) => admitted(partnership)),

    refuseBroker: (viewer: Viewer, { id }: Target): Promise<Partnership> =>
      doAct(viewer, { id, act: 'REFUSE_BROKER' }, () => refused),

    /** By either side, or by the platform itself. */
    dismissBroker: (viewer: Viewer, { id }: Target): Promise<Partnership> =>
      doAct(viewer, { id, act: 'DISMISS_BROKER' }, () => left),
  };
}
