import type { Text } from '#kernel/errors.ts';

/** What gives the owner of an anonymous text away, and what it is called. */
type Giveaway = { readonly what: Text; readonly found: string };

/** Left and right of a find, so that its writer sees where it stands. */
const AROUND = 8;

const patterns: readonly (readonly [RegExp, Text])[] = [
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/iu, { zh: '邮箱', en: 'an e-mail address' }],
  [
    /(?:https?:\/\/|www\.)[^\s，。；、）)]*|\b[a-z0-9-]+\.(?:com|cn|net|org|top|shop|io)(?:\.cn)?\b[^\s，。；、）)]*/iu,
    { zh: '网址', en: 'a link' },
  ],
  [
    /\b(?:ZL|CN)[\s.]?\d{7,13}(?:[.\s]?[\dX])?[A-Z]?\b|(?<!\d)(?:19|20)\d{10}\.[\dX](?!\d)|专利号\s*[:：]?\s*[A-Z]{0,2}\d{7,}[.\dX]*/iu,
    { zh: '专利号', en: 'a patent number' },
  ],
  [
    /(?<!\d)(?:\+?86[\s-]?)?1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)|(?<!\d)0\d{2,3}[\s-]\d{7,8}(?!\d)|(?<!\d)400[\s-]?\d{3}[\s-]?\d{4}(?!\d)/u,
    { zh: '电话', en: 'a phone number' },
  ],
  [
    /(?:微信|weixin|wechat|vx|qq)\s*(?:号|id)?\s*[:：]?\s*[a-z0-9][\w-]{4,}/iu,
    { zh: '微信或 QQ 号', en: 'a WeChat or QQ number' },
  ],
];

const need: Text = { zh: '匿名发布的内容', en: 'An anonymous need' };

/**
 * No name, brand, link, contact or patent number: the Enterprise Europe Network's rule for anonymous profiles. Digits in
 * full width and the like are read as what they look like.
 * @param where What the text stands in, at the beginning of a sentence.
 * @returns What is to be told of the text, null where it gives nobody away.
 */
export function giveawayIn(text: string, names: readonly string[], where: Text = need): Text | null {
  const plain = text.normalize('NFKC');
  const all = [
    ...patterns.flatMap(([pattern, what]) => findOf(plain, pattern, what)),
    ...namesIn(plain, names),
  ];
  const [first] = all;
  if (!first) return null;
  const places = all.slice(0, 3).map(({ found }) => placeOf(plain, found));
  return {
    zh: `${where.zh}不能有${first.what.zh}，否则等于公开身份。请改这里：${places.join('；')}`,
    en: `${where.en} must not contain ${first.what.en}, or it tells who you are. Change this: ${places.join('; ')}`,
  };
}

function findOf(plain: string, pattern: RegExp, what: Text): Giveaway[] {
  const found = pattern.exec(plain)?.[0];
  return found ? [{ what, found }] : [];
}

function namesIn(plain: string, names: readonly string[]): Giveaway[] {
  const low = plain.toLowerCase();
  return names.flatMap((name) => {
    const sought = name.normalize('NFKC').toLowerCase().trim();
    const at = sought.length > 1 ? low.indexOf(sought) : -1;
    if (at < 0) return [];
    const found = plain.slice(at, at + sought.length);
    return [{ what: { zh: '本企业的名称或字号', en: 'your name or brand' }, found }];
  });
}

function placeOf(plain: string, found: string): string {
  const at = plain.indexOf(found);
  const before = plain.slice(Math.max(0, at - AROUND), at);
  const after = plain.slice(at + found.length, at + found.length + AROUND);
  return `…${before}【${found}】${after}…`.replaceAll(/\s+/g, ' ');
}
