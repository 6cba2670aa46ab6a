import type { FastifyInstance } from 'fastify';
import { type DocumentNode, GraphQLError } from 'graphql';
import { AppError } from '#kernel/errors.ts';
import type { ApiScope, Viewer } from '#kernel/viewer.ts';

/** An API key came that is unknown, expired or revoked. */
class ApiKeyRefused extends AppError {
  readonly code = 'UNAUTHENTICATED';

  constructor() {
    super({
      text: {
        zh: '这把接口密钥不存在、已过期或已撤销',
        en: 'This API key is unknown, expired or revoked',
      },
    });
  }
}

class ScopeMissing extends AppError {
  readonly code = 'FORBIDDEN';

  constructor(scope: ApiScope) {
    super({
      text: {
        zh: `这把接口密钥没有 ${scope} 权限`,
        en: `This API key lacks the scope ${scope}`,
      },
    });
  }
}

/** Refuses what an API key may not be used for, before anything runs. */
export function limitKeys(server: FastifyInstance): void {
  server.graphql.addHook('preExecution', async (_schema, document, { viewer }) => {
    checkScopes(viewer, document);
  });
}

/** People in their browsers pass. @throws GraphQLError */
export function checkScopes(viewer: Viewer, document: DocumentNode): void {
  if (viewer.kind === 'VISITOR') {
    if (viewer.isKeyRefused) throw refusal(new ApiKeyRefused());
    return;
  }
  if (!viewer.keyScopes) return;
  for (const scope of neededBy(document)) {
    if (!viewer.keyScopes.includes(scope)) throw refusal(new ScopeMissing(scope));
  }
}

/** Of all operations in the document, not only the one that is meant: nothing is to be gained by naming another. */
function neededBy({ definitions }: DocumentNode): Set<ApiScope> {
  const operations = definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' ? [definition.operation] : [],
  );
  return new Set(operations.map((operation) => (operation === 'mutation' ? 'WRITE' : 'READ')));
}

function refusal(error: AppError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error });
}
