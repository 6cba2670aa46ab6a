import { mergeByType, readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import './account.messages.ts';
import { accountResolvers } from './account.resolvers.ts';
import { type AccountServices, startAccounts } from './account.start.ts';
import { securityResolvers } from './security.resolvers.ts';
import { sessionResolvers } from './session.resolvers.ts';

export type { PersonalDataPart } from './account.messages.ts';
export type { Account } from './account.model.ts';
export { emailKeyOf } from './account.record.ts';
export { checkEmail } from './email.ts';

export type { WrittenLetter } from './letter.service.ts';
export { createPasswords, type PasswordCost, productionCost } from './password.ts';
export type { RegistrationInput } from './registration.service.ts';
export type { Session } from './session.model.ts';
export { networkOf, type Pace } from './throttle.ts';
export { idInLink, isSame } from './token.ts';

declare module '#graphql/context.ts' {
  interface Services extends AccountServices {}
}

const schemas = ['account', 'session', 'password', 'second-factor', 'api-key'];

/** People's accounts: how one gets in, who is in, and programs that act for somebody. */
export const accounts: Module = {
  schema: schemas.map((name) => readSchema(new URL(`./${name}.graphql`, import.meta.url))).join('\n'),
  resolvers: mergeByType([accountResolvers, sessionResolvers, securityResolvers]),
  start: startAccounts,
};
