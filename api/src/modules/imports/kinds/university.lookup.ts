import type { Services } from '#graphql/context.ts';
import type { Text } from '#kernel/errors.ts';
import type { Id } from '#kernel/id.ts';
import { profileOf } from './organization.profile.ts';

export type UniversityLookup = (names: readonly string[]) => Promise<ReadonlyMap<string, Id<'organization'>>>;

/**
 * Finds universities by the name a list gives. It asks what would happen if a list brought that name, so that a name
 * means here what it means everywhere else: who would be new is not known.
 */
export function createUniversityLookup({ takeIn }: Services['organizationIntake']): UniversityLookup {
  return async (names) => {
    const unique = [...new Set(names)];
    const profiles = unique.map((name) => profileOf('UNIVERSITY', { name }));
    const outcomes = await takeIn(profiles, { verifiedBecause: null, dryRun: true });
    return new Map(
      outcomes.flatMap((outcome, index) => {
        const name = unique[index];
        const isKnown = outcome.status === 'UNCHANGED' || outcome.status === 'UPDATED';
        return name !== undefined && isKnown ? [[name, outcome.id] as const] : [];
      }),
    );
  };
}

export function unknownUniversity(name: string): { reason: Text; wanted: Text } {
  return {
    reason: { zh: `没有登记名为“${name}”的高校院所`, en: `No university or institute “${name}” is known` },
    wanted: {
      zh: '请核对全称；确实没有的，先用 --kind university 导入这所院校',
      en: 'Check the full name; import the university first (--kind university) where it is missing',
    },
  };
}
