import type { Text } from '#kernel/errors.ts';
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
  const html = [
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><body style="${BODY}">`,
    ...lines.map((line) => `<p>${escapeMarkup(line)}</p>`),
    ...(link ? [button(link)] : []),
    ...paragraphs.map((line) => `<p style="color:#5b6472;font-size:13px">${escapeMarkup(line)}</p>`),
    '</body></html>',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
}

const BODY =
  "max-width:560px;margin:24px auto;padding:0 16px;color:#0c1224;font:15px/26px 'PingFang SC','Microsoft YaHei',sans-serif";
const BUTTON =
  'display:inline-block;padding:10px 20px;border-radius:6px;background:#0c1224;color:#ffd9a0;text-decoration:none';

function button({ label, url }: { label: string; url: string }): string {
  return `<p><a href="${escapeMarkup(url)}" style="${BUTTON}">${escapeMarkup(label)}</a></p><p style="font-size:13px;word-break:break-all">${escapeMarkup(url)}</p>`;
}
