import type { Module } from '../module.ts';
import { createObjectedKeyModel, createObjectionSaltModel } from './objected-key.model.ts';
import { createObjectedKeyRepository } from './objected-key.repository.ts';
import { createObjectionList, type ObjectionList } from './objection-list.service.ts';

export type { ObjectionList, PersonKey } from './objection-list.service.ts';

declare module '#graphql/context.ts' {
  interface Services {
    objectionList: ObjectionList;
  }
}

/** Who objected to being shown; lists that come in ask here first. Nothing of it is in the schema. */
export const objections: Module = {
  schema: '',
  resolvers: {},
  start({ connection, clock, bus }) {
    const repository = createObjectedKeyRepository(
      createObjectedKeyModel(connection),
      createObjectionSaltModel(connection),
    );
    bus.subscribe('OrganizationMerging', ({ loserId, winnerId }) => repository.moveAll(loserId, winnerId));
    return { services: { objectionList: createObjectionList({ repository, clock }) } };
  },
};
