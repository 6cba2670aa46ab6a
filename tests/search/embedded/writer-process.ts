import { writeSync } from 'node:fs';
import { createEmbeddedEngine } from '#search';
import { aDocument } from '../support/documents.ts';

/** Writes one document after the other, prints how many were acknowledged, and takes snapshots all the while. */
const [, , snapshotDir = ''] = process.argv;
const engine = createEmbeddedEngine({ snapshotDir, lexicon: { version: 'none', concepts: [] } });
await engine.open();
let saving = false;
for (let at = 0; ; at++) {
  await engine.upsert([aDocument({ id: `d${at}`, name: `第${at}号灯饰厂` })]);
  writeSync(1, `${at + 1}\n`);
  if (saving || at % 20 !== 0) continue;
  saving = true;
  void engine.flush().finally(() => {
    saving = false;
  });
}
