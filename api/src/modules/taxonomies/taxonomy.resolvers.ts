import type { Resolvers } from '#generated/resolvers.ts';

export const taxonomyResolvers: Resolvers = {
  Query: {
    towns: (_root, _arguments, { services }) => services.taxonomies.towns(),
    fields: (_root, _arguments, { services }) =>
      services.taxonomies.fields().filter(({ parentCode }) => parentCode === null),
    chainSections: (_root, _arguments, { services }) => services.taxonomies.chainSections(),
    ipcClasses: (_root, _arguments, { services }) => services.taxonomies.ipcClasses(),
  },
  Field: {
    parent: ({ parentCode }, _arguments, { services }) =>
      parentCode === null ? null : services.taxonomies.field(parentCode),
    children: ({ code }, _arguments, { services }) =>
      services.taxonomies.fields().filter(({ parentCode }) => parentCode === code),
  },
  ChainStage: {
    section: ({ sectionCode }, _arguments, { services }) => {
      const section = services.taxonomies.chainSections().find(({ code }) => code === sectionCode);
      if (!section) throw new Error(`no chain section ${sectionCode}`);
      return section;
    },
  },
  ChainSection: {
    stages: ({ code }, _arguments, { services }) =>
      services.taxonomies.chainStages().filter(({ sectionCode }) => sectionCode === code),
  },
};
