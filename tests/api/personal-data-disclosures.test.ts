import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addCommissioner } from '../support/commissioners.ts';
import { addOrganization } from '../support/organizations.ts';
import { ACCEPT, openScene, type Scene } from '../support/partnerships.ts';
import { consent } from '../support/personal-data.ts';
import { codesOf, type Person, person, signedIn, startApp } from '../support/world.ts';

let app: App;
let officer: Person;
beforeAll(async () => {
  app = await startApp();
  officer = await signedIn(app, { isOfficer: true });
});
afterAll(() => app.server.close());

const DISCLOSE =
  'mutation D($input: DiscloseContactInput!) { discloseContact(input: $input) { contact { role email } errors { code path } } }';
const LOG =
  'query L($organizationId: ID!) { organizationDisclosures(organizationId: $organizationId) { totalCount nodes { isByBureau purpose note fields contextId viewerOrganization { id } } } }';
const MINE =
  '{ viewer { disclosures { totalCount nodes { isByBureau purpose fields viewerOrganization { id } } } } }';
const CONTACTS =
  'query C($id: ID!) { partnership(id: $id) { contacts { recipient { email } requester { email } requesterMembers { name email } recipientMembers { name email } } } }';

type Shown = {
  discloseContact: { contact: { email: string } | null; errors: { code: string; path: string[] }[] };
};
type Log = { totalCount: number; nodes: Record<string, unknown>[] };

const disclose = (who: Person, input: object) => who.ask<Shown>(DISCLOSE, { input });
const logOf = async (who: Person, organizationId: string) =>
  (await who.ask<{ organizationDisclosures: Log }>(LOG, { organizationId })).data.organizationDisclosures;

describe('an officer who looks at a contact', () => {
  it('states a purpose, sees it once, and is on record with those whose contact it is', async () => {
    const id = await addOrganization(app, { contact: { role: '厂长', email: 'boss@firm.example' } });
    const owner = await signedIn(app, { memberOf: id });
    const shown = await disclose(officer, { subjectId: id, purpose: 'VERIFICATION', note: '核对执照' });
    expect(shown.data.discloseContact).toEqual({
      contact: { role: '厂长', email: 'boss@firm.example' },
      errors: [],
    });
    await disclose(officer, { subjectId: id, purpose: 'COMPLAINT' });
    expect(await logOf(owner, id)).toEqual({
      totalCount: 2,
      nodes: [
        {
          isByBureau: true,
          purpose: 'COMPLAINT',
          note: null,
          fields: ['ROLE', 'EMAIL'],
          contextId: null,
          viewerOrganization: null,
        },
        {
          isByBureau: true,
          purpose: 'VERIFICATION',
          note: '核对执照',
          fields: ['ROLE', 'EMAIL'],
          contextId: null,
          viewerOrganization: null,
        },
      ],
    });
    // Nothing of it stays open: the profile itself still shows the officer no contact.
    const profile = await officer.ask(
      'query P($id: ID!) { node(id: $id) { ... on Enterprise { contact { email } } } }',
      { id },
    );
    expect(profile.data).toEqual({ node: { contact: null } });
  });

  it('shows a commissioner who it was', async () => {
    const commissionerId = await addCommissioner(app, { contact: { role: null, email: 'prof@uni.example' } });
    const self = await signedIn(app, { commissionerId });
    await disclose(officer, { subjectId: commissionerId, purpose: 'DISPATCH' });
    const { data } = await self.ask<{ viewer: { disclosures: Log } }>(MINE);
    expect(data.viewer.disclosures).toEqual({
      totalCount: 1,
      nodes: [{ isByBureau: true, purpose: 'DISPATCH', fields: ['EMAIL'], viewerOrganization: null }],
    });
  });

  it('is refused without words where the purpose is none of the list, and where there is nothing to show', async () => {
    const id = await addOrganization(app, { contact: { role: null, email: 'a@firm.example' } });
    const vague = await disclose(officer, { subjectId: id, purpose: 'OTHER', note: '看' });
    expect(vague.data.discloseContact.errors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'note'] },
    ]);
    const bare = await addOrganization(app);
    const missing = await disclose(officer, { subjectId: bare, purpose: 'DISPATCH' });
    expect(missing.data.discloseContact.errors).toMatchObject([{ code: 'CONTACT_MISSING' }]);
    const owner = await signedIn(app, { memberOf: bare });
    expect((await logOf(owner, bare)).totalCount).toBe(0);
    const invented = await disclose(officer, { subjectId: id, purpose: 'PARTNERSHIP_AGREED' });
    expect(codesOf(invented)).toEqual(['BAD_REQUEST']);
    const nobody = await disclose(officer, {
      subjectId: 'acc_000000000000000000000000',
      purpose: 'DISPATCH',
    });
    expect(codesOf(nobody)).toEqual(['NOT_FOUND']);
  });

  it('is nobody else', async () => {
    const id = await addOrganization(app, { contact: { role: null, email: 'b@firm.example' } });
    const others = [person(app), await signedIn(app, {}), await signedIn(app, { isAdministrator: true })];
    const codes = [];
    for (const who of others)
      codes.push(codesOf(await disclose(who, { subjectId: id, purpose: 'DISPATCH' })));
    expect(codes.flat()).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN']);
    expect(codesOf(await officer.ask(LOG, { organizationId: id }))).toEqual(['NOT_FOUND']);
  });
});

describe('what partners see of each other', () => {
  async function agreed(): Promise<{ scene: Scene; id: string }> {
    const scene = await openScene(app);
    const id = await scene.requestedId();
    await scene.decide(scene.university, ACCEPT, id);
    return { scene, id };
  }

  it('is on record once, before it is shown', async () => {
    const { scene, id } = await agreed();
    // The answer to the agreement shows the contact; it is written down by then.
    expect((await logOf(scene.firm, scene.firmId)).totalCount).toBe(1);
    for (let turn = 0; turn < 3; turn += 1) await scene.university.ask(CONTACTS, { id });
    await Promise.all([1, 2, 3].map(() => scene.university.ask(CONTACTS, { id })));
    expect(await logOf(scene.firm, scene.firmId)).toMatchObject({
      totalCount: 1,
      nodes: [
        { purpose: 'PARTNERSHIP_AGREED', contextId: id, viewerOrganization: { id: scene.universityId } },
      ],
    });
    // Members of the own side are no strangers.
    await scene.firm.ask(CONTACTS, { id });
    expect((await logOf(scene.firm, scene.firmId)).totalCount).toBe(1);
    expect(codesOf(await scene.university.ask(LOG, { organizationId: scene.firmId }))).toEqual(['NOT_FOUND']);
  });

  it('is a person only by consent, field by field, and ends with it', async () => {
    const { scene, id } = await agreed();
    const members = async () => {
      const { data } = await scene.university.ask<{
        partnership: { contacts: { requesterMembers: object[] } };
      }>(CONTACTS, { id });
      return data.partnership.contacts.requesterMembers;
    };
    expect(await members()).toEqual([]);
    await consent(scene.firm, 'EMAIL');
    expect(await members()).toEqual([{ name: null, email: expect.stringContaining('@example.com') }]);
    await consent(scene.firm, 'EMAIL', false);
    await consent(scene.firm, 'NAME');
    expect(await members()).toEqual([{ name: '测试账号', email: null }]);
    const { data } = await scene.firm.ask<{ viewer: { disclosures: Log } }>(MINE);
    expect(data.viewer.disclosures.nodes.map(({ fields }) => fields)).toEqual([['NAME'], ['EMAIL']]);
    await consent(scene.firm, 'NAME', false);
    expect(await members()).toEqual([]);
  });
});

describe('the ledger of consents', () => {
  it('keeps every line with the words that were shown, and takes no others', async () => {
    const who = await signedIn(app, {});
    const outdated = await consent(who, 'NAME', true, '2020-01-01');
    expect(outdated).toMatchObject({ consents: null, errors: [{ code: 'CONSENT_WORDING_OUTDATED' }] });
    await consent(who, 'NAME');
    await consent(who, 'NAME');
    await consent(who, 'NAME', false, '2020-01-01');
    const { data } = await who.ask<{ viewer: { consentHistory: object[] } }>(
      '{ viewer { consentHistory { field isGiven wordingVersion } } }',
    );
    expect(data.viewer.consentHistory).toEqual([
      { field: 'NAME', isGiven: false, wordingVersion: '2020-01-01' },
      { field: 'NAME', isGiven: true, wordingVersion: '2026-11-22' },
    ]);
    expect(
      codesOf(
        await person(app).ask(
          'mutation D { decideConsent(input: { field: NAME, audience: PARTNERS, wordingVersion: "x", isGiven: true }) { errors { code } } }',
        ),
      ),
    ).toEqual(['UNAUTHENTICATED']);
  });

  it('lets everybody read the notice, in both languages, with the times that it promises', async () => {
    const { data } = await person(app).ask<{
      privacyNotices: { version: string }[];
      retentionPolicies: object[];
    }>(
      '{ privacyNotices { version sections { title { zh en } paragraphs { zh en } } } retentionPolicies { name days kept { zh en } source { zh en } } }',
    );
    expect(data.privacyNotices.map(({ version }) => version)).toEqual(['2026-11-22']);
    expect(data.retentionPolicies.length).toBeGreaterThan(10);
  });
});
