import { describe, expect, test } from 'vitest';
import { textFromHtml } from './html-to-text.ts';

describe('HTML as a person sees it', () => {
  test.each([
    ['<p>Un</p><p>Deux</p>', 'Un\n\nDeux'],
    ['Un<br>deux<br/>trois', 'Un\ndeux\ntrois'],
    ['<table><tr><td>Nom</td><td>Luc</td></tr><tr><td>Ville</td><td>Alma</td></tr></table>', 'Nom Luc\nVille Alma'],
    ['L&rsquo;&eacute;t&eacute; &agrave; 82&nbsp;&euro; &#8211; &#x2014; &Ccedil;a', 'L’été à 82\u00a0€ – — Ça'],
    ['3 &lt; 5 & 6 &inconnu; AT&T', '3 < 5 & 6 &inconnu; AT&T'],
    ['a < b et c<d', 'a < b et c<d'],
    ['<style>p{}</style><script>alert("</p>")</script>Visible', 'Visible'],
    ['<div style="display: none">caché <div>aussi</div></div>Visible', 'Visible'],
    ['<!-- commentaire <b> -->Visible<!--[if mso]>Outlook<![endif]-->', 'Visible'],
    ['<blockquote>Cité</blockquote>Réponse', '> Cité\n\nRéponse'],
    ['<div class="gmail_quote"><div>Le 3 mars, X a écrit :</div></div>', '> Le 3 mars, X a écrit :'],
    [
      '<div class="gmail_quote">---------- Forwarded message ---------<br>Ma plainte</div>',
      '---------- Forwarded message ---------\nMa plainte',
    ],
    ['<a title="a > b" href="#">lien</a> fin', 'lien fin'],
    ['<p>jamais\n  fermé   <b>gras', 'jamais fermé gras'],
  ])('%s', (html, text) => {
    expect(textFromHtml(html)).toBe(text);
  });
});

describe('HTML made to hang', () => {
  const many = 1_000_000;
  test.each([
    ['<'.repeat(many)],
    ['<!--'.repeat(many / 4)],
    ['<a "'.repeat(many / 4)],
    ['<style>'.repeat(many / 8)],
    ['<div style="display:none">'.repeat(many / 20)],
    ['<blockquote>'.repeat(many / 10)],
    ['&'.repeat(many)],
    [' '.repeat(many)],
    ['<br>'.repeat(many / 4)],
    [`<p ${'a=1 '.repeat(many / 4)}>x`],
    ['<p a="'.repeat(many / 8)],
  ])('%#', (html) => {
    // Markup that is tried again from every sign would not come to its end within the test.
    expect(textFromHtml(html).length).toBeLessThanOrEqual(html.length);
  });
});
