import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { formFaults, spokenFaults, withoutFaults } from '#graphql/form-faults.ts';
import { useFormDraft } from '#lib/form-draft.ts';
import { useText } from '#lib/language.ts';
import type { Faults } from '#ui/form.tsx';
import { showToast } from '#ui/toasts.ts';
import { createCapabilityMutation } from './capabilities.queries.ts';
import {
  type CapabilityDraft,
  capabilityFields,
  emptyCapability,
  toCapabilityInput,
} from './capability-draft.ts';
import { capabilityFormText } from './capability-form.text.ts';

/** Writing and publishing a capability of one owner: a draft per account, one attempt at a time. */
export function useCapabilityForm({ accountId, ownerId }: { accountId: string; ownerId: string }) {
  const t = useText(capabilityFormText);
  const navigate = useNavigate();
  const draft = useFormDraft<CapabilityDraft>(`capability:${accountId}`, emptyCapability);
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, execute] = useMutation(createCapabilityMutation);
  // Two presses within one frame both see `fetching` false.
  const isUnderWay = useRef(false);

  async function publish() {
    if (isUnderWay.current) return;
    const made = toCapabilityInput(draft.fields, ownerId);
    if ('faults' in made) return setFaults(spokenFaults(made.faults, t));
    isUnderWay.current = true;
    const { data } = await execute({ input: made.input });
    isUnderWay.current = false;
    if (!data) return;
    const { capability, errors } = data.createCapability;
    setFaults(formFaults(errors, capabilityFields));
    if (!capability) return;
    draft.forget();
    showToast({ text: t.published });
    await navigate(`/capabilities/${capability.id}`);
  }

  function change(changed: Partial<CapabilityDraft>) {
    draft.change(changed);
    const fields = Object.keys(changed).map((field) => (field.startsWith('price') ? 'price' : field));
    setFaults((before) => withoutFaults(before, fields));
  }

  function clear() {
    const before = draft.fields;
    draft.replace(emptyCapability);
    setFaults({});
    showToast({ text: t.cleared, action: { label: t.undo, onPress: () => draft.replace(before) } });
  }

  return { draft, faults, failure: error, isPending: fetching, change, clear, publish: () => void publish() };
}
