import { plainHeader } from '@doleances/core';
import { fieldOfHeader } from '../files/header-field.ts';
import type { FormRole } from './form-answers.ts';

const PHONE = /\b(?:telephone|tel|phone|mobile|cell|cellulaire|gsm|portable|whatsapp)\b/;
const LAST_NAME = /\b(?:nom de famille|last name|family name|surname|lastname|lname)\b/;
const FIRST_NAME = /\b(?:prenom|first name|given name|firstname|fname)\b/;
/** Questions whose answer is what happened, as people title them. */
const STORY =
  /\b(?:que s est il passe|qu est ce qui s est passe|ce qui s est passe|what happened|what went wrong|decri(?:vez|re|s)|racontez|expliquez|dites nous|parlez nous|describe|tell us|explain|votre experience|your experience|que pouvons nous ameliorer|que pourrions nous ameliorer|what could we (?:improve|do better)|qu est ce qui (?:vous )?(?:n a pas|a deplu|ne va pas)|motif de (?:votre )?(?:plainte|reclamation|insatisfaction))\b/;
/** « Comment avez-vous… » asks how: it is not the English word. */
const HOW = /^comment (?!aire)\S/;
/** Filled by programs, hidden from people. */
const TRAP = /^_?(?:gotcha|honeypot|hp|bot field|site web 2|url 2)$/;
/** A closed question about the complaint: nobody's words are in it. */
const CLOSED = /\b(?:type|categorie|category|nature|kind|statut|status|langue|language|consent\w*|accept\w*|agree)\b/;

/**
 * What a field's name or question says it is for.
 *
 * @returns `null` when it says nothing: the field is not guessed at, it is shown to be mapped.
 */
export function roleOfLabel(label: string): FormRole | null {
  const plain = plainHeader(label.slice(0, 300));
  if (plain === '') return null;
  if (TRAP.test(plain)) return 'trap';
  if (STORY.test(plain)) return 'text';
  if (LAST_NAME.test(plain)) return 'lastName';
  if (FIRST_NAME.test(plain) && !LAST_NAME.test(plain)) return 'firstName';
  if (CLOSED.test(plain) && !/\b(?:message|texte?|commentaires?)$/.test(plain)) return 'aside';
  const field = HOW.test(plain) ? null : (fieldOfHeader(label.slice(0, 300))?.field ?? null);
  if (field === null) return PHONE.test(plain) ? 'phone' : null;
  if (PHONE.test(plain) && field !== 'text') return 'phone';
  if (field === 'id' || field === 'channel' || field === 'other') return 'aside';
  return field;
}
