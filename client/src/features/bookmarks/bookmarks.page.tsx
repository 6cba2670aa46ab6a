import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { bookmarkContext } from '#entities/bookmark/bookmark.queries.ts';
import { ExportMenu } from '#entities/export/export-menu.tsx';
import { RequireAccount } from '#entities/viewer/require-account.tsx';
import { useText } from '#lib/language.ts';
import { Tabs } from '#ui/tabs.tsx';
import { BookmarkPages } from './bookmark-pages.tsx';
import './bookmarks.css';
import { bookmarkCountsQuery } from './bookmarks.queries.ts';
import { bookmarksText } from './bookmarks.text.ts';

const lists = { all: null, partners: 'PARTNERS', needs: 'NEEDS', capabilities: 'CAPABILITIES' } as const;
type Tab = keyof typeof lists;
const tabs = Object.keys(lists) as Tab[];

/** What the account has put aside, by kind; the tab is in the address. */
export function BookmarksPage() {
  const t = useText(bookmarksText);
  return (
    <div className="wrap">
      <title>{t.pageTitle}</title>
      <RequireAccount>{() => <Bookmarks />}</RequireAccount>
    </div>
  );
}

function Bookmarks() {
  const t = useText(bookmarksText);
  const [params, setParams] = useSearchParams();
  const [{ data }] = useQuery({ query: bookmarkCountsQuery, context: bookmarkContext });
  const tab = tabs.find((id) => id === params.get('tab')) ?? 'all';
  return (
    <>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.title}</h1>
          <p className="dim">{t.lead}</p>
        </div>
        <ExportMenu
          list="BOOKMARKS"
          variables={{ list: lists[tab] }}
          total={data?.viewer?.[tab].totalCount}
        />
      </div>
      <section className="card">
        <Tabs
          label={t.lists}
          value={tab}
          onChange={(id) => setParams({ tab: id }, { replace: true, preventScrollReset: true })}
          tabs={tabs.map((id) => ({
            id,
            label: t[id],
            count: data?.viewer?.[id].totalCount,
            content: <BookmarkPages key={id} list={lists[id]} />,
          }))}
        />
      </section>
    </>
  );
}
