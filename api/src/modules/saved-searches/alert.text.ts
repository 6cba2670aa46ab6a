import type { Language } from '#graphql/context.ts';
import type { DocumentKind } from '#search';

type AlertText = {
  subject(name: string, count: number): string;
  heading(name: string, count: number): string;
  introQuery(query: string): string;
  introFilter: string;
  matches(words: readonly string[]): string;
  matchesFilter: string;
  more(count: number): string;
  seeAll: string;
  why: string;
  stop: string;
  kinds: Readonly<Record<DocumentKind, string>>;
};

const zh: AlertText = {
  subject: (name, count) => `“${name}”有 ${count} 条新结果 · 灯桥`,
  heading: (name, count) => `“${name}”有 ${count} 条新结果`,
  introQuery: (query) => `你保存的搜索：${query}`,
  introFilter: '你保存的搜索，按所选条件筛选',
  matches: (words) => `符合：${words.join('、')}`,
  matchesFilter: '符合你选的条件',
  more: (count) => `另有 ${count} 条，请到网页上看。`,
  seeAll: '查看全部新结果',
  why: '你在灯桥保存了这个搜索并选择了邮件提醒，所以收到这封信。没有新结果时不会发信。',
  stop: '停止这个提醒',
  kinds: {
    ENTERPRISE: '企业',
    UNIVERSITY: '高校院所',
    COMMISSIONER: '科技特派员',
    TRANSFER_PLATFORM: '转化平台',
    NEED: '技术需求',
    CAPABILITY: '能力与成果',
  },
};

const en: AlertText = {
  subject: (name, count) => `${count} new for “${name}” · Dengqiao`,
  heading: (name, count) => `${count} new ${count === 1 ? 'result' : 'results'} for “${name}”`,
  introQuery: (query) => `Your saved search: ${query}`,
  introFilter: 'Your saved search, by the chosen conditions',
  matches: (words) => `Matches: ${words.join(', ')}`,
  matchesFilter: 'Meets the conditions you chose',
  more: (count) => `${count} more are on the page.`,
  seeAll: 'See all that is new',
  why: 'You saved this search on Dengqiao and asked for letters. Where nothing is new, none is sent.',
  stop: 'Stop this alert',
  kinds: {
    ENTERPRISE: 'Enterprise',
    UNIVERSITY: 'University',
    COMMISSIONER: 'Commissioner',
    TRANSFER_PLATFORM: 'Transfer platform',
    NEED: 'Need',
    CAPABILITY: 'Capability',
  },
};

/** Written in each language, not translated from the other. */
export const alertText: Readonly<Record<Language, AlertText>> = { zh, en };
