import {
  type DocumentKind,
  emptyQuery,
  type LexiconReader,
  type SearchEngine,
  type SearchHit,
  SearchUnavailable,
} from '#search';

/** What is looked for partners, or needs, with. */
export type Subject = {
  /** As the index knows it; whether it is in there does not matter. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** In the words that profiles are labelled with. */
  readonly fieldLabels: readonly string[];
};

export type Retrieved = {
  /** 0 to 1 by id, comparable within this answer. */
  readonly relevance: ReadonlyMap<string, number>;
  /** Of each, as the index has it. */
  readonly revisions: ReadonlyMap<string, number>;
  /** How much of what the subject's own text holds the best specific candidate holds, 0 to 1. */
  readonly strength: number;
  /** What was asked. To mark it in what was found, ask the same: the engine remembers what it has just answered. */
  readonly query: string;
  /** Of it the words of the subject itself, without the labels that it is filed under. */
  readonly told: string;
};

export type RetrievalOptions = { search: SearchEngine; read: LexiconReader };

/** What candidates may be, and which of them tell about one thing only. */
export type Range = { readonly kinds: readonly DocumentKind[]; readonly specific: readonly DocumentKind[] };

/** Who may answer a need; of them those that say one thing are the yardstick. */
export const partnerRange: Range = {
  kinds: ['ENTERPRISE', 'UNIVERSITY', 'COMMISSIONER', 'TRANSFER_PLATFORM', 'CAPABILITY'],
  specific: ['CAPABILITY', 'COMMISSIONER'],
};

/** What a capability or an organization may answer. */
export const needRange: Range = { kinds: ['NEED'], specific: ['NEED'] };

/** Scored in memory one by one: more would cost time, and nobody reads that far. */
const MOST_CANDIDATES = 300;
const MOST_YARDSTICKS = 12;
/** For a subject that the index does not hold (its owner is not verified yet): what is usual. */
const USUAL_STRENGTH = 0.45;
/** The engine cuts longer queries. UTF-16 units. */
const MAX_QUERY = 900;

/**
 * Brings up candidates by the words and concepts of a subject.
 * @throws SearchUnavailable where the engine cannot answer in full: a reduced answer would rank at random.
 */
export async function retrieve(
  subject: Subject,
  { kinds, specific }: Range,
  { search, read }: RetrievalOptions,
): Promise<Retrieved> {
  const concepts = conceptsOf(subject, read);
  const query = [plain(subject.title), ...subject.fieldLabels, concepts].join(' ').slice(0, MAX_QUERY);
  const hits = await ask(search, { text: query, filter: { kinds }, limit: MOST_CANDIDATES });
  const yardsticks = hits.filter(({ kind }) => specific.includes(kind)).slice(0, MOST_YARDSTICKS);
  const strength = await strengthOf(subject, query, yardsticks, search);
  return {
    relevance: new Map(hits.map(({ id, score }) => [id, score])),
    revisions: new Map(hits.map(({ id, revision }) => [id, revision])),
    strength,
    query,
    told: `${plain(subject.title)} ${concepts}`,
  };
}

/**
 * The subject itself holds all of its words: beside it the others show how much of them they hold. Asked in the same
 * words as before, since the engine remembers these.
 */
async function strengthOf(
  subject: Subject,
  text: string,
  yardsticks: readonly SearchHit[],
  search: SearchEngine,
): Promise<number> {
  if (yardsticks.length === 0) return 0;
  const ids = [subject.id, ...yardsticks.map(({ id }) => id)];
  const hits = await ask(search, { text, filter: { ids }, limit: ids.length });
  const own = hits.find(({ id }) => id === subject.id)?.score;
  if (!own) return USUAL_STRENGTH;
  return Math.min(
    1,
    Math.max(0, ...hits.filter(({ id }) => id !== subject.id).map(({ score }) => score / own)),
  );
}

async function ask(search: SearchEngine, wish: Partial<typeof emptyQuery>): Promise<readonly SearchHit[]> {
  const { hits, degraded } = await search.search({ ...emptyQuery, ...wish });
  if (degraded) throw new SearchUnavailable();
  return hits;
}

/** The words of the trade in the text, each once: what it is about, without how it is told. */
function conceptsOf({ title, text }: Subject, read: LexiconReader): string {
  const terms = [title, ...piecesOf(text)].flatMap((piece) => read(plain(piece)).terms);
  return [...new Set(terms.map((term) => term.text))].join(' ');
}

/** Long texts are read piece by piece, since a reader cuts what is longer than a query. */
function piecesOf(text: string): string[] {
  return text.match(/[\s\S]{1,800}(?:[。；;.!?！？\n]|$)|[\s\S]{1,800}/g) ?? [];
}

/** What people write is not a query: quotes and dashes in it ask for nothing. */
function plain(text: string): string {
  return text.replaceAll(/["“”„「」『』]/g, ' ').replaceAll(/(?<=^|\s)[-－–—]+/g, ' ');
}
