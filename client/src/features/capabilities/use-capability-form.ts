import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { spokenFaults, withoutFaults } from '#graphql/form-faults.ts';
import { useAct } from '#graphql/use-act.ts';
import { useFormDraft } from '#lib/form-draft.ts';
import { useText } from '#lib/language.ts';
import type { Faults } from '#ui/form.tsx';
import { showToast } from '#ui/toasts.ts';
import {
  createCapabilityMutation,
  publishCapabilityMutation,
  saveCapabilityDraftMutation,
  updateCapabilityMutation,
} from './capability.mutations.ts';
import {
  type CapabilityContentInput,
  type CapabilityDraft,
  capabilityFields,
  emptyCapability,
  toContentInput,
} from './capability-draft.ts';
import { capabilityFormText } from './capability-form.text.ts';
import { draftOf } from './draft-of.ts';

type Written = {
  accountId: string;
  ownerId: string;
  /** What is edited; null for a new one. */
  capability: CapabilityDetail | null;
};

/** Writing a capability, new or again: kept on this device while one writes, one attempt at a time. */
export function useCapabilityForm({ accountId, ownerId, capability }: Written) {
  const t = useText(capabilityFormText);
  const navigate = useNavigate();
  const [before] = useState(() => (capability ? draftOf(capability) : emptyCapability));
  const draft = useFormDraft<CapabilityDraft>(nameOf(accountId, capability), before);
  const create = useAct(createCapabilityMutation, capabilityFields);
  const save = useAct(saveCapabilityDraftMutation, capabilityFields);
  const update = useAct(updateCapabilityMutation, capabilityFields);
  const publish = useAct(publishCapabilityMutation, capabilityFields);
  const acts = [create, save, update, publish];
  const [ownFaults, setOwnFaults] = useState<Faults>({});
  const last = useRef<(typeof acts)[number]>(create);
  const faults = { ...last.current.faults, ...ownFaults };

  async function send(
    act: (typeof acts)[number],
    attempt: (content: CapabilityContentInput) => Promise<string | undefined>,
    done: string,
  ) {
    for (const one of acts) one.check({});
    const made = toContentInput(draft.fields);
    setOwnFaults('faults' in made ? spokenFaults(made.faults, t) : {});
    if ('faults' in made) return;
    last.current = act;
    const id = await attempt(made.content);
    if (!id) return;
    draft.forget();
    showToast({ text: done });
    await navigate(`/capabilities/${id}`);
  }

  const edited = { capabilityId: capability?.id ?? '', expectedRevision: capability?.revision ?? 0 };
  const publishNew = (content: CapabilityContentInput) =>
    create.act({ input: { ...content, ownerId, fieldCodes: content.fieldCodes ?? [] } });

  return {
    draft,
    faults,
    failure: last.current.failure,
    isChanged: last.current.codes.includes('CAPABILITY_CHANGED'),
    isPending: acts.some(({ isPending }) => isPending),
    change(changed: Partial<CapabilityDraft>) {
      draft.change(changed);
      const fields = Object.keys(changed).map((field) => (field.startsWith('price') ? 'price' : field));
      setOwnFaults((held) => withoutFaults(held, fields));
      for (const field of fields) last.current.mend(field);
    },
    clear() {
      const held = draft.fields;
      draft.replace(before);
      setOwnFaults({});
      const undo = { label: t.undo, onPress: () => draft.replace(held) };
      showToast({ text: capability ? t.reverted : t.cleared, action: undo });
    },
    publish: () =>
      capability
        ? void send(
            publish,
            (content) => publish.act({ input: { ...edited, content } }).then(idOf),
            t.published,
          )
        : void send(create, (content) => publishNew(content).then(idOf), t.published),
    saveDraft: () =>
      capability
        ? void send(
            update,
            (content) => update.act({ input: { ...edited, content } }).then(idOf),
            t.draftSaved,
          )
        : void send(save, (content) => save.act({ input: { ownerId, content } }).then(idOf), t.draftSaved),
    saveChanges: () =>
      void send(update, (content) => update.act({ input: { ...edited, content } }).then(idOf), t.saved),
  };
}

export type CapabilityForm = ReturnType<typeof useCapabilityForm>;

function idOf(payload: { capability: { id: string } | null } | null): string | undefined {
  return payload?.capability?.id;
}

/** An edit is kept by the revision that it began from: a newer one begins anew. */
function nameOf(accountId: string, capability: CapabilityDetail | null): string {
  if (!capability) return `capability:${accountId}`;
  return `capability:${accountId}:${capability.id}:${capability.revision}`;
}
