import { expect, it } from 'vitest';
import { cleanName, endingOf } from './file.name.ts';

it.each([
  ['光谱 v3.pdf', '光谱 v3.pdf'],
  ['../../x', 'x'],
  ['C:\\Users\\me\\x.pdf', 'x.pdf'],
  ['a\r\nSet-Cookie: b=1.pdf', 'aSet-Cookie_ b=1.pdf'],
  ['a\u0000.pdf', 'a.pdf'],
  ['a\u202efdp.exe', 'afdp.exe'],
  ['"; filename=x.html', '_; filename=x.html'],
  ['  . .hidden. ', 'hidden'],
  ['a  \t b.pdf', 'a b.pdf'],
  ['\ud800.pdf', '\ufffd.pdf'],
  ['', 'file'],
  ['..', 'file'],
])('shows %j as %j', (given, shown) => {
  expect(cleanName(given)).toBe(shown);
});

it('shortens what is too long, and keeps its ending', () => {
  const name = cleanName(`${'长'.repeat(300)}.docx`);
  expect([...name].length).toBe(120);
  expect(endingOf(name)).toBe('docx');
});
