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
