import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { type Said, saidBox } from '../promises/promises-page.ts';
import type { NoteTexts } from './texts-notes.ts';

export type NotePage = View & {
  readonly words: NoteTexts;
  readonly said: Said | null;
  /** Complaint of the note just taken, to be looked at. */
  readonly complaintId: string | null;
  /** What was typed, where it has to be typed again. */
  readonly typed: Readonly<Record<string, string>>;
  /** The promise names no deed: whoever sends it again as it stands means it. */
  readonly isDoubted: boolean;
};

/** The form for what is heard; who has no time fills the one field that counts. */
export function notePage({ words, language, firm, said, complaintId, typed, isDoubted }: NotePage): Html {
  const value = (name: string) => typed[name] ?? '';
  const line = (name: 'name' | 'phone' | 'email' | 'who', type = 'text') =>
    html`<p><label for="${name}">${words[name]}</label><input id="${name}" name="${name}" type="${type}" maxlength="200" autocomplete="off" value="${value(name)}"></p>`;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${saidBox(said)}
${complaintId === null ? '' : html`<p><a href="/complaints/${complaintId}?lang=${language}">${words.see}</a></p>`}
<form class="correct" method="post" action="/notes?lang=${language}">
<p><label for="text">${words.text}</label><textarea id="text" name="text" required rows="5" maxlength="20000">${value('text')}</textarea></p>
<p><label for="channel">${words.channel}</label><select id="channel" name="channel">${(
    ['phone_note', 'counter_note'] as const
  ).map(
    (channel) =>
      html`<option value="${channel}"${value('channel') === channel ? html` selected` : ''}>${words.channels[channel]}</option>`,
  )}</select></p>
${line('name')}
${line('phone', 'tel')}
${line('email', 'email')}
<p><label for="location">${words.location}</label><input id="location" name="location" maxlength="200" list="locations" autocomplete="off" value="${value('location')}"></p>
<datalist id="locations">${firm.locations.map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
${line('who')}
<p><label for="heardAt">${words.heardAt}</label><input id="heardAt" name="heardAt" type="datetime-local" value="${value('heardAt')}"></p>
<p><label for="promise">${words.promise}</label><input id="promise" name="promise" maxlength="500" autocomplete="off" aria-describedby="promise-hint" value="${value('promise')}"></p>
<p class="hint" id="promise-hint">${words.promiseHint}</p>
${isDoubted ? html`<input type="hidden" name="sure" value="${value('promise')}">` : ''}<button type="submit">${isDoubted ? words.saveAnyway : words.save}</button>
</form>`;
}
