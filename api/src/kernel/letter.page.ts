import type { Text } from './errors.ts';

const INK = '#0c1224';
const QUIET = '#5b6472';

/** A button of a letter. */
export const LETTER_BUTTON =
  'display:inline-block;padding:10px 20px;border-radius:8px;background:#0c1224;color:#ffd9a0;text-decoration:none;font-weight:600';
/** What is said beside, under the letter itself. */
export const LETTER_SMALL = `font-size:13px;color:${QUIET}`;

const FONT =
  "font:15px/1.7 system-ui,-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** Styles of their own are all that every mail program keeps; in the dark those that know how take others instead. */
const DARK = `@media (prefers-color-scheme:dark){
body{background:#0b1020!important;color:#eef1f8!important}
.sheet{background:#151c33!important;border-color:#2b3556!important}
.sheet div{border-color:#2b3556!important}
[style*="color:${INK}"]{color:#eef1f8!important}
[style*="color:${QUIET}"]{color:#a9b3c9!important}
[style*="color:#1b4fb8"]{color:#9dbcff!important}
[style*="background:${INK}"]{background:#ffd9a0!important;color:#0c1224!important}
mark{background:#5a4416!important;color:#ffe9c2!important}
}`.replaceAll('\n', '');

const brand: Text = { zh: '灯桥', en: 'Dengqiao 灯桥' };

/** The page of a letter around what it says, which is markup already. */
export function letterPage(language: keyof Text, body: string): string {
  return [
    `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta name="color-scheme" content="light dark"><style>${DARK}</style></head>`,
    `<body style="margin:0;background:#f6f7f9;color:${INK};${FONT};overflow-wrap:anywhere">`,
    '<div style="max-width:600px;margin:0 auto;padding:20px 16px 32px">',
    `<p style="margin:0 0 12px 4px;font-size:17px;font-weight:700;color:${INK}">`,
    `<span style="display:inline-block;width:9px;height:9px;border-radius:5px;background:#f5a524;margin-right:8px"></span>${brand[language]}</p>`,
    '<div class="sheet" style="background:#ffffff;border:1px solid #dde1e8;border-radius:14px;padding:20px">',
    `${body}</div></div></body></html>`,
  ].join('');
}
