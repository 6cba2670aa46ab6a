import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useText } from '#lib/language.ts';
import { Button } from '#ui/button.tsx';
import { KindTag } from '#ui/kind.tsx';
import { SampleTag } from '#ui/tag.tsx';
import { uiText } from '#ui/ui.text.ts';
import type { AlsoFitting, MatchLine } from './match.fragments.ts';
import { matchText } from './match.text.ts';
import { reasonsOf, subjectOf } from './match-subject.ts';
import { type Dismissing, NotForUs } from './not-for-us.tsx';

type AlsoFitsProps = {
  match: MatchLine;
  /** What can be done about one of them. */
  actionsOf: (match: AlsoFitting) => ReactNode;
  /** Null for who looks on only. */
  dismissing: Dismissing | null;
};

/** In an entry: what else of the same organization fits, the best first, each with its own score and its own way on. */
export function AlsoFits({ match, actionsOf, dismissing }: AlsoFitsProps) {
  const t = useText(matchText);
  const { alsoFits, furtherCount, organization } = match;
  if (alsoFits.length === 0 && furtherCount === 0) return null;
  const title = t.also(organization?.name ?? '');
  return (
    <section className="match-also" aria-label={title}>
      <h4 className="sm dim">{title}</h4>
      <ul>
        {alsoFits.map((each) => (
          <AlsoFit key={subjectOf(each)?.id} match={each} actions={actionsOf(each)} dismissing={dismissing} />
        ))}
      </ul>
      {furtherCount > 0 && organization && (
        <p className="sm dim">
          <Link to={`/partners/${organization.id}`}>{t.further(furtherCount)}</Link>
        </p>
      )}
    </section>
  );
}

type AlsoFitProps = { match: AlsoFitting; actions: ReactNode; dismissing: Dismissing | null };

/** Two reasons tell why; the filter by kind shows all eight. */
const MOST_REASONS = 2;

function AlsoFit({ match, actions, dismissing }: AlsoFitProps) {
  const t = useText(matchText);
  const words = useText(uiText);
  const [isDismissing, setDismissing] = useState(false);
  const subject = subjectOf(match);
  if (!subject) return null;
  const score = Math.round(match.score);
  const why = reasonsOf(match).slice(0, MOST_REASONS);
  return (
    <li>
      <div className="match-also-line">
        <b className="num">
          <span aria-hidden="true">{score}</span>
          <span className="vh">{words.fit(score)}</span>
        </b>
        <div>
          <div className="row match-also-name">
            <KindTag kind={subject.kind} />
            <Link to={subject.path} lang="zh-CN">
              {subject.name}
            </Link>
            {subject.isExample && <SampleTag />}
          </div>
          {why.length > 0 && <p className="sm dim">{why.map(({ text }) => text).join(t.separator)}</p>}
        </div>
        <div className="row match-also-acts">
          {actions}
          {dismissing && !isDismissing && (
            <Button size="small" look="ghost" onPress={() => setDismissing(true)}>
              {t.notForUs}
            </Button>
          )}
        </div>
      </div>
      {isDismissing && dismissing && (
        <NotForUs
          itemId={subject.id}
          name={subject.name}
          {...dismissing}
          onClose={() => setDismissing(false)}
        />
      )}
    </li>
  );
}
