import { needText } from '#entities/need/need.text.ts';
import type { NeedDetail } from '#entities/need/need-detail.fragments.ts';
import { useText } from '#lib/language.ts';
import { useFormat } from '#lib/use-format.ts';
import { Card } from '#ui/card.tsx';
import { needTimelineText } from './need-timeline.text.ts';

/** What was done with a need, newest first: by whom, when and why. */
export function NeedTimeline({ need }: { need: NeedDetail }) {
  const t = useText(needTimelineText);
  if (need.steps.length === 0) return null;
  return (
    <Card title={t.title} headingLevel={3}>
      <ol className="need-steps">
        {[...need.steps].reverse().map((step) => (
          <li key={`${step.at} ${step.deed}`}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Step({ step }: { step: NeedDetail['steps'][number] }) {
  const t = useText(needTimelineText);
  const states = useText(needText);
  const format = useFormat();
  return (
    <>
      <p>
        <b>{t[step.deed]}</b> <span className="sm dim">{step.person ?? t[step.actor]}</span>
      </p>
      <p className="sm dim2">
        {format.moment(step.at)} · {states[step.state]}
      </p>
      {step.reason && <p className="sm written">{step.reason}</p>}
    </>
  );
}
