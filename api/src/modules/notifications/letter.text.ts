import type { Language } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import { letterPage } from '#kernel/letter.page.ts';
import type { Letter } from '#kernel/mail.ts';
import { escapeMarkup } from '#kernel/markup.ts';
import type { StopScope } from './choice.repository.ts';
import { topicText } from './topic.text.ts';

/** One line of a letter. */
export type LetterItem = {
  readonly sentence: Text;
  /** The need, the capability, the search that it is about. */
  readonly thing: string | null;
  readonly url: string;
};

type Parts = {
  /** At least one, latest first. */
  readonly items: readonly LetterItem[];
  readonly scope: StopScope;
  readonly language: Language;
  readonly publicUrl: string;
  readonly stopUrl: string;
};

/** More are better read on the page. */
const MOST_ITEMS = 30;

const texts = {
  zh: {
    one: (sentence: string) => `${sentence} · 灯桥`,
    subject: (count: number) => `${count} 条通知 · 灯桥`,
    heading: (count: number) => `${count} 条还没有看的通知`,
    more: (count: number) => `另有 ${count} 条，请到网页上看。`,
    all: '查看全部通知',
    why: (topic: string) => `这是灯桥关于“${topic}”的邮件。没有新的就不会发，在网页上看过的也不会再发。`,
    choose: '选择哪些发邮件、多久一次',
    stop: '不再收这类邮件',
  },
  en: {
    one: (sentence: string) => `${sentence} · Dengqiao`,
    subject: (count: number) => `${count} notifications · Dengqiao`,
    heading: (count: number) =>
      count === 1 ? 'A notification that you have not seen' : `${count} notifications that you have not seen`,
    more: (count: number) => `${count} more are on the page.`,
    all: 'See all notifications',
    why: (topic: string) =>
      `This letter is about “${topic}”. Where nothing is new, or you have seen it already, none is sent.`,
    choose: 'Choose what comes by mail, and how often',
    stop: 'Stop these letters',
  },
} as const;

/** The letter without whom it goes to: what is new, where to read on, how to choose, how to stop it. */
export function writeNoticeLetter({
  items,
  scope,
  language,
  publicUrl,
  stopUrl,
}: Parts): Omit<Letter, 'id' | 'to'> {
  const t = texts[language];
  const [first, ...rest] = items;
  const shown = items.slice(0, MOST_ITEMS);
  const more = items.length - shown.length;
  const heading = t.heading(items.length);
  const why = t.why(topicText[scope][language]);
  const links = [
    { label: t.all, url: `${publicUrl}/notifications` },
    { label: t.choose, url: `${publicUrl}/account/notifications` },
    { label: t.stop, url: stopUrl },
  ];
  return {
    subject: rest.length === 0 && first ? t.one(oneLine(first.sentence[language])) : t.subject(items.length),
    text: [
      heading,
      ...shown.map((item) => itemText(item, language)),
      more > 0 ? t.more(more) : '',
      [why, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
    html: letterPage(
      language,
      [
        `<h1 style="font-size:18px;margin:0 0 16px">${escapeMarkup(heading)}</h1>`,
        ...shown.map((item) => itemHtml(item, language)),
        more > 0 ? `<p>${escapeMarkup(t.more(more))}</p>` : '',
        `<p style="margin:24px 0 0;font-size:12px;color:#5b6472">${escapeMarkup(why)}<br>`,
        links.map(linkHtml).join(' · '),
        '</p>',
      ].join(''),
    ),
    unsubscribeUrl: stopUrl,
  };
}

function itemText({ sentence, thing, url }: LetterItem, language: Language): string {
  return [sentence[language], thing, url].flatMap((line) => (line ? [oneLine(line)] : [])).join('\n');
}

function itemHtml({ sentence, thing, url }: LetterItem, language: Language): string {
  return [
    '<div style="border:1px solid #dde1e8;border-radius:10px;padding:12px 16px;margin:0 0 12px">',
    `<p style="margin:0;font-size:16px"><a href="${escapeMarkup(url)}" style="color:#0c1224">${escapeMarkup(sentence[language])}</a></p>`,
    thing ? `<p style="margin:4px 0 0;color:#5b6472">${escapeMarkup(thing)}</p>` : '',
    '</div>',
  ].join('');
}

function linkHtml({ label, url }: { label: string; url: string }): string {
  return `<a href="${escapeMarkup(url)}" style="color:#5b6472">${escapeMarkup(label)}</a>`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
