import type { Messages } from '#kernel/bus.ts';
import type { Organization } from '#modules/organizations/index.ts';
import type { Fact } from './fact.ts';

const audience = { isForOfficers: true };

/** What an organization hands in for the bureau to look at. Lists and seeds bring theirs without asking. */
export function factsOfHandingIn(organization: Organization): Fact[] {
  const { id: subjectId, registeredBy, createdAt, verification, identityChange } = organization;
  const told = { kind: 'VERIFICATION_WAITING', subjectId, audience } as const;
  return [
    ...(registeredBy
      ? [{ ...told, key: `${subjectId}:registered`, doneBy: registeredBy, at: createdAt }]
      : []),
    ...verification.flatMap(({ action, at, by }): Fact[] =>
      action === 'SUPPLY' ? [{ ...told, key: `${subjectId}:supplied:${at.getTime()}`, doneBy: by, at }] : [],
    ),
    ...(identityChange
      ? [
          {
            ...told,
            kind: 'IDENTITY_CHANGE_WAITING' as const,
            key: `${subjectId}:identity:${identityChange.at.getTime()}`,
            doneBy: identityChange.by,
            at: identityChange.at,
          },
        ]
      : []),
  ];
}

export function factsOfClaims({ claims }: Messages['ClaimsWaiting']): Fact[] {
  return claims.map(({ id, accountId, requestedAt }) => ({
    ...{ key: `${id}:filed`, kind: 'CLAIM_WAITING', subjectId: id, audience },
    ...{ doneBy: accountId, at: requestedAt },
  }));
}
