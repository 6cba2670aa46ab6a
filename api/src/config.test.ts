import { describe, expect, it } from 'vitest';
import { ConfigInvalid, readConfig } from './config.ts';

describe('the configuration', () => {
  it('has a default for everything', () => {
    expect(readConfig({})).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4000,
      DATA_DIR: './data',
      LOG_LEVEL: 'info',
    });
  });

  it('tells all faults at once, each by its variable', () => {
    const faulty = { PORT: '70000', MONGODB_URI: 'localhost', LOG_LEVEL: 'loud', MEILI_URL: 'nowhere' };
    expect(() => readConfig(faulty)).toThrow(/PORT.*\n.*MONGODB_URI.*\n.*MEILI_URL.*\n.*LOG_LEVEL/);
  });

  it.each([
    ['is no number from 0 to 1', { MEILI_SEMANTIC_RATIO: '1.5' }, /MEILI_SEMANTIC_RATIO/],
    ['is no JSON', { MEILI_EMBEDDER: 'e', MEILI_EMBEDDER_SETTINGS: '{source' }, /MEILI_EMBEDDER_SETTINGS/],
    ['is no object', { MEILI_EMBEDDER: 'e', MEILI_EMBEDDER_SETTINGS: '[]' }, /MEILI_EMBEDDER_SETTINGS/],
    ['is missing', { MEILI_EMBEDDER: 'e' }, /MEILI_EMBEDDER_SETTINGS/],
  ])('refuses an embedder whose setting %s', (_, environment, fault) => {
    expect(() => readConfig(environment)).toThrow(fault);
  });

  it('reads the settings of an embedder', () => {
    const config = readConfig({ MEILI_EMBEDDER: 'e', MEILI_EMBEDDER_SETTINGS: '{"source":"rest"}' });
    expect(config).toMatchObject({ MEILI_EMBEDDER_SETTINGS: { source: 'rest' }, MEILI_SEMANTIC_RATIO: 0.3 });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ PORT: '', MONGODB_URI: '' })).toMatchObject({ PORT: 4000 });
  });

  it.each([[undefined], ['short']])('refuses production with the session secret %s', (secret) => {
    expect(() => readConfig({ NODE_ENV: 'production', SESSION_SECRET: secret })).toThrow(ConfigInvalid);
  });

  it('takes a production with a strong secret', () => {
    expect(readConfig({ NODE_ENV: 'production', SESSION_SECRET: 'x'.repeat(32) }).NODE_ENV).toBe(
      'production',
    );
  });
});
