import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildApp } from '../../api/src/app.ts';
import { readConfig } from '../../api/src/config.ts';
import { createEmbeddedEngine } from '../../search/src/index.ts';
import { startPlatform } from '../support/process.ts';

const PAUSE = `mutation Pause($input: PauseOrganizationInput!) {
  pauseOrganization(input: $input) { errors { code } } }`;
const RESUME = `mutation Resume($input: ResumeOrganizationInput!) {
  resumeOrganization(input: $input) { errors { code } } }`;

/** Chained entries about an object, with nobody at work on them any more. */
async function chainedOf(dataDir: string, objectId: string): Promise<{ actions: string[]; fault: unknown }> {
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const app = await buildApp(config, { search: createEmbeddedEngine({ snapshotDir: null }) });
  try {
    await app.services.auditChain.collect();
    const actions: string[] = [];
    for await (const lines of app.services.auditExports.jsonLines({
      filter: { objectId },
      command: 'test',
    })) {
      for (const line of lines.trim().split('\n')) actions.unshift(JSON.parse(line).action);
    }
    return { actions, fault: (await app.services.auditChain.check()).fault };
  } finally {
    await app.server.close();
  }
}

it('holds every deed that was answered, once, though the process is killed again and again', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'audit-'));
  try {
    let firm = '';
    const done: string[] = [];
    for (const wait of [0, 40]) {
      const platform = await startPlatform(dataDir);
      firm = platform.firm ?? firm;
      for (const [document, action] of [
        [PAUSE, 'ORGANIZATION_PAUSED'],
        [RESUME, 'ORGANIZATION_RESUMED'],
      ] as const) {
        const answer = await platform.ask<object>(document, { input: { organizationId: firm } });
        expect(JSON.stringify(answer.data)).toContain('"errors":[]');
        done.push(action);
      }
      // Before anything was collected, and while it may be.
      await new Promise((resolve) => setTimeout(resolve, wait));
      await platform.kill();
    }
    const { actions, fault } = await chainedOf(dataDir, firm);
    expect(actions.filter((action) => /PAUSED|RESUMED/.test(action))).toEqual(done);
    expect(fault).toBeNull();
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}, 60_000);
