import { useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { type NeedDraft, toUnfinishedContent } from './need-draft.ts';
import { saveNeedDraftMutation } from './need-writing.queries.ts';

/** A draft that the account has already. */
export type SavedDraft = { readonly needId: string; readonly version: number };

type SavingState = 'idle' | 'saving' | 'saved' | 'failed' | 'conflict';

type Options = {
  enterpriseId: string;
  draft: NeedDraft;
  /** What the page was opened with; null for a new draft. */
  opened: SavedDraft | null;
  /** Only this device says that there is such a draft: the account may have published or discarded it meanwhile. */
  isRemembered: boolean;
  /** Told what the account has, whenever that changes. */
  onSaved: (saved: SavedDraft | null) => void;
  /** Nothing is worth keeping yet, or it is being published. */
  isPaused: boolean;
};

/** After a pause in writing. */
const QUIET_MS = 1_500;

/**
 * Saves what is written to the account, a moment after the last stroke, one save at a time. A newer version elsewhere stops
 * it until the writer has chosen.
 */
export function useDraftSaving(options: Options) {
  const { enterpriseId, draft, opened, isRemembered, isPaused, onSaved } = options;
  const [, save] = useMutation(saveNeedDraftMutation);
  const [state, setState] = useState<SavingState>('idle');
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [savedId, setSavedId] = useState(opened?.needId);
  const saved = useRef<SavedDraft | null>(opened);
  const theirs = useRef<SavedDraft | null>(null);
  const key = useRef(crypto.randomUUID());
  const running = useRef<Promise<void>>(Promise.resolve());
  const written = JSON.stringify(draft);
  // What is only remembered is saved once more: that shows whether it is still there.
  const lastSaved = useRef(isRemembered ? '' : written);
  const mayBeGone = useRef(isRemembered);

  async function run(): Promise<void> {
    const target = saved.current ?? { enterpriseId, key: key.current };
    setState('saving');
    const { data, error } = await save({ input: { ...target, ...toUnfinishedContent(draft) } });
    const { need, errors = [] } = data?.saveNeedDraft ?? {};
    if (need) {
      saved.current = { needId: need.id, version: need.version };
      mayBeGone.current = false;
      onSaved(saved.current);
      lastSaved.current = written;
      setSavedAt(need.changedAt);
      setSavedId(need.id);
      return setState('saved');
    }
    const [first] = errors;
    if (first?.__typename === 'NeedChangedMeanwhile') {
      theirs.current = { needId: first.need.id, version: first.need.version };
      return setState('conflict');
    }
    if (mayBeGone.current && (first || error?.graphQLErrors.length)) {
      mayBeGone.current = false;
      saved.current = null;
      return run();
    }
    setState('failed');
  }

  const latest = useRef(run);
  latest.current = run;
  const queue = () => {
    running.current = running.current.then(() => latest.current());
    return running.current;
  };
  const isWaiting = written !== lastSaved.current && !isPaused && state !== 'conflict';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stroke begins the pause anew
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(queue, QUIET_MS);
    return () => clearTimeout(timer);
  }, [isWaiting, written]);

  return {
    state,
    savedAt,
    /** Of the draft in the account. */
    savedId,
    /** What the account has once the save under way has ended; null where it never had any. */
    async settle(): Promise<SavedDraft | null> {
      await running.current;
      return saved.current;
    },
    /** Another draft from here on. */
    restart(): void {
      saved.current = null;
      onSaved(null);
      setSavedId(undefined);
      key.current = crypto.randomUUID();
      setState('idle');
    },
    /** Saves over what a colleague has saved meanwhile. */
    overwrite(): void {
      saved.current = theirs.current;
      void queue();
    },
  };
}
