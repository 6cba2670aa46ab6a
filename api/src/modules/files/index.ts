import { readSchema } from '#graphql/schema.ts';
import type { Module } from '../module.ts';
import { usualPatience } from './file.intake.ts';
import { createFileModel } from './file.model.ts';
import { createFileOwners } from './file.owners.ts';
import { createFileRepository } from './file.repository.ts';
import { fileResolvers } from './file.resolvers.ts';
import { listenForRights } from './file.rights.ts';
import { createFileService, type FileService } from './file.service.ts';
import { createRemoval, createSweep } from './file.sweep.ts';

export { FileRefused, MAX_FILE_BYTES } from './file.errors.ts';
export type { FileDescription } from './file.model.ts';
export type { FileService } from './file.service.ts';
export { isShownInPlace } from './file.types.ts';

declare module '#graphql/context.ts' {
  interface Services {
    files: FileService;
  }
}

/** Files that hang on things of other modules: taken in, kept, and handed out to whoever may read the thing. */
export const files: Module = {
  schema: readSchema(new URL('./file.graphql', import.meta.url)),
  resolvers: fileResolvers,
  start({ connection, bus, clock, storage, report }) {
    const model = createFileModel(connection);
    const repository = createFileRepository(model);
    const owners = createFileOwners();
    listenForRights(bus, repository);
    const parts = { model, repository, storage, owners, clock, report };
    return {
      services: { files: createFileService({ ...parts, patience: usualPatience }) },
      workers: [createSweep(parts), createRemoval(parts)],
    };
  },
};
