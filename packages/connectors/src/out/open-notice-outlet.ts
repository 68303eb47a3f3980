import type { Http } from '../http.ts';
import { gotifyPost, ntfyPost, slackPost, smsPost, teamsPost, webhookPost } from './notice-bodies.ts';
import type { NoticeMessage, NoticeOutlet, OutletSettings } from './notice-outlet.ts';
import { type NoticePost, postNotice } from './post-notice.ts';

/** Joins the settings of an outlet and the guarded way out. Nothing is opened before the first message. */
export function noticeOutletFor(settings: OutletSettings, http: Http): NoticeOutlet {
  return {
    name: settings.name,
    async deliver(message) {
      const now = new Date();
      await postNotice(http, postFor(settings, message, now), now);
    },
  };
}

function postFor(settings: OutletSettings, message: NoticeMessage, now: Date): NoticePost {
  switch (settings.name) {
    case 'slack':
      return slackPost(settings, message);
    case 'teams':
      return teamsPost(settings, message);
    case 'ntfy':
      return ntfyPost(settings, message);
    case 'gotify':
      return gotifyPost(settings, message);
    case 'sms':
      return smsPost(settings, message);
    case 'webhook':
      return webhookPost(settings, message, now);
  }
}
