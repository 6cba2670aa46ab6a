import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../api/src/app.ts';
import { addOrganization } from '../support/organizations.ts';
import { person, settle, startApp } from '../support/world.ts';

let app: App;

beforeAll(async () => {
  app = await startApp();
  await addOrganization(app, { name: '有人搜过的单位' });
  await settle(app);
});
afterAll(() => app.server.close());

const read = (headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
  app.server.inject({ url: '/metrics', headers, remoteAddress });

describe('the figures for operators', () => {
  it('count searches and changes that wait, and name nothing that anybody searched for', async () => {
    await person(app).ask('{ partners(query: "有人搜过") { total { value } } }');
    await person(app).ask('{ needs(query: "有人搜过") { total { value } } }');
    const { body, headers } = await read();
    expect(headers['content-type']).toContain('version=0.0.4');
    expect(body).toContain('dengqiao_search_queries_total{list="partners",outcome="answered"} 1\n');
    expect(body).toContain('dengqiao_search_queries_total{list="needs",outcome="answered"} 1\n');
    expect(body).toContain('dengqiao_search_duration_seconds_bucket{list="partners",le="+Inf"} 1\n');
    expect(body).toContain('dengqiao_outbox_waiting{outbox="Organization"} 0\n');
    expect(body).toContain('dengqiao_search_documents{engine="embedded"} 1\n');
    expect(body).not.toContain('有人搜过');
  });

  it.each([
    ['from another machine', {}, '203.0.113.7'],
    ['through a proxy on this one', { 'x-forwarded-for': '203.0.113.7' }, '127.0.0.1'],
    ['with a header that claims this one', { 'x-forwarded-for': '127.0.0.1' }, '203.0.113.7'],
    ['with a token where none is set', { authorization: 'Bearer undefined' }, '203.0.113.7'],
  ])('are for this machine only, not %s', async (_case, headers, address) => {
    const answer = await read(headers, address);
    expect(answer.statusCode).toBe(404);
    expect(answer.body).not.toContain('dengqiao');
  });
});
