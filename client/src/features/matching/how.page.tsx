import { Link } from 'react-router';
import { useQuery } from 'urql';
import { effectText, factorText, reasonText } from '#entities/match/match.text.ts';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { recordDay } from '#lib/dates.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Card } from '#ui/card.tsx';
import { howText } from './how.text.ts';
import { type WeightsLine, weightsQuery } from './weights.queries.ts';
import { factorMeaning } from './weights.text.ts';
import { draftOf, factorNames } from './weights-draft.ts';
import './matching.css';

/** For everybody: what a score is made of, with what each factor counts today. */
export function HowMatchingPage() {
  const t = useText(howText);
  const { viewer, role } = useViewer();
  const [result, refetch] = useQuery({ query: weightsQuery, requestPolicy: 'cache-and-network' });
  const mayRead = viewer?.isAdministrator || role === 'officer';
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.title}</h1>
          <p className="dim read">{t.lead}</p>
        </div>
        {mayRead && <Link to="/administration/matching">{t.change}</Link>}
      </div>
      <div className="col g4">
        <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
          {({ matchWeights }) => <InForce weights={matchWeights} />}
        </Answer>
        <div className="grid2">
          <Scale />
          <LeftOut />
        </div>
        <Feedback />
        <Card title={t.who}>
          <p>{t.whoLead}</p>
        </Card>
      </div>
    </div>
  );
}

function InForce({ weights }: { weights: WeightsLine }) {
  const t = useText(howText);
  const names = useText(factorText);
  const meanings = useText(factorMeaning);
  const draft = draftOf(weights);
  return (
    <Card title={t.weights}>
      <div className="col g4">
        <dl className="how-factors">
          {factorNames.map((name) => (
            <div key={name} className="how-factor">
              <dt>{names[name]}</dt>
              <dd>
                <div className="how-bar">
                  <i style={{ width: `${draft[name]}%` }} />
                </div>
                <p className="sm dim">{meanings[name]}</p>
              </dd>
              <dd className="v num">{numberText(draft[name])}%</dd>
            </div>
          ))}
        </dl>
        <p className="sm">{t.notAsked}</p>
        <p className="sm dim2">{t.since(recordDay(weights.validFrom), weights.source)}</p>
      </div>
    </Card>
  );
}

function Scale() {
  const t = useText(howText);
  return (
    <Card title={t.scale}>
      <ul className="how-list">
        {(['great', 'good', 'fair', 'below', 'nothing'] as const).map((key) => (
          <li key={key}>{t[key]}</li>
        ))}
      </ul>
    </Card>
  );
}

function LeftOut() {
  const t = useText(howText);
  return (
    <Card title={t.leftOut}>
      <ul className="how-list">
        {(['own', 'unverified', 'open', 'conflict', 'dismissed'] as const).map((key) => (
          <li key={key}>{t[key]}</li>
        ))}
      </ul>
    </Card>
  );
}

const reasons = [
  'NOT_OUR_FIELD',
  'NOT_READY',
  'TOO_FAR',
  'WORKED_BEFORE',
  'CONFLICT_OF_INTEREST',
  'OTHER',
] as const;

function Feedback() {
  const t = useText(howText);
  const said = useText(reasonText);
  const effects = useText(effectText);
  return (
    <Card title={t.feedback}>
      <div className="col g3">
        <p className="dim">{t.feedbackLead}</p>
        <dl className="how-effects">
          {reasons.map((reason) => (
            <div key={reason} className="how-effect">
              <dt>{said[reason]}</dt>
              <dd className="dim">{effects[reason]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Card>
  );
}
