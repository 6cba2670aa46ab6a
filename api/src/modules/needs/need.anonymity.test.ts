import { describe, expect, it } from 'vitest';
import { giveawayIn } from './need.anonymity.ts';

const names = ['中山市曜岭灯饰有限公司', '曜岭', 'Yaoling Lighting'];

describe('an anonymous text', () => {
  it.each([
    ['the full name', '我们中山市曜岭灯饰有限公司想解决发黑', '【中山市曜岭灯饰有限公司】'],
    ['the brand', '曜岭的壁灯发黑', '【曜岭】'],
    [
      'the English name in other letters',
      'lamps of YAOLING  LIGHTING'.replace('  ', ' '),
      '【YAOLING LIGHTING】',
    ],
    ['a link', '见 https://example.com/a 的图', '【https://example.com/a】'],
    ['a bare domain', '官网 yaoling.com.cn 有图', '【yaoling.com.cn】'],
    ['an address', '发到 li@example.com 谢谢', '【li@example.com】'],
    ['a mobile number', '打 138-0013-8000 找我', '【138-0013-8000】'],
    ['a number in full width', '打１３８００１３８０００找我', '【13800138000】'],
    ['a landline', '电话 0760-22334455 可联系', '【0760-22334455】'],
    ['a granted patent', '已有专利 ZL202110123456.7 保护', '【ZL202110123456.7】'],
    ['an application number', '申请号 202110123456.X 的方案', '【202110123456.X】'],
    ['a WeChat number', '加微信：yaoling888 细聊', '【微信:yaoling888】'],
  ])('is told where it gives its firm away by %s', (_what, text, place) => {
    expect(giveawayIn(text, names)?.zh).toContain(place);
  });

  it.each([
    ['figures and standards', '按 GB/T 17743-2021 预测试，450 nm±5，IP65，20261231 前完成，预算 150000 元'],
    ['part numbers', '驱动用 LM3409HV，灯珠 2835，色温 2700K–6500K，寿命 50000h'],
    ['tolerances and times', '盐雾 48h→96h，耐压 3750V，5000–8000 套/月'],
    ['what only mentions a channel', '微信小程序控制的灯带，联系方式在平台上显示'],
  ])('may say %s', (_what, text) => {
    expect(giveawayIn(text, names)).toBeNull();
  });

  it('is not held up by a name of one character', () => {
    expect(giveawayIn('灯体发黑', ['灯'])).toBeNull();
  });
});
