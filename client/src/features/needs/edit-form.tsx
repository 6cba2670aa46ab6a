import { useState } from 'react';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { FailureNote } from '#graphql/failure-note.tsx';
import { spokenFaults } from '#graphql/form-faults.ts';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Form, FormBar } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { draftOf, type NeedDraft, needFields, toNeedContent } from './need-draft.ts';
import { needFormText } from './need-form.text.ts';
import { NeedFormFields } from './need-form.tsx';
import { NeedPreview } from './need-preview.tsx';
import { updateNeedMutation } from './need-writing.queries.ts';
import { faultOf } from './use-need-form.ts';

type EditFormProps = {
  need: NeedDetail;
  /** Of the link, where somebody answers for the firm without an account. */
  token?: string;
  onSaved: () => void;
  onLeave: () => void;
};

/** Changes what others read already: saved as a whole, and only over the version that was read. */
export function EditForm({ need, token, onSaved, onLeave }: EditFormProps) {
  const t = useText(needFormText);
  const [draft, setDraft] = useState<NeedDraft>(() => draftOf(need));
  const update = useAct(updateNeedMutation, needFields);
  const isConflict = update.codes.includes('NEED_CHANGED_MEANWHILE');
  const faultCount = Object.keys(update.faults).filter((field) => field !== '').length;

  async function save() {
    const made = toNeedContent(draft);
    if ('faults' in made) return update.check(spokenFaults(made.faults, t));
    const input = { needId: need.id, version: need.version, token: token ?? null, ...made.content };
    if (await update.act({ input })) onSaved();
  }

  function change(changed: Partial<NeedDraft>) {
    setDraft((before) => ({ ...before, ...changed }));
    for (const field of Object.keys(changed)) update.mend(faultOf(field));
  }

  return (
    <div className="cols-fr">
      <Form label={t.editHeading} faults={update.faults} onSubmit={() => void save()}>
        <NeedFormFields draft={draft} faults={update.faults} onChange={change} />
        {isConflict ? (
          <Note tone="warning">
            {t.conflictPublished}{' '}
            <Button look="fix" size="small" onPress={() => location.reload()}>
              {t.seeTheirs}
            </Button>
          </Note>
        ) : (
          update.faults[''] && <Note tone="problem">{update.faults['']}</Note>
        )}
        <FailureNote error={update.failure} />
        <FormBar state={faultCount > 0 && t.faultsAbove(faultCount)}>
          <Button onPress={onLeave}>{t.cancel}</Button>
          <Button look="primary" type="submit" isPending={update.isPending}>
            {t.save}
          </Button>
        </FormBar>
      </Form>
      <aside className="sticky col g4">
        {need.enterprise && <NeedPreview draft={draft} enterpriseId={need.enterprise.id} />}
      </aside>
    </div>
  );
}
