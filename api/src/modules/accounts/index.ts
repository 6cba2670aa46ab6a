import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { createAccountModel } from './account.model.ts';
import { createAccountRepository } from './account.repository.ts';
import { accountResolvers } from './account.resolvers.ts';
import { type AccountService, createAccountService } from './account.service.ts';
import { createPasswords } from './password.ts';
import { createSessionModel } from './session.model.ts';
import { createSessionRepository } from './session.repository.ts';

export type { Account } from './account.model.ts';
export { type PasswordCost, productionCost } from './password.ts';

declare module '#graphql/context.ts' {
  interface Services {
    accounts: AccountService;
  }
}

/** People's accounts and their sessions. */
export const accounts: Module = {
  schema: readSchema(new URL('./account.graphql', import.meta.url)),
  resolvers: accountResolvers,
  start({ connection, clock, secrets, passwordCost }) {
    const service = createAccountService({
      repository: createAccountRepository(createAccountModel(connection)),
      sessions: createSessionRepository(createSessionModel(connection)),
      passwords: createPasswords(passwordCost),
      secret: secrets.session,
      clock,
    });
    return { services: { accounts: service } };
  },
};
