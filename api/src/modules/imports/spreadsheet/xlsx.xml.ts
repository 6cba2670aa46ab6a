import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { damaged } from './xlsx.archive.ts';

/** Names come without their prefix: `x:row` is `row`, `r:id` is `id`. */
export type XmlHandler = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
};

/**
 * Streams through XML; yields what the handler emits, soon after it did. Entities of a document type are not expanded.
 * @throws SpreadsheetUnreadable where it is not well formed.
 */
export async function* readXml<Item>(
  stream: Readable,
  handlerOf: (emit: (item: Item) => void) => XmlHandler,
): AsyncGenerator<Item> {
  let items: Item[] = [];
  const parser = parserFor(handlerOf((item) => items.push(item)));
  stream.setEncoding('utf8');
  try {
    for await (const chunk of stream as AsyncIterable<string>) {
      parser.write(chunk);
      yield* items;
      items = [];
    }
    parser.close();
  } catch (cause) {
    throw damaged(cause);
  } finally {
    stream.destroy();
  }
  yield* items;
}

/** Streams through XML for a handler that gathers by itself. */
export async function scanXml(stream: Readable, handler: XmlHandler): Promise<void> {
  for await (const _ of readXml<never>(stream, () => handler));
}

function parserFor({ open, close, text }: XmlHandler): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open) {
    parser.on('opentag', ({ name, attributes }) => open(localName(name), withLocalNames(attributes)));
  }
  if (close) parser.on('closetag', ({ name }) => close(localName(name)));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Record<string, string>): Record<string, string> {
  for (const name in attributes) {
    if (name.includes(':') && !name.startsWith('xmlns')) {
      attributes[localName(name)] ??= attributes[name] ?? '';
    }
  }
  return attributes;
}
