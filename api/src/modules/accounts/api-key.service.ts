import { changesOf, entryOf } from '#kernel/audit.ts';
import type { Clock } from '#kernel/clock.ts';
import { NotFound } from '#kernel/errors.ts';
import { type Id, parseId } from '#kernel/id.ts';
import { checkInput } from '#kernel/input.ts';
import { type ApiScope, requirePerson, type Viewer } from '#kernel/viewer.ts';
import type { AccountRepository } from './account.repository.ts';
import { toViewer } from './account.viewer.ts';
import type { ApiKey } from './api-key.model.ts';
import type { ApiKeyRepository } from './api-key.repository.ts';
import type { Letters } from './letter.service.ts';
import type { PasswordService } from './password.service.ts';
import { coarse } from './seen.ts';
import { type HashOf, newSecret } from './token.ts';

const PREFIX = 'dq_';
/** Enough to tell one's keys apart, far too little to guess the rest. */
const SHOWN = PREFIX.length + 6;
const DAY = 24 * 60 * 60_000;
const LONGEST_DAYS = 366;
const MOST_KEYS = 20;

export type NewApiKey = {
  readonly name: string;
  readonly scopes: readonly ApiScope[];
  /** 1 to 366. */
  readonly days: number;
  readonly password: string;
};

export type CreatedApiKey = { readonly apiKey: ApiKey; readonly secret: string };

export type ApiKeyService = ReturnType<typeof createApiKeyService>;

type Options = {
  repository: ApiKeyRepository;
  accounts: Pick<AccountRepository, 'findForSession'>;
  passwords: Pick<PasswordService, 'confirm'>;
  letters: Pick<Letters, 'tell'>;
  newId(): Id<'apiKey'>;
  hashOf: HashOf;
  clock: Clock;
};

/** Whether what a request brought is a key and no session. */
export function isApiKey(token: string): boolean {
  return token.startsWith(PREFIX);
}

export function createApiKeyService({
  repository,
  accounts,
  passwords,
  letters,
  newId,
  hashOf,
  clock,
}: Options) {
  async function read(accountId: Id<'account'>, { name, scopes, days }: NewApiKey) {
    const check = checkInput();
    const clean = check.text('name', name, { min: 1, max: 60 });
    check.integer('days', days, { min: 1, max: LONGEST_DAYS });
    if (scopes.length === 0) {
      check.fault('scopes', { zh: '至少选一项权限', en: 'Choose at least one scope' });
    }
    if ((await repository.countOf(accountId)) >= MOST_KEYS) {
      check.fault('name', {
        zh: `最多 ${MOST_KEYS} 把密钥，请先撤销不用的`,
        en: `At most ${MOST_KEYS} keys; revoke one that is no longer used`,
      });
    }
    check.done();
    return { name: clean, scopes: [...new Set(scopes)] };
  }

  return {
    /** Who a program asks for. A key that is unknown, expired or revoked makes nobody of it, and it is told so. */
    async identify(token: string): Promise<Viewer> {
      const now = clock.now();
      const found = await repository.find(hashOf(token), now);
      const owner = found && (await accounts.findForSession(found.accountId));
      if (!owner) return { kind: 'VISITOR', isKeyRefused: true };
      const step = coarse(now);
      if (step > (found.key.lastUsedAt ?? new Date(0))) await repository.touch(found.key.id, step);
      return { ...toViewer(owner.account), keyScopes: found.key.scopes, keyId: found.key.id };
    },

    list: (viewer: Viewer): Promise<ApiKey[]> => repository.listOf(requirePerson(viewer).accountId),

    /** The key itself is returned here and never again. @throws WrongPassword, Failures, TooManyAttempts. */
    async create(viewer: Viewer, input: NewApiKey): Promise<CreatedApiKey> {
      const clean = await read(requirePerson(viewer).accountId, input);
      const { account } = await passwords.confirm(viewer, input.password);
      const secret = `${PREFIX}${newSecret()}`;
      const createdAt = clock.now();
      const expiresAt = new Date(createdAt.getTime() + input.days * DAY);
      const key = { id: newId(), ...clean, prefix: secret.slice(0, SHOWN), createdAt, expiresAt };
      await letters.tell('API_KEY_CREATED', { account, apiKeyId: key.id });
      const entry = entryOf(viewer, {
        action: 'API_KEY_CREATED',
        object: { type: 'apiKey', id: key.id },
        related: [account.id],
        changes: changesOf<typeof clean & { expiresAt: Date }>(null, { ...clean, expiresAt }),
        at: createdAt,
      });
      await repository.add({ ...key, accountId: account.id, keyHash: hashOf(secret), trail: [entry] });
      return { apiKey: { ...key, lastUsedAt: null }, secret };
    },

    /** From then on it opens nothing. @throws NotFound for a key of somebody else, as for none. */
    async revoke(viewer: Viewer, id: string): Promise<void> {
      const { accountId } = requirePerson(viewer);
      const keyId = parseId('apiKey', id);
      const entry = entryOf(viewer, {
        action: 'API_KEY_REVOKED',
        object: { type: 'apiKey', id: keyId },
        related: [accountId],
        at: clock.now(),
      });
      if (!(await repository.revoke(accountId, keyId, entry))) throw new NotFound();
    },
  };
}
