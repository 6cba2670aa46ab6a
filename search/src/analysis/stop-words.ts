/** Words that say nothing about what is sought: function words, politeness, and how people open a request. */
const chinese =
  '的 了 和 与 及 在 是 等 对 为 以 或 并 我 你 他 她 它 们 我们 你们 他们 咱们 一家 一个 一种 一些 一下 一点 可以 能够 能 会 希望 目前 进行 提供 找到 方面 具备 现 已 到 ' +
  '有 有没有 没有 没 不 不是 也 都 就 又 还 再 很 太 更 最 把 被 让 给 向 从 于 这 那 这个 那个 这些 那些 什么 怎么 怎样 怎么样 如何 为什么 哪 哪里 哪个 哪些 谁 多少 几 ' +
  '请 请问 帮 帮忙 帮我 想 想要 要 需要 应该 该 愿意 找 寻找 寻求 求助 时候 来 去 做 做到 弄 搞 弄清楚 知道 看看 讲讲 说 ' +
  '吗 呢 吧 啊 呀 嘛 之 其 而 且 但 但是 如果 因为 所以 而且 既 即 若 则 只 只是 只有 才 却 经常 总 总是 老 一直 已经 正在 ' +
  '个 些 点儿 双方 大家 自己 到底 比较 非常 特别 关于 通过 根据 按照 是否 能否 可否 得 着 者 ' +
  '我司 本公司 我们厂 厂里';

const english =
  'the of and for a an in to is are was be we our us with by on at from or as it its this that who can could would like need needs want please help how what which do does any some i you your my me';

const stopWords: ReadonlySet<string> = new Set([...chinese.split(' '), ...english.split(' ')]);

/** `word` is normalised. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
