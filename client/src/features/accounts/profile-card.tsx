import { useState } from 'react';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useAct } from '#graphql/use-act.ts';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { RadioGroup } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { showToast } from '#ui/toasts.ts';
import type { Own } from './account.page.tsx';
import { updateProfileMutation } from './account.queries.ts';
import { accountText } from './account.text.ts';

/** The name others see, and the language of letters. The language of the pages is chosen in the bar. */
export function ProfileCard({ account }: { account: Own['account'] }) {
  const t = useText(accountText);
  const [displayName, setDisplayName] = useState(account.displayName);
  const [language, setLanguage] = useState(account.language ?? 'ZH');
  const { act, check, faults, failure, isPending } = useAct(updateProfileMutation, ['displayName']);
  const submit = async () => {
    if (!check(displayName.trim() ? {} : { displayName: t.displayNameMissing })) return;
    if (await act({ input: { displayName, language } })) showToast({ text: t.saved });
  };
  return (
    <Card title={t.profile}>
      <Form label={t.profile} faults={faults} onSubmit={() => void submit()} className="col g4">
        {faults[''] && <Note tone="problem">{faults['']}</Note>}
        <FailureNote error={failure} />
        <TextField
          label={t.displayName}
          name="name"
          autoComplete="name"
          value={displayName}
          onChange={setDisplayName}
          hint={t.displayNameHint}
          error={faults.displayName}
        />
        <RadioGroup
          label={t.letterLanguage}
          options={[
            { id: 'ZH', label: t.chinese },
            { id: 'EN', label: t.english },
          ]}
          value={language}
          onChange={setLanguage}
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
