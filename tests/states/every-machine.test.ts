import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { StateMachine } from '../../api/src/kernel/states.ts';
import { type Account, visitor } from '../../api/src/kernel/viewer.ts';
import { requestStates } from '../../api/src/modules/assignments/commissioner-request.states.ts';
import { capabilityStates } from '../../api/src/modules/capabilities/capability.states.ts';
import { fileStates } from '../../api/src/modules/files/file.states.ts';
import { runStates } from '../../api/src/modules/imports/run.states.ts';
import { dismissalStates } from '../../api/src/modules/matching/dismissal.states.ts';
import { needStates } from '../../api/src/modules/needs/need.states.ts';
import { canMake, isMakerOf } from '../../api/src/modules/organizations/organization.policy.ts';
import { organizationStates } from '../../api/src/modules/organizations/organization.states.ts';
import {
  canTake,
  verificationStateOf,
  verificationStates,
} from '../../api/src/modules/organizations/organization.verification.states.ts';
import { partnershipStates } from '../../api/src/modules/partnerships/partnership.states.ts';

type Machine = StateMachine<string, string>;
type Known = {
  readonly file: string;
  readonly machine: Machine;
  /** Where things begin. */
  readonly begins: readonly string[];
  /** Where they stay for good. */
  readonly ends: readonly string[];
};

const machineOf = (machine: unknown) => machine as Machine;

const known: readonly Known[] = [
  {
    file: 'assignments/commissioner-request.states.ts',
    machine: machineOf(requestStates),
    begins: ['OPEN'],
    ends: ['ASSIGNED', 'WITHDRAWN'],
  },
  {
    file: 'capabilities/capability.states.ts',
    machine: machineOf(capabilityStates),
    begins: ['DRAFT'],
    ends: ['WITHDRAWN'],
  },
  {
    file: 'files/file.states.ts',
    machine: machineOf(fileStates),
    begins: ['STORING'],
    ends: ['REMOVED'],
  },
  {
    file: 'imports/run.states.ts',
    machine: machineOf(runStates),
    begins: ['COLUMNS', 'CHECKING'],
    ends: ['DONE', 'CANCELLED', 'FAILED'],
  },
  {
    file: 'matching/dismissal.states.ts',
    machine: machineOf(dismissalStates),
    begins: ['DISMISSED'],
    ends: [],
  },
  {
    file: 'needs/need.states.ts',
    machine: machineOf(needStates),
    begins: ['DRAFT', 'PROPOSED'],
    ends: ['REFUSED'],
  },
  {
    file: 'organizations/organization.states.ts',
    machine: machineOf(organizationStates),
    begins: ['ACTIVE'],
    ends: ['MERGED'],
  },
  {
    file: 'organizations/organization.verification.states.ts',
    machine: machineOf(verificationStates),
    begins: ['WAITING'],
    ends: [],
  },
  {
    file: 'partnerships/partnership.states.ts',
    machine: machineOf(partnershipStates),
    begins: ['REQUESTED'],
    ends: ['COMPLETED', 'DECLINED', 'WITHDRAWN', 'EXPIRED', 'TERMINATED'],
  },
];

it('no state machine is left out here', () => {
  const modules = 'api/src/modules';
  const found = readdirSync(modules, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => readFileSync(`${modules}/${file}`, 'utf8').includes('defineStates({'));
  expect(found.sort()).toEqual(known.map(({ file }) => file).sort());
});

describe.each(known)('$file', ({ machine: { states, transitions, next, can }, begins, ends }) => {
  it('reaches every state from where things begin, and nothing else', () => {
    const reached = new Set(begins);
    for (const state of reached) {
      for (const transition of transitions) {
        const to = next(state, transition);
        if (to !== null) reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual([...states].sort());
  });

  it('leads nowhere from where things end, and somewhere from everywhere else', () => {
    const still = states.filter((state) => transitions.every((transition) => !can(state, transition)));
    expect(still.sort()).toEqual([...ends].sort());
  });

  it('says the same by both of its questions, and nothing of what it does not know', () => {
    for (const state of states) {
      for (const transition of [...transitions, 'constructor', '__proto__', '']) {
        const to = next(state, transition);
        expect(can(state, transition)).toBe(to !== null);
        if (to !== null) expect(states).toContain(to);
      }
    }
    expect(transitions.some((transition) => can('constructor', transition))).toBe(false);
  });
});

const id = 'org_00000000000000000000000a';
const officer: Account = {
  kind: 'ACCOUNT',
  accountId: 'acc_00000000000000000000000a',
  isOfficer: true,
  isAdministrator: false,
  commissionerId: null,
  memberships: [],
};
const owner: Account = {
  ...officer,
  isOfficer: false,
  memberships: [{ organizationId: id, role: 'OWNER' }],
};
const member: Account = { ...owner, memberships: [{ organizationId: id, role: 'MEMBER' }] };
const administrator: Account = { ...member, isAdministrator: true, memberships: [] };

describe('the transitions of an organization', () => {
  const makers: Record<(typeof organizationStates)['transitions'][number], readonly Account[]> = {
    pause: [owner],
    resume: [owner],
    close: [owner, officer],
    reopen: [officer],
    merge: [officer],
    finishMerge: [],
    abandonMerge: [],
  };

  it.each(organizationStates.transitions)(
    '%s: is made by whom the rules name, and where the table has it',
    (transition) => {
      for (const viewer of [owner, member, officer, administrator, visitor]) {
        const isMaker = makers[transition].some((maker) => maker === viewer);
        expect(isMakerOf(viewer, { id, kind: 'ENTERPRISE' }, transition)).toBe(isMaker);
        expect(isMakerOf(viewer, { id, kind: 'BUREAU' }, transition)).toBe(false);
        for (const state of organizationStates.states) {
          const subject = { id, kind: 'ENTERPRISE', state, verifiedAt: null } as Parameters<
            typeof canMake
          >[1];
          expect(canMake(viewer, subject, transition)).toBe(
            isMaker && organizationStates.can(state, transition),
          );
        }
      }
    },
  );
});

describe('how an organization stands with the bureau', () => {
  type Subject = Parameters<typeof verificationStateOf>[0];
  const start: Subject = { kind: 'ENTERPRISE', verifiedAt: null, verification: [] };
  const { transitions, next } = verificationStates;

  it('follows from its history just as the table says, however long one walks', () => {
    let seed = 20261123;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let walk = 0; walk < 100; walk += 1) {
      let subject = start;
      for (let step = 0; step < 20; step += 1) {
        const action = transitions[random(transitions.length)] ?? 'VERIFY';
        const to = next(verificationStateOf(subject), action);
        expect(canTake(subject, action)).toBe(to !== null);
        if (to === null) continue;
        const verifiedAt = to === 'VERIFIED' ? new Date() : null;
        const verification = [...subject.verification, { action }] as Subject['verification'];
        subject = { ...subject, verifiedAt, verification };
        expect(verificationStateOf(subject)).toBe(to);
      }
    }
  });

  it('is no matter of a public office', () => {
    expect(transitions.filter((action) => canTake({ ...start, kind: 'BUREAU' }, action))).toEqual([]);
  });
});
