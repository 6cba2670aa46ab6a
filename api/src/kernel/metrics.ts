/** What tells the values of one figure apart, for instance `{ list: 'partners' }`. Never anything about a person. */
export type Labels = Readonly<Record<string, string>>;

export type Counter = { add(labels?: Labels): void };
export type Histogram = { observe(value: number, labels?: Labels): void };
export type Reading = { readonly value: number; readonly labels?: Labels };

/** Figures about the running process, for operators. Names follow Prometheus: base units, `_total` for counters. */
export interface Metrics {
  counter(name: string, help: string): Counter;
  /** `bounds` rise; what is above the last is counted as well. */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram;
  /** Read when somebody asks. A reading that fails is left out. */
  gauge(name: string, help: string, read: () => Promise<readonly Reading[]>): void;
  /** All figures in the text format of Prometheus 0.0.4. Never rejects. */
  render(): Promise<string>;
}

type Family = { readonly type: string; readonly help: string; lines(): Promise<readonly string[]> };

export function createMetrics(): Metrics {
  const families = new Map<string, Family>();
  return {
    counter(name, help) {
      const counts = new Map<string, number>();
      const lines = async () => [...counts].map(([labels, count]) => `${name}${labels} ${count}`);
      families.set(name, { type: 'counter', help, lines });
      return {
        add: (labels = {}) => void counts.set(written(labels), (counts.get(written(labels)) ?? 0) + 1),
      };
    },
    histogram(name, help, bounds) {
      const series = new Map<string, Series>();
      const lines = async () => [...series.values()].flatMap((one) => linesOf(name, bounds, one));
      families.set(name, { type: 'histogram', help, lines });
      return {
        observe(value, labels = {}) {
          const key = written(labels);
          const one = series.get(key) ?? { labels, counts: bounds.map(() => 0), count: 0, sum: 0 };
          bounds.forEach((bound, place) => {
            if (value <= bound) one.counts[place] = (one.counts[place] ?? 0) + 1;
          });
          one.count += 1;
          one.sum += value;
          series.set(key, one);
        },
      };
    },
    gauge(name, help, read) {
      const lines = async () => {
        const readings = await read().catch(() => []);
        return readings.map(({ value, labels = {} }) => `${name}${written(labels)} ${value}`);
      };
      families.set(name, { type: 'gauge', help, lines });
    },
    async render() {
      const parts = await Promise.all(
        [...families].map(async ([name, { type, help, lines }]) => [
          `# HELP ${name} ${help}`,
          `# TYPE ${name} ${type}`,
          ...(await lines()),
        ]),
      );
      return `${parts.flat().join('\n')}\n`;
    },
  };
}

type Series = { readonly labels: Labels; readonly counts: number[]; count: number; sum: number };

function linesOf(name: string, bounds: readonly number[], { labels, counts, count, sum }: Series): string[] {
  return [
    ...bounds.map(
      (bound, place) => `${name}_bucket${written({ ...labels, le: String(bound) })} ${counts[place] ?? 0}`,
    ),
    `${name}_bucket${written({ ...labels, le: '+Inf' })} ${count}`,
    `${name}_sum${written(labels)} ${sum}`,
    `${name}_count${written(labels)} ${count}`,
  ];
}

function written(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return parts.length > 0 ? `{${parts.join(',')}}` : '';
}

function escaped(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
