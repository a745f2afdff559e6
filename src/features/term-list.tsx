import { Fragment, type ReactNode } from 'react';
import './term-list.css';

/** Names and what is known of each; what is not known is left out. */
export function TermList({ terms }: { terms: readonly [name: string, value: ReactNode][] }): ReactNode {
  return (
    <dl className="term-list">
      {terms.map(([name, value]) => (
        <Fragment key={name}>
          {value && (
            <div>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          )}
        </Fragment>
      ))}
    </dl>
  );
}
