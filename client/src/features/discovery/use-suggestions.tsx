import { type ReactNode, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from 'urql';
import type { PartnerLine } from '#entities/partner/partner.fragments.ts';
import { usePartnerFacts } from '#entities/partner/partner-facts.ts';
import type { ResultOf } from '#graphql/graphql.ts';
import { useText } from '#lib/language.ts';
import { numberText } from '#lib/numbers.ts';
import { Highlight } from '#ui/highlight.tsx';
import { Icon } from '#ui/icon.tsx';
import { KindTile } from '#ui/kind.tsx';
import type { Suggestion, SuggestionGroup } from '#ui/suggestions.ts';
import { SampleTag } from '#ui/tag.tsx';
import { suggestQuery } from './discovery.queries.ts';
import { discoveryText } from './discovery.text.ts';
import { recentSearches } from './recent-searches.ts';

// Between two keys of a quick typist; the answer itself takes a few milliseconds.
const restMs = 120;
const mostPartners = 5;
const mostConcepts = 3;

type Suggested = ResultOf<typeof suggestQuery>['suggestions'][number];

type Described = ResultOf<typeof suggestQuery>['partners']['nodes'][number];

type Actions = {
  search: (query: string) => void;
  searchField: (code: string) => void;
  onGo?: (() => void) | undefined;
};

/** The lines under a search box: how the words are understood, whom and what they name, what was searched before. */
export function useSuggestions(typed: string, { search, searchField, onGo }: Actions): SuggestionGroup[] {
  const t = useText(discoveryText);
  const navigate = useNavigate();
  const query = useRested(typed.trim());
  const [{ data }] = useQuery({ query: suggestQuery, variables: { query }, pause: query === '' });
  const shown = query !== '' && typed.trim() !== '' ? data : undefined;
  const suggestions = shown?.suggestions ?? [];
  const go = (to: string) => () => {
    onGo?.();
    void navigate(to);
  };
  const line = (item: Suggested): Suggestion => ({
    id: `${item.kind}-${item.node?.id ?? item.fieldCode ?? item.text}`,
    icon: <Drawing item={item} />,
    content: <Content item={item} />,
    onPick: onPick(item, { go, search, searchField }),
  });
  const isPartner = ({ kind }: Suggested) => partnerKinds.has(kind);
  const named = suggestions.filter(isPartner);
  // Whom the words describe, below whom they name.
  const others = (shown?.partners.nodes ?? []).filter(({ id }) => !named.some(({ node }) => node?.id === id));
  const partnerLineOf = (partner: Described): Suggestion => ({
    id: partner.id,
    icon: <KindTile kind={partner.kind} />,
    content: <PartnerContent partner={partner}>{partner.name}</PartnerContent>,
    onPick: go(`/partners/${partner.id}`),
  });
  const isItem = ({ kind }: Suggested) => kind === 'NEED' || kind === 'CAPABILITY';
  const recent = recentSearches().filter((words) => words !== query);
  const meant = suggestions.filter(({ kind }) => kind === 'DID_YOU_MEAN');
  return [
    { id: 'meant', label: t.didYouMeanGroup, items: meant.map(line) },
    { id: 'understood', label: t.understoodAs, items: shown ? understood(shown, () => search(query)) : [] },
    {
      id: 'partners',
      label: t.partnersGroup,
      items: [...named.map(line), ...others.map(partnerLineOf)].slice(0, mostPartners),
    },
    { id: 'items', label: t.itemsGroup, items: suggestions.filter(isItem).map(line) },
    {
      id: 'concepts',
      label: t.conceptsGroup,
      items: suggestions
        .filter(({ kind }) => kind === 'CONCEPT')
        .slice(0, mostConcepts)
        .map(line),
    },
    {
      id: 'fields',
      label: t.fieldsGroup,
      items: suggestions.filter(({ kind }) => kind === 'FIELD').map(line),
    },
    {
      id: 'recent',
      label: t.recentGroup,
      items: recent.map((words) => recentLine(words, () => search(words))),
    },
  ];

  function understood({ partners }: NonNullable<typeof data>, onPickLine: () => void): Suggestion[] {
    const { concepts, terms } = partners.understood;
    if (partners.total.value === 0 || (concepts.length === 0 && terms.length === 0)) return [];
    const names = concepts.length > 0 ? concepts.map((concept) => concept.label) : terms;
    const expanded = concepts
      .flatMap((concept) => concept.expanded)
      .filter((word) => !names.includes(word))
      .slice(0, 4);
    return [
      {
        id: 'as',
        icon: <Icon name="field" isLarge />,
        content: (
          <>
            {names.join(' · ')}
            {expanded.length > 0 && <span className="sm dim">{t.including(expanded.join(t.separator))}</span>}
          </>
        ),
        note: t.results(numberText(partners.total.value), partners.total.exact),
        onPick: onPickLine,
      },
    ];
  }
}

const partnerKinds: ReadonlySet<string> = new Set([
  'ENTERPRISE',
  'UNIVERSITY',
  'TRANSFER_PLATFORM',
  'COMMISSIONER',
]);

function onPick(
  { kind, text, node, fieldCode }: Suggested,
  { go, search, searchField }: Actions & { go: (to: string) => () => void },
): () => void {
  if (fieldCode) return () => searchField(fieldCode);
  if (!node) return () => search(text);
  if (kind === 'NEED') return go(`/needs/${node.id}`);
  return go(kind === 'CAPABILITY' ? `/capabilities/${node.id}` : `/partners/${node.id}`);
}

function recentLine(words: string, onPickLine: () => void): Suggestion {
  return { id: `recent-${words}`, icon: <Icon name="clock" isLarge />, content: words, onPick: onPickLine };
}

function Drawing({ item: { kind } }: { item: Suggested }) {
  if (kind === 'DID_YOU_MEAN') return <Icon name="search" isLarge />;
  if (kind === 'CONCEPT') return <Icon name="span" isLarge />;
  if (kind === 'FIELD') return <Icon name="field" isLarge />;
  return <KindTile kind={kind} />;
}

function Content({ item: { text, ranges, node } }: { item: Suggested }) {
  const marked = <Highlight text={text} ranges={ranges} />;
  return node && 'name' in node ? <PartnerContent partner={node}>{marked}</PartnerContent> : marked;
}

function PartnerContent({ partner, children }: { partner: PartnerLine; children: ReactNode }) {
  const facts = usePartnerFacts();
  return (
    <>
      {children} {partner.isExample && <SampleTag />}
      <span className="sugg-place sm dim">{facts.place(partner)}</span>
    </>
  );
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
