import { html } from 'hono/html';
import type { Html } from '../house/page.ts';

/** Has a form answered in place where there is a script; without one it is posted like any other. */
export function inPlace(action: string): Html {
  return html` hx-post="${action}" hx-target="#content" hx-select="#content" hx-swap="outerHTML"`;
}

/** Has a piece of a page asked for again at each calm beat of the script, and changed only where it changed. */
export function live(path: string, selector: string): Html {
  return html` hx-get="${path}" hx-trigger="calm from:body" hx-select="${selector}" hx-swap="outerMorph"`;
}
