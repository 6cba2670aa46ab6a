import type { Messages } from '#kernel/bus.ts';
import type { Fact } from './fact.ts';

/** To the firm whose need has found something, or to the house whose offer fits a new need and its people whom it fits. */
export function factOfMatch(news: Messages['MatchFound']['news']): Fact {
  const { id, organizationId, isForHouse, commissionerIds, needId, itemId, side, foundAt } = news;
  const fact = {
    key: `match:${id}`,
    subjectId: needId,
    audience: { organizationIds: isForHouse ? [organizationId] : [], commissionerIds },
    doneBy: null,
    at: foundAt,
  };
  return side === 'NEED' ? { ...fact, kind: 'MATCH_FOR_NEED', itemId } : { ...fact, kind: 'MATCH_FOR_OFFER' };
}
