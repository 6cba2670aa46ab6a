import { describe, expect, it, vi } from 'vitest';
import { ServerBusy } from './account.errors.ts';
import { weaknessOf } from './password.strength.ts';
import { createDoor, createPasswords, createQueue } from './password.ts';

const cheap = { memoryCost: 1_024, timeCost: 1 };

describe('a hash', () => {
  it('tells the password from all others, and nobody’s from everybody’s', async () => {
    const passwords = createPasswords(cheap);
    const stored = await passwords.hash('warm lamps');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=1024,t=1,p=1\$/);
    expect(await passwords.matches(stored, 'warm lamps')).toBe(true);
    expect(await passwords.matches(stored, 'warm lamp')).toBe(false);
    expect(await passwords.matches(null, 'no account has this password')).toBe(false);
  });

  it('is outdated once the cost has changed, and still opens', async () => {
    const stored = await createPasswords(cheap).hash('warm lamps');
    const dearer = createPasswords({ memoryCost: 2_048, timeCost: 1 });
    expect([createPasswords(cheap).isOutdated(stored), dearer.isOutdated(stored)]).toEqual([false, true]);
    expect(await dearer.matches(stored, 'warm lamps')).toBe(true);
  });
});

describe('the queue before the hashing', () => {
  const held = () => {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    return { until, release };
  };

  it('runs so many at once and keeps the others in order', async () => {
    const queued = createQueue({ slots: 1, waiting: 2, patienceMs: 60_000 });
    const first = held();
    const order: number[] = [];
    const all = [
      queued(async () => {
        await first.until;
        order.push(1);
      }),
      queued(async () => order.push(2)),
      queued(async () => order.push(3)),
    ];
    await Promise.resolve();
    expect(order).toEqual([]);
    first.release();
    await Promise.all(all);
    expect(order).toEqual([1, 2, 3]);
  });

  it('refuses who comes when it is full, and takes others once it is not', async () => {
    const queued = createQueue({ slots: 1, waiting: 1, patienceMs: 60_000 });
    const first = held();
    const running = [queued(() => first.until), queued(() => first.until)];
    await expect(queued(async () => 'too many')).rejects.toBeInstanceOf(ServerBusy);
    first.release();
    await Promise.all(running);
    expect(await queued(async () => 'later')).toBe('later');
  });

  it('sends away who has waited too long, and keeps the order of the others', async () => {
    vi.useFakeTimers();
    const queued = createQueue({ slots: 1, waiting: 3, patienceMs: 3_000 });
    const first = held();
    const running = queued(() => first.until);
    const early = queued(async () => 'early').catch((error: ServerBusy) => error.retryAfterSeconds);
    await vi.advanceTimersByTimeAsync(1_000);
    const late = queued(async () => 'late');
    await vi.advanceTimersByTimeAsync(2_000);
    expect([3, 4, 5, 6, 7, 8]).toContain(await early);
    first.release();
    expect([await late, await running, vi.getTimerCount()]).toEqual(['late', undefined, 0]);
    vi.useRealTimers();
  });

  it('goes on after work that failed', async () => {
    const queued = createQueue({ slots: 1, waiting: 1, patienceMs: 60_000 });
    await expect(queued(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await queued(async () => 'next')).toBe('next');
  });
});

describe('the door before the queue', () => {
  it('turns away who comes when all places are taken, without beginning his work', async () => {
    const admit = createDoor(1);
    let leave: () => void = () => undefined;
    const inside = admit(
      () =>
        new Promise<void>((resolve) => {
          leave = resolve;
        }),
    );
    let begun = false;
    await expect(
      admit(async () => {
        begun = true;
      }),
    ).rejects.toBeInstanceOf(ServerBusy);
    leave();
    await inside;
    expect([begun, await admit(async () => 'later')]).toEqual([false, 'later']);
  });

  it('gives the place back of who failed', async () => {
    const admit = createDoor(1);
    await expect(admit(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await admit(async () => 'next')).toBe('next');
  });
});

describe('a new password', () => {
  const about = ['boss@example.com', 'boss', '何总经理'];

  it.each(['a sentence of mine', '河边的灯亮到后半夜啊', 'Tr0ub4dor and 3', 'zhongshan-guzhen-lamp'])(
    'may be %j',
    async (password) => expect(await weaknessOf(password, about)).toBeNull(),
  );

  it.each([
    '',
    'short',
    '九个字的一句话不够',
    '1234567890',
    'PASSWORD123',
    'qwertyuiop',
    'ｑｗｅｒｔｙｕｉｏｐ',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'boss@example.com1',
    'x'.repeat(257),
  ])('is refused: %j', async (password) => {
    const text = await weaknessOf(password, about);
    expect([typeof text?.zh, typeof text?.en]).toEqual(['string', 'string']);
  });
});
