import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { AppError, type Text } from '#kernel/errors.ts';
import { type Cost, costOf } from './cost.ts';

export { maxAliases } from './aliases.ts';
export { costOf } from './cost.ts';
export { depthOf } from './depth.ts';

/** Tokens of one document: ten times the longest of the client. Checking fields against each other grows with their square. */
export const MAX_TOKENS = 4000;

const notText: Text = {
  zh: 'query 应是 GraphQL 文本，不能是解析好的文档',
  en: 'query has to be GraphQL as text, not a parsed document',
};

const notHere: Text = {
  zh: '订阅请走 WebSocket（graphql-transport-ws），地址相同',
  en: 'Subscribe over a WebSocket at the same address (graphql-transport-ws)',
};

const costs = new WeakMap<MercuriusContext, Cost>();

/** Refuses what would cost too much before it is run, and tells what the rest has cost. */
export function limitCost(server: FastifyInstance): void {
  server.graphql.addHook('preParsing', async (_schema, source) => {
    // Mercurius takes a document that was parsed elsewhere, too: nobody needs that door.
    if (/^\s*\{\s*"/.test(source)) throw refused(notText);
  });
  server.graphql.addHook('preExecution', async (schema, document, context, variables) => {
    if (document.definitions.some((one) => 'operation' in one && one.operation === 'subscription')) {
      throw refused(notHere);
    }
    const cost = costOf({ schema, document, variables });
    if (!cost) return;
    const { requested, limit } = cost;
    if (requested > limit) {
      throw refused({
        zh: `这个查询的代价是 ${requested}，上限是 ${limit}：请少取一些字段，或者把每页调小`,
        en: `The query costs ${requested}, and ${limit} is the limit: ask for fewer fields, or smaller pages`,
      });
    }
    costs.set(context, cost);
  });
  server.graphql.addHook('onResolution', async (execution, context) => {
    const cost = costs.get(context);
    if (cost) execution.extensions = { ...execution.extensions, cost };
  });
}

/** What a document asks for is more than anybody gets at once. */
class TooMuchAsked extends AppError {
  readonly code = 'BAD_REQUEST';
  readonly statusCode = 400;
}

function refused(text: Text): GraphQLError {
  return new GraphQLError(text.en, { originalError: new TooMuchAsked({ text }) });
}
