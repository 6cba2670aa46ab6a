import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { FailureNote } from '#graphql/failure-note.tsx';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { MoreButton } from '#ui/pagination.tsx';
import { Tag } from '#ui/tag.tsx';
import { showToast } from '#ui/toasts.ts';
import { ChangedWords } from './changed-words.tsx';
import { historyQuery, restoreVersionMutation, type Version } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';
import { useUndo } from './use-concept-form.ts';

const pageSize = 20;
const most = 100;
const shownEdits = 5;
const context = { additionalTypenames: ['Lexicon', 'LexiconVersion'] };

/** Every edit: who, when, why, what was there before and after, and the way back to it. */
export function LexiconHistory() {
  const t = useText(lexiconText);
  const [first, setFirst] = useState(pageSize);
  const [result, refetch] = useQuery({
    query: historyQuery,
    variables: { first },
    context,
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ lexicon, lexiconHistory: { nodes, totalCount } }) =>
        nodes.length === 0 ? (
          <section className="card">
            <EmptyState title={t.noHistory}>{t.noHistoryHint}</EmptyState>
          </section>
        ) : (
          <section className="card" aria-label={t.history}>
            <ol className="list">
              {nodes.map((version) => (
                <li key={version.version}>
                  <Entry version={version} current={lexicon.version} />
                </li>
              ))}
            </ol>
            <MoreButton
              next={Math.min(most, totalCount) - nodes.length}
              onMore={() => setFirst(most)}
              isPending={result.fetching}
            />
            <div className="pad row">
              <GoBack to={0} current={lexicon.version} />
            </div>
          </section>
        )
      }
    </Answer>
  );
}

function Entry({ version, current }: { version: Version; current: number }) {
  const t = useText(lexiconText);
  const format = useFormat();
  const { edits, by, at, note, restoredVersion } = version;
  return (
    <div className="col">
      <div className="row sp">
        <div className="row">
          <b className="num">{t.version(version.version)}</b>
          {version.version === current && <Tag>{t.current}</Tag>}
          <span className="sm dim">
            {by?.displayName ?? t.formerAccount} · {format.moment(at)}
          </span>
        </div>
        {version.version !== current && <GoBack to={version.version} current={current} />}
      </div>
      {restoredVersion !== null && <p className="sm">{t.restoredFrom(restoredVersion)}</p>}
      {note && <p className="sm">{note}</p>}
      {edits.slice(0, shownEdits).map(({ conceptId, before, after }) => (
        <div key={conceptId} className="col g1 version-edit">
          <p className="row">
            <b>{after?.label ?? before?.label}</b>
            {!before && <Tag>{t.conceptAdded}</Tag>}
            {!after && <Tag>{t.conceptRemoved}</Tag>}
          </p>
          <ChangedWords before={before} after={after} />
        </div>
      ))}
      {edits.length > shownEdits && <p className="sm dim">{t.moreEdits(edits.length - shownEdits)}</p>}
    </div>
  );
}

function GoBack({ to, current }: { to: number; current: number }) {
  const t = useText(lexiconText);
  const undo = useUndo();
  const [{ fetching, error }, send] = useMutation(restoreVersionMutation);
  const goBack = async () => {
    const { data } = await send({ input: { version: to, expectedVersion: current } });
    const payload = data?.restoreLexiconVersion;
    if (!payload) return;
    if (payload.errors.length > 0) {
      showToast({ text: t.notBack, icon: 'warning' });
      return;
    }
    const made = payload.version?.version;
    showToast({
      text: t.wentBack(to),
      ...(made && { action: { label: t.undo, onPress: () => void undo(made) } }),
    });
  };
  return (
    <>
      <Button size="small" icon="retry" isPending={fetching} onPress={() => void goBack()}>
        {to === 0 ? t.goBackStart : t.goBack}
      </Button>
      <FailureNote error={error} />
    </>
  );
}
