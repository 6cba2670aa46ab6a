import type { CommissionerService } from '#modules/commissioners/index.ts';
import type { CommissionerRequestRepository } from './commissioner-request.repository.ts';

type Reservation = Awaited<ReturnType<CommissionerService['listStaleReservations']>>[number];
type Seat = Pick<Reservation, 'commissionerId' | 'requestId'> & { readonly reservedAt?: Date };

export type SeatsOptions = { repository: CommissionerRequestRepository; commissioners: CommissionerService };

export type Seats = ReturnType<typeof createSeats>;

/**
 * Seat and assignment lie in two documents, and the process may die between the two writes. So the seat is reserved
 * first, and what the request says decides what becomes of the reservation: whoever asks gets the same answer.
 */
export function createSeats({ repository, commissioners }: SeatsOptions) {
  const read = async (id: Seat['requestId']) => (await repository.listByIds([id]))[0] ?? null;

  /** For a request that is not open any more: its answer is final. */
  async function settle({ reservedAt, ...seat }: Seat): Promise<void> {
    const request = await read(seat.requestId);
    if (request?.assignment?.commissionerId === seat.commissionerId) return commissioners.confirm(seat);
    await commissioners.releaseReservation({ ...seat, ...(reservedAt && { reservedAt }) });
  }

  /**
   * For a reservation whose maker may be dead, or only slow. An open request is fenced first: a slow one can then not
   * assign any more without reading anew and reserving anew, and the release spares a newer reservation.
   */
  async function settleStale(reservation: Reservation): Promise<void> {
    await repository.fence(reservation.requestId);
    await settle(reservation);
  }

  return { settle, settleStale };
}
