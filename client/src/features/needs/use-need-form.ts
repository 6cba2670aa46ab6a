import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useMutation } from 'urql';
import { formFaults, spokenFaults, withoutFaults } from '#graphql/form-faults.ts';
import { useFormDraft } from '#lib/form-draft.ts';
import { useText } from '#lib/language.ts';
import type { Faults } from '#ui/form.tsx';
import { showToast } from '#ui/toasts.ts';
import { rememberDraft, rememberedDraft } from './draft-memory.ts';
import { emptyNeed, type NeedDraft, needFields, toNeedContent } from './need-draft.ts';
import { needFormText } from './need-form.text.ts';
import { createNeedMutation, publishNeedMutation } from './need-writing.queries.ts';
import { type SavedDraft, useDraftSaving } from './use-draft-saving.ts';

type Options = {
  accountId: string;
  enterpriseId: string;
  /** A draft of the account that is gone on with. */
  opened?: { readonly saved: SavedDraft; readonly draft: NeedDraft };
};

/** Writing and publishing a need for one firm: kept on the device and in the account, one attempt at a time. */
export function useNeedForm({ accountId, enterpriseId, opened }: Options) {
  const t = useText(needFormText);
  const navigate = useNavigate();
  const kept = opened ? `need:${opened.saved.needId}:${opened.saved.version}` : `need:${accountId}`;
  const draft = useFormDraft<NeedDraft>(kept, opened?.draft ?? emptyNeed);
  // Words that were left here go on in the draft that the account has of them, not in another one.
  const [remembered] = useState(() => (opened || !draft.wasKept ? null : rememberedDraft(kept)));
  const [faults, setFaults] = useState<Faults>({});
  const [twinId, setTwinId] = useState<string | null>(null);
  const [created, create] = useMutation(createNeedMutation);
  const [published, publishDraft] = useMutation(publishNeedMutation);
  const isPending = created.fetching || published.fetching;
  // Two presses within one frame both see `fetching` false.
  const isUnderWay = useRef(false);
  const isWritten = draft.fields.title.trim() !== '' || draft.fields.text.trim() !== '';
  const saving = useDraftSaving({
    enterpriseId,
    draft: draft.fields,
    opened: opened?.saved ?? remembered,
    isRemembered: remembered !== null,
    onSaved: (saved) => {
      if (!opened) rememberDraft(kept, saved);
    },
    isPaused: !isWritten || isPending,
  });

  async function send(
    content: Extract<ReturnType<typeof toNeedContent>, { content: unknown }>['content'],
    isWantedTwice: boolean,
  ) {
    const saved = await saving.settle();
    if (!saved) {
      const { data } = await create({ input: { enterpriseId, ...content, isWantedTwice } });
      return data?.createNeed;
    }
    const { data } = await publishDraft({ input: { ...saved, ...content, isWantedTwice } });
    return data?.publishNeed;
  }

  async function publish(isWantedTwice = false) {
    if (isUnderWay.current) return;
    const made = toNeedContent(draft.fields);
    if ('faults' in made) return setFaults(spokenFaults(made.faults, t));
    isUnderWay.current = true;
    const payload = await send(made.content, isWantedTwice);
    isUnderWay.current = false;
    if (!payload) return;
    const { need, errors } = payload;
    const twin = errors.find((error) => error.__typename === 'NeedPublishedAlready');
    setTwinId(twin?.__typename === 'NeedPublishedAlready' ? twin.need.id : null);
    setFaults(twin ? {} : formFaults(errors, needFields));
    if (!need) return;
    draft.forget();
    rememberDraft(kept, null);
    showToast({ text: t.published });
    await navigate(`/needs/${need.id}`);
  }

  function change(changed: Partial<NeedDraft>) {
    draft.change(changed);
    setTwinId(null);
    setFaults((before) => withoutFaults(before, Object.keys(changed).map(faultOf)));
  }

  function clear() {
    const before = draft.fields;
    draft.replace(emptyNeed);
    saving.restart();
    setFaults({});
    showToast({ text: t.cleared, action: { label: t.undo, onPress: () => draft.replace(before) } });
  }

  return {
    draft,
    faults,
    saving,
    /** The need in the same words that is public already: publishing asks back. */
    twinId,
    failure: created.error ?? published.error,
    isPending,
    change,
    clear,
    publish: () => void publish(),
    publishTwice: () => void publish(true),
  };
}

/** Where a fault of that field stands. */
export function faultOf(field: string): string {
  if (field.startsWith('budget')) return 'budget';
  return field === 'bounty' ? 'bountyYuan' : field;
}
