import type { CommissionerRequest } from '#modules/assignments/index.ts';
import type { Fact } from './fact.ts';

/** A request and its withdrawal are told to the bureau, an answer to both sides that it brings together. */
export function factsOfRequest({ id, enterpriseId, steps, assignment }: CommissionerRequest): Fact[] {
  return steps.map(({ state, by, at }): Fact => {
    const fact = { key: `${id}:${state}:${at.getTime()}`, subjectId: id, doneBy: by, at };
    if (state === 'OPEN') return { ...fact, kind: 'DISPATCH_REQUESTED', audience: { isForOfficers: true } };
    if (state === 'WITHDRAWN')
      return { ...fact, kind: 'DISPATCH_WITHDRAWN', audience: { isForOfficers: true } };
    return {
      ...fact,
      kind: 'DISPATCH_ASSIGNED',
      audience: {
        organizationIds: [enterpriseId, ...(assignment ? [assignment.homeInstitutionId] : [])],
        commissionerId: assignment?.commissionerId ?? null,
      },
    };
  });
}
