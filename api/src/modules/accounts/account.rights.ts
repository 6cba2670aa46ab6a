import type { ModuleKit } from '../module.ts';
import { listenForCopies } from './account.copy.ts';
import type { AccountModel } from './account.model.ts';
import type { ApiKeyRepository } from './api-key.repository.ts';
import { createEmailChangeRepository } from './email-change.repository.ts';
import { createEmailChangeService } from './email-change.service.ts';
import { createEndedAccountModel } from './erasure.model.ts';
import { createErasureRepository } from './erasure.repository.ts';
import { createErasureService } from './erasure.service.ts';
import type { LetterRepository } from './letter.repository.ts';
import type { Letters } from './letter.service.ts';
import type { PasswordService } from './password.service.ts';
import type { SessionRepository } from './session.repository.ts';
import type { SessionService } from './session.service.ts';
import type { ThrottleRepository } from './throttle.repository.ts';
import type { Throttle } from './throttle.ts';
import type { HashOf } from './token.ts';

type Options = Pick<ModuleKit, 'connection' | 'bus' | 'clock' | 'mail'> & {
  model: AccountModel;
  sessions: SessionService;
  passwords: PasswordService;
  letters: Letters;
  throttle: Throttle;
  hashOf: HashOf;
  repositories: {
    session: SessionRepository;
    apiKey: ApiKeyRepository;
    letter: LetterRepository;
    throttle: ThrottleRepository;
  };
};

/** What a person may ask of their own data: a copy, another address, an end. */
export function startRights(options: Options) {
  const { connection, bus, clock, mail, model, sessions, passwords, letters, throttle, hashOf } = options;
  const { session, apiKey, letter, throttle: attempts } = options.repositories;
  listenForCopies({ bus, sessions: session, apiKeys: apiKey, letters: letter });
  return {
    erasures: createErasureService({
      erasures: createErasureRepository(model, createEndedAccountModel(connection)),
      sessions,
      apiKeys: apiKey,
      letters: letter,
      throttle,
      mail,
      bus,
      clock,
    }),
    emailChanges: createEmailChangeService({
      changes: createEmailChangeRepository(model),
      passwords,
      sessions,
      letters,
      throttle,
      hashOf,
      clock,
    }),
    /** What is older than it may be kept; each returns how many went. */
    accountRetention: {
      sessions: session.purge,
      apiKeys: apiKey.purge,
      letters: letter.purge,
      attempts: attempts.purge,
      sentLetters: async (before: Date) => (await mail.purge?.(before)) ?? 0,
    },
    /** Against who asks too often; counts in the database, for all processes. */
    throttle,
  };
}
