import { createElement, type ReactNode } from 'react';

/** Names that React spells in its own way; the rest pass as HTML has them. */
const REACT_NAMES: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
};

/** Fits core's `Build<ReactNode>`: its views as React elements. Children are spread as arguments, so they need no keys. */
export function reactBuild(tag: string, attributes: Record<string, string | undefined>, ...children: ReactNode[]): ReactNode {
  const properties = Object.entries(attributes).map(([name, value]) => [REACT_NAMES[name] ?? name, value]);
  return createElement(tag, Object.fromEntries(properties), ...children);
}
