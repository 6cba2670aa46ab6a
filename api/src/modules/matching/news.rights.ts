import type { Bus } from '#kernel/bus.ts';
import type { NewsRepository } from './news.repository.ts';

/** What was told of new matches to a person: in their copy, and gone with the account or the profile. */
export function listenForNewsRights({ bus, news }: { bus: Bus; news: NewsRepository }): void {
  bus.subscribe('PersonalDataAsked', async ({ account: { id, commissionerId }, tell }) => {
    const rows = [{ frequency: await news.frequencyOf(id), letters: await news.listLettersOf(id) }];
    tell({ collections: ['matchalerts', 'matchletters'], name: 'matchAlerts', rows });
    const found = commissionerId ? await news.listFoundFor(commissionerId) : [];
    tell({ collections: ['matchnews'], name: 'needsFoundToFit', rows: found });
  });
  bus.subscribe('AccountErasing', ({ accountId }) => news.removeOf(accountId));
  bus.subscribe('CommissionerErasing', ({ commissionerId }) => news.forgetPeople([commissionerId]));
  bus.subscribe('CommissionersRemoved', ({ commissionerIds }) => news.forgetPeople(commissionerIds));
}
