import type { Text } from '#kernel/errors.ts';
import { type Kind, type Kinds, org, plural, quoted, type Words } from './kind.ts';
import { membershipKinds } from './membership.kinds.ts';
import { partnershipKinds } from './partnership.kinds.ts';
import { workKinds } from './work.kinds.ts';

const otherKinds = {
  NEED_PROPOSED: {
    topic: 'NEEDS',
    hasOwnLetter: true,
    says: {
      zh: () => '有一条代你们填写的需求，等你们确认',
      en: () => 'A need was written down for you and waits for your confirmation',
    },
  },
  NEED_CONFIRMED: {
    topic: 'NEEDS',
    says: { zh: () => '企业确认了你们代填的需求', en: () => 'The firm confirmed the need you wrote down' },
  },
  NEED_REFUSED: {
    topic: 'NEEDS',
    says: { zh: () => '企业谢绝了你们代填的需求', en: () => 'The firm refused the need you wrote down' },
  },
  NEED_DEADLINE_NEAR: {
    topic: 'NEEDS',
    hasOwnLetter: true,
    says: {
      zh: (w) => `需求${quoted(w)}快到期限了`,
      en: (w) => `The deadline of the need ${quoted(w)} is near`,
    },
  },
  NEED_EXPIRED: {
    topic: 'NEEDS',
    says: {
      zh: (w) => `需求${quoted(w)}过了期限，已经结束`,
      en: (w) => `The need ${quoted(w)} has passed its deadline and ended`,
    },
  },
  DISPATCH_REQUESTED: {
    topic: 'DISPATCHES',
    isForOfficers: true,
    path: '/officer/requests',
    says: {
      zh: (w) => `${org(w, '一家企业')}申请特派员`,
      en: (w) => `${org(w, 'A firm')} asks for a commissioner`,
    },
  },
  DISPATCH_ASSIGNED: {
    topic: 'DISPATCHES',
    path: '/commissioner-requests',
    says: {
      zh: (w) => `${org(w, '企业')}的特派员已经派定`,
      en: (w) => `A commissioner is assigned to ${org(w, 'the firm')}`,
    },
  },
  DISPATCH_WITHDRAWN: {
    topic: 'DISPATCHES',
    isForOfficers: true,
    path: '/officer/requests',
    says: {
      zh: (w) => `${org(w, '一家企业')}撤回了特派员申请`,
      en: (w) => `${org(w, 'A firm')} withdrew its request for a commissioner`,
    },
  },
  MATCH_FOR_NEED: {
    topic: 'MATCHES',
    gathers: true,
    says: {
      zh: (w) => `需求${quoted(w)}有 ${w.count ?? 1} 个新的合适对象`,
      en: (w) => `${plural(w.count ?? 1, 'new match', 'new matches')} for the need ${quoted(w)}`,
    },
  },
  MATCH_FOR_OFFER: {
    topic: 'MATCHES',
    says: {
      zh: (w) => `有一项新需求适合${w.isInPerson ? '你' : '你们'}：${quoted(w)}`,
      en: (w) =>
        w.isInPerson
          ? `A new need that fits what you do: ${quoted(w)}`
          : `A new need that you could solve: ${quoted(w)}`,
    },
  },
  SAVED_SEARCH_FOUND: {
    topic: 'SAVED_SEARCHES',
    gathers: true,
    path: '/saved-searches',
    says: {
      zh: (w) => `保存的搜索${quoted(w)}有 ${w.count ?? 1} 条新结果`,
      en: (w) => `${plural(w.count ?? 1, 'new result', 'new results')} for the saved search ${quoted(w)}`,
    },
  },
} as const satisfies Kinds;

/** All that is told, by what happened: what another module begins to tell is a line in one of these tables. */
const kinds = {
  ...partnershipKinds,
  ...otherKinds,
  ...membershipKinds,
  ...workKinds,
} as const satisfies Kinds;

export type NotificationKind = keyof typeof kinds;

export function kindOf(kind: NotificationKind): Kind {
  return kinds[kind];
}

/** What officers alone are told. */
export const officerKinds: readonly NotificationKind[] = (Object.keys(kinds) as NotificationKind[]).filter(
  (kind) => kindOf(kind).isForOfficers,
);

/** The sentence, in both languages. */
export function sentenceOf(kind: NotificationKind, words: Words): Text {
  const { zh, en } = kindOf(kind).says;
  return { zh: zh(words), en: en(words) };
}

/** What it is about, where the sentence does not say so. */
export function detailOf(kind: NotificationKind, words: Words): string | null {
  const { thing } = words;
  return thing && !sentenceOf(kind, words).zh.includes(thing) ? thing : null;
}
