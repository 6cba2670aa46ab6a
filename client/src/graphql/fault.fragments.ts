import { graphql } from './graphql.ts';

/** What a mutation says of what it did not do: what `useAct` and `fieldErrors` read. */
export const fault = graphql(`
  fragment Fault on UserError {
    code
    message
    path
  }
`);
