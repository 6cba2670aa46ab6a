import { cooperationForms } from '#modules/taxonomies/index.ts';
import { column, type ExportList, names, page } from './export.column.ts';

const why = 'score factors { name value evidence }';
const score = column('匹配度', 'Fit of 100', 'score', 'score');
const reasons = column('依据', 'Why', 'factors', 'factor');
/** The longest page that a ranked list has. */
const PAGE = 50;

const need = `need { title isAnonymous enterprise { name } owner { town { ${names} } } fields { ${names} } wantedForms solveBy }`;
const radar = `list: matchingNeeds(includeWeak: $includeWeak, first: $first, after: $after) { nodes { ${why} ${need} } totalCount ${page} }`;

/** Ranked lists, each entry for itself. */
export const matchLists = {
  MATCHES: {
    name: { zh: '合适的伙伴与能力', en: 'matches' },
    document: `query ExportMatches($id: ID!, $kinds: [MatchKindOfOffer!], $includeWeak: Boolean = false, $first: Int!, $after: String) { need(id: $id) { list: matches(kinds: $kinds, includeWeak: $includeWeak, first: $first, after: $after) { nodes { ${why} partner { kind name } capability { title } organization { name } } totalCount ${page} } } }`,
    variables: ['id', 'kinds', 'includeWeak'],
    path: 'need.list',
    pageSize: PAGE,
    columns: [
      score,
      column('单位', 'Organization', 'organization.name'),
      column('合作伙伴', 'Partner', 'partner.name'),
      column('类别', 'Kind', 'partner.kind', 'word'),
      column('能力与成果', 'Capability', 'capability.title'),
      reasons,
    ],
  },
  MATCHING_NEEDS: {
    name: { zh: '合适的需求', en: 'matching-needs' },
    document: `query ExportMatchingNeeds($id: ID!, $includeWeak: Boolean = false, $first: Int!, $after: String) { node(id: $id) { ... on Capability { ${radar} } ... on Commissioner { ${radar} } ... on University { ${radar} } ... on TransferPlatform { ${radar} } } }`,
    variables: ['id', 'includeWeak'],
    path: 'node.list',
    pageSize: PAGE,
    columns: [
      score,
      column('需求标题', 'Title', 'need.title'),
      column('企业名称', 'Enterprise', 'need.enterprise.name'),
      column('镇街', 'Town', 'need.owner.town.label', 'label'),
      column('技术领域', 'Fields', 'need.fields.label', 'label'),
      column('合作形式', 'Forms of cooperation', 'need.wantedForms', cooperationForms),
      column('期限', 'Solve by', 'need.solveBy'),
      reasons,
    ],
  },
} as const satisfies Record<string, ExportList>;
