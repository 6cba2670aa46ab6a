import type { Clock } from '#kernel/clock.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import type { AlertFrequency, StopLinks } from '#modules/saved-searches/index.ts';
import type { NewsInPerson } from './news.in-person.ts';
import type { NewsRepository } from './news.repository.ts';

export type AlertService = ReturnType<typeof createAlertService>;

type Options = {
  news: NewsRepository;
  mayTellInPerson: NewsInPerson;
  stopLinks: StopLinks<'account'>;
  clock: Clock;
};

/** How often somebody is told what has come to fit: their own choice, nobody else sees it. */
export function createAlertService({ news, mayTellInPerson, stopLinks, clock }: Options) {
  return {
    /** For notifications: whether a commissioner may still be told that this need fits. */
    mayTellInPerson,

    frequencyOf(viewer: Viewer): Promise<AlertFrequency> {
      return news.frequencyOf(requireAccount(viewer).accountId);
    },

    /** From now on: what waits in a letter already still goes, unless it is NEVER. */
    async setFrequency(viewer: Viewer, frequency: AlertFrequency): Promise<AlertFrequency> {
      await news.setFrequency(requireAccount(viewer).accountId, frequency);
      return frequency;
    },

    async readStopLink(token: string): Promise<'MATCHES' | null> {
      return stopLinks.read(token, clock.now()) ? 'MATCHES' : null;
    },

    async stopByLink(token: string): Promise<'MATCHES' | null> {
      const accountId = stopLinks.read(token, clock.now());
      if (!accountId) return null;
      await news.setFrequency(accountId, 'NEVER');
      return 'MATCHES';
    },
  };
}
