import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { InputCheck } from '#kernel/input.ts';
import type { Viewer } from '#kernel/viewer.ts';
import { closedText, isAlive, type OrganizationService } from '#modules/organizations/index.ts';

type Checking = {
  readonly sides: readonly Id<'organization'>[];
  readonly organizations: Pick<OrganizationService, 'get'>;
  readonly input: InputCheck;
};

const noPlatform: Text = {
  zh: '居间的应是成果转化平台或协会，请选一家',
  en: 'Only a transfer platform or an association brokers; choose one',
};
const isSide: Text = {
  zh: '居间的平台不能同时是合作的一方',
  en: 'Who brokers cannot be one of the two sides',
};

/** Who stands between two others: a transfer platform, and neither of the two. */
export async function checkBroker(
  viewer: Viewer,
  brokerId: Id<'organization'>,
  { sides, organizations, input }: Checking,
): Promise<void> {
  if (sides.includes(brokerId)) return input.fault('brokerId', isSide);
  const broker = await organizations.get(viewer, brokerId);
  if (broker.kind !== 'TRANSFER_PLATFORM') input.fault('brokerId', noPlatform);
  else if (!isAlive(broker)) input.fault('brokerId', closedText);
}
