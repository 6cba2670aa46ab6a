import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OwnStore, startOwnStore } from './own-store.ts';
import { NotKnownToRunner } from './unified/operations.ts';
import { runTest } from './unified/run-test.ts';
import { readSpecifications, reasonToSkip } from './unified/specification.ts';

/** The driver specification's CRUD tests; they are not ours to publish and lie beside the repository. */
const folder = new URL('../../../shared/conformance/crud/', import.meta.url);
const available = existsSync(folder);
const FEWEST_PASSED = 360;

if (!available) {
  console.warn(
    `NOT RUN: the driver specification's CRUD tests, for they are not in ${fileURLToPath(folder)}`,
  );
}

describe.skipIf(!available)("the driver specification's CRUD tests", () => {
  let store: OwnStore;
  let passed = 0;

  beforeAll(async () => {
    store = await startOwnStore();
  });

  afterAll(() => store.close());

  for (const specification of available ? readSpecifications(folder) : []) {
    for (const test of specification.tests) {
      const reason = reasonToSkip(specification, test);
      it(`${specification.file}: ${test.description}`, async (context) => {
        if (reason) context.skip(reason);
        try {
          await runTest({ uri: store.uri, admin: store.client, specification, test });
        } catch (error) {
          if (error instanceof NotKnownToRunner) context.skip(`this runner does not know: ${error.message}`);
          throw error;
        }
        passed++;
      });
    }
  }

  it(`were passed at least ${FEWEST_PASSED} times`, () => {
    expect(passed).toBeGreaterThanOrEqual(FEWEST_PASSED);
  });
});
