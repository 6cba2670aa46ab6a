import type { Text } from '#kernel/errors.ts';

/** NIST SP 800-63B: length and a list of common ones, no rules on what characters to mix. */
const SHORTEST = 10;
/** Longer ones are refused unread: hashing them would cost more than answering. */
export const LONGEST_PASSWORD = 256;

let common: Promise<ReadonlySet<string>> | undefined;

/** What is wrong with a new password; null where nothing is. `about` are the person's own words: address, name. */
export async function weaknessOf(password: string, about: readonly string[]): Promise<Text | null> {
  const { length } = [...password];
  if (length < SHORTEST) {
    return {
      zh: `密码至少 ${SHORTEST} 个字，现在是 ${length} 个。一句自己记得住的话最好`,
      en: `At least ${SHORTEST} characters; these are ${length}. A sentence you remember is best`,
    };
  }
  if (password.length > LONGEST_PASSWORD) {
    return {
      zh: `密码最多 ${LONGEST_PASSWORD} 个字`,
      en: `At most ${LONGEST_PASSWORD} characters`,
    };
  }
  const plain = password.normalize('NFKC').toLowerCase();
  common ??= readCommon();
  if ((await common).has(plain) || isMonotonous(plain)) {
    return {
      zh: '这个密码太常见，很容易被猜到，换一个自己才想得到的',
      en: 'This password is common and easily guessed; take one that only you would think of',
    };
  }
  if (about.some((word) => isHardlyMore(plain, word.normalize('NFKC').toLowerCase().trim()))) {
    return {
      zh: '密码不要用自己的邮箱或名字，换一个',
      en: 'Do not use your address or name as the password; take another one',
    };
  }
  return null;
}

/** Some 1,500 of them are long enough to matter; read when the first password is chosen, not at every start. */
async function readCommon(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  const words = dictionary['passwords-common'] ?? [];
  return new Set(words.map(String).filter((word) => [...word].length >= SHORTEST));
}

/** `aaaaaaaaaa`, `121212121212`, `abcabcabcabc`: short pieces over and over. */
function isMonotonous(plain: string): boolean {
  return /^(.{1,4}?)\1+$/u.test(plain);
}

/** The word alone, or with up to four characters around it: an address, or a name and the year. */
function isHardlyMore(plain: string, word: string): boolean {
  return word.length >= 4 && plain.includes(word) && plain.length - word.length <= 4;
}
