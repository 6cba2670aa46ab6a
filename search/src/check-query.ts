import { DOCUMENT_KINDS, type SearchDocument } from './documents.ts';
import { InvalidSearchDocument, InvalidSearchQuery } from './errors.ts';
import {
  FACET_NAMES,
  MAX_LIMIT,
  MAX_OFFSET,
  SEARCH_ORDERS,
  type SearchFilter,
  type SearchQuery,
} from './query.ts';

const listFilters = ['kinds', 'categories', 'towns', 'fields', 'stages', 'forms', 'ids'] as const;
const flagFilters = ['verified', 'example'] as const;
const known: ReadonlySet<string> = new Set([...listFilters, ...flagFilters, 'trl']);

/** Refuses what cannot be answered as asked; what can be answered with nothing is not refused. */
export function checkQuery(query: SearchQuery): void {
  if (typeof query.text !== 'string') throw refused('text', '应为文字', 'has to be text');
  checkWhole('limit', query.limit, MAX_LIMIT);
  checkWhole('offset', query.offset, MAX_OFFSET);
  checkMember('order', query.order, SEARCH_ORDERS);
  for (const facet of query.facets) checkMember('facets', facet, FACET_NAMES);
  if (query.order === 'NEAREST' && !query.near) {
    throw refused('near', '按距离排序需要一个位置', 'is needed to sort by distance');
  }
  if (query.near) checkPlace(query.near);
  checkFilter(query.filter);
}

/** Refuses a document that would harm the index; texts of any content are fine. */
export function checkDocument(document: SearchDocument): void {
  const { id, kind, revision } = document;
  const sound =
    typeof id === 'string' &&
    id !== '' &&
    DOCUMENT_KINDS.includes(kind) &&
    Number.isFinite(revision) &&
    typeof document.name === 'string';
  if (sound) return;
  throw new InvalidSearchDocument({
    zh: `文档 ${String(id)} 缺少有效的 id、kind、revision 或 name`,
    en: `Document ${String(id)} lacks a valid id, kind, revision or name`,
  });
}

export function checkSuggestLimit(limit: number): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) {
    throw refused('limit', '应为 1 到 50 的整数', 'has to be a whole number from 1 to 50');
  }
}

function checkFilter(filter: SearchFilter): void {
  for (const [name, value] of Object.entries(filter)) {
    if (!known.has(name)) throw refused(`filter.${name}`, '没有这个筛选条件', 'is not a filter');
    if (value !== undefined) checkFilterValue(name, value);
  }
  const { min, max } = filter.trl ?? {};
  for (const bound of [min, max]) {
    if (bound !== undefined && !Number.isFinite(bound))
      throw refused('filter.trl', '应为数字', 'has to be a number');
  }
}

function checkFilterValue(name: string, value: unknown): void {
  if (listFilters.some((list) => list === name) && !isTexts(value)) {
    throw refused(`filter.${name}`, '应为文字列表', 'has to be a list of texts');
  }
  if (flagFilters.some((flag) => flag === name) && typeof value !== 'boolean') {
    throw refused(`filter.${name}`, '应为是或否', 'has to be true or false');
  }
}

function checkPlace(place: NonNullable<SearchQuery['near']>): void {
  const { latitude, longitude, withinKilometres } = place;
  if (!(Math.abs(latitude) <= 90))
    throw refused('near.latitude', '应在 -90 与 90 之间', 'has to be from -90 to 90');
  if (!(Math.abs(longitude) <= 180)) {
    throw refused('near.longitude', '应在 -180 与 180 之间', 'has to be from -180 to 180');
  }
  if (withinKilometres !== undefined && !(withinKilometres >= 0)) {
    throw refused('near.withinKilometres', '应为非负数', 'has to be zero or more');
  }
}

function checkWhole(field: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw refused(field, `应为 0 到 ${most} 的整数`, `has to be a whole number from 0 to ${most}`);
}

function checkMember(field: string, value: string, members: readonly string[]): void {
  if (!members.includes(value))
    throw refused(field, `应为 ${members.join('、')} 之一`, `has to be one of ${members.join(', ')}`);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function refused(field: string, zh: string, en: string): InvalidSearchQuery {
  return new InvalidSearchQuery(field, { zh: `搜索条件 ${field}：${zh}`, en: `Search: ${field} ${en}` });
}
