import type { Marks } from '#database/marks.ts';
import type { Services } from '#graphql/context.ts';
import type { Bus } from '#kernel/bus.ts';
import type { ObjectionService } from './objection.service.ts';
import { PERSON_LEFT_INDEX } from './retention.service.ts';

type Options = {
  bus: Bus;
  services: Pick<Services, 'consents' | 'disclosures'>;
  marks: Pick<Marks, 'set'>;
  objections: ObjectionService;
};

/** What this module keeps of a person, and the ledgers below it that hear no messages. */
export function listenForRights({ bus, services, marks, objections }: Options): void {
  bus.subscribe('PersonalDataAsked', async ({ emailKey, tell }) => {
    tell({
      collections: ['objections'],
      name: 'objections',
      rows: (await objections.listOfPerson(emailKey)).map(
        ({ subjectId, wish, text, state, requestedAt, dueOn }) => ({
          ...{ subjectId, wish, text, state, requestedAt, dueOn },
        }),
      ),
    });
  });

  bus.subscribe('AccountErasing', async ({ accountId, pseudonymId, emailKey }) => {
    await services.consents.pseudonymise(accountId, pseudonymId);
    await services.disclosures.pseudonymise(accountId, pseudonymId);
    await objections.pseudonymise(accountId, pseudonymId, emailKey);
  });

  bus.subscribe('CommissionerErasing', () => marks.set(PERSON_LEFT_INDEX));

  bus.subscribe('OrganizationMerging', ({ loserId, winnerId }) =>
    services.disclosures.moveSubject(loserId, winnerId),
  );
}
