import { phrases } from '#lib/phrases.ts';

export const lexiconText = phrases({
  pageTitle: { zh: '词库 · 灯桥', en: 'Lexicon · Dengqiao' },
  title: { zh: '词库', en: 'Lexicon' },
  lead: {
    zh: '检索靠它认出同一件东西的不同叫法。保存后几秒内生效，不用重启。',
    en: 'By it, search knows the different names of one thing. What you save works within seconds, without a restart.',
  },
  add: { zh: '新增概念', en: 'Add a concept' },
  tabs: { zh: '词库的两面', en: 'Sides of the lexicon' },
  concepts: { zh: '概念', en: 'Concepts' },
  history: { zh: '修改记录', en: 'History' },

  find: { zh: '查找概念', en: 'Find a concept' },
  findHint: { zh: '任何一个叫法都行', en: 'By any of its names' },
  editedOnly: { zh: '只看改动过的', en: 'Edited ones only' },
  count: { zh: (n: number) => `${n} 个概念`, en: (n: number) => `${n} concepts` },
  list: { zh: '概念', en: 'Concepts' },
  nothing: { zh: '没有这个叫法的概念', en: 'No concept has this name' },
  nothingHint: {
    zh: '换一个叫法再找；确实没有，就新增一个。',
    en: 'Try another name; if there really is none, add one.',
  },
  nothingEdited: { zh: '还没有改动过的概念', en: 'Nothing has been edited' },
  nothingEditedHint: {
    zh: '现在用的是随版本带来的词。改动会列在这里，升级也不会丢。',
    en: 'The words are those that ship. Edits are listed here, and no upgrade loses them.',
  },
  choose: { zh: '从左边选一个概念', en: 'Choose a concept' },
  chooseHint: {
    zh: '看它有哪些叫法，改完可以先试一句再保存。',
    en: 'See what it is called; try a query before you save.',
  },
  gone: { zh: '没有这个概念', en: 'There is no such concept' },
  goneHint: {
    zh: '可能刚被移除，修改记录里找得到。',
    en: 'It may have just been removed; the history has it.',
  },
  back: { zh: '回到列表', en: 'Back to the list' },

  CHANGED: { zh: '改过', en: 'changed' },
  ADDED: { zh: '新增', en: 'added' },
  REMOVED: { zh: '已移除', en: 'removed' },

  newConcept: { zh: '新概念', en: 'New concept' },
  label: { zh: '常用叫法', en: 'Usual name' },
  labelHint: { zh: '用户最常说的那个词', en: 'The word that people use most' },
  same: { zh: '同义词', en: 'Same meaning' },
  sameHint: {
    zh: '可以互相找到：中英文、缩写、俗称都写上',
    en: 'Found by each other: Chinese, English, abbreviations, colloquial names',
  },
  narrower: { zh: '下位词', en: 'Narrower' },
  narrowerHint: {
    zh: '更具体的种类：搜上面的词会带出它们，反过来不会',
    en: 'Special cases: found by the words above, not the other way round',
  },
  related: { zh: '相关词', en: 'Related' },
  relatedHint: {
    zh: '沾边但不是一回事，只作弱提示：比如“烫手”之于散热',
    en: 'Near, not equal: a weak hint, as “hot to the touch” is to cooling',
  },
  addWord: { zh: '加词', en: 'Add a word' },
  addWordHint: { zh: '输入后按回车或逗号，可粘贴多个', en: 'Enter or comma adds it; paste several at once' },
  words: { zh: (n: number) => `${n} 个`, en: (n: number) => `${n}` },
  note: { zh: '为什么改（记入修改记录，可不填）', en: 'Why (kept in the history; optional)' },
  save: { zh: '保存', en: 'Save' },
  saved: {
    zh: (label: string) => `已保存“${label}”，检索正在跟上`,
    en: (label: string) => `Saved “${label}”; search is catching up`,
  },
  unchanged: { zh: '没有改动，不用保存', en: 'Nothing differs; there is nothing to save' },
  remove: { zh: '移除', en: 'Remove' },
  removed: { zh: (label: string) => `已移除“${label}”`, en: (label: string) => `Removed “${label}”` },
  restore: { zh: '恢复初始内容', en: 'Back to what shipped' },
  restored: {
    zh: (label: string) => `“${label}”已恢复初始内容`,
    en: (label: string) => `“${label}” is as it shipped`,
  },
  discard: { zh: '放弃改动', en: 'Discard' },
  undo: { zh: '撤销', en: 'Undo' },
  undone: { zh: '已撤销', en: 'Undone' },
  undoFailed: { zh: '没有撤销：之后又有人改过词库', en: 'Not undone: somebody has edited the lexicon since' },
  lastEdit: {
    zh: (who: string, when: string) => `${who} ${when} 改过`,
    en: (who: string, when: string) => `Edited by ${who}, ${when}`,
  },
  formerAccount: { zh: '已注销的账号', en: 'a former account' },
  since: { zh: '与初始内容相比', en: 'Compared with what shipped' },
  removedNote: {
    zh: '检索现在不认这个概念。保存或恢复初始内容，它就回来。',
    en: 'Search does not know this concept now. Save it, or go back to what shipped, and it returns.',
  },

  meanwhile: {
    zh: (who: string, when: string) => `没有保存：${who} ${when} 刚改过这个概念。你写的还在这里。`,
    en: (who: string, when: string) =>
      `Not saved: ${who} edited this concept at ${when}. What you wrote is still here.`,
  },
  theirs: { zh: '改用对方的', en: 'Take theirs' },
  mine: { zh: '用我的覆盖', en: 'Save mine over it' },
  taken: {
    zh: (word: string) => `“${word}”已经是另一个概念的同义词：`,
    en: (word: string) => `“${word}” already belongs to another concept: `,
  },
  share: { zh: '这个词确实有几个意思，两边都保留', en: 'The word has several meanings; keep it in both' },

  try: { zh: '试一句', en: 'Try a query' },
  tryHint: { zh: '不用保存就能看到会读成什么', en: 'See how it would be read, before saving' },
  reading: { zh: '这样检索会读成', en: 'Search would read it as' },
  also: { zh: '还会找', en: 'also finds' },
  noWordings: { zh: '词库认得，没有别的叫法', en: 'known, without other names' },
  plainWords: { zh: '按原样找', en: 'As written' },
  ignoredWords: { zh: '略去', en: 'Left out' },
  notRead: { zh: '暂时读不出来，稍后再试', en: 'Cannot be read right now; try again' },
  SAME: { zh: '同义', en: 'same' },
  NARROWER: { zh: '下位', en: 'narrower' },
  RELATED: { zh: '相关', en: 'related' },

  upToDate: { zh: '检索已跟上', en: 'Search is up to date' },
  reindexing: { zh: '检索正在跟上', en: 'Search is catching up' },
  progress: {
    zh: (done: number, total: number) => `${done} / ${total}`,
    en: (done: number, total: number) => `${done} / ${total}`,
  },
  failed: {
    zh: (why: string) => `检索还没有跟上：${why}。系统会自动再试，期间按原来的词检索。`,
    en: (why: string) =>
      `Search has not caught up: ${why}. It is tried again by itself; the old words work meanwhile.`,
  },

  noHistory: { zh: '还没有修改记录', en: 'No edits yet' },
  noHistoryHint: {
    zh: '每次保存都会记下谁、何时、为什么，改前改后是什么。',
    en: 'Each save is kept: who, when, why, before and after.',
  },
  version: { zh: (n: number) => `第 ${n} 版`, en: (n: number) => `Version ${n}` },
  current: { zh: '当前', en: 'current' },
  restoredFrom: {
    zh: (n: number) => (n === 0 ? '恢复到初始词库' : `恢复到第 ${n} 版`),
    en: (n: number) => (n === 0 ? 'Went back to what shipped' : `Went back to version ${n}`),
  },
  conceptAdded: { zh: '新增', en: 'added' },
  conceptRemoved: { zh: '移除', en: 'removed' },
  noWordChanges: { zh: '词序有变', en: 'order changed' },
  goBack: { zh: '回到这一版', en: 'Go back to this version' },
  goBackStart: { zh: '恢复到初始词库', en: 'Go back to what shipped' },
  wentBack: {
    zh: (n: number) => (n === 0 ? '已恢复到初始词库' : `已回到第 ${n} 版`),
    en: (n: number) => (n === 0 ? 'Back to what shipped' : `Back at version ${n}`),
  },
  notBack: {
    zh: '没有恢复：刚刚有人改过词库，请看最新的记录',
    en: 'Nothing was restored: somebody has just edited the lexicon',
  },
  moreEdits: { zh: (n: number) => `另有 ${n} 个概念`, en: (n: number) => `and ${n} more concepts` },
});
