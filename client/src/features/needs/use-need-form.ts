import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { formFaults, spokenFaults, withoutFaults } from '#graphql/form-faults.ts';
import { useFormDraft } from '#lib/form-draft.ts';
import { useText } from '#lib/language.ts';
import type { Faults } from '#ui/form.tsx';
import { showToast } from '#ui/toasts.ts';
import { emptyNeed, type NeedDraft, needFields, toNeedInput } from './need-draft.ts';
import { needFormText } from './need-form.text.ts';
import { createNeedMutation } from './needs.queries.ts';

/** Writing and publishing a need for one firm: a draft per account, one attempt at a time. */
export function useNeedForm({ accountId, enterpriseId }: { accountId: string; enterpriseId: string }) {
  const t = useText(needFormText);
  const navigate = useNavigate();
  const draft = useFormDraft<NeedDraft>(`need:${accountId}`, emptyNeed);
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, execute] = useMutation(createNeedMutation);
  // Two presses within one frame both see `fetching` false.
  const isUnderWay = useRef(false);

  async function publish() {
    if (isUnderWay.current) return;
    const made = toNeedInput(draft.fields, enterpriseId);
    if ('faults' in made) return setFaults(spokenFaults(made.faults, t));
    isUnderWay.current = true;
    const { data } = await execute({ input: made.input });
    isUnderWay.current = false;
    if (!data) return;
    const { need, errors } = data.createNeed;
    setFaults(formFaults(errors, needFields));
    if (!need) return;
    draft.forget();
    showToast({ text: t.published });
    await navigate(`/needs/${need.id}`);
  }

  function change(changed: Partial<NeedDraft>) {
    draft.change(changed);
    const fields = Object.keys(changed).map((field) => (field.startsWith('budget') ? 'budget' : field));
    setFaults((before) => withoutFaults(before, fields));
  }

  function clear() {
    const before = draft.fields;
    draft.replace(emptyNeed);
    setFaults({});
    showToast({ text: t.cleared, action: { label: t.undo, onPress: () => draft.replace(before) } });
  }

  return { draft, faults, failure: error, isPending: fetching, change, clear, publish: () => void publish() };
}
