import { graphql, type ResultOf } from '#graphql/graphql.ts';

/** All that can be chosen from: fields in two levels, stages by section. */
export const taxonomyQuery = graphql(`
  query Taxonomy {
    fields {
      code
      label {
        zh
        en
      }
      children {
        code
        label {
          zh
          en
        }
      }
    }
    chainSections {
      code
      label {
        zh
        en
      }
      stages {
        code
        label {
          zh
          en
        }
      }
    }
  }
`);

export type FieldGroup = ResultOf<typeof taxonomyQuery>['fields'][number];
export type FieldLeaf = FieldGroup['children'][number];
