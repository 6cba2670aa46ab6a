import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** The widest screen of the client uses three; a flood of them is how one request becomes a thousand. */
export const MAX_ALIASES = 30;

/** Refuses a document that gives more than `MAX_ALIASES` fields another name. */
export function maxAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field({ alias }) {
      if (!alias) return;
      aliases += 1;
      // Once is enough: each further one would make the answer longer than the question.
      if (aliases === MAX_ALIASES + 1) {
        context.reportError(new GraphQLError(`A document may use ${MAX_ALIASES} aliases at most.`));
      }
    },
  };
}
