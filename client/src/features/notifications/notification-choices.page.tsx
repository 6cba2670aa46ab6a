import { Link } from 'react-router';
import { useQuery } from 'urql';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { useViewer } from '#entities/viewer/use-viewer.ts';
import { Answer } from '#graphql/answer.tsx';
import { useText } from '#lib/language.ts';
import { Card } from '#ui/card.tsx';
import { Checkbox } from '#ui/choice.tsx';
import { type DataColumn, DataTable } from '#ui/data-table.tsx';
import { Select } from '#ui/select.tsx';
import './notifications.css';
import { type ChoiceRow, choicesQuery, type Topic } from './notifications.queries.ts';
import { choicesText } from './notifications.text.ts';
import { matchHint, topicHint, topicText } from './topic.text.ts';
import { frequencies, useChoose } from './use-choose.ts';

/** What the person wants to hear of, where and how often. */
export function NotificationChoicesPage() {
  const t = useText(choicesText);
  return (
    <div className="wrap note-page">
      <title>{t.pageTitle}</title>
      <RequireAccount>{() => <Choices />}</RequireAccount>
    </div>
  );
}

function Choices() {
  const t = useText(choicesText);
  const [result, refetch] = useQuery({ query: choicesQuery, requestPolicy: 'cache-and-network' });
  return (
    <>
      <nav className="crumb">
        <Link to="/account">{t.back}</Link>
      </nav>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.title}</h1>
          <p className="dim read">{t.lead}</p>
        </div>
      </div>
      <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
        {({ viewer }) => (
          <Card label={t.title} holds="table">
            <Table rows={viewer?.notificationChoices ?? []} />
            {viewer?.account.email && <p className="pad xs dim">{t.address(viewer.account.email)}</p>}
          </Card>
        )}
      </Answer>
    </>
  );
}

function Table({ rows }: { rows: readonly ChoiceRow[] }) {
  const t = useText(choicesText);
  const names = useText(topicText);
  const columns: DataColumn<ChoiceRow>[] = [
    { id: 'topic', header: t.topic, cell: ({ topic }) => <TopicName topic={topic} /> },
    { id: 'site', header: t.onSite, cell: (row) => <OnSite row={row} /> },
    { id: 'mail', header: t.byMail, cell: (row) => <ByMail row={row} /> },
  ];
  return (
    <DataTable
      label={t.title}
      rows={rows}
      columns={columns}
      rowId={({ topic }) => topic}
      rowName={({ topic }) => names[topic]}
      isCardsOnPhone
    />
  );
}

function TopicName({ topic }: Pick<ChoiceRow, 'topic'>) {
  const names = useText(topicText);
  const hint = useHint(topic);
  return (
    <div className="col note-topic-name">
      <span className="note-topic-title">{names[topic]}</span>
      <span className="xs dim">{hint}</span>
    </div>
  );
}

function useHint(topic: Topic): string {
  const hints = useText(topicHint);
  const forMatches = useText(matchHint);
  const { viewer } = useViewer();
  if (topic !== 'MATCHES' || !viewer?.commissioner) return hints[topic];
  return viewer.organization ? forMatches.both : forMatches.inPerson;
}

function OnSite({ row }: { row: ChoiceRow }) {
  const t = useText(choicesText);
  const names = useText(topicText);
  const choose = useChoose(row);
  return (
    <Checkbox
      aria-label={t.shownFor(names[row.topic])}
      isSelected={row.isShown}
      onChange={(isShown) => void choose.show(isShown)}
    />
  );
}

function ByMail({ row }: { row: ChoiceRow }) {
  const t = useText(choicesText);
  const names = useText(topicText);
  const choose = useChoose(row);
  if (row.mailedBy === 'ALWAYS') return <span className="sm dim">{t.always}</span>;
  if (row.mailedBy === 'SAVED_SEARCHES') return <Link to="/saved-searches">{t.perSearch}</Link>;
  return (
    <Select
      className="note-mail"
      label={t.mailFor(names[row.topic])}
      isLabelHidden
      options={frequencies.map((id) => ({ id, label: t[id] }))}
      value={row.mail ?? 'NEVER'}
      onChange={(mail) => void choose.mail(mail)}
    />
  );
}
