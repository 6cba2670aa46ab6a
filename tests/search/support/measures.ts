/** Id → grade; what is not listed is 0. */
export type Grades = Readonly<Record<string, number>>;

export type Measure = { readonly ndcg: number; readonly recall: number };

/** nDCG@10 with gain 2^grade − 1; Recall@50 = found / min(50, relevant), relevant from grade 1. */
export function measure(ranked: readonly string[], grades: Grades): Measure {
  const ideal = Object.values(grades)
    .filter((grade) => grade > 0)
    .sort((left, right) => right - left);
  if (ideal.length === 0) return ranked.length === 0 ? { ndcg: 1, recall: 1 } : { ndcg: 0, recall: 1 };
  const found = ranked.slice(0, 50).filter((id) => (grades[id] ?? 0) >= 1).length;
  return {
    ndcg: gainOf(ranked.slice(0, 10).map((id) => grades[id] ?? 0)) / gainOf(ideal.slice(0, 10)),
    recall: found / Math.min(50, ideal.length),
  };
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

export function mean(values: readonly Measure[]): Measure {
  const total = values.reduce(
    (sum, { ndcg, recall }) => ({ ndcg: sum.ndcg + ndcg, recall: sum.recall + recall }),
    {
      ndcg: 0,
      recall: 0,
    },
  );
  return { ndcg: total.ndcg / values.length, recall: total.recall / values.length };
}
