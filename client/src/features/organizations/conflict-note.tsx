import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Note } from '#ui/note.tsx';
import { editProfileText } from './edit-profile.text.ts';
import type { DraftField } from './profile-draft.ts';
import type { ProfileConflict } from './use-edit-profile.ts';

type ConflictNoteProps = { conflict: ProfileConflict; onTakeTheirs: (field: DraftField) => void };

/** Who saved meanwhile, what they changed, and where both did: theirs one press away. */
export function ConflictNote({ conflict, onTakeTheirs }: ConflictNoteProps) {
  const t = useText(editProfileText);
  const { who, fields, both, theirs } = conflict;
  const words = t as Readonly<Record<string, unknown>>;
  const nameOf = (field: string) => (typeof words[field] === 'string' ? words[field] : field);
  const shown = (field: DraftField) => {
    const value = theirs[field];
    return (typeof value === 'string' ? value : value.join(t.separator)) || t.empty;
  };
  return (
    <Note tone="warning">
      <span className="col g2">
        <span>{t.conflict(who ?? t.somebody)}</span>
        {fields.length > 0 && (
          <span className="sm">
            {t.theyChanged}：{fields.map(nameOf).join(t.separator)}
          </span>
        )}
        {both.map((field) => (
          <span key={field} className="row">
            <span>
              {t.both}：<b>{nameOf(field)}</b> “{shown(field).slice(0, 80)}”
            </span>
            <Button look="fix" size="small" onPress={() => onTakeTheirs(field)}>
              {t.takeTheirs}
            </Button>
          </span>
        ))}
      </span>
    </Note>
  );
}
