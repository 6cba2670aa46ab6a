import { useSearchParams } from 'react-router';
import { AdministratorOnly } from '#entities/viewer/administrator-only.tsx';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Tabs } from '#ui/tabs.tsx';
import { ConceptsTab, NEW_CONCEPT } from './concepts-tab.tsx';
import { IndexingBadge, IndexingFailure } from './indexing-note.tsx';
import './lexicon.css';
import { lexiconText } from './lexicon.text.ts';
import { LexiconHistory } from './lexicon-history.tsx';

/** The words that search knows: found, edited, tried and taken back by who runs the installation. */
export function LexiconPage() {
  const t = useText(lexiconText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <AdministratorOnly>
        <LexiconDesk />
      </AdministratorOnly>
    </div>
  );
}

function LexiconDesk() {
  const t = useText(lexiconText);
  const [params, setParams] = useSearchParams();
  const tab = params.get('tab') === 'history' ? 'history' : 'concepts';
  const choose = (id: string | null) =>
    setParams(id === null ? {} : { concept: id }, { preventScrollReset: true });
  return (
    <>
      <div className="pagehead">
        <div>
          <h1>{t.title}</h1>
          <p className="sm dim">{t.lead}</p>
        </div>
        <div className="row">
          <IndexingBadge />
          <Button icon="plus" onPress={() => choose(NEW_CONCEPT)}>
            {t.add}
          </Button>
        </div>
      </div>
      <IndexingFailure />
      <Tabs
        label={t.tabs}
        value={tab}
        onChange={(chosen) => setParams(chosen === 'history' ? { tab: 'history' } : {})}
        tabs={[
          {
            id: 'concepts',
            label: t.concepts,
            content: <ConceptsTab chosenId={params.get('concept')} onChoose={choose} />,
          },
          {
            id: 'history',
            label: t.history,
            content: (
              <div className="lexicon-panel">
                <LexiconHistory />
              </div>
            ),
          },
        ]}
      />
    </>
  );
}
