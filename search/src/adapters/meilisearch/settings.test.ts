import { describe, expect, it } from 'vitest';
import { differingSettings, settingsFor } from './settings.ts';

const settings = { source: 'rest', url: 'http://127.0.0.1:1', dimensions: 3, apiKey: 'secret' };
const embedder = { name: 'fake', settings, semanticRatio: 0.5 };

describe('settings of a server', () => {
  it('want nothing changed where all is there already, however a list without order is sorted', () => {
    const wanted = settingsFor(null);
    const shown = JSON.parse(JSON.stringify(wanted));
    shown.sortableAttributes.reverse();
    shown.displayedAttributes.sort();
    expect(differingSettings({ ...shown, searchCutoffMs: null }, wanted)).toEqual({});
  });

  it('want changed what differs, and only that', () => {
    const wanted = settingsFor(null);
    const shown = { ...wanted, stopWords: ['的'], faceting: { maxValuesPerFacet: 100 } };
    const { stopWords, faceting } = wanted;
    expect(differingSettings(shown, wanted)).toEqual({ stopWords, faceting });
  });

  it('take the order of ranking rules for what it is', () => {
    const wanted = settingsFor(null);
    expect(differingSettings({ ...wanted, rankingRules: ['words', 'sort'] }, wanted)).toEqual({
      rankingRules: ['sort', 'words'],
    });
  });

  it('compare an embedder but for its key, of which a server shows stars only', () => {
    const wanted = settingsFor(embedder);
    const shown = JSON.parse(JSON.stringify(wanted));
    shown.embedders.fake.apiKey = 'secXXXX...';
    expect(differingSettings(shown, wanted)).toEqual({});
    shown.embedders.fake.url = 'http://127.0.0.1:2';
    expect(Object.keys(differingSettings(shown, wanted))).toEqual(['embedders']);
  });
});
