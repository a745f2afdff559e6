/**
 * Views are written once, against a builder: React's elements on the screen, text of HTML in plain
 * pages and in the service worker. So a page looks the same whoever draws it.
 */
export type Attributes = Record<string, string | undefined>;
export type Build<N> = (tag: string, attributes: Attributes, ...children: (N | string)[]) => N;

/** Finished HTML, marked so that plain strings beside it are still escaped. */
export interface Html {
  html: string;
}

const VOID_TAGS = new Set(['br', 'hr', 'img', 'meta', 'link']);
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Builds HTML text. Every string child and attribute is escaped; only `Html` passes as it is. */
export const buildHtml: Build<Html> = (tag, attributes, ...children) => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(value ?? '')}"`)
    .join('');
  if (VOID_TAGS.has(tag)) return { html: `<${tag}${written}>` };
  const inner = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : child.html)).join('');
  return { html: `<${tag}${written}>${inner}</${tag}>` };
};
