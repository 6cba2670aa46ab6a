import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import type { OwnPrivacy } from './privacy.page.tsx';
import { correctProfileMutation } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';

type Expert = NonNullable<OwnPrivacy['commissioner']>;

/** What a commissioner puts right alone; for the rest there is the request to the bureau. */
export function ExpertCard({ expert }: { expert: Expert }) {
  const t = useText(privacyText);
  const [description, setDescription] = useState(expert.description ?? '');
  const [availability, setAvailability] = useState(expert.availability ?? '');
  const { act, faults, failure, isPending } = useAct(correctProfileMutation, ['description', 'availability']);
  const submit = async () => {
    if (await act({ input: { description, availability } })) showToast({ text: t.corrected });
  };
  return (
    <Card title={t.expert}>
      <Form label={t.expert} faults={faults} onSubmit={() => void submit()} className="col g4">
        <p className="sm dim">{t.expertHint}</p>
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={failure} />
        <TextArea
          label={t.bestAt}
          rows={4}
          maxLength={1000}
          value={description}
          onChange={setDescription}
          error={faults.description}
        />
        <TextField
          label={t.availability}
          value={availability}
          onChange={setAvailability}
          error={faults.availability}
        />
        <div className="row">
          <Button type="submit" isPending={isPending}>
            {t.save}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
