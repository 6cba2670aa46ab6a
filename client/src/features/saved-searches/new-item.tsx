import { Link } from 'react-router';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Highlight } from '#ui/highlight.tsx';
import { KindTag, KindTile } from '#ui/kind.tsx';
import { Reasons } from '#ui/reasons.tsx';
import { SampleTag } from '#ui/tag.tsx';
import type { newItemsQuery } from './saved-searches.queries.ts';
import { savedSearchesText } from './saved-searches.text.ts';

type SavedSearch = Extract<NonNullable<ResultOf<typeof newItemsQuery>['node']>, { newItems: unknown }>;
type Edge = SavedSearch['newItems']['edges'][number];

const mostWords = 4;

/** One new item: what it is, the words that match, why it is here, since when. */
export function NewItem({ edge: { node, match, foundAt } }: { edge: Edge }) {
  const t = useText(savedSearchesText);
  const format = useFormat();
  const shown = shownOf(node);
  if (!shown) return null;
  const name = match.highlights.find(({ field }) => field === 'NAME');
  const sentence = match.highlights.find(({ field }) => field === 'BODY');
  const terms = match.terms.slice(0, mostWords).join(t.separator);
  return (
    <li className="row nowrap top new-item">
      <KindTile kind={shown.kind} />
      <div className="col g1 grow">
        <div className="row">
          <KindTag kind={shown.kind} />
          <h3 lang="zh-CN">
            <Link to={shown.to}>
              {name ? <Highlight text={name.text} ranges={name.ranges} /> : shown.title}
            </Link>
          </h3>
          {shown.isExample && <SampleTag />}
        </div>
        {sentence && (
          <p className="sm" lang="zh-CN">
            <Highlight text={sentence.text} ranges={sentence.ranges} />
          </p>
        )}
        <Reasons
          reasons={[
            { id: 'why', icon: 'search', text: terms ? t.matches(terms) : t.matchesFilter },
            { id: 'when', icon: 'clock', text: t.foundOn(format.day(foundAt)) },
          ]}
        />
      </div>
    </li>
  );
}

function shownOf(node: Edge['node']) {
  switch (node.__typename) {
    case 'Need':
      return { kind: 'NEED', to: `/needs/${node.id}`, title: node.title, isExample: node.isExample } as const;
    case 'Capability':
      return {
        kind: 'CAPABILITY',
        to: `/capabilities/${node.id}`,
        title: node.title,
        isExample: node.isExample,
      } as const;
    case 'Enterprise':
    case 'University':
    case 'TransferPlatform':
    case 'Commissioner':
      return {
        kind: node.partnerKind,
        to: `/partners/${node.id}`,
        title: node.name,
        isExample: node.isExample,
      } as const;
    default:
      return null;
  }
}
