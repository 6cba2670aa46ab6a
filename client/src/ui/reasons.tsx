import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** One reason for a result: a drawing of its sort and a few words. */
export type Reason = { readonly id: string; readonly icon: IconName; readonly text: ReactNode };

/** Why this is here. `isDivided` draws the dashed line that sets reasons off from the sentence above. */
export function Reasons({ reasons, isDivided = false }: { reasons: readonly Reason[]; isDivided?: boolean }) {
  if (reasons.length === 0) return null;
  const list = (
    <ul className="why">
      {reasons.map(({ id, icon, text }) => (
        <li key={id}>
          <Icon name={icon} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
  return isDivided ? <div className="because">{list}</div> : list;
}
