import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { Card, List } from '#ui/card.tsx';
import { Note } from '#ui/note.tsx';
import { EmptyState, ErrorState, NoPermissionState, NotFoundState } from '#ui/page-state.tsx';
import { Reasons } from '#ui/reasons.tsx';
import { Seal } from '#ui/seal.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { Count } from '#ui/tag.tsx';
import { livingText } from './living.text.ts';

/** Cards and the cases of a page: empty, loading, failed, not allowed, not found; notes. */
export function CaseSections() {
  const t = useText(livingText);
  return (
    <>
      <Cards />
      <h2>{t.cases}</h2>
      <div className="grid2">
        <section className="card">
          <EmptyState
            title={t.emptyTitle}
            headingLevel={3}
            action={<Button look="primary">{t.describe}</Button>}
          >
            {t.emptyHint}
          </EmptyState>
        </section>
        <section className="card">
          <Skeleton />
        </section>
        <section className="card">
          <ErrorState code="7F2K" onRetry={() => undefined} />
        </section>
        <section className="card">
          <NoPermissionState isSignedOut from="/ui" />
        </section>
        <section className="card">
          <NotFoundState />
        </section>
        <section className="card pad col g3">
          <Note>{t.noteInfo}</Note>
          <Note tone="warning">{t.noteWarning}</Note>
          <Note tone="problem">{t.noteProblem}</Note>
          <Note tone="success">{t.noteSuccess}</Note>
        </section>
      </div>
    </>
  );
}

function Cards() {
  const t = useText(livingText);
  return (
    <>
      <h2>{t.card}</h2>
      <div className="grid3 living-cards">
        <Card
          isLit
          holds="list"
          title={
            <>
              {t.waitingForMe} <Count isLit>2</Count>
            </>
          }
        >
          <List>
            <li className="row sp">
              <div className="grow">
                <b>{t.sign}</b>
                <p className="sm dim">{t.signHint}</p>
              </div>
              <div className="row">
                <Button look="primary">{t.signVerb}</Button>
              </div>
            </li>
          </List>
        </Card>
        <Card label={t.linesHint}>
          <Seal />
          <p className="sm dim">{t.linesHint}</p>
        </Card>
        <Card label={t.professor}>
          <Seal isOpen />
          <Reasons
            isDivided
            reasons={[
              { id: 'field', icon: 'field', text: t.topic },
              { id: 'form', icon: 'form', text: t.development },
              { id: 'trl', icon: 'chart', text: 'TRL 7' },
            ]}
          />
        </Card>
      </div>
    </>
  );
}
