import type { Text } from '#kernel/errors.ts';

type Rule = readonly [pattern: RegExp, zh: (...parts: string[]) => string];

/** What GraphQL says most often of what a client sent. Its sentences are English only; the rest stays as it is. */
const rules: readonly Rule[] = [
  [
    /^Variable "\$(.+?)" got invalid value (.+?) at "(.+?)"; (.+)$/s,
    (_name, value, path, reason) => `变量 ${path} 的值 ${value} 不能用：${zhOf(reason)}`,
  ],
  [
    /^Variable "\$(.+?)" got invalid value (.+?); (.+)$/s,
    (name, value, reason) => `变量 ${name} 的值 ${value} 不能用：${zhOf(reason)}`,
  ],
  [
    /^Variable "\$(.+?)" of required type "(.+?)" was not provided\.$/,
    (name, type) => `缺少变量 ${name}（类型 ${type}）`,
  ],
  [/^Variable "\$(.+?)" of non-null type "(.+?)" must not be null\.$/, (name) => `变量 ${name} 不能为 null`],
  [/^Expected type "\w+"\. (.+)$/s, (reason) => zhOf(reason)],
  [/^Expected value of type "(.+?)", found (.+)\.$/s, (type, value) => `应是 ${type}，这里是 ${value}`],
  [/^Expected non-nullable type "(.+?)" not to be null\.$/, (type) => `不能为 null（类型 ${type}）`],
  [
    /^Int cannot represent non 32-bit signed integer value: (.+)$/,
    (value) => `${value} 超出整数范围（−2147483648 到 2147483647）`,
  ],
  [/^Int cannot represent non-integer value: (.+)$/, (value) => `应是整数，这里是 ${value}`],
  [/^Float cannot represent non numeric value: (.+)$/, (value) => `应是数字，这里是 ${value}`],
  [/^String cannot represent a non string value: (.+)$/s, (value) => `应是文字，这里是 ${value}`],
  [/^Boolean cannot represent a non boolean value: (.+)$/, (value) => `应是 true 或 false，这里是 ${value}`],
  [/^ID cannot represent.*?: (.+)$/s, (value) => `应是 ID，这里是 ${value}`],
  [
    /^(?:Value is not a valid LocalDate|LocalDate cannot represent .+?)[: ]+(.+?)\.?$/s,
    (value) => `“${value}”不是有效的日期，应写成 2026-03-31`,
  ],
  [
    /^(?:Value is not a valid DateTime|DateTime(?:ISO)? cannot represent .+?)[: ]+(.+?)\.?$/s,
    (value) => `“${value}”不是有效的时间，应写成 2026-03-31T08:00:00Z`,
  ],
  [
    /^Value "(.+?)" does not exist in "(.+?)" enum\.(.*)$/s,
    (value, type, more) => `${type} 没有“${value}”这个值${suggested(more)}`,
  ],
  [
    /^Field "(.+?)" is not defined by type "(.+?)"\.(.*)$/s,
    (name, type, more) => `${type} 没有 ${name} 这一项${suggested(more)}`,
  ],
  [
    /^Field "(.+?)" of required type "(.+?)" was not provided\.$/,
    (name, type) => `缺少 ${name}（类型 ${type}）`,
  ],
  [
    /^Cannot query field "(.+?)" on type "(.+?)"\.(.*)$/s,
    (name, type, more) => `${type} 没有字段 ${name}${suggested(more)}`,
  ],
  [
    /^Unknown argument "(.+?)" on field "(.+?)"\.(.*)$/s,
    (name, field, more) => `${field} 没有参数 ${name}${suggested(more)}`,
  ],
  [
    /^Field "(.+?)" argument "(.+?)" of type "(.+?)" is required, but it was not provided\.$/,
    (field, name, type) => `${field} 缺少参数 ${name}（类型 ${type}）`,
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields\./,
    (name, type) => `${name} 是 ${type}，请在花括号里写明要它的哪些字段`,
  ],
  [
    /^Field "(.+?)" must not have a selection since type "(.+?)" has no subfields\.$/,
    (name, type) => `${name} 是 ${type}，后面不能有花括号`,
  ],
  [/^Variable "\$(.+?)" is not defined(?: by operation ".+?")?\.$/, (name) => `变量 ${name} 没有声明`],
  [/^Variable "\$(.+?)" is never used(?: in operation ".+?")?\.$/, (name) => `变量 ${name} 声明了却没有用到`],
  [/^Unknown type "(.+?)"\.(.*)$/s, (name, more) => `没有类型 ${name}${suggested(more)}`],
  [/^Unknown fragment "(.+?)"\.$/, (name) => `没有片段 ${name}`],
  [/^Unknown operation named "(.+?)"\.?$/, (name) => `没有名为 ${name} 的操作`],
  [/^Unknown query$/, () => '没有写要查什么：请把 GraphQL 写在 query 里'],
  [/^Syntax Error: (.+)$/s, (reason) => `GraphQL 语法有误：${reason}`],
];

/** A refusal of GraphQL in both languages, as far as its sentence is known. */
export function refusalText(message: string): Text {
  return { zh: zhOf(message), en: message };
}

function zhOf(message: string): string {
  for (const [pattern, zh] of rules) {
    const found = pattern.exec(message);
    if (found) return zh(...found.slice(1));
  }
  return message;
}

/** ` Did you mean "A" or "B"?` */
function suggested(more: string): string {
  const names = [...more.matchAll(/"(.+?)"/g)].map(([, name]) => name);
  return names.length > 0 ? `，是不是 ${names.join('、')}` : '';
}
