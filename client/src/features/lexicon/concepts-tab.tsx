import { useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Checkbox } from '#ui/choice.tsx';
import { TextField } from '#ui/field.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import { ConceptEditor } from './concept-editor.tsx';
import { ConceptList } from './concept-list.tsx';
import { conceptQuery, conceptsQuery } from './lexicon.queries.ts';
import { lexiconText } from './lexicon.text.ts';

const pageSize = 50;
const most = 100;
// Empty lists name no type; saving brings them up to date.
const context = { additionalTypenames: ['LexiconConcept', 'Lexicon'] };

/** `new` stands for a concept that does not exist yet. */
export const NEW_CONCEPT = 'new';

type ConceptsTabProps = { chosenId: string | null; onChoose: (id: string | null) => void };

/** The concepts at the left, the one that is edited at the right; on a phone one of the two. */
export function ConceptsTab({ chosenId, onChoose }: ConceptsTabProps) {
  const t = useText(lexiconText);
  return (
    <div className={chosenId ? 'cols-lf lexicon lexicon-panel is-open' : 'cols-lf lexicon lexicon-panel'}>
      <Found chosenId={chosenId} onChoose={onChoose} />
      {chosenId === null && (
        <section className="card no-m">
          <EmptyState title={t.choose}>{t.chooseHint}</EmptyState>
        </section>
      )}
      {chosenId === NEW_CONCEPT && <NewConcept onChoose={onChoose} />}
      {chosenId && chosenId !== NEW_CONCEPT && <Chosen key={chosenId} id={chosenId} onChoose={onChoose} />}
    </div>
  );
}

function Found({ chosenId, onChoose }: ConceptsTabProps) {
  const t = useText(lexiconText);
  const [typed, setTyped] = useState('');
  const [editedOnly, setEditedOnly] = useState(false);
  const [first, setFirst] = useState(pageSize);
  const query = useDeferredValue(typed.trim());
  const [result, refetch] = useQuery({
    query: conceptsQuery,
    variables: { query, editedOnly, first },
    context,
  });
  return (
    <section className="card concept-list" aria-label={t.concepts}>
      <div className="pad col g3">
        <TextField label={t.find} hint={t.findHint} type="search" value={typed} onChange={setTyped} />
        <Checkbox isSelected={editedOnly} onChange={setEditedOnly}>
          {t.editedOnly}
        </Checkbox>
      </div>
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ lexicon: { concepts } }) => (
          <>
            <p className="xs dim2 concept-count num" aria-live="polite">
              {t.count(concepts.totalCount)}
            </p>
            {concepts.nodes.length === 0 ? (
              <NothingFound isFiltered={editedOnly && query === ''} />
            ) : (
              <ConceptList
                concepts={concepts.nodes}
                chosenId={chosenId}
                onChoose={onChoose}
                more={Math.min(pageSize, Math.min(most, concepts.totalCount) - concepts.nodes.length)}
                onMore={() => setFirst(most)}
              />
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

function NothingFound({ isFiltered }: { isFiltered: boolean }) {
  const t = useText(lexiconText);
  return isFiltered ? (
    <EmptyState title={t.nothingEdited}>{t.nothingEditedHint}</EmptyState>
  ) : (
    <EmptyState title={t.nothing}>{t.nothingHint}</EmptyState>
  );
}

function NewConcept({ onChoose }: Pick<ConceptsTabProps, 'onChoose'>) {
  const [result] = useQuery({ query: conceptsQuery, variables: { query: '', editedOnly: false, first: 1 } });
  return (
    <Answer result={result}>
      {({ lexicon }) => (
        <ConceptEditor
          concept={null}
          version={lexicon.version}
          onSaved={onChoose}
          onClose={() => onChoose(null)}
        />
      )}
    </Answer>
  );
}

function Chosen({ id, onChoose }: { id: string } & Pick<ConceptsTabProps, 'onChoose'>) {
  const t = useText(lexiconText);
  const [result, refetch] = useQuery({
    query: conceptQuery,
    variables: { id },
    context,
    requestPolicy: 'cache-and-network',
  });
  return (
    <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
      {({ lexicon, lexiconConcept }) =>
        lexiconConcept ? (
          <ConceptEditor
            concept={lexiconConcept}
            version={lexicon.version}
            onSaved={() => undefined}
            onClose={() => onChoose(null)}
          />
        ) : (
          <section className="card">
            <EmptyState title={t.gone}>{t.goneHint}</EmptyState>
          </section>
        )
      }
    </Answer>
  );
}
