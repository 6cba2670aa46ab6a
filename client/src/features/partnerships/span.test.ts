import { describe, expect, it } from 'vitest';
import { spanOf } from './span.ts';

const requestedAt = '2026-10-09T12:00:00Z';
const step = (state: Parameters<typeof spanOf>[0]['state'], at: string) => ({
  state,
  at,
  side: null,
  reason: null,
  note: null,
});

describe('the lamps of the bridge', () => {
  it('lights a fresh request as the current one', () => {
    const lamps = spanOf({ state: 'REQUESTED', requestedAt, steps: [] });
    expect(lamps.map(({ reached }) => reached)).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead', 'ahead']);
    expect(lamps[0]?.at).toBe(requestedAt);
  });

  it('leaves a state that was jumped over lit but without a date', () => {
    const lamps = spanOf({
      state: 'NEGOTIATING',
      requestedAt,
      steps: [step('NEGOTIATING', '2026-10-12T00:00:00Z')],
    });
    expect(lamps[1]).toMatchObject({ state: 'ACCEPTED', reached: 'past', at: null });
    expect(lamps[2]).toMatchObject({ reached: 'now', at: '2026-10-12T00:00:00Z' });
  });

  it('says where the light went out, and lights nothing there', () => {
    const lamps = spanOf({
      state: 'DECLINED',
      requestedAt,
      steps: [step('REQUESTED', requestedAt), step('DECLINED', '2026-10-10T00:00:00Z')],
    });
    expect(lamps[1]).toMatchObject({ endedAs: 'DECLINED', reached: 'ahead', at: '2026-10-10T00:00:00Z' });
    expect(lamps.some(({ reached }) => reached === 'now')).toBe(false);
  });

  it('keeps what was reached before a termination', () => {
    const steps = [step('ACCEPTED', requestedAt), step('TERMINATED', '2026-11-01T00:00:00Z')];
    const lamps = spanOf({ state: 'TERMINATED', requestedAt, steps });
    expect(lamps.map(({ reached }) => reached).slice(0, 3)).toEqual(['past', 'past', 'ahead']);
    expect(lamps[2]?.endedAs).toBe('TERMINATED');
  });

  it('has nothing left to wait for once completed', () => {
    const lamps = spanOf({ state: 'COMPLETED', requestedAt, steps: [] });
    expect(lamps.every(({ reached }) => reached === 'past')).toBe(true);
  });
});
