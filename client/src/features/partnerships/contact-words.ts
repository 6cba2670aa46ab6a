const contactWords = /1[3-9]\d[\d -]{8,}|\d{3,4}-\d{7,8}|微信|weixin|wechat|[\w.+-]+@[\w-]+\.\w+/i;

/** Whether a text seems to give a phone number, an address or a WeChat name away. A hint only: it may be wrong. */
export function mentionsContact(text: string): boolean {
  return contactWords.test(text);
}
