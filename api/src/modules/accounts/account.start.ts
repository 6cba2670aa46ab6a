import { newId } from '#database/object-id.ts';
import { createOutbox } from '#database/outbox.ts';
import type { ModuleKit } from '../module.ts';
import { createAccountModel } from './account.model.ts';
import { createAccountRepository } from './account.repository.ts';
import { startRights } from './account.rights.ts';
import { createAccountService } from './account.service.ts';
import { createApiKeyModel } from './api-key.model.ts';
import { createApiKeyRepository } from './api-key.repository.ts';
import { createApiKeyService } from './api-key.service.ts';
import { createCredentialsRepository } from './credentials.repository.ts';
import { createLetterDelivery } from './letter.delivery.ts';
import { createLetterModel } from './letter.model.ts';
import { createLetterRepository } from './letter.repository.ts';
import { createLetters } from './letter.service.ts';
import { createMembershipRepository } from './membership.repository.ts';
import { createPasswordService } from './password.service.ts';
import { createPasswords } from './password.ts';
import { createRegistrationService } from './registration.service.ts';
import { createSeal } from './seal.ts';
import { createSecondFactorCheck } from './second-factor.check.ts';
import { createSecondFactorService } from './second-factor.service.ts';
import { createSessionModel } from './session.model.ts';
import { createSessionRepository } from './session.repository.ts';
import { createSessionService } from './session.service.ts';
import { createSignInService } from './sign-in.service.ts';
import { createThrottleModel } from './throttle.model.ts';
import { createThrottleRepository } from './throttle.repository.ts';
import { createThrottle } from './throttle.ts';
import { createHashOf } from './token.ts';

/** Few at a time: a mail server may take a second for each, and the lease of the outbox is 30. */
const LETTERS_AT_ONCE = 5;

/** Puts the module together. */
export function startAccounts(kit: ModuleKit) {
  const { services, base } = startServices(kit);
  const { letterModel, letterRepository, credentials, apiKeyRepository, seal } = base;
  const worker = createOutbox({
    model: letterModel,
    clock: kit.clock,
    deliver: createLetterDelivery({
      repository: letterRepository,
      credentials,
      hasApiKey: apiKeyRepository.has,
      mail: kit.mail,
      seal,
      publicUrl: kit.publicUrl,
      report: kit.report,
    }),
    report: kit.report,
    batchSize: LETTERS_AT_ONCE,
  });
  return { services, workers: [worker] };
}

export type AccountServices = ReturnType<typeof startServices>['services'];

function startServices(kit: ModuleKit) {
  const base = startBase(kit);
  const { clock, seal, hashOf, repository, credentials, throttle, letters, apiKeyRepository } = base;
  const hashing = createPasswords(kit.passwordCost);
  const sessionRepository = createSessionRepository(createSessionModel(kit.connection));
  const sessions = createSessionService({
    repository: sessionRepository,
    accounts: repository,
    hashOf,
    clock,
  });
  const passwords = createPasswordService({
    credentials,
    sessions,
    passwords: hashing,
    throttle,
    letters,
    clock,
  });
  const check = createSecondFactorCheck({ credentials, throttle, seal, clock });
  const apiKeys = createApiKeyService({
    repository: apiKeyRepository,
    accounts: repository,
    passwords,
    letters,
    newId: () => newId('apiKey'),
    hashOf,
    clock,
  });
  const { consents } = kit.services;
  const registrations = createRegistrationService({
    ...{ repository, passwords, throttle, letters, consents, clock },
  });
  const secondFactor = createSecondFactorService({
    credentials,
    sessions,
    passwords,
    letters,
    check,
    seal,
    clock,
  });
  const signIns = createSignInService({
    credentials,
    sessions,
    passwords: hashing,
    throttle,
    letters,
    secondFactor: check,
    seal,
    trailNotes: kit.trailNotes,
    clock,
  });
  const { memberships } = base;
  const accounts = createAccountService({
    repository,
    memberships,
    sessions,
    apiKeys,
    passwords: hashing,
    clock,
  });
  const post = { write: letters.write, hashOf };
  const rights = startRights({
    ...{ connection: kit.connection, bus: kit.bus, clock, mail: kit.mail },
    ...{ model: base.model, sessions, passwords, letters, throttle, hashOf },
    repositories: {
      session: sessionRepository,
      apiKey: apiKeyRepository,
      letter: base.letterRepository,
      throttle: base.throttleRepository,
    },
  });
  return {
    services: {
      accounts,
      sessions,
      signIns,
      passwords,
      registrations,
      secondFactor,
      apiKeys,
      post,
      ...rights,
    },
    base,
  };
}

function startBase({ connection, clock, secrets }: ModuleKit) {
  const model = createAccountModel(connection);
  const letterModel = createLetterModel(connection);
  const letterRepository = createLetterRepository(letterModel);
  const hashOf = createHashOf(secrets.session);
  const seal = createSeal(secrets.session);
  const throttleRepository = createThrottleRepository(createThrottleModel(connection));
  return {
    model,
    throttleRepository,
    clock,
    hashOf,
    seal,
    repository: createAccountRepository(model),
    credentials: createCredentialsRepository(model),
    memberships: createMembershipRepository(model),
    apiKeyRepository: createApiKeyRepository(createApiKeyModel(connection)),
    throttle: createThrottle({ repository: throttleRepository, hashOf, clock }),
    letterModel,
    letterRepository,
    letters: createLetters({ repository: letterRepository, hashOf, seal, clock }),
  };
}
