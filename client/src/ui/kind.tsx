import { useText } from '#lib/language.ts';
import { Icon } from './icon.tsx';
import { type Kind, kindLooks } from './kinds.ts';
import { uiText } from './ui.text.ts';

/** The drawing of a kind on its ground, beside a name. `size` large stands at the head of a profile. */
export function KindTile({ kind, size }: { kind: Kind; size?: 'large' | undefined }) {
  const { tone, icon } = kindLooks[kind];
  return (
    <span className={`tile ${tone} ${size === 'large' ? 'l' : ''}`} aria-hidden="true">
      <Icon name={icon} />
    </span>
  );
}

/** Drawing and word of a kind: 企业, 高校院所, 科技特派员, 转化平台, 技术需求, 能力与成果. */
export function KindTag({ kind }: { kind: Kind }) {
  const t = useText(uiText);
  const { tone, icon } = kindLooks[kind];
  return (
    <span className={`kd ${tone}`}>
      <Icon name={icon} />
      {t[kind]}
    </span>
  );
}
