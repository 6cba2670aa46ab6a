import { useText } from '#lib/language.ts';
import './living.css';
import { CaseSections } from './case-sections.tsx';
import { ControlSections } from './control-sections.tsx';
import { FigureSections } from './figure-sections.tsx';
import { livingText } from './living.text.ts';
import { OverlaySections } from './overlay-sections.tsx';
import { TokenSections } from './token-sections.tsx';

/** The living page: tokens and every part in every state, so that a change can be looked at before it is met. */
export function LivingPage() {
  const t = useText(livingText);
  return (
    <div className="wrap living">
      <title>{`${t.title} · 灯桥`}</title>
      <div className="pagehead">
        <div className="col g1">
          <h1>{t.title}</h1>
          <p className="dim">{t.rules}</p>
        </div>
      </div>
      <TokenSections />
      <ControlSections />
      <FigureSections />
      <CaseSections />
      <OverlaySections />
    </div>
  );
}
