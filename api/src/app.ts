import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { SearchEngine } from '#search';
import type { Config } from './config.ts';
import { answers, prepare } from './database/connect.ts';
import { createMarks, type Marks } from './database/marks.ts';
import { createSignals } from './database/signals.ts';
import { createTrailNotes } from './database/trail.ts';
import { type Context, languageOf, type Services } from './graphql/context.ts';
import { graphqlPlugin } from './graphql/plugin.ts';
import { alertStopPlugin } from './http/alert-stop.ts';
import { clientPlugin } from './http/client.ts';
import { answerUnreadable, errorsPlugin } from './http/errors.ts';
import { exportsPlugin } from './http/exports.ts';
import { filesPlugin } from './http/files.ts';
import { healthPlugin } from './http/health.ts';
import { importsPlugin } from './http/imports.ts';
import { logOptions } from './http/log.ts';
import { metricsPlugin } from './http/metrics.ts';
import { type Allowances, pacePlugin, usualAllowances } from './http/pace.ts';
import { packedPlugin } from './http/packed.ts';
import { patiencePlugin, usualPatience } from './http/patience.ts';
import { personalCopyPlugin } from './http/personal-copy.ts';
import { securityPlugin } from './http/security.ts';
import { isFromHere, sessionOf, sessionPlugin, tokenOf } from './http/session.ts';
import { importsDoor } from './imports.door.ts';
import { type Bus, createBus } from './kernel/bus.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import type { Mail } from './kernel/mail.ts';
import { createMetrics } from './kernel/metrics.ts';
import type { Signals } from './kernel/signals.ts';
import { actingFor, type Viewer } from './kernel/viewer.ts';
import { networkOf, type PasswordCost, productionCost } from './modules/accounts/index.ts';
import { storedLexicon } from './modules/lexicon/index.ts';
import type { ModuleKit, Worker } from './modules/module.ts';
import { modules } from './modules.ts';
import { openMail, openSearch, openStore } from './ports.ts';
import { publicUrlOf } from './public-url.ts';
import { sessionSecret } from './secret.ts';
import { openStorage } from './storage/index.ts';

/** What a test may replace. */
export type Ports = {
  clock: Clock;
  bus: Bus;
  search: SearchEngine;
  mail: Mail;
  /** Where log lines go. */
  logStream: Writable;
  passwordCost: PasswordCost;
  /** Of each address, each account and its keys. */
  requestsPerMinute: number;
};

export type App = {
  readonly server: FastifyInstance;
  readonly services: Services;
  readonly search: SearchEngine;
  readonly workers: readonly Worker[];
  readonly marks: Marks;
  readonly signals: Signals;
  /** Where the data lies, for people. */
  readonly places: Readonly<Record<'store' | 'search' | 'mail' | 'files', string>>;
};

const BODY_LIMIT = 256 * 1024;
/** Proxies stand on this machine or in its network; whoever comes from further off may write what they like. */
const PROXIES = ['loopback', 'linklocal', 'uniquelocal'];
/** Of the organizations that a client would act for. */
const MOST_WANTED = 20;
const CLIENT = fileURLToPath(new URL('../../client/dist', import.meta.url));

/** The only composition root; `server.close()` ends all that it opened. */
export async function buildApp(config: Config, ports: Partial<Ports> = {}): Promise<App> {
  const server = fastify({
    logger: logOptions({ level: config.LOG_LEVEL, stream: ports.logStream }),
    bodyLimit: BODY_LIMIT,
    // The schemas of routes are constants: to hold each against the schema of schemas takes a tenth of a start.
    ajv: { customOptions: { validateSchema: false } },
    // Of the longest; `patiencePlugin` ends all others sooner. Headers have their own.
    requestTimeout: usualPatience.upload,
    http: { headersTimeout: usualPatience.ordinary },
    trustProxy: config.NODE_ENV === 'production' ? PROXIES : false,
    // Told by the audit trail: the same one never comes again, after a restart or from another process.
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnreadable,
  });
  const report = (err: unknown) => server.log.error({ err }, 'a follow-up failed and will be tried again');
  const store = await openStore(config, report);
  const closers: (() => Promise<unknown>)[] = [() => store.close()];
  try {
    const lexicon = await storedLexicon(store.connection);
    // Bound below: whoever is to check opens after the engine.
    const following = { check: async () => {} };
    const { engine, place } = await openSearch(config, {
      given: ports.search,
      lexicon,
      onCheckWanted: () => void following.check().catch(report),
      report,
    });
    closers.unshift(() => engine.close());
    const { mail, place: mailPlace } = openMail(config, ports.mail);
    closers.unshift(() => mail.close());
    const { storage, place: filesPlace } = await openStorage(config);
    closers.unshift(() => storage.close());

    const marks = createMarks(store.connection);
    const signals = createSignals({ connection: store.connection, report });
    closers.unshift(() => signals.close());
    const metrics = createMetrics();
    const { services, workers } = startModules({
      marks,
      trailNotes: createTrailNotes(store.connection),
      connection: store.connection,
      clock: ports.clock ?? systemClock,
      bus: ports.bus ?? createBus(),
      search: engine,
      lexicon,
      mail,
      storage,
      signals,
      publicUrl: publicUrlOf(config),
      secrets: { session: await sessionSecret(config) },
      passwordCost: ports.passwordCost ?? productionCost,
      metrics,
      report,
    });
    following.check = () => services.searchIndex.askForCheck();
    // A worker may still write: it stops before what it writes to goes.
    closers.unshift(() => Promise.all(workers.map((worker) => worker.stop())));

    await prepare(store.connection);
    await registerHttp(server, { config, services, requestsPerMinute: ports.requestsPerMinute });
    await server.register(healthPlugin, {
      checks: { store: () => answers(store.connection), search: async () => engine.ready() },
    });
    await server.register(metricsPlugin, { metrics, token: config.METRICS_TOKEN });
    server.addHook('onClose', async () => closeAll(closers));
    await server.ready();
    return {
      server,
      services,
      search: engine,
      workers,
      marks,
      signals,
      places: { store: store.place, search: place, mail: mailPlace, files: filesPlace },
    };
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

type HttpOptions = { config: Config; services: Services; requestsPerMinute: number | undefined };

async function registerHttp(server: FastifyInstance, { config, services, requestsPerMinute }: HttpOptions) {
  const https = config.PUBLIC_URL?.startsWith('https:') ?? config.NODE_ENV === 'production';
  await server.register(errorsPlugin);
  await server.register(patiencePlugin, { patience: usualPatience });
  const whoAsks = createWhoAsks(services);
  const contextFor = (request: FastifyRequest, reply: FastifyReply) =>
    contextOf({ request, reply, services, https, whoAsks });
  await server.register(securityPlugin, { https });
  await server.register(packedPlugin);
  await server.register(sessionPlugin);
  await server.register(pacePlugin, { allowances: allowancesOf(requestsPerMinute), whoAsks, networkOf });
  await server.register(graphqlPlugin, {
    parts: modules,
    introspection: config.NODE_ENV !== 'production',
    clientFolder: CLIENT,
    contextOf: contextFor,
    live: {
      whoIsThere: (request) => services.accounts.identify(tokenOf(request)),
      contextOf: (asked) => liveContextOf(asked, services),
      ...{ isFromHere, networkOf },
    },
    asking: (inner) =>
      exportsPlugin(inner, {
        contextOf: contextFor,
        make: (context, wish, ask) =>
          services.exports.export(context.viewer, { wish, ask, language: context.language }),
      }),
  });
  await server.register(personalCopyPlugin, {
    make: async (request, wish) => services.personalCopies.make(await whoAsks(request), wish),
  });
  await server.register(filesPlugin, { whoAsks, files: services.files });
  await server.register(importsPlugin, importsDoor(services, whoAsks));
  await server.register(alertStopPlugin, {
    senders: [services.savedSearches, services.matching.alerts, services.notificationChoices],
    resume: (token) => services.notificationChoices.resumeByLink(token),
  });
  await server.register(clientPlugin, { folder: CLIENT, graphiql: config.NODE_ENV !== 'production' });
}

type WhoAsks = (request: FastifyRequest) => Promise<Viewer>;

/** Where a request comes from, for the audit trail. */
function originOf({ id, ip }: FastifyRequest) {
  return { requestId: id, address: ip };
}

/** Looks up whoever asks once per request; with where the request comes from. */
function createWhoAsks({ accounts }: Services): WhoAsks {
  const known = new WeakMap<FastifyRequest, Promise<Viewer>>();
  const identify = async (request: FastifyRequest): Promise<Viewer> => ({
    ...actingFor(await accounts.identify(tokenOf(request)), wantedOf(request.headers)),
    origin: originOf(request),
  });
  return (request) => {
    const viewer = known.get(request) ?? identify(request);
    known.set(request, viewer);
    return viewer;
  };
}

/** The organizations that the client would act for, the latest choice first: several people may use one browser. */
function wantedOf({ 'x-acting-for': wanted }: FastifyRequest['headers']): string[] {
  return typeof wanted === 'string' ? wanted.split(',', MOST_WANTED).map((id) => id.trim()) : [];
}

function allowancesOf(all: number | undefined): Allowances {
  return all === undefined ? usualAllowances : { address: all, account: all, keys: all };
}

type Asked = {
  request: FastifyRequest;
  reply: FastifyReply;
  services: Services;
  https: boolean;
  whoAsks: WhoAsks;
};

async function contextOf({ request, reply, services, https, whoAsks }: Asked): Promise<Context> {
  return {
    viewer: await whoAsks(request),
    language: languageOf(request.headers['accept-language']),
    services,
    session: sessionOf(request, reply, https),
  };
}

type Live = { request: FastifyRequest; viewer: Viewer; language: Context['language'] };

/** Of one event on an open connection, which can neither begin nor end a session. */
function liveContextOf({ request, viewer, language }: Live, services: Services): Context {
  const origin = originOf(request);
  return {
    viewer: { ...viewer, origin },
    language,
    services,
    session: { token: tokenOf(request), origin: { ...origin, userAgent: '' }, begin() {}, end() {} },
  };
}

function startModules(kit: Omit<ModuleKit, 'services' | 'workers'>) {
  // Grows in rank order, so that each module finds the services that it may lean on.
  const services = {} as Services;
  const workers: Worker[] = [];
  for (const module of modules) {
    const started = module.start({ ...kit, services, workers });
    Object.assign(services, started.services);
    workers.push(...(started.workers ?? []));
  }
  return { services, workers };
}

async function closeAll(closers: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const close of closers) await close();
}
