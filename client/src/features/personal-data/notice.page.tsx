import { useQuery } from 'urql';
import { useLabel } from '#entities/taxonomy/labels.ts';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { noticeQuery } from './privacy.queries.ts';
import { privacyText } from './privacy.text.ts';
import { RetentionTable } from './retention-table.tsx';

type Notice = ResultOf<typeof noticeQuery>['privacyNotices'][number];

/** What is done with personal data, for everybody to read, with the versions before and how long what is kept. */
export function NoticePage() {
  const t = useText(privacyText);
  const [result, refetch] = useQuery({ query: noticeQuery });
  return (
    <div className="wrap">
      <title>{t.noticeTitle}</title>
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ privacyNotices: [notice, ...earlier], retentionPolicies }) =>
          notice && (
            <div className="col g5">
              <Text notice={notice} />
              <Card title={t.retention} holds="table">
                <RetentionTable rules={retentionPolicies.map((policy) => ({ policy }))} />
              </Card>
              <Card title={t.versions} holds="list">
                <Versions notices={[notice, ...earlier]} />
              </Card>
            </div>
          )
        }
      </Answer>
    </div>
  );
}

function Text({ notice }: { notice: Notice }) {
  const t = useText(privacyText);
  const label = useLabel();
  return (
    <article className="col g4" style={{ maxWidth: '48rem' }}>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.notice}</h1>
          <p className="dim">{t.noticeLead(notice.version, notice.validFrom)}</p>
        </div>
      </div>
      {notice.sections.map(({ title, paragraphs }) => (
        <section key={title.en} className="col g2">
          <h2>{label(title)}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.en} className="read">
              {label(paragraph)}
            </p>
          ))}
        </section>
      ))}
    </article>
  );
}

function Versions({ notices }: { notices: readonly Notice[] }) {
  const label = useLabel();
  return (
    <ul className="list">
      {notices.map(({ version, changes }) => (
        <li key={version} className="row">
          <b className="num">{version}</b>
          <span className="grow">{label(changes)}</span>
        </li>
      ))}
    </ul>
  );
}
