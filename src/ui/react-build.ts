import type { Build } from '#core/markup.ts';
import { createElement, type ReactNode } from 'react';

/** Names that React spells in its own way; the rest pass as HTML has them. */
const REACT_NAMES: Record<string, string> = { class: 'className', for: 'htmlFor', tabindex: 'tabIndex', datetime: 'dateTime' };

/** Core's views as React elements. Children are spread as arguments, so they need no keys. */
export const reactBuild: Build<ReactNode> = (tag, attributes, ...children) => {
  const properties = Object.entries(attributes).map(([name, value]) => [REACT_NAMES[name] ?? name, value]);
  return createElement(tag, Object.fromEntries(properties), ...children);
};
