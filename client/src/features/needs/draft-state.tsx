import { useText } from '#lib/language.ts';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { needFormText } from './need-form.text.ts';
import type { useNeedForm } from './use-need-form.ts';

type Form = ReturnType<typeof useNeedForm>;

/** How far what is written is safe: one short line for the bar of the form. */
export function useSavedLine({ saving, draft }: Pick<Form, 'saving' | 'draft'>): string | false {
  const t = useText(needFormText);
  if (saving.state === 'saving') return t.saving;
  if (saving.state === 'failed') return t.saveFailed;
  if (saving.state === 'saved' && saving.savedAt) return t.savedAt(clockOf(saving.savedAt));
  return !draft.isEmpty && t.draftKept;
}

/** What stands in the way of saving or publishing, and the ways on. */
export function DraftNotes({ form }: { form: Form }) {
  const t = useText(needFormText);
  return (
    <>
      {form.saving.state === 'conflict' && (
        <Note tone="warning">
          {t.conflict}{' '}
          <Button look="fix" size="small" onPress={() => location.reload()}>
            {t.seeTheirs}
          </Button>{' '}
          <Button look="fix" size="small" onPress={form.saving.overwrite}>
            {t.keepMine}
          </Button>
        </Note>
      )}
      {form.twinId && (
        <Note tone="warning">
          {t.publishedAlready}{' '}
          <ButtonLink size="small" to={`/needs/${form.twinId}`}>
            {t.seeIt}
          </ButtonLink>{' '}
          <Button look="fix" size="small" onPress={form.publishTwice}>
            {t.publishTwice}
          </Button>
        </Note>
      )}
    </>
  );
}

function clockOf(instant: string): string {
  return new Date(instant).toLocaleTimeString('sv-SE', {
    timeZone: 'Asia/Shanghai',
    hour: '2-digit',
    minute: '2-digit',
  });
}
