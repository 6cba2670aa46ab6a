import { defaultLexicon, type Lexicon } from '#search';
import { createLexiconEditions } from './lexicon.editions.ts';
import { createLexiconVersionModel } from './lexicon.model.ts';
import { createLexiconRepository } from './lexicon.repository.ts';

/** What search is to be opened with: an index that was written with other words is of no use. */
export async function storedLexicon(
  connection: Parameters<typeof createLexiconVersionModel>[0],
): Promise<Lexicon> {
  const repository = createLexiconRepository(createLexiconVersionModel(connection));
  return (await createLexiconEditions(repository, defaultLexicon).current()).lexicon;
}
