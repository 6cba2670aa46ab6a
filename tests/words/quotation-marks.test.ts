import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Where such marks are read from what people type, not written. */
const readers = [
  'api/src/modules/discovery/discovery.words.ts',
  'api/src/modules/imports/columns/match-columns.ts',
  'api/src/modules/matching/matching.retrieval.ts',
];

const texts = ['api/src', 'client/src', 'scripts']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated') && !readers.includes(file))
  .map((file) => [file, readFileSync(file, 'utf8')] as const);

/** Mainland readers know “ ”; 「 」 are those of Taiwan and Japan. */
it('no text of the product is quoted in corner brackets', () => {
  expect(texts.length).toBeGreaterThan(500);
  const found = texts.flatMap(([file, text]) =>
    text.split('\n').flatMap((line, place) => (/[「」『』]/.test(line) ? [`${file}:${place + 1}`] : [])),
  );
  expect(found).toEqual([]);
});

it('each quotation that begins ends, within its line of code', () => {
  const count = (text: string, mark: string) => text.split(mark).length - 1;
  const found = texts.flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, place) =>
        count(line, '“') === count(line, '”') ? [] : [`${file}:${place + 1} ${line}`],
      ),
  );
  expect(found).toEqual([]);
});
