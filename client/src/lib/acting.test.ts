import { afterEach, beforeEach, expect, it } from 'vitest';
import { actingHeaders, chooseOrganization, chosenOrganizations } from './acting.ts';

/** What the browser has as a tab is opened, or after one is closed. */
const newTab = () => sessionStorage.clear();

beforeEach(() => localStorage.clear());
beforeEach(newTab);
afterEach(() => localStorage.clear());
afterEach(newTab);

it('says nothing until somebody has chosen', () => {
  expect(actingHeaders()).toEqual({});
});

it('names the latest choice first, each once, and a few of them at most', () => {
  for (const id of ['org_1', 'org_2', 'org_1']) chooseOrganization(id);
  expect(actingHeaders()).toEqual({ 'x-acting-for': 'org_1,org_2' });
  for (let number = 0; number < 20; number += 1) chooseOrganization(`org_more_${number}`);
  expect(chosenOrganizations()).toHaveLength(8);
});

it('leaves a tab with what it acts for when another tab chooses, and a new one begins with the latest', () => {
  chooseOrganization('org_1');
  localStorage.setItem('acting-for', 'org_2,org_1');
  expect(chosenOrganizations()).toEqual(['org_1']);
  newTab();
  expect(chosenOrganizations()).toEqual(['org_2', 'org_1']);
});

it('leaves a tab without a choice as it is, too', () => {
  expect(chosenOrganizations()).toEqual([]);
  localStorage.setItem('acting-for', 'org_2');
  expect(chosenOrganizations()).toEqual([]);
});
