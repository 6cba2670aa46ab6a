import { Link } from 'react-router';
import { useQuery } from 'urql';
import { CapabilityListLine } from '#entities/capability/capability-line.tsx';
import { NeedListLine } from '#entities/need/need-line.tsx';
import { Answer } from '#graphql/answer.tsx';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Card, List } from '#ui/card.tsx';
import { KindTile } from '#ui/kind.tsx';
import { EmptyState } from '#ui/page-state.tsx';
import './home.css';
import { homeQuery } from './discovery.queries.ts';
import { discoveryText } from './discovery.text.ts';
import { Hero } from './hero.tsx';
import { PartnerSearchBox } from './partner-search-box.tsx';
import { kinds } from './search-state.ts';

type HomeData = ResultOf<typeof homeQuery>;

// Words that firms bring here, as the trade says them; the same in both languages, since the records are Chinese.
const tries = ['植物工厂 光谱可调', 'EMC 整改', '无频闪驱动', '防眩光学设计'];

/** The first page: the box under the bridge, then how many of each kind, and what is new. */
export function HomePage() {
  const t = useText(discoveryText);
  const [result, refetch] = useQuery({ query: homeQuery });
  return (
    <>
      <title>{t.homeTitle}</title>
      <Hero isFirst>
        <h1>{t.slogan}</h1>
        <p className="lead">{t.lead}</p>
        <PartnerSearchBox />
        <p className="tries">
          <span>{t.tries}</span>
          {tries.map((words) => (
            <Link key={words} to={`/search?q=${encodeURIComponent(words)}`} lang="zh-CN">
              {words}
            </Link>
          ))}
        </p>
      </Hero>
      <div className="wrap">
        <Answer result={result} onRetry={() => refetch({ requestPolicy: 'network-only' })}>
          {(data) => (
            <>
              <Counts data={data} />
              <News data={data} />
            </>
          )}
        </Answer>
      </div>
    </>
  );
}

function Counts({ data }: { data: HomeData }) {
  const t = useText(discoveryText);
  const values = data.partners.facets.find(({ name }) => name === 'KIND')?.values ?? [];
  const words = {
    UNIVERSITY: { name: t.universities, hint: t.capabilityCount(numberText(data.capabilities.total.value)) },
    COMMISSIONER: { name: t.commissioners, hint: t.commissionerHint },
    TRANSFER_PLATFORM: { name: t.platforms, hint: t.platformHint },
    ENTERPRISE: { name: t.firms, hint: t.needCount(numberText(data.needs.total.value)) },
  };
  return (
    <div className="grid4 kinds">
      {kinds.map((kind) => (
        <Link key={kind} className="card pad row row-3 nowrap stackm" to={`/search?kind=${kind}`}>
          <KindTile kind={kind} />
          <span className="grow">
            <span className="row sp">
              <b>{words[kind].name}</b>
              <b className="num">{numberText(values.find(({ value }) => value === kind)?.count ?? 0)}</b>
            </span>
            <span className="sm dim">{words[kind].hint}</span>
          </span>
        </Link>
      ))}
    </div>
  );
}

function News({ data: { needs, capabilities } }: { data: HomeData }) {
  const t = useText(discoveryText);
  return (
    <div className="grid2">
      <Card
        title={t.newNeeds}
        holds="list"
        aside={<More to="/needs" text={t.allNeeds(numberText(needs.total.value))} />}
      >
        {needs.nodes.length === 0 && <EmptyState title={t.noNeeds} headingLevel={3} />}
        <List>
          {needs.nodes.map((need) => (
            <li key={need.id}>
              <NeedListLine need={need} />
            </li>
          ))}
        </List>
      </Card>
      <Card
        title={t.newCapabilities}
        holds="list"
        aside={<More to="/capabilities" text={t.allCapabilities(numberText(capabilities.total.value))} />}
      >
        {capabilities.nodes.length === 0 && <EmptyState title={t.noCapabilities} headingLevel={3} />}
        <List>
          {capabilities.nodes.map((capability) => (
            <li key={capability.id}>
              <CapabilityListLine capability={capability} />
            </li>
          ))}
        </List>
      </Card>
    </div>
  );
}

function More({ to, text }: { to: string; text: string }) {
  return (
    <Link className="sm" to={to}>
      {text}
    </Link>
  );
}
