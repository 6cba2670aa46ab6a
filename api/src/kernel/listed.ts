import { canonical, toJson } from './audit.ts';
import { Failures, type Text } from './errors.ts';
import { type Id, type IdKind, kindOf } from './id.ts';

/**
 * What a list brings: a thing of one owner, by a number where the list has one. That is the owner's own, or the id under
 * which an export has named the thing.
 */
export type Listed<Draft> = { readonly number: string | null; readonly draft: Draft };

/** What is wrong with what a list brings; `field` names the part of the draft, null where it is wrong as a whole. */
export type ListedFault = { readonly field: string | null; readonly text: Text };

/** What becomes of one row of a list: a refused one was not written. */
export type ListedOutcome<Kind extends IdKind> =
  | { readonly status: 'CREATED' | 'UPDATED' | 'UNCHANGED'; readonly id: Id<Kind> }
  | RefusedRow;

export type RefusedRow = { readonly status: 'REFUSED'; readonly faults: readonly ListedFault[] };

type Titled = { readonly title: string };
type Known<Thing> = { readonly key: string | null; readonly thing: Thing };
type Change<Thing, Content> = {
  readonly existing: Thing;
  readonly news: Partial<Content>;
  /** Under which it is stored from now on; null where it stays as it is. */
  readonly key: string | null;
};
type Wanted<Kind extends IdKind> = {
  readonly keys: readonly string[];
  readonly titles: readonly string[];
  readonly ids: readonly Id<Kind>[];
};

/** How the things of one kind are looked up, read and written. */
export type ListedKind<
  Kind extends IdKind,
  Draft extends Titled,
  Content extends object,
  Thing extends Content & Titled & { readonly id: Id<Kind> },
> = {
  readonly ownerHex: string;
  readonly idKind: Kind;
  newId(): Id<Kind>;
  /** Those of the owner that the rows may mean, with the key under which they were stored. */
  listKnown(wanted: Wanted<Kind>): Promise<readonly Known<Thing>[]>;
  /** @throws Failures with all that is wrong. */
  read(draft: Draft, existing: Thing | null): Content;
  /** Null where a list may change it. */
  refusalOf(existing: Thing): Text | null;
  /** Whether it is written by hand still: a list meets it only where it says the very same. */
  isUnfinished(existing: Thing): boolean;
  /** @throws Conflict where a key was taken meanwhile: the next attempt finds it. */
  insert(added: readonly { id: Id<Kind>; content: Content; key: string }[]): Promise<void>;
  /** Returns those that were not as they were read any more. */
  update(changed: readonly Change<Thing, Content>[]): Promise<readonly Id<Kind>[]>;
};

/**
 * Takes in a list of one owner's things, or finds out what would happen. One outcome a row, in their order; the same list
 * twice changes nothing. A few hundred rows at a time are best.
 */
export async function takeInListed<
  Kind extends IdKind,
  Draft extends Titled,
  Content extends object,
  Thing extends Content & Titled & { readonly id: Id<Kind> },
>(
  rows: readonly Listed<Draft>[],
  kind: ListedKind<Kind, Draft, Content, Thing>,
  { dryRun }: { dryRun: boolean },
): Promise<ListedOutcome<Kind>[]> {
  const keys = rows.map(({ number, draft }) => listedKey(kind.ownerHex, number, draft.title));
  const ids = rows.map(({ number }) => idIn(number));
  const known = await kind.listKnown({
    keys,
    titles: rows.map(({ draft }) => draft.title),
    ids: ids.filter((id) => isOf(kind.idKind, id)),
  });
  // What a row names by its id is no other row's to find by a title.
  const unnamed = known.filter(({ thing }) => !ids.includes(thing.id));
  const added: { id: Id<Kind>; content: Content; key: string }[] = [];
  const changed: Change<Thing, Content>[] = [];
  const met = new Set<string>();

  /** What a thing that a list may not change would become, where it says anything new of it. */
  function saysTheSame(draft: Draft, existing: Thing): boolean {
    try {
      return Object.keys(newsIn(draft, kind.read(draft, existing), existing)).length === 0;
    } catch (error) {
      if (error instanceof Failures) return false;
      throw error;
    }
  }

  function find({ number, draft }: Listed<Draft>, key: string): Thing | null {
    const found = knownAs(unnamed, key, { number, title: draft.title });
    return found && (!kind.isUnfinished(found) || saysTheSame(draft, found)) ? found : null;
  }

  function decide(row: Listed<Draft>, key: string, id: string | null): ListedOutcome<Kind> {
    const { draft } = row;
    if (met.has(key)) return refusedListed(repeated);
    met.add(key);
    if (id) return decideNamed(draft, known.find(({ thing }) => thing.id === id)?.thing);
    return settle(draft, { existing: find(row, key), key });
  }

  /** A row that an export has named is that thing, whatever its title is now, or nothing. */
  function decideNamed(draft: Draft, existing: Thing | undefined): ListedOutcome<Kind> {
    if (!existing) return { status: 'REFUSED', faults: [{ field: 'number', text: unknownNumber }] };
    if (kind.isUnfinished(existing) && !saysTheSame(draft, existing)) return refusedListed(unfinished);
    return settle(draft, { existing, key: null });
  }

  function settle(
    draft: Draft,
    { existing, key }: { existing: Thing | null; key: string | null },
  ): ListedOutcome<Kind> {
    const problem = existing && kind.refusalOf(existing);
    if (existing && problem) {
      return saysTheSame(draft, existing) ? { status: 'UNCHANGED', id: existing.id } : refusedListed(problem);
    }
    const content = kind.read(draft, existing);
    if (!existing) {
      if (key === null) throw new Error('what is new has a key');
      const id = kind.newId();
      added.push({ id, content, key });
      return { status: 'CREATED', id };
    }
    const news = newsIn(draft, content, existing);
    if (Object.keys(news).length === 0) return { status: 'UNCHANGED', id: existing.id };
    changed.push({ existing, news, key });
    return { status: 'UPDATED', id: existing.id };
  }

  const outcomes = rows.map((row, place) =>
    withFaults(() => decide(row, keys[place] ?? '', ids[place] ?? null)),
  );
  if (dryRun) return outcomes;
  await kind.insert(added);
  const missed = new Set<string>(await kind.update(changed));
  return outcomes.map((outcome) =>
    'id' in outcome && missed.has(outcome.id) ? refusedListed(changedMeanwhile) : outcome,
  );
}

const PREFIX = 'list:';

/** By what a thing of a list is recognised when it comes again: its owner's number, else its title. */
export function listedKey(ownerHex: string, number: string | null, title: string): string {
  return `${PREFIX}${ownerHex}:${number === null ? `title:${plain(title)}` : `number:${plain(number)}`}`;
}

export function refusedListed(text: Text): RefusedRow {
  return { status: 'REFUSED', faults: [{ field: null, text }] };
}

const repeated: Text = {
  zh: '和前面某一行重复（编号或标题相同），请只留一行',
  en: 'Repeats an earlier row (same number or title); keep one of them',
};

const changedMeanwhile: Text = {
  zh: '导入时有人正在改它，请再导入一次这一行',
  en: 'Somebody changed it during the import; import the row again',
};

const unknownNumber: Text = {
  zh: '本单位没有这个编号。平台导出的编号请不要改；要新增一条，把编号留空，或填自己的编号',
  en: 'Nothing of yours has this number. Leave the numbers of an export as they are; for something new leave the cell empty, or give it a number of your own',
};

const unfinished: Text = {
  zh: '这一条还没有发布，表格不能改它，请在页面上改',
  en: 'This one is not published yet; change it on its page, not by a list',
};

/** The id by which an export names a thing, of whichever kind. */
function idIn(number: string | null): string | null {
  const id = number === null ? '' : plain(number);
  return kindOf(id) ? id : null;
}

function isOf<Kind extends IdKind>(kind: Kind, id: string | null): id is Id<Kind> {
  return id !== null && kindOf(id) === kind;
}

/** Width, blanks and case make no other title or number. */
function plain(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}

/** What was written by hand under the same title is the same thing; where the row has no number, whatever has its title. */
function knownAs<Thing extends Titled>(
  known: readonly Known<Thing>[],
  key: string,
  { number, title }: { number: string | null; title: string },
): Thing | null {
  const found =
    known.find((one) => one.key === key) ??
    known.find((one) => (number === null || !one.key?.startsWith(PREFIX)) && one.thing.title === title);
  return found?.thing ?? null;
}

/** What is wrong with a row is told about the row; all else is thrown. */
export function withFaults<Outcome>(decide: () => Outcome): Outcome | RefusedRow {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Failures)) throw error;
    // The field behind `input`: a price is one, whichever of its ends is at fault.
    const faults = error.failures.map(({ field, text }) => ({ field: field?.[1] ?? null, text }));
    return { status: 'REFUSED', faults };
  }
}

/** What the list tells and is not known yet. What a list leaves out is not taken away. */
export function newsIn<Content extends object>(
  draft: object,
  content: Content,
  existing: Content,
): Partial<Content> {
  const news = Object.entries(content).filter(([key, value]) => {
    const isTold = draft[key as keyof typeof draft] !== undefined;
    const saysNothing = value === null || (Array.isArray(value) && value.length === 0);
    return isTold && !saysNothing && textOf(value) !== textOf(existing[key as keyof Content]);
  });
  return Object.fromEntries(news) as Partial<Content>;
}

function textOf(value: unknown): string {
  return canonical(toJson(value));
}
