import { graphql, type ResultOf } from '#graphql/graphql.ts';

const editableUnits = graphql(`
  fragment EditableUnits on University {
    __typename
    id
    name
    profileRevision
    viewerCanEdit
    units {
      id
      name
      kind
      description
      capabilityCount
      fields {
        code
        label {
          zh
          en
        }
      }
    }
  }
`);

export type EditableUnits = ResultOf<typeof editableUnits>;
export type EditableUnit = EditableUnits['units'][number];

export const unitsEditorQuery = graphql(
  `
    query UnitsEditor($id: ID!) {
      organization(id: $id) {
        __typename
        id
        ...EditableUnits
      }
    }
  `,
  [editableUnits],
);

export const addUnitMutation = graphql(
  `
    mutation AddUnit($input: AddUnitInput!) {
      addUnit(input: $input) {
        organization {
          __typename
          id
          ...EditableUnits
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [editableUnits],
);

export const editUnitMutation = graphql(
  `
    mutation EditUnit($input: EditUnitInput!) {
      editUnit(input: $input) {
        organization {
          __typename
          id
          ...EditableUnits
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [editableUnits],
);

export const removeUnitMutation = graphql(
  `
    mutation RemoveUnit($input: RemoveUnitInput!) {
      removeUnit(input: $input) {
        organization {
          __typename
          id
          ...EditableUnits
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [editableUnits],
);

export const orderUnitsMutation = graphql(
  `
    mutation OrderUnits($input: OrderUnitsInput!) {
      orderUnits(input: $input) {
        organization {
          __typename
          id
          ...EditableUnits
        }
        errors {
          __typename
          code
          message
          path
        }
      }
    }
  `,
  [editableUnits],
);
