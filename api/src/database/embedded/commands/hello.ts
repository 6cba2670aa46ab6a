import { hostname } from 'node:os';
import { UUID } from 'bson';
import type { Document } from '../values/types.ts';
import type { Handler } from './context.ts';

const VERSION = '8.0.0';
const LARGEST_MESSAGE = 48_000_000;

/** A standalone server: the drivers then send neither retryable writes nor a cluster time. */
export const hello: Handler = (_, { peer }) => ({
  helloOk: true,
  ismaster: true,
  isWritablePrimary: true,
  maxBsonObjectSize: 16_777_216,
  maxMessageSizeBytes: LARGEST_MESSAGE,
  maxWriteBatchSize: 100_000,
  localTime: new Date(),
  logicalSessionTimeoutMinutes: 30,
  connectionId: peer.id,
  minWireVersion: 0,
  maxWireVersion: 25,
  readOnly: false,
});

export const buildInfo: Handler = () => ({
  version: VERSION,
  versionArray: [8, 0, 0, 0],
  gitVersion: 'embedded',
  modules: [],
  bits: 64,
  debug: false,
  maxBsonObjectSize: 16_777_216,
  storageEngines: ['lmdb'],
});

export const serverStatus: Handler = (_, { cursors }) => ({
  host: hostname(),
  version: VERSION,
  process: 'embedded',
  pid: process.pid,
  uptime: process.uptime(),
  localTime: new Date(),
  storageEngine: { name: 'lmdb', persistent: true },
  mem: { resident: Math.round(process.memoryUsage.rss() / 1_048_576) },
  metrics: { cursor: { open: { total: cursors.size } } },
});

export const connectionStatus: Handler = () => ({
  authInfo: { authenticatedUsers: [], authenticatedUserRoles: [], authenticatedUserPrivileges: [] },
});

export const startSession: Handler = () => ({ id: { id: new UUID() }, timeoutMinutes: 30 });

export const configureFailPoint: Handler = ({ mode, data }, { failPoint }) => {
  failPoint.configure(mode, data);
  return {};
};

/** Commands that tools send and that have nothing to tell here. */
export const fixedAnswers: Readonly<Record<string, () => Document>> = {
  ping: () => ({}),
  endSessions: () => ({}),
  refreshSessions: () => ({}),
  killSessions: () => ({}),
  killAllSessions: () => ({}),
  logout: () => ({}),
  fsync: () => ({ numFiles: 1 }),
  currentOp: () => ({ inprog: [] }),
  hostInfo: () => ({ system: { hostname: hostname() }, os: {}, extra: {} }),
  setParameter: () => ({ was: 0 }),
  getParameter: () => ({ featureCompatibilityVersion: { version: '8.0' } }),
  getCmdLineOpts: () => ({ argv: [], parsed: {} }),
  getLog: () => ({ totalLinesWritten: 0, log: [] }),
};
