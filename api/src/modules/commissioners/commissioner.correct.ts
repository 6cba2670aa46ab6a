import type { Clock } from '#kernel/clock.ts';
import { Conflict, Forbidden } from '#kernel/errors.ts';
import { checkInput } from '#kernel/input.ts';
import { requireAccount, type Viewer } from '#kernel/viewer.ts';
import { correctedEntry } from './commissioner.audit.ts';
import type { CommissionerIntakeRepository } from './commissioner.intake.repository.ts';
import type { Commissioner } from './commissioner.model.ts';
import type { CommissionerRepository } from './commissioner.repository.ts';

type Options = { repository: CommissionerRepository; intake: CommissionerIntakeRepository; clock: Clock };

/** What a person may put right alone (PIPL, article 46); the rest of the profile is the bureau's word. */
export type Correction = { readonly description: string; readonly availability: string };

const DESCRIPTION = { min: 1, max: 1_000, multiline: true };
const AVAILABILITY = { min: 1, max: 200 };

/** For the commissioner: changes the own profile. @throws Forbidden for everybody else, Failures, Conflict. */
export function createCorrection({ repository, intake, clock }: Options) {
  return async (viewer: Viewer, { description, availability }: Correction): Promise<Commissioner> => {
    const { commissionerId } = requireAccount(viewer);
    const [existing] = commissionerId ? await repository.listByIds([commissionerId]) : [];
    if (!existing) throw new Forbidden();
    const input = checkInput();
    const news = {
      bestAt: input.optionalText('description', description, DESCRIPTION),
      availability: input.optionalText('availability', availability, AVAILABILITY),
    };
    input.done();
    const entry = correctedEntry(viewer, { existing, news, at: clock.now() });
    const missed = await intake.update([{ existing, news, verified: null, entry }]);
    if (missed.length > 0) throw new Conflict(null);
    return { ...existing, ...news, revision: existing.revision + 1 };
  };
}
