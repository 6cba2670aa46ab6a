import { createHash } from 'node:crypto';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { ranking } from '../../ranking.ts';

/** Raise it whenever analysis or the format of snapshots changes. */
const ANALYSIS = 5;

/** What a snapshot depends on: another analysis, other weights of fields, another lexicon make it useless. */
export function snapshotVersion(lexicon: Lexicon): string {
  const known = versions.get(lexicon) ?? workOut(lexicon);
  versions.set(lexicon, known);
  return known;
}

/** A lexicon is half a megabyte of text and never changes: another one is another object. */
const versions = new WeakMap<Lexicon, string>();

function workOut(lexicon: Lexicon): string {
  const { fields, saturation } = ranking;
  const parts = JSON.stringify([ANALYSIS, process.versions.icu, fields, saturation, lexicon]);
  return createHash('sha256').update(parts).digest('hex').slice(0, 16);
}
