import { useNavigate } from 'react-router';
import { useText } from '#lib/language.ts';
import { Segment } from '#ui/segment.tsx';
import { verificationText } from './verification.text.ts';

const paths = {
  verification: '/officer/verification',
  identity: '/officer/identity-changes',
  duplicates: '/officer/duplicates',
} as const;

/** The lists of an officer who looks after who is who. */
export function DeskViews({ value }: { value: keyof typeof paths }) {
  const t = useText(verificationText);
  const navigate = useNavigate();
  return (
    <Segment
      label={t.views}
      options={[
        { id: 'verification', label: t.title },
        { id: 'identity', label: t.identity },
        { id: 'duplicates', label: t.duplicates },
      ]}
      value={value}
      onChange={(view) => void navigate(paths[view])}
    />
  );
}
