import { Link } from 'react-router';
import { BookmarkToggle } from '#entities/bookmark/bookmark-toggle.tsx';
import { useCapabilityFacts } from '#entities/capability/capability-facts.ts';
import { useNeedFacts } from '#entities/need/use-need-facts.ts';
import { usePartnerFacts } from '#entities/partner/partner-facts.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { KindTag, KindTile } from '#ui/kind.tsx';
import type { Kind } from '#ui/kinds.ts';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import type { BookmarkList, BookmarkRow as Row } from './bookmarks.queries.ts';
import { bookmarksText } from './bookmarks.text.ts';

type Shown = {
  kind: Kind;
  path: string;
  name: string;
  facts: string;
  isExample: boolean;
  isVerified?: boolean;
};

const kindOfList: Readonly<Record<BookmarkList, Kind>> = {
  PARTNERS: 'ENTERPRISE',
  NEEDS: 'NEED',
  CAPABILITIES: 'CAPABILITY',
};

/** One thing that was put aside: what it is, whose, since when, and the star that takes it out. */
export function BookmarkRow({ bookmark }: { bookmark: Row }) {
  const t = useText(bookmarksText);
  const format = useFormat();
  const shown = useShown()(bookmark.item);
  const since = t.savedOn(format.day(bookmark.createdAt));
  if (!shown) {
    return (
      <li className="row nowrap top bookmark-row">
        <KindTile kind={kindOfList[bookmark.list]} />
        <div className="grow">
          <h2 className="dim">{t.goneTitle}</h2>
          <p className="sm dim">{[t.goneHint, since].join(' ')}</p>
        </div>
        <BookmarkToggle itemId={bookmark.itemId} name={t.goneTitle} isBare isGone />
      </li>
    );
  }
  return (
    <li className="row nowrap top bookmark-row">
      <KindTile kind={shown.kind} />
      <div className="col g1 grow">
        <div className="row">
          <KindTag kind={shown.kind} />
          <h2 lang="zh-CN">
            <Link to={shown.path}>{shown.name}</Link>
          </h2>
          {shown.isExample && <SampleTag />}
          {shown.isVerified && <VerifiedTag />}
        </div>
        <p className="sm dim">{[shown.facts, since].filter(Boolean).join(' · ')}</p>
      </div>
      <BookmarkToggle itemId={bookmark.itemId} name={shown.name} isBare />
    </li>
  );
}

function useShown(): (item: Row['item']) => Shown | null {
  const partnerFacts = usePartnerFacts();
  const needFacts = useNeedFacts();
  const capabilityFacts = useCapabilityFacts();
  return (item) => {
    switch (item?.__typename) {
      case 'Need': {
        const { id, title: name, isExample } = item;
        return { kind: 'NEED', path: `/needs/${id}`, name, isExample, facts: needFacts(item) };
      }
      case 'Capability': {
        const { id, title: name, isExample, owner, capabilityKind: kind } = item;
        const facts = [owner.shortName ?? owner.name, ...capabilityFacts({ ...item, kind })].join(' · ');
        return { kind: 'CAPABILITY', path: `/capabilities/${id}`, name, isExample, facts };
      }
      case 'Enterprise':
      case 'University':
      case 'TransferPlatform':
      case 'Commissioner': {
        const { id, kind, name, isExample, isVerified } = item;
        const facts = partnerFacts.place(item);
        return { kind, path: `/partners/${id}`, name, isExample, isVerified, facts };
      }
      default:
        return null;
    }
  };
}
