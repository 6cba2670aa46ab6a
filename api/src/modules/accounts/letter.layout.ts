import type { Text } from '#kernel/errors.ts';
import { LETTER_BUTTON, LETTER_SMALL, letterPage } from '#kernel/letter.page.ts';
import { escapeMarkup } from '#kernel/markup.ts';

/** What a letter says; the layout makes text and HTML of it. */
export type LetterContent = {
  readonly subject: string;
  /** Paragraphs before the link. */
  readonly lines: readonly string[];
  readonly link?: { readonly label: string; readonly url: string };
  /** Paragraphs after it: how long it holds, what to do if it was somebody else. */
  readonly after?: readonly string[];
};

const foot: Text = {
  zh: '这封邮件由灯桥自动发出，回信没有人看。',
  en: 'Dengqiao sends this letter by itself; nobody reads replies to it.',
};

/** Plain text and HTML of one letter. Whatever somebody wrote (a name) stays text in both. */
export function writeLetter({ subject, lines, link, after = [] }: LetterContent, language: keyof Text) {
  const paragraphs = [...after, foot[language]];
  const text = [...lines, ...(link ? [`${link.label}\n${link.url}`] : []), ...paragraphs].join('\n\n');
  const html = letterPage(
    language,
    [
      ...lines.map((line) => `<p style="margin:0 0 14px">${escapeMarkup(line)}</p>`),
      ...(link ? [button(link)] : []),
      ...paragraphs.map((line) => `<p style="margin:0 0 8px;${LETTER_SMALL}">${escapeMarkup(line)}</p>`),
    ].join('\n'),
  );
  return { subject, text: `${text}\n`, html };
}

function button({ label, url }: { label: string; url: string }): string {
  const address = escapeMarkup(url);
  return [
    `<p style="margin:20px 0 12px"><a href="${address}" style="${LETTER_BUTTON}">${escapeMarkup(label)}</a></p>`,
    `<p style="margin:0 0 20px;word-break:break-all;${LETTER_SMALL}">${address}</p>`,
  ].join('');
}
