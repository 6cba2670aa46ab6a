import { useQuery } from 'urql';
import type { CapabilityDetail } from '#entities/capability/capability-detail.fragments.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Form, FormBar } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { capabilityChoicesQuery } from './capabilities.queries.ts';
import { capabilityFormText } from './capability-form.text.ts';
import { CapabilityFormFields } from './capability-form.tsx';
import { CapabilityPreview } from './capability-preview.tsx';
import { type CapabilityForm, useCapabilityForm } from './use-capability-form.ts';

type EditorProps = {
  accountId: string;
  owner: { readonly id: string; readonly name: string; readonly isVerified: boolean };
  /** What is edited; null for a new one. */
  capability: CapabilityDetail | null;
};

/** The form of a capability with what others will see beside it. */
export function CapabilityEditor({ accountId, owner, capability }: EditorProps) {
  const t = useText(capabilityFormText);
  const form = useCapabilityForm({ accountId, ownerId: owner.id, capability });
  const [{ data }] = useQuery({ query: capabilityChoicesQuery, variables: { id: owner.id } });
  const { draft, faults, change } = form;
  const isOpen = capability !== null && capability.state !== 'DRAFT';
  return (
    <div className="cols-fr">
      <Form
        label={capability ? t.editHeading : t.heading}
        faults={faults}
        onSubmit={isOpen ? form.saveChanges : form.publish}
      >
        {!owner.isVerified && <Note tone="warning">{t.unverified}</Note>}
        {draft.wasKept && <Note>{t.draftFound}</Note>}
        <CapabilityFormFields draft={draft.fields} faults={faults} onChange={change} choices={data} />
        {form.isChanged && capability && <Changed id={capability.id} />}
        {faults[''] && !form.isChanged && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={form.failure} />
        <Bar form={form} isOpen={isOpen} isNew={capability === null} />
      </Form>
      <aside className="sticky col g4">
        <CapabilityPreview draft={draft.fields} ownerName={owner.name} />
      </aside>
    </div>
  );
}

function Bar({ form, isOpen, isNew }: { form: CapabilityForm; isOpen: boolean; isNew: boolean }) {
  const t = useText(capabilityFormText);
  const { draft } = form;
  const faultCount = Object.values(form.faults).filter(Boolean).length;
  return (
    <FormBar state={faultCount > 0 ? t.faultsAbove(faultCount) : !draft.isEmpty && t.draftKept}>
      {!draft.isEmpty && (
        <Button look="ghost" onPress={form.clear}>
          {isNew ? t.clear : t.revert}
        </Button>
      )}
      {!isOpen && (
        <Button isPending={form.isPending} onPress={form.saveDraft}>
          {t.saveDraft}
        </Button>
      )}
      <Button look="primary" type="submit" isPending={form.isPending}>
        {isOpen ? t.saveChanges : t.publish}
      </Button>
    </FormBar>
  );
}

/** A colleague was first: what stands there now is one press away, what is written here stays on the device. */
function Changed({ id }: { id: string }) {
  const t = useText(capabilityFormText);
  return (
    <Note tone="problem">
      {t.changedMeanwhile} <ButtonLink to={`/capabilities/${id}`}>{t.seeNewest}</ButtonLink>
    </Note>
  );
}
