import type { ReactNode } from 'react';
import { Link } from 'react-router';

type FigureProps = { value: ReactNode; unit?: string; label: ReactNode; to?: string; isBad?: boolean };

/** A figure that opens its records. Stands in a row of four: `<div className="kpis">`. */
export function Figure({ value, unit, label, to, isBad = false }: FigureProps) {
  const content = (
    <>
      <span className={isBad ? 'big down' : 'big'}>
        {value}
        {unit && <small>{unit}</small>}
      </span>
      <span className="sm dim">{label}</span>
    </>
  );
  if (!to) return <div className="card kpi">{content}</div>;
  return (
    <Link className="card kpi" to={to}>
      {content}
    </Link>
  );
}
