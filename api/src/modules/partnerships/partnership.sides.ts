import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { InputCheck } from '#kernel/input.ts';
import type { Viewer } from '#kernel/viewer.ts';
import {
  closedText,
  isAlive,
  type Organization,
  type OrganizationService,
} from '#modules/organizations/index.ts';
import { checkBroker } from './broker.rules.ts';

type Sides = {
  readonly brokerId: Id<'organization'> | null;
  readonly requesterId: Id<'organization'>;
  readonly recipientId: Id<'organization'>;
  /** Known by its need alone: no answer may tell who it is. */
  readonly isHidden: boolean;
};

type Checking = {
  readonly organizations: Pick<OrganizationService, 'get'>;
  readonly input: InputCheck;
};

/** Two partners that can work together. Whether the partnership is an example: it is where either side is. */
export async function checkSides(viewer: Viewer, sides: Sides, checking: Checking): Promise<boolean> {
  const { brokerId, requesterId, recipientId, isHidden } = sides;
  const { organizations, input } = checking;
  const requester = await organizations.get(viewer, requesterId);
  if (brokerId && isHidden && requester.kind === 'ENTERPRISE') {
    input.fault('requesterId', anotherFirm);
    return false;
  }
  if (requesterId === recipientId) {
    input.fault('recipientId', brokerId ? twice : own);
    return false;
  }
  if (brokerId) await checkBroker(viewer, brokerId, { sides: [requesterId, recipientId], ...checking });
  const recipient = await organizations.get(viewer, recipientId);
  checkPartner(requester, 'requesterId', input);
  checkPartner(recipient, 'recipientId', input);
  if (recipient.state === 'PAUSED' && !isHidden) input.fault('recipientId', paused);
  return requester.isExample || recipient.isExample;
}

function checkPartner(partner: Organization, field: string, input: InputCheck): void {
  if (partner.kind === 'BUREAU') input.fault(field, office);
  if (!isAlive(partner)) input.fault(field, closedText);
}

const office: Text = {
  zh: '合作在企业、高校院所和转化平台之间进行，政府部门不作为合作方',
  en: 'Partnerships are between enterprises, universities and platforms; a public office takes no part',
};
const paused: Text = {
  zh: '对方暂停接受新的合作申请，可以先收藏，等恢复后再申请',
  en: 'They take no new requests at present; come back once they have resumed',
};
const own: Text = {
  zh: '不能向本单位申请合作，请选择另一家',
  en: 'Choose an organization other than your own',
};
const twice: Text = { zh: '这里选了同一家，请选两家', en: 'These are one and the same; choose two' };
// Were firms tried one after the other, the refused one would be the one that hides.
const anotherFirm: Text = {
  zh: '这条需求没有公开企业名称，另一方请选高校院所或转化平台',
  en: 'This need is published without its firm’s name: choose a university or a platform as the other side',
};
