import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { formFaults, spokenFaults, withoutFaults } from '#graphql/form-faults.ts';
import { useFormDraft } from '#lib/form-draft.ts';
import { useText } from '#lib/language.ts';
import type { Faults } from '#ui/form.tsx';
import { showToast } from '#ui/toasts.ts';
import { type EditableProfile, updateOrganizationMutation } from './edit-profile.queries.ts';
import { editProfileText } from './edit-profile.text.ts';
import {
  type DraftField,
  draftOf,
  type ProfileDraft,
  profileFields,
  rebase,
  toProfileInput,
} from './profile-draft.ts';

/** What somebody else did while the form was open. */
export type ProfileConflict = {
  readonly who: string | null;
  readonly fields: readonly string[];
  readonly both: readonly DraftField[];
  readonly theirs: ProfileDraft;
};

type Editing = { accountId: string; profile: EditableProfile; onSaved: () => void };

/** Editing one profile: a draft per account and revision; what others save meanwhile is taken in, nothing own is lost. */
export function useEditProfile({ accountId, profile, onSaved }: Editing) {
  const t = useText(editProfileText);
  const [base, setBase] = useState(profile);
  const [conflict, setConflict] = useState<ProfileConflict | null>(null);
  const [faults, setFaults] = useState<Faults>({});
  const [{ fetching, error }, execute] = useMutation(updateOrganizationMutation);
  const stored = draftOf(base);
  // A draft belongs to the revision that it was written over: over another one it would undo what others did.
  const draft = useFormDraft<ProfileDraft>(`profile:${accountId}:${base.id}:${base.profileRevision}`, stored);
  const isUnderWay = useRef(false);

  async function save() {
    if (isUnderWay.current) return;
    const made = toProfileInput(draft.fields, stored);
    if ('faults' in made) return setFaults(spokenFaults(made.faults, t));
    isUnderWay.current = true;
    const input = { organizationId: base.id, expectedRevision: base.profileRevision, ...made.changes };
    const { data } = await execute({ input });
    isUnderWay.current = false;
    if (!data) return;
    const { organization, errors } = data.updateOrganization;
    const meanwhile = errors.find((failure) => failure.__typename === 'ProfileChangedMeanwhile');
    if (meanwhile) return takeIn(meanwhile);
    setFaults(formFaults(errors, profileFields));
    if (!organization) return;
    draft.forget();
    showToast({ text: t.saved });
    onSaved();
  }

  function takeIn({ organization, fields, changedBy }: Meanwhile) {
    const theirs = draftOf(organization);
    const { draft: joined, both } = rebase({ mine: draft.fields, base: stored, theirs });
    draft.forget();
    setBase(organization);
    draft.replace(joined);
    setFaults({});
    setConflict({ who: changedBy?.displayName ?? null, fields, both, theirs });
  }

  function change(changed: Partial<ProfileDraft>) {
    draft.change(changed);
    const fields = Object.keys(changed).map((field) => (field.startsWith('contact') ? 'contact' : field));
    setFaults((before) => withoutFaults(before, fields));
  }

  function takeTheirs(field: DraftField) {
    if (!conflict) return;
    change({ [field]: conflict.theirs[field] });
    setConflict({ ...conflict, both: conflict.both.filter((other) => other !== field) });
  }

  function discard() {
    const before = draft.fields;
    draft.replace(stored);
    setFaults({});
    showToast({ text: t.discarded, action: { label: t.undo, onPress: () => draft.replace(before) } });
  }

  return {
    base,
    draft,
    faults,
    conflict,
    failure: error,
    isPending: fetching,
    change,
    takeTheirs,
    discard,
    save: () => void save(),
  };
}

type Meanwhile = {
  organization: EditableProfile;
  fields: readonly string[];
  changedBy: { displayName: string } | null;
};
