import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { languageOf } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import { escapeMarkup } from '#kernel/markup.ts';

/** Whoever sends letters with such links. */
type Sender = {
  /** What the link names; null for a forged or old one, and one of another sender. */
  readStopLink(token: string): Promise<Stoppable | null>;
  /** Ends the letters; null as above. */
  stopByLink(token: string): Promise<Stoppable | null>;
};

export type AlertStopOptions = {
  readonly senders: readonly Sender[];
  /** Takes it back where the link can do that too; null as above, and for other links. */
  resume(token: string): Promise<Stoppable | null>;
};

/** The letters of a saved search by its name, those about new matches, or those about a topic of notifications. */
export type Stoppable = { readonly name: string } | 'MATCHES' | { readonly topic: Text };

const MAX_TOKEN = 200;

const texts = {
  title: { zh: '停止邮件提醒', en: 'Stop this alert' },
  question: {
    zh: (name: string) => `不再为“${name}”发邮件？保存的搜索会留着，登录后仍能看到新结果。`,
    en: (name: string) =>
      `Send no more letters for “${name}”? The saved search stays; what is new is on its page.`,
  },
  matches: {
    zh: '不再为新的合适对象发邮件？匹配单子会留着，登录后随时能看。',
    en: 'Send no more letters about new matches? The lists stay; sign in to see them.',
  },
  matchesDone: {
    zh: '已停止。不会再为新的合适对象发邮件，登录后可以在通知设置里恢复。',
    en: 'Stopped. No more letters about new matches; start them again in your notification settings.',
  },
  topic: {
    zh: (name: string) => `不再为“${name}”发邮件？登录后在通知里仍能看到。`,
    en: (name: string) => `Send no more letters about “${name}”? You still see them on the site.`,
  },
  topicDone: {
    zh: (name: string) => `已停止。不会再为“${name}”发邮件，登录后在通知里仍能看到。`,
    en: (name: string) => `Stopped. No more letters about “${name}”; you still see them on the site.`,
  },
  resumed: {
    zh: (name: string) => `已恢复，“${name}”的邮件和以前一样。`,
    en: (name: string) => `Taken back. Letters about “${name}” come as before.`,
  },
  resume: { zh: '点错了，恢复邮件', en: 'Take it back' },
  settings: { zh: '选择哪些发邮件', en: 'Choose what comes by mail' },
  searches: { zh: '保存的搜索', en: 'Saved searches' },
  button: { zh: '停止', en: 'Stop' },
  done: {
    zh: (name: string) => `已停止。不会再为“${name}”发邮件，登录后可以随时恢复。`,
    en: (name: string) => `Stopped. No more letters for “${name}”; you can start them again on its page.`,
  },
  invalid: {
    zh: '这个链接不完整、已过期，或这个搜索已经删除。登录后可以在这里改：',
    en: 'This link is incomplete or too old, or the search is gone. Sign in and change it here:',
  },
} as const;

/**
 * `/alerts/stop` and `/alerts/resume`, the one link of a letter that acts without signing in. GET only asks, since mail programs follow
 * links by themselves; POST acts, whether it comes from the page's button or from a mail program (RFC 8058).
 */
export const alertStopPlugin: FastifyPluginAsync<AlertStopOptions> = async (server, { senders, resume }) => {
  // The token says it all; the body of either kind is not looked at.
  server.addContentTypeParser(
    ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'],
    { parseAs: 'string', bodyLimit: 10_240 },
    (_request, _body, done) => done(null, null),
  );

  server.get('/alerts/stop', async (request, reply) => {
    const token = tokenOf(request);
    const found = await firstOf(senders, (sender) => sender.readStopLink(token));
    return answer(request, reply.code(found ? 200 : 404), (t) => {
      if (!found) return invalid(t);
      return `<p>${t(questionOf(found))}</p><form method="post">${button(t(texts.button))}</form>`;
    });
  });

  server.post('/alerts/stop', async (request, reply) => {
    const token = tokenOf(request);
    const found = await firstOf(senders, (sender) => sender.stopByLink(token));
    return answer(request, reply.code(found ? 200 : 404), (t) => {
      if (!found) return invalid(t);
      const done = `<p role="status">${t(doneOf(found))}</p>`;
      if (found === 'MATCHES') return done + settingsLink(t);
      if ('name' in found) return done;
      const action = `/alerts/resume?token=${encodeURIComponent(token)}`;
      return `${done}<form method="post" action="${escapeMarkup(action)}">${button(t(texts.resume))}</form>${settingsLink(t)}`;
    });
  });

  server.post('/alerts/resume', async (request, reply) => {
    const found = await resume(tokenOf(request));
    return answer(request, reply.code(found ? 200 : 404), (t) => {
      if (!found || found === 'MATCHES' || 'name' in found) return invalid(t);
      return `<p role="status">${t(named(texts.resumed, found.topic))}</p>${settingsLink(t)}`;
    });
  });
};

/** One after the other: only the link's own sender knows it. */
async function firstOf(
  senders: readonly Sender[],
  ask: (sender: Sender) => Promise<Stoppable | null>,
): Promise<Stoppable | null> {
  for (const sender of senders) {
    const found = await ask(sender);
    if (found) return found;
  }
  return null;
}

function questionOf(found: Stoppable): Text {
  if (found === 'MATCHES') return texts.matches;
  return 'name' in found ? textOf(texts.question, found.name) : named(texts.topic, found.topic);
}

function doneOf(found: Stoppable): Text {
  if (found === 'MATCHES') return texts.matchesDone;
  return 'name' in found ? textOf(texts.done, found.name) : named(texts.topicDone, found.topic);
}

type Say = (text: Text) => string;

/** Nothing to stop: the ways that are left. */
function invalid(t: Say): string {
  return `<p>${t(texts.invalid)}</p>${settingsLink(t)}${link('/saved-searches', t(texts.searches))}`;
}

function settingsLink(t: Say): string {
  return link('/account/notifications', t(texts.settings));
}

function link(path: string, label: string): string {
  return `<p><a href="${path}" style="color:inherit">${label}</a></p>`;
}

const buttonStyle =
  'min-height:44px;padding:0 20px;border:0;border-radius:6px;font:inherit;background:#0c1224;color:#ffd9a0';

function button(label: string): string {
  return `<button style="${buttonStyle}">${label}</button>`;
}

type Named = Readonly<Record<keyof Text, (name: string) => string>>;

function textOf(phrase: Named, name: string): Text {
  return { zh: phrase.zh(name), en: phrase.en(name) };
}

function named(phrase: Named, { zh, en }: Text): Text {
  return { zh: phrase.zh(zh), en: phrase.en(en) };
}

function tokenOf({ query }: FastifyRequest): string {
  const { token } = query as { token?: unknown };
  return typeof token === 'string' && token.length <= MAX_TOKEN ? token : '';
}

function languageIn({ headers }: FastifyRequest) {
  return languageOf(headers['accept-language']);
}

function answer(request: FastifyRequest, reply: FastifyReply, body: (t: Say) => string) {
  const language = languageIn(request);
  const t = (text: Text) => escapeMarkup(text[language]);
  const title = t(texts.title);
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('referrer-policy', 'no-referrer')
    .send(
      [
        `<!doctype html><html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">`,
        `<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">`,
        `<title>${title} · 灯桥</title>`,
        '<link rel="icon" href="/mark.svg" type="image/svg+xml"></head>',
        '<body style="margin:0;background:#f6f7f9;color:#0c1224;font:16px/1.7 sans-serif">',
        '<p style="margin:0;padding:14px 20px;background:#0c1224;line-height:0">',
        '<a href="/"><img src="/mark.svg" alt="灯桥" width="28" height="28"></a></p>',
        '<main style="max-width:32rem;margin:12vh auto 0;padding:0 20px">',
        `<h1 style="font-size:22px">${title}</h1>${body(t)}</main></body></html>`,
      ].join(''),
    );
}
