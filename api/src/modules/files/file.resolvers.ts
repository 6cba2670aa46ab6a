import type { Resolvers } from '#generated/resolvers.ts';

export const fileResolvers: Resolvers = {
  Attachment: {
    url: ({ id }) => `/files/${id}`,
  },
};
