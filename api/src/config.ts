import { z } from 'zod';
import { parseSender } from './mail/letter.ts';

const PORT_WANTED = 'a whole number from 0 to 65535 / 0 到 65535 的整数';
const port = z.coerce.number(PORT_WANTED).int(PORT_WANTED).min(0, PORT_WANTED).max(65_535, PORT_WANTED);

const RATIO_WANTED = 'a number from 0 to 1 / 0 到 1 的数';
const settings = z.record(z.string(), z.unknown());

function readSettings(text: string, context: z.RefinementCtx) {
  try {
    return settings.parse(JSON.parse(text));
  } catch {
    context.addIssue({ code: 'custom', message: 'has to be a JSON object / 应是 JSON 对象' });
    return z.NEVER;
  }
}

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4000),
  /** How people reach it, when that is not HOST and PORT: behind a proxy, with TLS. */
  PUBLIC_URL: z.url('an address such as https://example.org / 应是网址').optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  MONGODB_URI: z
    .string()
    .regex(/^mongodb(\+srv)?:\/\//, 'must begin with mongodb:// or mongodb+srv:// / 应以它们开头')
    .optional(),
  MEILI_URL: z.url('an address such as http://127.0.0.1:7700 / 应是网址').optional(),
  /** For writing, and for queries too where MEILI_SEARCH_KEY is not set. */
  MEILI_API_KEY: z.string().optional(),
  MEILI_SEARCH_KEY: z.string().optional(),
  /** Name of the embedder that makes vectors; without one, words alone decide. */
  MEILI_EMBEDDER: z.string().min(1).optional(),
  /** As Meilisearch takes them: {"source":"ollama","model":"bge-m3","url":"…"}. */
  MEILI_EMBEDDER_SETTINGS: z.string().transform(readSettings).optional(),
  /** How much likeness of meaning counts beside words. */
  MEILI_SEMANTIC_RATIO: z.coerce.number(RATIO_WANTED).min(0, RATIO_WANTED).max(1, RATIO_WANTED).default(0.3),
  /** Without one, letters are written to DATA_DIR/outbox. */
  SMTP_URL: z
    .url({
      protocol: /^smtps?$/,
      error: 'smtp://user:password@host:587 or smtps://… / 应是 smtp:// 或 smtps:// 地址',
    })
    .optional(),
  /** Who letters come from: `灯桥 <no-reply@example.org>`. */
  MAIL_FROM: z
    .string()
    .refine((value) => parseSender(value) !== null, 'a name and an address / 应是“名称 <邮箱>”')
    .optional(),
  /** Where attachments go; without a bucket, to DATA_DIR/files. */
  S3_BUCKET: z.string().min(3, 'the name of a bucket / 应是存储桶名称').optional(),
  /** Of a store that is compatible with S3; without one, of AWS. */
  S3_ENDPOINT: z.url('an address such as http://127.0.0.1:9000 / 应是网址').optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  SESSION_SECRET: z.string().optional(),
  /** Lets a monitor on another machine read /metrics; without it only this machine may. */
  METRICS_TOKEN: z.string().min(16, 'at least 16 characters / 至少 16 个字符').optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/** At least 32 characters, as `openssl rand -hex 16` gives them. */
const SECRET_LENGTH = 32;

export type Config = Readonly<z.infer<typeof variables>>;

/** Every fault at once, so that nobody mends a start one variable at a time. */
export class ConfigInvalid extends Error {
  constructor(faults: readonly string[]) {
    super(
      [
        '环境变量有误，没有启动 / The environment cannot be used:',
        ...faults.map((fault) => `  ${fault}`),
      ].join('\n'),
    );
    this.name = 'ConfigInvalid';
  }
}

export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  // `PORT=` in a file of variables means "not set", not "the empty port".
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = variables.safeParse(given);
  const faults = result.success
    ? [faultsOfProduction, faultsOfMail, faultsOfEmbedder, faultsOfBucket].flatMap((of) => of(result.data))
    : result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!result.success || faults.length > 0) throw new ConfigInvalid(faults);
  return Object.freeze(result.data);
}

function faultsOfEmbedder({ MEILI_EMBEDDER, MEILI_EMBEDDER_SETTINGS }: Config): string[] {
  if (!MEILI_EMBEDDER || MEILI_EMBEDDER_SETTINGS) return [];
  return ['MEILI_EMBEDDER_SETTINGS: is needed beside MEILI_EMBEDDER / 须与 MEILI_EMBEDDER 同时设置'];
}

function faultsOfProduction({ NODE_ENV, SESSION_SECRET }: Config): string[] {
  if (NODE_ENV !== 'production' || (SESSION_SECRET?.length ?? 0) >= SECRET_LENGTH) return [];
  return [
    `SESSION_SECRET: set it to at least ${SECRET_LENGTH} random characters, for instance openssl rand -hex 32 / 生产环境须设为至少 ${SECRET_LENGTH} 个随机字符`,
  ];
}

function faultsOfMail({ SMTP_URL, MAIL_FROM }: Config): string[] {
  if (!SMTP_URL || MAIL_FROM) return [];
  return [
    'MAIL_FROM: set it with SMTP_URL, for instance "灯桥 <no-reply@example.org>" / 与 SMTP_URL 一起设置',
  ];
}

function faultsOfBucket({
  S3_BUCKET,
  S3_ENDPOINT,
  S3_ACCESS_KEY_ID,
  S3_SECRET_ACCESS_KEY,
}: Config): string[] {
  if (S3_BUCKET) {
    if (Boolean(S3_ACCESS_KEY_ID) === Boolean(S3_SECRET_ACCESS_KEY)) return [];
    return ['S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY: set both or neither / 须同时设置或都不设置'];
  }
  if (!S3_ENDPOINT && !S3_ACCESS_KEY_ID && !S3_SECRET_ACCESS_KEY) return [];
  return ['S3_BUCKET: name the bucket as well, or files would go to DATA_DIR / 还要写上存储桶名称'];
}
