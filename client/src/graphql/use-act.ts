import { useRef, useState } from 'react';
import { type CombinedError, type TypedDocumentNode, useMutation } from 'urql';
import type { Faults } from '#ui/form.tsx';
import type { UserErrorLike } from './errors.ts';
import { formFaults, withoutFaults } from './form-faults.ts';

type Payload = { readonly errors: readonly (UserErrorLike & { readonly code: string })[] };
type AnyVariables = Record<string, unknown>;

/**
 * One mutation of a form, one attempt at a time. `act` resolves with the payload, or with null where nothing was done:
 * then `faults` says what is wrong by field (`''` above the form) and `failure` that no answer came.
 */
export function useAct<Done extends Payload, Variables extends AnyVariables>(
  mutation: TypedDocumentNode<Record<string, Done>, Variables>,
  fields: readonly string[] = [],
) {
  const [{ fetching }, execute] = useMutation<Record<string, Done>, Variables>(mutation);
  const [faults, setFaults] = useState<Faults>({});
  const [codes, setCodes] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<CombinedError>();
  const isBusy = useRef(false);

  async function act(variables: Variables): Promise<Done | null> {
    if (isBusy.current) return null;
    isBusy.current = true;
    const { data, error } = await execute(variables);
    isBusy.current = false;
    setFailure(error);
    const [payload] = Object.values(data ?? {});
    setCodes(payload?.errors.map(({ code }) => code) ?? []);
    setFaults(payload ? formFaults(payload.errors, fields) : {});
    return payload && payload.errors.length === 0 ? payload : null;
  }

  return {
    act,
    faults,
    /** Of the last refusal, where the page has to tell them apart. */
    codes,
    failure,
    isPending: fetching,
    /** What a look at the form alone can tell; false where something is missing. */
    check(found: Faults): boolean {
      setFaults(found);
      setFailure(undefined);
      return Object.keys(found).length === 0;
    },
    /** The field is being mended. */
    mend: (field: string) => setFaults((before) => withoutFaults(before, [field])),
  };
}
