import { describe, expect, it } from 'vitest';
import { dispatchText } from './dispatch.text.ts';
import { racedWords } from './use-assign.ts';

const { fullyBooked, answered: byColleague, takenBack } = dispatchText;
const t = { fullyBooked: fullyBooked.zh, answered: byColleague.zh, takenBack: takenBack.zh };
const commissioner = {
  __typename: 'Commissioner' as const,
  id: 'com_1',
  name: '陈教授',
  isExample: true,
  capacity: 2,
  freeCapacity: 0,
  homeInstitution: null,
};
const failure = { message: '…', path: null };
type Payload = Parameters<typeof racedWords>[0];
const answered = (assignment: object | null) =>
  ({
    request: null,
    errors: [
      {
        ...failure,
        __typename: 'CommissionerRequestAlreadyAnswered',
        code: 'COMMISSIONER_REQUEST_ALREADY_ANSWERED',
        request: { assignment },
      },
    ],
  }) as unknown as Payload;

describe('somebody was faster', () => {
  it('says who is fully booked by now', () => {
    const payload: Payload = {
      request: null,
      errors: [
        {
          ...failure,
          __typename: 'CommissionerFullyBooked',
          code: 'COMMISSIONER_FULLY_BOOKED',
          commissioner,
        },
      ],
    };
    expect(racedWords(payload, t)).toContain('陈教授刚刚派满');
  });

  it('says whom a colleague has assigned', () => {
    expect(racedWords(answered({ commissioner }), t)).toContain('同事刚刚派了陈教授');
  });

  it('says that the firm took it back', () => {
    expect(racedWords(answered(null), t)).toBe(t.takenBack);
  });

  it('is not claimed where a field is at fault', () => {
    const payload: Payload = {
      request: null,
      errors: [{ ...failure, __typename: 'InvalidInput', code: 'INVALID_INPUT', path: ['input', 'note'] }],
    };
    expect(racedWords(payload, t)).toBeNull();
  });
});
