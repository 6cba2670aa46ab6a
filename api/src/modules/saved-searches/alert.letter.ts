import type { Language } from '#graphql/context.ts';
import { letterPage } from '#kernel/letter.page.ts';
import type { Letter } from '#kernel/mail.ts';
import { escapeMarkup } from '#kernel/markup.ts';
import type { Findable } from '#modules/discovery/index.ts';
import type { SearchHit, TextField, TextRange } from '#search';
import { alertText } from './alert.text.ts';
import type { Told } from './saved-search.matching.ts';
import type { SavedSearch } from './saved-search.model.ts';

export type LetterParts = {
  search: Pick<SavedSearch, 'name' | 'query'>;
  language: Language;
  items: readonly Told[];
  publicUrl: string;
  stopUrl: string;
};

/** More are a list that is better read on the page. */
const MOST_ITEMS = 20;
const MOST_WORDS = 6;
const SENTENCE = 100;
/** People write numbers and addresses into their texts; a letter is no place for them. */
const CONTACT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d){8}|\d{3,4}-\d{7,8}/g;

type Marked = { readonly text: string; readonly ranges: readonly TextRange[] };

/** The letter without whom it goes to: what is new, why each item is in it, where to read on, how to stop it. */
export function writeLetter({
  search,
  language,
  items,
  publicUrl,
  stopUrl,
}: LetterParts): Omit<Letter, 'id' | 'to'> {
  const t = alertText[language];
  const shown = items.slice(0, MOST_ITEMS).map((item) => entryOf(item, language, publicUrl));
  const more = items.length - shown.length;
  const all = `${publicUrl}/saved-searches`;
  const intro = search.query ? t.introQuery(search.query) : t.introFilter;
  return {
    subject: t.subject(search.name, items.length),
    text: [
      t.heading(search.name, items.length),
      intro,
      ...shown.map((entry) => entryText(entry, language)),
      more > 0 ? t.more(more) : '',
      `${t.seeAll}: ${all}`,
      `${t.why}\n${t.stop}: ${stopUrl}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    html: letterPage(
      language,
      [
        `<h1 style="font-size:18px;margin:0 0 4px">${escapeMarkup(t.heading(search.name, items.length))}</h1>`,
        `<p style="margin:0 0 16px;color:#5b6472">${escapeMarkup(intro)}</p>`,
        ...shown.map(entryHtml),
        more > 0 ? `<p>${escapeMarkup(t.more(more))}</p>` : '',
        `<p style="margin:20px 0"><a href="${escapeMarkup(all)}" style="color:#1b4fb8">${escapeMarkup(t.seeAll)}</a></p>`,
        `<p style="margin:24px 0 0;font-size:12px;color:#5b6472">${escapeMarkup(t.why)} `,
        `<a href="${escapeMarkup(stopUrl)}" style="color:#5b6472">${escapeMarkup(t.stop)}</a></p>`,
      ].join(''),
    ),
    unsubscribeUrl: stopUrl,
  };
}

type Entry = { url: string; kind: string; name: Marked; sentence: Marked | null; why: string };

function entryOf({ node, hit }: Told, language: Language, publicUrl: string): Entry {
  const t = alertText[language];
  const words = [...new Set(hit.reasons.map(({ concept, term }) => concept ?? term))].slice(0, MOST_WORDS);
  return {
    url: `${publicUrl}/${pathOf(node)}`,
    kind: t.kinds[hit.kind],
    name: withoutContacts(highlightOf(hit, 'name') ?? plain(nameOf(node))),
    sentence: sentenceOf(node, hit),
    why: words.length > 0 ? t.matches(words) : t.matchesFilter,
  };
}

function sentenceOf(node: Findable, hit: SearchHit): Marked | null {
  const marked = highlightOf(hit, 'body');
  if (marked) return withoutContacts(marked);
  const text = textOf(node);
  const cut = [...text].length > SENTENCE ? `${[...text].slice(0, SENTENCE).join('')}…` : text;
  return cut ? withoutContacts(plain(cut)) : null;
}

function highlightOf(hit: SearchHit, field: TextField): Marked | undefined {
  return hit.highlights.find((highlight) => highlight.field === field);
}

function pathOf({ id }: Findable): string {
  if (id.startsWith('nee_')) return `needs/${id}`;
  return id.startsWith('cap_') ? `capabilities/${id}` : `partners/${id}`;
}

function nameOf(node: Findable): string {
  if ('title' in node) return node.title;
  return 'displayName' in node ? node.displayName : node.name;
}

function textOf(node: Findable): string {
  if ('text' in node) return node.text;
  return ('bestAt' in node ? node.bestAt : node.description) ?? '';
}

function plain(text: string): Marked {
  return { text, ranges: [] };
}

/** Characters take the place of characters, so that the marks stay where they are. */
function withoutContacts({ text, ranges }: Marked): Marked {
  return { text: text.replaceAll(CONTACT, (found) => '…'.padEnd(found.length, '·')), ranges };
}

/** The text with its marked pieces wrapped. */
function wrap({ text, ranges }: Marked, piece: (text: string) => string, mark: (text: string) => string) {
  let at = 0;
  let wrapped = '';
  for (const { start, end } of ranges) {
    wrapped += piece(text.slice(at, start)) + mark(text.slice(start, end));
    at = end;
  }
  return wrapped + piece(text.slice(at));
}

function entryText({ url, kind, name, sentence, why }: Entry, language: Language): string {
  const mark = (text: string) => (language === 'zh' ? `【${text}】` : `*${text}*`);
  const line = (marked: Marked) => wrap(marked, oneLine, (text) => mark(oneLine(text)));
  return [`${kind} · ${line(name)}`, sentence && line(sentence), why, url].filter(Boolean).join('\n');
}

function entryHtml({ url, kind, name, sentence, why }: Entry): string {
  const line = (marked: Marked) =>
    wrap(
      marked,
      escapeMarkup,
      (text) => `<mark style="background:#ffe9c2;color:inherit">${escapeMarkup(text)}</mark>`,
    );
  return [
    '<div style="border:1px solid #dde1e8;border-radius:10px;padding:12px 16px;margin:0 0 12px">',
    `<p style="margin:0;font-size:12px;color:#5b6472">${escapeMarkup(kind)}</p>`,
    `<p style="margin:2px 0 4px;font-size:16px"><a href="${escapeMarkup(url)}" style="color:#0c1224">${line(name)}</a></p>`,
    sentence ? `<p style="margin:0 0 6px">${line(sentence)}</p>` : '',
    `<p style="margin:0;font-size:12px;color:#5b6472">${escapeMarkup(why)}</p></div>`,
  ].join('');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
