import type { Clock } from '#kernel/clock.ts';
import type { ModuleKit, StartedModule } from '../module.ts';
import { createChunkModel } from './chunk.model.ts';
import { type ChunkRepository, createChunkRepository } from './chunk.repository.ts';
import { createImportService, type ImportService } from './import.service.ts';
import { type ImportKind, importerOf } from './kinds/kinds.ts';
import { createUniversityLookup } from './kinds/university.lookup.ts';
import { createParseContext } from './parsers/parser.ts';
import { createImportRunModel } from './run.model.ts';
import { createRunRepository, type RunRepository } from './run.repository.ts';
import { createReturnedSheets } from './run.returned.ts';
import { listenForRights } from './run.rights.ts';
import { createRunRows } from './run.rows.ts';
import { createImportRunService } from './run.service.ts';
import { createRunWorker } from './run.worker.ts';
import { createTemplates } from './template.ts';

export type ImportServices = {
  imports: ImportService;
  importRuns: ReturnType<typeof startRuns>['importRuns'];
  importRetention: { purge(before: Date): Promise<number> };
};

/** Puts the module together. */
export function startImports(kit: ModuleKit): StartedModule {
  const { clock, trailNotes, services, connection } = kit;
  const { organizationIntake, commissionerIntake, organizations, taxonomies } = services;
  const { needLists, needProposalLists, capabilityLists, invitationLists } = services;
  const intakes = {
    ...{ organizationIntake, commissionerIntake, organizations },
    ...{ needLists, needProposalLists, capabilityLists, invitationLists },
  };
  const importerFor = (kind: ImportKind) =>
    importerOf(kind, {
      ...intakes,
      contextNow: () => createParseContext(taxonomies, clock.now()),
      findUniversities: createUniversityLookup(organizationIntake),
    });
  const runs = createRunRepository(createImportRunModel(connection));
  const chunks = createChunkRepository(createChunkModel(connection));
  const { importRuns, worker } = startRuns(kit, { runs, chunks, importerFor });
  listenForRights({ bus: kit.bus, runs, chunks });
  return {
    services: {
      imports: createImportService({ ...intakes, taxonomies, trailNotes, clock }),
      importRuns,
      importRetention: { purge: (before) => purge({ runs, chunks, clock }, before) },
    },
    workers: [worker],
  };
}

type Parts = {
  runs: RunRepository;
  chunks: ChunkRepository;
  importerFor: Parameters<typeof createImportRunService>[0]['importerOf'];
};

function startRuns({ services, bus, clock, report }: ModuleKit, { runs, chunks, importerFor }: Parts) {
  const { organizations, accounts, taxonomies, commissioners } = services;
  const rows = createRunRows(chunks);
  const common = { runs, chunks, importerOf: importerFor, clock };
  const service = createImportRunService({ ...common, organizations });
  return {
    worker: createRunWorker({ ...common, accounts, bus, report }),
    importRuns: {
      ...service,
      rows,
      returned: createReturnedSheets({ runs: service, rows }),
      template: createTemplates({
        ...{ taxonomies, organizations, commissioners },
        columnsOf: service.columnsOf,
      }),
    },
  };
}

/** Rows go, also of uploads that broke off; that there was a list stays. */
async function purge(
  { runs, chunks, clock }: Pick<Parts, 'runs' | 'chunks'> & { clock: Clock },
  before: Date,
): Promise<number> {
  await runs.forgetRows(before, clock.now());
  return chunks.removeBefore(before);
}
