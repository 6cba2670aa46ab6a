import { useEffect, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { formFaults } from '#graphql/form-faults.ts';
import type { Faults } from '#ui/form.tsx';
import { mergeOrganizationsMutation, organizationMergeQuery } from './duplicates.queries.ts';

const askEveryMs = 1_000;

type Ended = { readonly state: string; readonly winnerName: string };

/** Begins a merge and asks how it stands until all has moved. */
export function useMerge(onEnded: (ended: Ended) => void) {
  const [faults, setFaults] = useState<Faults>({});
  const [loserId, setLoserId] = useState<string | null>(null);
  const [{ fetching, error }, send] = useMutation(mergeOrganizationsMutation);
  const [progress, ask] = useQuery({
    query: organizationMergeQuery,
    variables: { loserId: loserId ?? '' },
    pause: loserId === null,
    requestPolicy: 'network-only',
  });
  const merge = progress.data?.organizationMerge;
  const state = merge?.loser.state;
  // An abandoned merge leads nowhere any more, and the API answers that there is none.
  const isAbandoned = loserId !== null && progress.error !== undefined && !progress.fetching;

  useEffect(() => {
    if (loserId === null) return;
    if (state && state !== 'MERGING') return onEnded({ state, winnerName: merge?.winner.name ?? '' });
    if (isAbandoned) return onEnded({ state: 'PAUSED', winnerName: '' });
    const timer = setTimeout(() => ask({ requestPolicy: 'network-only' }), askEveryMs);
    return () => clearTimeout(timer);
  }, [loserId, state, isAbandoned, merge, ask, onEnded]);

  async function begin(input: { loserId: string; winnerId: string; reason: string }) {
    const { data } = await send({ input });
    if (!data) return;
    const { merge: begun, errors } = data.mergeOrganizations;
    setFaults(formFaults(errors, ['winnerId', 'reason']));
    if (begun) setLoserId(input.loserId);
  }

  return { begin, faults, failure: error, isSending: fetching, isMoving: loserId !== null };
}
