import { constants, setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { CompiledLexicon } from '../../../lexicon/compiled-lexicon.ts';
import { FrozenSegment } from '../frozen-segment.ts';
import { type NamedArray, partsOf, roomFor } from '../index-parts.ts';
import { InvertedIndex } from '../inverted-index.ts';
import { shared } from '../shared-memory.ts';
import { freeze, isUntidy, mergeMany, mergerHere } from '../tidy.ts';
import type { BuildOrder, WorkerAnswer, WorkerTask } from './tasks.ts';

/** Nobody else is kept waiting in this thread. */
const unhurried = () => undefined;
const tidying = { pace: unhurried, merge: mergerHere(unhurried) };

if (parentPort) {
  stepBack();
  void work(parentPort, workerData);
}

/** Who searches comes first. Linux gives each thread a priority of its own; elsewhere it would be the whole process's. */
function stepBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where that is forbidden, all threads are equal.
  }
}

async function work(port: MessagePort, task: WorkerTask): Promise<void> {
  const answer = (message: WorkerAnswer) => port.postMessage(message);
  const guarded = async (step: () => Promise<void>) => {
    try {
      await step();
    } catch (error) {
      answer({ answer: 'FAILED', message: error instanceof Error ? error.message : String(error) });
    }
  };
  if (task.task === 'MERGE') {
    await guarded(async () => {
      const segments = task.segments.map((parts) => new FrozenSegment(parts));
      const { parts } = await tidying.merge(segments, task.moved);
      answer({ answer: 'MERGED', parts });
    });
    return;
  }
  const index = new InvertedIndex(new CompiledLexicon(task.lexicon));
  // One order after the other: a message that comes while the last one is being worked on waits its turn.
  let last = Promise.resolve();
  port.on('message', (order: BuildOrder) => {
    last = last.then(() => guarded(() => carryOut(index, order, answer)));
  });
}

async function carryOut(
  index: InvertedIndex,
  order: BuildOrder,
  answer: (message: WorkerAnswer) => void,
): Promise<void> {
  if (order.order === 'TAKE') {
    for (const document of order.documents) await addNewest(index, document);
    answer({ answer: 'TAKEN', live: index.live });
    return;
  }
  await freeze(index, unhurried);
  await mergeMany(index, tidying, 1);
  const { shape, arrays } = partsOf(index);
  const given = arrays.map(([name, array]): NamedArray => [name, shared(array, roomFor(name, array.length))]);
  answer({ answer: 'BUILT', parts: { shape, arrays: given } });
}

async function addNewest(index: InvertedIndex, document: Parameters<InvertedIndex['add']>[0]): Promise<void> {
  if (document.revision >= (index.revisionOf(document.id) ?? document.revision)) index.add(document);
  if (!isUntidy(index)) return;
  await freeze(index, unhurried);
  await mergeMany(index, tidying);
}
