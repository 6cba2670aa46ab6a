import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { formFaults } from '#graphql/form-faults.ts';
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
    if ('faults' in made) return setFaults(mapped(made.faults, t));
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
    setFaults((before) => without(before, Object.keys(changed)));
  }

  function clear() {
    const before = draft.fields;
    draft.replace(emptyNeed);
    setFaults({});
    showToast({ text: t.cleared, action: { label: t.undo, onPress: () => draft.replace(before) } });
  }

  return { draft, faults, failure: error, isPending: fetching, change, clear, publish: () => void publish() };
}

/** A field that is being mended says no longer what was wrong with it. */
function without(faults: Faults, fields: readonly string[]): Faults {
  const mended = new Set(fields.map((field) => (field.startsWith('budget') ? 'budget' : field)));
  const left = Object.entries(faults).filter(([field]) => !mended.has(field));
  return left.length === Object.keys(faults).length ? faults : Object.fromEntries(left);
}

function mapped<Key extends string>(
  faults: Record<string, Key>,
  words: Readonly<Record<Key, string>>,
): Faults {
  return Object.fromEntries(Object.entries(faults).map(([field, key]) => [field, words[key]]));
}
