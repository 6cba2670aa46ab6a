import { expect, it } from 'vitest';
import { formFaults, spokenFaults, withoutFaults } from './form-faults.ts';

const fields = ['title', 'budget'];

it('puts each message to its field', () => {
  const errors = [
    { message: 'too short', path: ['input', 'title'] },
    { message: 'swap the two', path: ['input', 'budget', 'minYuan'] },
  ];
  expect(formFaults(errors, fields)).toEqual({ title: 'too short', budget: 'swap the two' });
});

it('keeps what belongs to no field of the form, each message once', () => {
  const errors = [
    { message: 'only firms', path: ['input', 'enterpriseId'] },
    { message: 'only firms', path: ['input', 'other'] },
    { message: 'not now', path: null },
    { message: 'too short', path: ['input', 'title'] },
  ];
  expect(formFaults(errors, fields)).toEqual({ '': 'only firms not now', title: 'too short' });
});

it('says nothing where nothing is wrong', () => {
  expect(formFaults([], fields)).toEqual({});
});

it('forgets the fault of a field that is being mended, and no other', () => {
  const faults = { title: 'too short', budget: 'swap the two' };
  expect(withoutFaults(faults, ['title'])).toEqual({ budget: 'swap the two' });
  expect(withoutFaults(faults, ['text'])).toBe(faults);
});

it('says a fault in the words of the page', () => {
  expect(spokenFaults({ budget: 'unreadable' }, { unreadable: 'write a number' })).toEqual({
    budget: 'write a number',
  });
});
