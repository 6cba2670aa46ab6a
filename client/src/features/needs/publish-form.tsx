import type { ReactNode } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Form, FormBar } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { DraftNotes, useSavedLine } from './draft-state.tsx';
import { needFormText } from './need-form.text.ts';
import { NeedFormFields } from './need-form.tsx';
import { NeedPreview } from './need-preview.tsx';
import { SimilarNeeds } from './similar-needs.tsx';
import type { useNeedForm } from './use-need-form.ts';

type PublishFormProps = {
  form: ReturnType<typeof useNeedForm>;
  enterpriseId: string;
  label: string;
  /** What is to be known before one writes. */
  notes?: ReactNode;
  /** Beside the button that publishes. */
  actions: ReactNode;
};

/** What is not published yet: the fields, what others will see, who asks for much the same, and how far it is saved. */
export function PublishForm({ form, enterpriseId, label, notes, actions }: PublishFormProps) {
  const t = useText(needFormText);
  const { draft, faults, change } = form;
  const { title, text } = draft.fields;
  const savedLine = useSavedLine(form);
  const faultCount = Object.keys(faults).length;
  return (
    <div className="cols-fr">
      <Form label={label} faults={faults} onSubmit={form.publish}>
        {notes}
        <NeedFormFields
          draft={draft.fields}
          faults={faults}
          onChange={change}
          hints={
            <SimilarNeeds
              title={title}
              text={text}
              enterpriseId={enterpriseId}
              excludeId={form.saving.savedId}
            />
          }
        />
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <DraftNotes form={form} />
        <FailureNote error={form.failure} />
        <FormBar state={faultCount > 0 ? t.faultsAbove(faultCount) : savedLine}>
          {actions}
          <Button look="primary" type="submit" isPending={form.isPending}>
            {t.publish}
          </Button>
        </FormBar>
      </Form>
      <aside className="sticky col g4">
        <NeedPreview draft={draft.fields} enterpriseId={enterpriseId} />
      </aside>
    </div>
  );
}
