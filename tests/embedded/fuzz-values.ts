import { Binary, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';

/** Random numbers that a seed repeats (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}

export type Fields = { [field: string]: unknown };

/** Makes values of all types, close enough together that they meet each other often. */
export class Values {
  readonly #random: Random;
  readonly #ids: ObjectId[];
  readonly #makers: (() => unknown)[];

  constructor(random: Random) {
    this.#random = random;
    this.#ids = [1, 2, 3].map((n) => new ObjectId(String(n).padStart(24, '0')));
    this.#makers = [
      () => random.below(8),
      () => random.below(80) / 10 - 4,
      () => Long.fromBigInt(9_007_199_254_740_993n + BigInt(random.below(3))),
      () => 9_007_199_254_740_992 + 2 * random.below(2),
      () =>
        Decimal128.fromString(random.pick(['0.1', '0.10', '2', '-3.5', '1E+3', '0.1000000000000000000001'])),
      () => random.pick([0.1, -0, Number.NaN]),
      () => random.pick(['', 'a', 'ab', 'b', 'a\0b', 'ä', '😀', '\uffee', 'Z']),
      () => random.pick(this.#ids),
      () => new Date(random.below(5) * 1_000 - 2_000),
      () => random.chance(0.5),
      () => null,
      () => ({ x: random.below(3), y: random.pick(['a', 1]) }),
      () => new Binary(Buffer.from([random.below(3), random.below(3)].slice(random.below(2)))),
      () => new Timestamp({ t: random.below(3), i: 1 }),
      () => random.pick([new MinKey(), new MaxKey()]),
    ];
  }

  scalar(): unknown {
    return this.#random.pick(this.#makers)();
  }

  value(): unknown {
    if (!this.#random.chance(0.15)) return this.scalar();
    return Array.from({ length: this.#random.below(4) }, () => this.scalar());
  }

  document(id: number): Fields {
    const random = this.#random;
    const document: Fields = { _id: id };
    for (const field of ['a', 'b', 'c']) if (random.chance(0.85)) document[field] = this.value();
    if (random.chance(0.5)) {
      document.n = random.chance(0.3)
        ? [{ v: this.scalar(), w: this.scalar() }, { v: this.scalar() }]
        : { v: this.scalar() };
    }
    return document;
  }

  filter(): Fields {
    const random = this.#random;
    const filter: Fields = {};
    for (const field of ['a', 'b', 'c', 'n.v', 'n.w', '_id']) {
      if (random.chance(0.3)) filter[field] = field === '_id' ? { $lt: random.below(40) } : this.#condition();
    }
    if (random.chance(0.1)) return { $and: [filter, { a: this.#condition() }] };
    if (random.chance(0.1)) return { ...filter, $or: [{ a: this.#condition() }, { b: this.#condition() }] };
    return filter;
  }

  sort(): Fields | undefined {
    const random = this.#random;
    if (random.chance(0.5)) return undefined;
    const fields = [random.pick(['a', 'b', 'c', 'n.v']), random.pick(['b', 'c', '_id'])];
    return Object.fromEntries(fields.map((field) => [field, random.pick([1, -1])]));
  }

  update(): Fields {
    return { $set: { [this.#random.pick(['a', 'b', 'c', 'z', 'n.v'])]: this.value() } };
  }

  #condition(): unknown {
    const random = this.#random;
    return random.pick([
      () => this.value(),
      () => ({ $eq: this.scalar() }),
      () => ({ $in: [this.scalar(), this.scalar(), this.scalar()] }),
      () => ({ $gt: this.scalar() }),
      () => ({ $gte: this.scalar(), $lt: this.scalar() }),
      () => ({ $lte: this.scalar() }),
      () => ({ $ne: this.scalar() }),
      () => ({ $exists: random.chance(0.5) }),
      () => /^a/,
      () => ({ $not: { $gt: this.scalar() } }),
      () => ({ $type: random.pick(['number', 'string', 'date']) }),
      () => ({ $elemMatch: { $gte: this.scalar() } }),
    ])();
  }
}
