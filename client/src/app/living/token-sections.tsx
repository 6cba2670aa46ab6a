import { useText } from '#lib/language.ts';
import type { Theme } from '#lib/theme.ts';
import { Arc } from '#ui/arc.tsx';
import { Button } from '#ui/button.tsx';
import { Card } from '#ui/card.tsx';
import { Highlight } from '#ui/highlight.tsx';
import { KindTag } from '#ui/kind.tsx';
import { Mark } from '#ui/mark.tsx';
import { StateBadge } from '#ui/state-badge.tsx';
import { SampleTag, VerifiedTag } from '#ui/tag.tsx';
import { uiText } from '#ui/ui.text.ts';
import { livingText } from './living.text.ts';

const colours = [
  'ink',
  'bg',
  'surface',
  'sunk',
  'line',
  'line-ctl',
  'k27',
  'warm-bg',
  'cool-bg',
  'k65',
  'teal-bg',
  'mid-bg',
  'ok-bg',
  'bad-bg',
  'off-bg',
  'mark',
  'act',
  'focus',
];
const sizes = ['40/52', '28/40', '22/32', '18/28', '16/24', '15/26', '14/22', '13/20', '12/18'];

/** Mark, colours, both themes, type. */
export function TokenSections() {
  const t = useText(livingText);
  return (
    <>
      <Idea />
      <Card title={t.colour} aside={<span className="sm dim">{t.colourHint}</span>}>
        <div className="grid6">
          {colours.map((name) => (
            <div key={name}>
              <div className="living-swatch" style={{ background: `var(--${name})` }} />
              <code className="xs dim">--{name}</code>
            </div>
          ))}
        </div>
      </Card>
      <Card title={t.themes} aside={<span className="sm dim">{t.themesHint}</span>}>
        <div className="living-themes">
          <Specimen theme="light" />
          <Specimen theme="dark" />
        </div>
      </Card>
      <Card title={t.type}>
        <div className="col g3">
          {sizes.map((size) => {
            const [fontSize, lineHeight] = size.split('/').map((part) => `${part}px`);
            return (
              <div key={size} className="living-type">
                <code className="xs dim">{size}</code>
                <span style={{ fontSize, lineHeight }}>{t.slogan}</span>
              </div>
            );
          })}
        </div>
      </Card>
    </>
  );
}

function Idea() {
  const t = useText(livingText);
  const kinds = useText(uiText);
  return (
    <section className="living-mark row sp row-4" aria-label={t.markIdea}>
      <div className="row row-4 nowrap">
        <Mark size={72} />
        <div>
          <p className="living-name">灯桥</p>
          <p className="living-idea">{t.markIdea}</p>
        </div>
      </div>
      <div className="living-kelvin">
        <div className="living-run" />
        <div className="row sp sm living-idea">
          <span>2700 K {kinds.ENTERPRISE}</span>
          <span>3500 K {kinds.TRANSFER_PLATFORM}</span>
          <span>5000 K {kinds.COMMISSIONER}</span>
          <span>6500 K {kinds.UNIVERSITY}</span>
        </div>
      </div>
    </section>
  );
}

function Specimen({ theme }: { theme: Theme }) {
  const t = useText(livingText);
  return (
    <div data-theme={theme}>
      <div className="card pad col g3">
        <div className="row row-4 nowrap top">
          <Arc score={86} />
          <div className="grow col g1">
            <div className="row">
              <KindTag kind="COMMISSIONER" />
              <b>{t.professor}</b>
              <SampleTag />
              <VerifiedTag />
            </div>
            <p className="sm dim">{t.professorPlace}</p>
          </div>
        </div>
        <p className="dim">
          <Highlight text={t.professorText} ranges={[{ start: 3, end: 9 }]} />
        </p>
        <div className="row sp">
          <div className="row">
            <Button look="primary">{t.request}</Button>
            <Button>{t.save}</Button>
          </div>
          <StateBadge look="mine">{t.waitingForMe}</StateBadge>
        </div>
      </div>
    </div>
  );
}
