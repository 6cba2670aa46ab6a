import { Link } from 'react-router';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/choice.tsx';
import { TextArea, TextField } from '#ui/field.tsx';
import { Note } from '#ui/note.tsx';
import { ChangedWords } from './changed-words.tsx';
import { EditBadge } from './edit-badge.tsx';
import type { Concept } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';
import { ReadingPreview } from './reading-preview.tsx';
import { useConceptForm } from './use-concept-form.ts';
import { useTakingBack } from './use-taking-back.ts';
import { wordLists } from './word-changes.ts';
import { WordList } from './word-list.tsx';

const longestTerm = 60;
const longestNote = 300;

type ConceptEditorProps = {
  concept: Concept | null;
  version: number;
  onSaved: (id: string) => void;
  onClose: () => void;
};

/** The words of one concept, what search makes of them, and the press that saves them. */
export function ConceptEditor({ concept, version, onSaved, onClose }: ConceptEditorProps) {
  const t = useText(lexiconText);
  const form = useConceptForm({ concept, version, onSaved });
  const { words, faults } = form;
  return (
    <section className="card concept-editor" aria-label={concept?.label ?? t.newConcept}>
      <div className="hd">
        <div className="grow">
          <Button className="only-m" look="ghost" size="small" onPress={onClose}>
            {t.back}
          </Button>
          <h2 className="row">
            {concept?.label ?? t.newConcept} {concept && <EditBadge edit={concept.edit} />}
          </h2>
          {concept?.lastEdit && <LastEdit edit={concept.lastEdit} />}
        </div>
      </div>
      <div className="pad col g4">
        {concept?.edit === 'REMOVED' && <Note tone="warning">{t.removedNote}</Note>}
        <TextField
          label={t.label}
          hint={t.labelHint}
          isRequired
          maxLength={longestTerm}
          value={words.label}
          onChange={(label) => form.change({ label })}
          error={faults.label}
        />
        {wordLists.map((list) => (
          <WordList
            key={list}
            label={t[list]}
            hint={t[`${list}Hint`]}
            words={words[list]}
            onChange={(changed) => form.change({ [list]: changed })}
            error={faults[list]}
          />
        ))}
        <ReadingPreview id={concept?.id ?? null} words={words} />
        {concept?.edit === 'CHANGED' && concept.shipped && (
          <div className="col g1">
            <p className="sm dim">{t.since}</p>
            <ChangedWords before={concept.shipped} after={concept} />
          </div>
        )}
        <TextArea
          label={t.note}
          rows={2}
          maxLength={longestNote}
          value={form.note}
          onChange={form.setNote}
          error={faults.note}
        />
        <Objections form={form} />
        <Acts concept={concept} version={version} form={form} />
      </div>
    </section>
  );
}

type Form = ReturnType<typeof useConceptForm>;

function LastEdit({ edit: { by, at, note } }: { edit: NonNullable<Concept['lastEdit']> }) {
  const t = useText(lexiconText);
  const format = useFormat();
  const words = t.lastEdit(by?.displayName ?? t.formerAccount, format.moment(at));
  return <p className="xs dim2">{note ? `${words} · ${note}` : words}</p>;
}

/** Why it was not saved, beside what can be done about it. */
function Objections({ form }: { form: Form }) {
  const t = useText(lexiconText);
  const format = useFormat();
  const { meanwhile, taken, faults, failure } = form;
  const who = meanwhile?.version.by?.displayName ?? t.formerAccount;
  return (
    <>
      {faults[''] && <Note tone="problem">{faults['']}</Note>}
      {taken.map(({ word, owner }) => (
        <Note key={word} tone="problem">
          {t.taken(word)}
          <Link to={`?concept=${encodeURIComponent(owner.id)}`}>{owner.label}</Link>
        </Note>
      ))}
      {taken.length > 0 && (
        <Checkbox isSelected={form.sharesWords} onChange={form.setSharesWords}>
          {t.share}
        </Checkbox>
      )}
      {meanwhile && (
        <Note tone="problem">
          {t.meanwhile(who, format.moment(meanwhile.version.at))}
          <span className="row meanwhile">
            <Button size="small" onPress={form.takeTheirs}>
              {t.theirs}
            </Button>
            <Button size="small" onPress={form.overwrite}>
              {t.mine}
            </Button>
          </span>
        </Note>
      )}
      <FailureNote error={failure} />
    </>
  );
}

type ActsProps = { concept: Concept | null; version: number; form: Form };

function Acts({ concept, version, form }: ActsProps) {
  const t = useText(lexiconText);
  const back = useTakingBack({ id: concept?.id ?? '', label: concept?.label ?? '', version });
  const isRemoved = concept?.edit === 'REMOVED';
  const canSave = !form.isUntouched || isRemoved;
  return (
    <>
      <FailureNote error={back.failure} />
      <div className="row concept-acts">
        <Button look="primary" isPending={form.isSending} isDisabled={!canSave} onPress={form.save}>
          {t.save}
        </Button>
        {!form.isUntouched && concept && (
          <Button look="ghost" onPress={form.discard}>
            {t.discard}
          </Button>
        )}
        <span className="grow" />
        {concept?.shipped && concept.edit !== 'UNCHANGED' && (
          <Button icon="retry" isPending={back.isBusy} onPress={() => void back.restore()}>
            {t.restore}
          </Button>
        )}
        {concept && !isRemoved && (
          <Button isPending={back.isBusy} onPress={() => void back.remove()}>
            {t.remove}
          </Button>
        )}
      </div>
    </>
  );
}
