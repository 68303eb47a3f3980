import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';
import type { ApiDocument } from './document.ts';

const WORDS = {
  fr: {
    title: 'API pour les programmes',
    lead: 'Tout ce que font les pages, un programme peut le faire\u00a0: du JSON dans les deux sens, sous la même autorité.',
    token:
      'Un programme montre une clé d’accès\u00a0: «\u00a0Authorization: Bearer dol_…\u00a0». Le patron en crée une par «\u00a0doleances token create\u00a0».',
    whole: 'Le document entier (OpenAPI 3.1)',
    contents: 'Sommaire',
    fields: 'Champs',
    required: 'obligatoire',
    answers: 'Réponses',
    example: 'Exemple',
    english: 'Les descriptions sont en anglais, comme les noms des champs.',
  },
  en: {
    title: 'API for programs',
    lead: 'A program can do all that the pages do: JSON both ways, under the same authority.',
    token: 'A program shows a token: “Authorization: Bearer dol_…”. The owner makes one with “doleances token create”.',
    whole: 'The whole document (OpenAPI 3.1)',
    contents: 'Contents',
    fields: 'Fields',
    required: 'required',
    answers: 'Answers',
    example: 'Example',
    english: '',
  },
} as const;

export const documentPageTitle = (language: PageLanguage): string => WORDS[language].title;

type Json = Readonly<Record<string, unknown>>;
type Operation = {
  readonly operationId?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly Json[];
  readonly requestBody?: unknown;
  readonly responses?: Readonly<Record<string, unknown>>;
};
type Place = { readonly path: string; readonly method: string; readonly operation: Operation };

/** The document of the API as a page: no script, nothing from elsewhere. */
export function documentPage(document: ApiDocument, language: PageLanguage): Html {
  const words = WORDS[language];
  const places = placesOf(document);
  const tags = [...new Set(places.flatMap(({ operation }) => operation.tags ?? []))];
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p>${words.token}</p>
<p><a href="/api/v1/openapi.json">${words.whole}</a></p>
${words.english === '' ? '' : html`<p class="hint">${words.english}</p>`}
<nav aria-label="${words.contents}"><ul>${tags.map((tag) => html`<li><a href="#${tag}">${tag}</a></li>`)}</ul></nav>
${tags.map(
  (tag) => html`<section id="${tag}" lang="en">
<h2>${tag}</h2>
${places.filter(({ operation }) => operation.tags?.includes(tag)).map((place) => operationOf(place, document, words))}
</section>`,
)}`;
}

function placesOf({ paths = {} }: ApiDocument): readonly Place[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Readonly<Record<string, Operation>>).map(([method, operation]) => ({
      ...{ path, method, operation },
    })),
  );
}

type Words = (typeof WORDS)[PageLanguage];

function operationOf({ path, method, operation }: Place, document: ApiDocument, words: Words): Html {
  const content = jsonOf(operation.requestBody);
  const fields = [
    ...(operation.parameters ?? []).map((one) => ({
      ...{ name: String(one.name), isRequired: one.required === true },
      ...{ kind: kindOf(one.schema as Json), said: String((one.schema as Json | undefined)?.description ?? '') },
    })),
    ...fieldsOf(resolved(content?.schema, document), document),
  ];
  return html`<article class="card" id="${operation.operationId ?? ''}">
<h3><code>${method.toUpperCase()} ${path}</code></h3>
<p>${operation.summary ?? ''}</p>
${operation.description === undefined ? '' : html`<p class="hint">${operation.description}</p>`}
${
  fields.length === 0
    ? ''
    : html`<h4>${words.fields}</h4><ul>${fields.map(
        ({ name, isRequired, kind, said }) =>
          html`<li><code>${name}</code> ${kind}${isRequired ? html` (${words.required})` : ''} ${said}</li>`,
      )}</ul>`
}
${content?.example === undefined ? '' : html`<h4>${words.example}</h4><pre><code>${JSON.stringify(content.example, null, 2)}</code></pre>`}
<h4>${words.answers}</h4>
<ul>${Object.entries(operation.responses ?? {}).map(
    ([status, answer]) => html`<li><code>${status}</code> ${String((answer as Json).description ?? '')}</li>`,
  )}</ul>
</article>`;
}

function jsonOf(holder: unknown): { readonly schema?: Json; readonly example?: unknown } | undefined {
  return (holder as { readonly content?: Readonly<Record<string, { schema?: Json; example?: unknown }>> } | undefined)
    ?.content?.['application/json'];
}

function resolved(schema: Json | undefined, { components }: ApiDocument): Json | undefined {
  const name = typeof schema?.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;
  return name === undefined ? schema : (components?.schemas?.[name] as Json | undefined);
}

type Field = { readonly name: string; readonly isRequired: boolean; readonly kind: string; readonly said: string };

/** The fields of an object; of several kinds of object, those of each under its own. */
function fieldsOf(schema: Json | undefined, document: ApiDocument): readonly Field[] {
  const kinds = (schema?.oneOf ?? schema?.anyOf) as readonly Json[] | undefined;
  if (kinds !== undefined) {
    const seen = new Map<string, Field>();
    for (const field of kinds.flatMap((kind) => fieldsOf(resolved(kind, document), document))) {
      const known = seen.get(field.name);
      const kind = known === undefined || known.kind === field.kind ? field.kind : `${known.kind} | ${field.kind}`;
      seen.set(field.name, { ...field, kind });
    }
    return [...seen.values()];
  }
  const required = (schema?.required ?? []) as readonly string[];
  return Object.entries((schema?.properties ?? {}) as Readonly<Record<string, Json>>).map(([name, property]) => ({
    ...{ name, isRequired: required.includes(name), kind: kindOf(property) },
    said: String(property.description ?? ''),
  }));
}

function kindOf(schema: Json | undefined): string {
  if (schema === undefined) return '';
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ');
  if (schema.const !== undefined) return String(schema.const);
  const { type } = schema;
  if (Array.isArray(type)) return type.join(' | ');
  return typeof type === 'string' ? type : '';
}
