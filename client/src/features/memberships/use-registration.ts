import { useState } from 'react';
import { useMutation } from 'urql';
import { formFaults } from '#graphql/form-faults.ts';
import type { VariablesOf } from '#graphql/graphql.ts';
import type { Faults } from '#ui/form.tsx';
import { registerOrganizationMutation } from './memberships.mutations.ts';

/** One that the platform has already; the name is null where strangers may not know it yet. */
export type Known = {
  readonly organizationId: string;
  readonly name: string | null;
  readonly isClaimed: boolean;
};

type Input = VariablesOf<typeof registerOrganizationMutation>['input'];

/** Registers an organization, or tells which known one it is. */
export function useRegistration() {
  const [{ fetching, error }, execute] = useMutation(registerOrganizationMutation);
  const [faults, setFaults] = useState<Faults>({});
  const [known, setKnown] = useState<Known | null>(null);

  /** The new organization's id; null where there is none. */
  async function register(input: Input): Promise<string | null> {
    const { data } = await execute({ input });
    if (!data) return null;
    const { errors, organization } = data.registerOrganization;
    const found = errors.find((one) => one.__typename === 'OrganizationKnown');
    setKnown(
      found
        ? { organizationId: found.organizationId, name: found.knownName, isClaimed: found.isClaimed }
        : null,
    );
    setFaults(formFaults(errors, ['name', 'creditCode']));
    return organization?.id ?? null;
  }

  return { register, known, faults, failure: error, isPending: fetching };
}
