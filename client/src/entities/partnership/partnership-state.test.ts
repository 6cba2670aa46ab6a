import { describe, expect, it } from 'vitest';
import { endedStates, ends, groupOf, lookOf, runningStates } from './partnership-state.ts';

const waiting = { state: 'REQUESTED', waitsForViewer: true } as const;
const sent = { state: 'REQUESTED', waitsForViewer: false } as const;

describe('the list in which a partnership stands', () => {
  it('puts what waits for the viewer first, whatever its state', () => {
    expect(groupOf(waiting)).toBe('mine');
    expect(groupOf({ state: 'AGREED', waitsForViewer: true })).toBe('mine');
  });

  it('leaves an own request with the others until they answer', () => {
    expect(groupOf(sent)).toBe('theirs');
  });

  it('has a running and an ended list for everything else', () => {
    expect(runningStates.map((state) => groupOf({ state, waitsForViewer: false }))).toEqual(
      runningStates.map(() => 'running'),
    );
    expect(endedStates.map((state) => groupOf({ state, waitsForViewer: false }))).toEqual(
      endedStates.map(() => 'ended'),
    );
  });
});

describe('the look of a partnership', () => {
  it('lights only what waits for the viewer', () => {
    expect(lookOf(waiting)).toBe('mine');
    expect(lookOf(sent)).toBe('theirs');
  });

  it('tells a refusal from a request taken back', () => {
    expect(lookOf({ state: 'DECLINED', waitsForViewer: false })).toBe('failed');
    expect(lookOf({ state: 'WITHDRAWN', waitsForViewer: false })).toBe('ended');
    expect(lookOf({ state: 'EXPIRED', waitsForViewer: false })).toBe('ended');
  });
});

describe('the two ends', () => {
  const firm = { __typename: 'Enterprise' };
  const university = { __typename: 'University' };

  it('stands the firm at the left, whoever asked', () => {
    expect(ends({ requester: firm, recipient: university }).left).toBe(firm);
    expect(ends({ requester: university, recipient: firm }).left).toBe(firm);
  });

  it('remembers which side the left one is', () => {
    expect(ends({ requester: university, recipient: firm }).leftSide).toBe('RECIPIENT');
    expect(ends({ requester: firm, recipient: university }).leftSide).toBe('REQUESTER');
  });

  it('keeps the order of asking where both are of a kind', () => {
    const other = { __typename: 'University' };
    expect(ends({ requester: university, recipient: other }).left).toBe(university);
  });
});
