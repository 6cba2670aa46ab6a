/** Words that say nothing about what is sought: function words, politeness, and how people open a request. */
const chinese =
  '的 了 和 与 及 在 是 等 对 为 以 或 并 我 你 他 她 它 们 我们 你们 他们 咱们 一家 一个 一种 一些 一下 一点 可以 能够 能 会 希望 目前 进行 提供 找到 方面 具备 现 已 到 ' +
  '有 有没有 没有 没 不 不是 也 都 就 又 还 再 很 太 更 最 把 被 让 给 向 从 于 这 那 这个 那个 这些 那些 什么 怎么 怎样 怎么样 如何 为什么 哪 哪里 哪个 哪些 谁 多少 几 ' +
  '请 请问 帮 帮忙 帮我 想 想要 要 需要 应该 该 愿意 找 寻找 寻求 求助 时候 来 去 做 做到 弄 搞 弄清楚 知道 看看 讲讲 说 ' +
  '吗 呢 吧 啊 呀 嘛 之 其 而 且 但 但是 如果 因为 所以 而且 既 即 若 则 只 只是 只有 才 却 经常 总 总是 老 一直 已经 正在 ' +
  '个 些 点儿 双方 大家 自己 到底 比较 非常 特别 关于 通过 根据 按照 是否 能否 可否 得 着 者 ' +
  '我司 本公司 我们厂 厂里 咱 您 您好 你好 谢谢 请教 人家 别人 某 某些 任何 所有 全部 全都 整个 ' +
  '里面 外面 后面 前面 上面 下面 旁边 里 时 后 前 之后 之前 以后 以前 以内 之间 左右 现在 今年 去年 最近 刚 刚刚 先 然后 同时 ' +
  '每 每次 每天 一般 通常 往往 常常 老是 总 大概 大约 差不多 几乎 那么 这么 有点 有些 很多 好多 不少 太多 各种 其他 另外 还有 以及 或者 ' +
  '不过 可是 虽然 要是 比如 例如 尽量 尽快 最好 不能 不会 不用 不要 不行 就不 又要 还要 要有 要到 能不能 会不会 是不是 可不可以 怎么办 ' +
  '有谁 谁能 谁会 谁可以 谁做 想做 想装 想学 想找 想请 打算 用 使用 采用 用来 拿 拿去 跟 叫 使 令 出现 发生 上去 下去 起来 出来 过来 ' +
  '种 套 款 颗 批 次 遍 一次 一套 一颗 一批 一款 几次 几天 几年 几个 两个 三个';

const english =
  'the of and for a an in to is are was be we our us with by on at from or as it its this that who can could would like need needs want please help how what which do does any some i you your my me ' +
  'have has had there their they he she not no into about should must may will do did done make made get got ' +
  'use used using very more most much many also only than then when where while too so if but looking find seeking someone anyone';

const stopWords: ReadonlySet<string> = new Set([...chinese.split(' '), ...english.split(' ')]);

/** `word` is normalised. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
