import { type Letter, LetterRefused } from '#kernel/mail.ts';

/** Who writes: `MAIL_FROM`, taken apart. */
export type Sender = { readonly name: string; readonly address: string };

const MAX_ADDRESS = 254;
const MAX_SUBJECT = 200;
/** Tighter than RFC 5322: no quotes, no comments, no second address. */
const ADDRESS = /^[^\s<>()[\]\\,;:"@\p{Cc}]+@[^\s<>()[\]\\,;:"@\p{Cc}]+$/u;
const LINE = /^[^\p{Cc}\u2028\u2029]+$/u;
const ID = /^[\w.-]{1,100}$/;

/** What nodemailer is given. @throws LetterRefused for a field that could be read as more than itself. */
export function toMessage(letter: Letter, from: Sender) {
  const { id, to, subject, text, html, unsubscribeUrl } = letter;
  if (!ID.test(id)) throw new LetterRefused('its id holds other characters than letters, digits, - _ .');
  if (!isAddress(to)) throw new LetterRefused('the address cannot be one');
  if (!LINE.test(subject) || subject.length > MAX_SUBJECT) {
    throw new LetterRefused(`its subject is empty, longer than ${MAX_SUBJECT} or not one line`);
  }
  return {
    // As an object it is taken for one address and never parsed for more.
    from: { name: from.name, address: from.address },
    to: { name: '', address: to },
    messageId: `<${id}@${from.address.slice(from.address.lastIndexOf('@') + 1)}>`,
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated', ...(unsubscribeUrl && unsubscribe(unsubscribeUrl)) },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** `Name <address>`, or the address alone; null for what is neither. */
export function parseSender(value: string): Sender | null {
  const named = /^\s*(.*?)\s*<([^<>]*)>\s*$/su.exec(value);
  const name = (named?.[1] ?? '').replace(/^"(.*)"$/su, '$1');
  const address = (named?.[2] ?? value).trim();
  return isAddress(address) && (name === '' || LINE.test(name)) ? { name, address } : null;
}

function isAddress(value: string): boolean {
  return value.length <= MAX_ADDRESS && ADDRESS.test(value);
}

function unsubscribe(url: string) {
  if (!URL.canParse(url) || !/^https?:\/\/[!-~]+$/.test(url) || /[<>]/.test(url)) {
    throw new LetterRefused('the link that ends such letters is no web address');
  }
  return { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}
