import { useState } from 'react';
import { useClient, useMutation } from 'urql';
import { formFaults } from '#graphql/form-faults.ts';
import { useText } from '#lib/language.ts';
import { showToast } from '#ui/toasts.ts';
import {
  type ChangedMeanwhile,
  type Concept,
  restoreVersionMutation,
  type SaveError,
  saveConceptMutation,
  type Words,
  type WordTaken,
} from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';
import { hasSameWords } from './word-changes.ts';

const fields = ['label', 'same', 'narrower', 'related', 'note'];
const noWords: Words = { label: '', same: [], narrower: [], related: [] };

const isMeanwhile = (error: SaveError): error is ChangedMeanwhile =>
  error.__typename === 'LexiconChangedMeanwhile';
const isTaken = (error: SaveError): error is WordTaken => error.__typename === 'LexiconWordTaken';

type FormOptions = {
  /** Null writes a new one. */
  concept: Concept | null;
  /** Of the lexicon that the concept was read from. */
  version: number;
  onSaved: (id: string) => void;
};

/** What is being written for one concept, and what the API said of it. */
export function useConceptForm({ concept, version, onSaved }: FormOptions) {
  const t = useText(lexiconText);
  const undo = useUndo();
  const [expected, setExpected] = useState(version);
  const [start, setStart] = useState<Words>(concept ?? noWords);
  const [words, setWords] = useState<Words>(start);
  const [note, setNote] = useState('');
  const [sharesWords, setSharesWords] = useState(false);
  const [errors, setErrors] = useState<readonly SaveError[]>([]);
  const [{ fetching, error }, send] = useMutation(saveConceptMutation);
  const isUntouched = hasSameWords(words, start);

  const begin = (from: Words, at: number) => {
    setStart(from);
    setWords(from);
    setExpected(at);
    setErrors([]);
  };
  // Undone, restored, or edited by somebody else: shown at once, unless something is being written here.
  const edited = concept?.lastEdit?.version ?? 0;
  const [seen, setSeen] = useState(edited);
  if (concept && edited !== seen) {
    setSeen(edited);
    if (isUntouched) begin(concept, version);
  }

  const save = async (expectedVersion = expected) => {
    const { label, same, narrower, related } = words;
    const input = { id: concept?.id ?? null, expectedVersion, label, same, narrower, related, sharesWords };
    const { data } = await send({ input: { ...input, note: note.trim() || null } });
    const payload = data?.saveLexiconConcept;
    if (!payload) return;
    setErrors(payload.errors);
    if (payload.errors.length > 0 || !payload.concept) return;
    const saved = payload.lexicon.version;
    begin(payload.concept, saved);
    setNote('');
    setSharesWords(false);
    showToast({
      text: t.saved(label.trim()),
      ...(saved > expectedVersion && { action: { label: t.undo, onPress: () => void undo(saved) } }),
    });
    onSaved(payload.concept.id);
  };

  const meanwhile = errors.find(isMeanwhile);
  return {
    words,
    note,
    sharesWords,
    setNote,
    setSharesWords,
    change: (changed: Partial<Words>) => setWords((before) => ({ ...before, ...changed })),
    discard: () => {
      setWords(start);
      setErrors([]);
    },
    save: () => void save(),
    /** What the other one saved takes the place of what was written here. */
    takeTheirs: () => {
      if (meanwhile?.concept) begin(meanwhile.concept, meanwhile.version.version);
    },
    overwrite: () => {
      if (!meanwhile) return;
      setExpected(meanwhile.version.version);
      void save(meanwhile.version.version);
    },
    isUntouched,
    isSending: fetching,
    failure: error,
    meanwhile,
    taken: errors.filter(isTaken),
    faults: formFaults(
      errors.filter((fault) => !isMeanwhile(fault) && !isTaken(fault)),
      fields,
    ),
  };
}

/** Goes back to the version before one, unless somebody has edited since; says which. */
export function useUndo() {
  const t = useText(lexiconText);
  const client = useClient();
  return async (version: number) => {
    const input = { version: version - 1, expectedVersion: version };
    // By the client: the toast outlives what offered it.
    const { data } = await client.mutation(restoreVersionMutation, { input }).toPromise();
    const isUndone = data?.restoreLexiconVersion.errors.length === 0;
    showToast(isUndone ? { text: t.undone } : { text: t.undoFailed, icon: 'warning' });
  };
}
