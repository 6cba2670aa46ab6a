import type { Language } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import { letterPage } from '#kernel/letter.page.ts';
import type { Letter } from '#kernel/mail.ts';
import { escapeMarkup } from '#kernel/markup.ts';

/** One thing to tell. */
export type LetterItem = {
  /** `PERSON` for a commissioner whom a new need fits. */
  readonly side: 'NEED' | 'OFFER' | 'PERSON';
  /** The need, for its owner; for those who offer it is what is new. */
  readonly needTitle: string;
  readonly name: string;
  readonly path: string;
  readonly score: number;
  readonly because: Text;
};

/** More are better read on the page. */
const MOST_ITEMS = 20;

const texts = {
  zh: {
    subject: (heading: string) => `${heading} · 灯桥`,
    heading: (count: number) => `有 ${count} 个新的合适对象`,
    headingInPerson: (count: number) => `有 ${count} 项新需求适合你`,
    forNeed: (title: string) => `适合你们的需求“${title}”`,
    forOffer: '这项新需求适合你们',
    forPerson: '这项新需求适合你',
    score: (score: number) => `（匹配度 ${score}）`,
    because: (why: string) => `因为：${why}`,
    more: (count: number) => `另有 ${count} 个，请到网页上看。`,
    why: '本单位有公开的需求或能力，所以收到这封信。没有新的就不会发。提醒多久一次，可以在需求页面改。',
    whyInPerson:
      '你在科技特派员名单上，有新需求和你的专长对得上，所以收到这封信。没有新的就不会发。提醒多久一次，可以在“通知设置”里改。',
    whyBoth:
      '本单位有公开的需求或能力，你又在科技特派员名单上，所以收到这封信。没有新的就不会发。提醒多久一次，可以在“通知设置”里改。',
    stop: '不再收这类邮件',
  },
  en: {
    subject: (heading: string) => `${heading} · Dengqiao`,
    heading: (count: number) => `${count} new ${count === 1 ? 'match' : 'matches'}`,
    headingInPerson: (count: number) =>
      count === 1 ? 'A new need fits what you do' : `${count} new needs fit what you do`,
    forNeed: (title: string) => `Fits your need “${title}”`,
    forOffer: 'A new need that you could solve',
    forPerson: 'A new need that fits what you do as a commissioner',
    score: (score: number) => ` (${score} of 100)`,
    because: (why: string) => `Because: ${why}`,
    more: (count: number) => `${count} more are on the page.`,
    why: 'Your organization has published needs or capabilities. Where nothing is new, no letter is sent. How often you hear can be changed on the page of a need.',
    whyInPerson:
      'You are on the list of technology commissioners, and a new need fits what you do. Where nothing is new, no letter is sent. How often you hear can be changed in your notification settings.',
    whyBoth:
      'Your organization has published needs or capabilities, and you are on the list of technology commissioners. Where nothing is new, no letter is sent. How often you hear can be changed in your notification settings.',
    stop: 'Stop these letters',
  },
} as const;

type Parts = {
  readonly items: readonly LetterItem[];
  readonly language: Language;
  readonly publicUrl: string;
  readonly stopUrl: string;
};

/** The letter without whom it goes to: what is new, why each is in it, where to read on, how to stop it. */
export function writeMatchLetter({ items, language, publicUrl, stopUrl }: Parts): Omit<Letter, 'id' | 'to'> {
  const t = texts[language];
  const shown = items.slice(0, MOST_ITEMS);
  const more = items.length - shown.length;
  const { heading, why } = framedFor(items, t);
  const lines = (item: LetterItem) => [
    contextOf(item, t),
    `${item.name}${scoreOf(item, t)}`,
    ...(item.because[language] ? [t.because(item.because[language])] : []),
  ];
  return {
    subject: t.subject(heading),
    text: [
      heading,
      ...shown.map((item) => [...lines(item), `${publicUrl}${item.path}`].map(oneLine).join('\n')),
      more > 0 ? t.more(more) : '',
      `${why}\n${t.stop}: ${stopUrl}`,
    ]
      .filter(Boolean)
      .join('\n\n'),
    html: letterPage(
      language,
      [
        `<h1 style="font-size:18px;margin:0 0 16px">${escapeMarkup(heading)}</h1>`,
        ...shown.map((item) => entry(lines(item), `${publicUrl}${item.path}`)),
        more > 0 ? `<p>${escapeMarkup(t.more(more))}</p>` : '',
        `<p style="margin:24px 0 0;font-size:12px;color:#5b6472">${escapeMarkup(why)} `,
        `<a href="${escapeMarkup(stopUrl)}" style="color:#5b6472">${escapeMarkup(t.stop)}</a></p>`,
      ].join(''),
    ),
    unsubscribeUrl: stopUrl,
  };
}

type Words = (typeof texts)[Language];

function contextOf({ side, needTitle }: LetterItem, t: Words): string {
  if (side === 'NEED') return t.forNeed(needTitle);
  return side === 'PERSON' ? t.forPerson : t.forOffer;
}

/** A person's radar scores from the other side: two numbers for one need would puzzle. */
function scoreOf({ side, score }: LetterItem, t: Words): string {
  return side === 'PERSON' ? '' : t.score(Math.round(score));
}

/** What a letter is called, and on what ground it is written. */
function framedFor(items: readonly LetterItem[], t: Words) {
  const inPerson = items.filter(({ side }) => side === 'PERSON').length;
  if (inPerson === items.length) return { heading: t.headingInPerson(inPerson), why: t.whyInPerson };
  return { heading: t.heading(items.length), why: inPerson > 0 ? t.whyBoth : t.why };
}

function entry([context = '', name = '', why = '']: readonly string[], url: string): string {
  return [
    '<div style="border:1px solid #dde1e8;border-radius:10px;padding:12px 16px;margin:0 0 12px">',
    `<p style="margin:0;font-size:12px;color:#5b6472">${escapeMarkup(context)}</p>`,
    `<p style="margin:2px 0 4px;font-size:16px"><a href="${escapeMarkup(url)}" style="color:#0c1224">${escapeMarkup(name)}</a></p>`,
    `<p style="margin:0;font-size:12px;color:#5b6472">${escapeMarkup(why)}</p></div>`,
  ].join('');
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
