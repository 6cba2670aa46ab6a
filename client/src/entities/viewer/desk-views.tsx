import { useNavigate } from 'react-router';
import { useText } from '#lib/language.ts';
import { Segment } from '#ui/segment.tsx';
import { deskViewsText } from './desk-views.text.ts';

const paths = {
  verification: '/officer/verification',
  claims: '/officer/claims',
  identity: '/officer/identity-changes',
  duplicates: '/officer/duplicates',
  objections: '/officer/objections',
} as const;

export type DeskView = keyof typeof paths;

const views = Object.keys(paths) as DeskView[];

/** The lists of an officer who looks after who is who. */
export function DeskViews({ value }: { value: DeskView }) {
  const t = useText(deskViewsText);
  const navigate = useNavigate();
  return (
    <Segment
      label={t.views}
      options={views.map((id) => ({ id, label: t[id] }))}
      value={value}
      onChange={(view) => void navigate(paths[view])}
    />
  );
}
