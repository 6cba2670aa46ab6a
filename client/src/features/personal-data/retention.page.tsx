import { useQuery } from 'urql';
import { OfficerOnly } from '#entities/viewer/officer-only.tsx';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { retentionQuery } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';
import { RetentionTable } from './retention-table.tsx';

/** The policies in force and when they were last applied, for officers. */
export function RetentionPage() {
  const t = useText(privacyText);
  return (
    <div className="wrap">
      <title>{t.retentionTitle}</title>
      <OfficerOnly>
        <Retention />
      </OfficerOnly>
    </div>
  );
}

function Retention() {
  const t = useText(privacyText);
  const [result, refetch] = useQuery({ query: retentionQuery, requestPolicy: 'cache-and-network' });
  return (
    <>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.retention}</h1>
          <p className="dim">{t.retentionLead}</p>
        </div>
      </div>
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ retention }) => (
          <Card label={t.retention} holds="table">
            <RetentionTable rules={retention} />
          </Card>
        )}
      </Answer>
    </>
  );
}
