import type { Clock } from '#kernel/clock.ts';
import { NotFound } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import type { Viewer } from '#kernel/viewer.ts';
import type { Correction } from './commissioner.correct.ts';
import type { Commissioner } from './commissioner.model.ts';
import { canSee } from './commissioner.policy.ts';
import type { CommissionerRepository } from './commissioner.repository.ts';
import type { SeatOf, SeatRepository } from './commissioner.seats.repository.ts';

export type CommissionerServiceOptions = {
  repository: CommissionerRepository;
  seats: SeatRepository;
  erase(id: Id<'commissioner'>, pseudonymId: Id<'commissioner'>): Promise<void>;
  correct(viewer: Viewer, correction: Correction): Promise<Commissioner>;
  clock: Clock;
};

export type CommissionerService = ReturnType<typeof createCommissionerService>;

/** What the schema says of one university. */
const MAX_OF_INSTITUTION = 100;
/** More than the bureau of one city dispatches; each is scored for each request. */
const MAX_CANDIDATES = 2_000;

export function createCommissionerService(options: CommissionerServiceOptions) {
  const { repository, seats, erase, correct, clock } = options;

  /** @throws NotFound where there is none, and where the viewer may not know that there is. */
  async function get(viewer: Viewer, id: Id<'commissioner'>): Promise<Commissioner> {
    const [commissioner] = await repository.listByIds([id]);
    if (!commissioner || !canSee(viewer, commissioner)) throw new NotFound();
    return commissioner;
  }

  /** In the order of the ids, null where there is none: for what its reader may see by another right. */
  async function getMany(ids: readonly Id<'commissioner'>[]): Promise<(Commissioner | null)[]> {
    const found = await repository.listByIds([...new Set(ids)]);
    const byId = new Map(found.map((commissioner) => [commissioner.id, commissioner]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  /** Of these those whom the viewer may see, in no order. */
  async function listSeen(viewer: Viewer, ids: readonly Id<'commissioner'>[]): Promise<Commissioner[]> {
    const found = ids.length > 0 ? await repository.listByIds([...new Set(ids)]) : [];
    return found.filter((commissioner) => canSee(viewer, commissioner));
  }

  /** The staff of each institution that the viewer may see, most free capacity first; one query for all. */
  async function listByInstitutions(
    viewer: Viewer,
    ids: readonly Id<'organization'>[],
  ): Promise<Commissioner[][]> {
    const found = await repository.listByInstitutions([...new Set(ids)]);
    const seen = found.filter((commissioner) => canSee(viewer, commissioner));
    return ids.map((id) =>
      seen.filter(({ homeInstitutionId }) => homeInstitutionId === id).slice(0, MAX_OF_INSTITUTION),
    );
  }

  return {
    get,
    getMany,
    listSeen,
    listByInstitutions,
    /** All of these institutions, whoever may see them: for lists that name them. */
    listStaff: repository.listByInstitutions,

    /** Verified and with free capacity, most of it first: for an officer who assigns. */
    listCandidates: () => repository.listFree(MAX_CANDIDATES),

    /** One seat for the request; null where none is free. Whoever reserves confirms or releases. */
    reserve: (seat: SeatOf) => seats.reserve({ ...seat, reservedAt: clock.now() }),
    confirm: seats.confirm,
    release: seats.release,
    releaseReservation: seats.releaseReservation,
    /** Reservations that nobody confirmed for so long (ms). */
    listStaleReservations: (olderThanMs: number) =>
      seats.listStaleReservations(new Date(clock.now().getTime() - olderThanMs)),

    /** By the person. */
    correct,

    /** For an objection: kept when the profile is gone. */
    objectedKeysOf: repository.objectedKeysOf,

    /** Out of the platform, because the person wants it; dispatches stay under the pseudonym. Can be repeated. */
    erase,

    /** For matching: some hundred at a time. */
    listOffers: repository.listOffers,
    /** For who closes or merges the institution. */
    countOf: repository.countOf,
    /** For the index. */
    touch: repository.touch,
    walk: repository.walk,
    /** For search while it is down. */
    browse: repository.browse,
    count: repository.count,
  };
}
