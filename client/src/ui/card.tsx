import { type ReactNode, useId } from 'react';

type CardProps = {
  /** The heading in the card's head; without one the card is a plain surface. */
  title?: ReactNode;
  /** What stands at the right end of the head: a count, a link, a switch. */
  aside?: ReactNode;
  /** The one thing on the page that waits for the reader. */
  isLit?: boolean;
  /** `list` and `table` bring their own padding. */
  holds?: 'text' | 'list' | 'table';
  headingLevel?: 2 | 3;
  label?: string;
  className?: string;
  children?: ReactNode;
};

/** A surface with a head. A lit card has no line under its head and a lamp before its title. */
export function Card(props: CardProps) {
  const { title, aside, isLit = false, holds = 'text', headingLevel, label, className, children } = props;
  const id = useId();
  const Heading = headingLevel === 3 ? 'h3' : 'h2';
  const name = title ? { 'aria-labelledby': id } : { 'aria-label': label };
  return (
    <section className={`card ${isLit ? 'lit' : ''} ${className ?? ''}`} {...name}>
      {title && (
        <div className={isLit ? 'hd bare' : 'hd'}>
          <Heading id={id} className="row">
            {isLit && <span className="dot" />}
            {title}
          </Heading>
          {aside}
        </div>
      )}
      {holds === 'text' ? <div className="pad">{children}</div> : children}
    </section>
  );
}

/** Rows with a line between them, inside a card that `holds="list"`. Children are `<li>`. */
export function List({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <ul className={`list ${className}`}>{children}</ul>;
}
