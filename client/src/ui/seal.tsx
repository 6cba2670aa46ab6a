import { useText } from '#lib/language.ts';
import { uiText } from './ui.text.ts';

/** The seal on both contacts: the arc unlit under a lock, or lit once both have agreed. */
export function Seal({ isOpen = false }: { isOpen?: boolean }) {
  const t = useText(uiText);
  return (
    <svg
      className="seal"
      viewBox="0 0 240 84"
      fill="none"
      role="img"
      aria-label={isOpen ? t.unsealed : t.sealed}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path
        d="M42 44Q120-30 198 44"
        stroke={isOpen ? 'url(#kel)' : 'var(--line-ctl)'}
        strokeWidth={isOpen ? 4 : 2.5}
        strokeDasharray={isOpen ? undefined : '1 9'}
      />
      <circle cx="30" cy="58" r="16" fill="var(--warm-bg)" stroke="var(--warm-line)" />
      <circle cx="30" cy="58" r="5" fill="var(--k27)" />
      <circle cx="210" cy="58" r="16" fill="var(--cool-bg)" stroke="var(--cool-line)" />
      <circle
        cx="210"
        cy="58"
        r="5"
        fill={isOpen ? 'var(--k65)' : 'none'}
        stroke="var(--k65)"
        strokeWidth="1.6"
      />
      <g transform="translate(108 26)" stroke="var(--text-2)" strokeWidth="1.7">
        <rect x="3" y="10" width="18" height="13" rx="2.5" fill="var(--surface)" />
        <path d={isOpen ? 'M7 10V7a5 5 0 0 1 9.6-2' : 'M7 10V7a5 5 0 0 1 10 0v3'} fill="none" />
      </g>
    </svg>
  );
}
