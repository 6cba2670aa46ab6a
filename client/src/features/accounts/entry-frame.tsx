import type { ReactNode } from 'react';
import { useText } from '#lib/language.ts';
import './sign-in.css';
import { accountsText } from './accounts.text.ts';

type EntryFrameProps = {
  /** Of the browser's tab. */
  title: string;
  heading: string;
  lead?: ReactNode;
  children: ReactNode;
  /** What one may want instead. */
  foot?: ReactNode;
};

/** The card on which one gets in: the bridge by night at the left, the form at the right. */
export function EntryFrame({ title, heading, lead, children, foot }: EntryFrameProps) {
  return (
    <div className="wrap">
      <title>{title}</title>
      <div className="card sign-in">
        <EntryScene />
        <div className="col g4 sign-in-form">
          <div className="col g1">
            <h1>{heading}</h1>
            {lead && <p className="dim">{lead}</p>}
          </div>
          {children}
          {foot && <div className="sm dim sign-in-foot">{foot}</div>}
        </div>
      </div>
    </div>
  );
}

/** The night side of the card: the bridge, and what an account is good for. */
function EntryScene() {
  const t = useText(accountsText);
  return (
    <div className="sign-in-scene">
      <svg viewBox="0 0 400 150" fill="none" aria-hidden="true">
        <path d="M24 138a176 128 0 0 1 352 0" stroke="url(#kel)" strokeWidth="4" strokeLinecap="round" />
        <circle cx="24" cy="138" r="6" fill="var(--k27)" />
        <circle cx="376" cy="138" r="6" fill="var(--k65)" />
      </svg>
      <p className="slogan">{t.slogan}</p>
      <div className="no-m">
        <p className="sm">{t.afterwards}</p>
        <ul className="col g1">
          <li>{t.firms}</li>
          <li>{t.universities}</li>
          <li>{t.contacts}</li>
        </ul>
      </div>
    </div>
  );
}
