import type { Firm } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { STYLE_PATH } from '../style/sheet.ts';
import type { BossTexts } from './boss-texts.ts';

export type BossForm = {
  readonly texts: BossTexts;
  readonly firmName: string;
  readonly locations: readonly Pick<Firm['locations'][number], 'id' | 'name'>[];
  /** What was typed before, when it could not be taken. */
  readonly typed: Readonly<Partial<Record<'message' | 'lieu' | 'nom' | 'courriel' | 'telephone', string>>>;
  readonly problem: string | null;
  /** Tells one opened page from another: a second click sends the same, a second person does not. */
  readonly pageId: string;
};

/** The page a customer gets from the poster: nothing of the dashboard, nothing to run. */
export function bossPage({ texts, firmName, locations, typed, problem, pageId }: BossForm): Html {
  const content = html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead(firmName)}</p>
${problem === null ? '' : html`<p class="said alarm" role="alert" id="problem">${problem}</p>`}
<form class="letter" method="post" action="${texts.path}" accept-charset="utf-8">
<p><label for="message">${texts.message}</label>
<span class="hint" id="message-hint">${texts.messageHint}</span>
<textarea id="message" name="message" rows="8" maxlength="10000" required aria-describedby="message-hint${problem === null ? '' : ' problem'}">${typed.message ?? ''}</textarea></p>
${locations.length < 2 ? onlyPlace(locations) : choiceOfPlace(texts, locations, typed.lieu ?? '')}
<fieldset><legend>${texts.contact}</legend>
<p><label for="nom">${texts.name}</label><input id="nom" name="nom" autocomplete="name" maxlength="200" value="${typed.nom ?? ''}"></p>
<p><label for="courriel">${texts.email}</label><input id="courriel" name="courriel" type="email" autocomplete="email" maxlength="254" value="${typed.courriel ?? ''}"></p>
<p><label for="telephone">${texts.phone}</label><input id="telephone" name="telephone" type="tel" autocomplete="tel" maxlength="40" value="${typed.telephone ?? ''}"></p>
</fieldset>
<p class="trap" aria-hidden="true"><label for="gotcha">${texts.trap}</label><input id="gotcha" name="_gotcha" tabindex="-1" autocomplete="off"></p>
<input type="hidden" name="_page" value="${pageId}">
<p><button class="main" type="submit">${texts.send}</button></p>
<p class="hint">${texts.danger}</p>
</form>
<section><h2>${texts.next}</h2><ol>${texts.steps.map((step) => html`<li>${step}</li>`)}</ol></section>`;
  return frame({ texts, firmName, title: texts.title }, content);
}

export function bossThanksPage({ texts, firmName }: Pick<BossForm, 'texts' | 'firmName'>): Html {
  const content = html`<h1>${texts.thanks}</h1>
<p class="lead">${texts.thanksLead(firmName)}</p>
<p>${texts.thanksNext}</p>
<p><a href="${texts.path}">${texts.again}</a></p>`;
  return frame({ texts, firmName, title: texts.thanks }, content);
}

function onlyPlace(locations: BossForm['locations']): Html | string {
  const [only] = locations;
  return only === undefined ? '' : html`<input type="hidden" name="lieu" value="${only.name}">`;
}

function choiceOfPlace(texts: BossTexts, locations: BossForm['locations'], chosen: string): Html {
  const isChosen = ({ id, name }: BossForm['locations'][number]) => chosen !== '' && (chosen === id || chosen === name);
  return html`<p><label for="lieu">${texts.location}</label><select id="lieu" name="lieu"><option value="">${texts.anyLocation}</option>${locations.map(
    (place) => html`<option value="${place.name}"${isChosen(place) ? html` selected` : ''}>${place.name}</option>`,
  )}</select></p>`;
}

type Frame = Pick<BossForm, 'texts' | 'firmName'> & { readonly title: string };

function frame({ texts, firmName, title }: Frame, content: Html): Html {
  return html`<!doctype html>
<html lang="${texts.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${firmName}</title>
<link rel="stylesheet" href="${STYLE_PATH}">
<link rel="icon" href="data:,">
</head>
<body class="public">
<a class="skip" href="#content">${texts.skip}</a>
<header><span class="firm">${firmName}</span><a href="${texts.other.path}" lang="${texts.other.code}" hreflang="${texts.other.code}">${texts.other.name}</a></header>
<main id="content">
${content}
</main>
<footer class="page">Doleances</footer>
</body>
</html>`;
}
