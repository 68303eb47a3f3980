/**
 * Sends each answer of a Google form to Doleances, signed (Standard Webhooks).
 *
 * In the sheet of the answers: Extensions, Apps Script, paste all of this in place of what is there. In the project's
 * settings add two script properties: URL and SECRET, as `doleances form add` printed them. Then run `install` once.
 */
function install() {
  const sheet = SpreadsheetApp.getActive();
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
  ScriptApp.newTrigger('sendAnswer').forSpreadsheet(sheet).onFormSubmit().create();
  ScriptApp.newTrigger('sendWaiting').timeBased().everyHours(1).create();
}

/** An answer came in. */
function sendAnswer(event) {
  const fields = event.namedValues;
  const row = event.range.getRow();
  const sheet = event.source.getId();
  const at = new Date().toISOString();
  const body = JSON.stringify({
    type: 'form.submitted',
    timestamp: at,
    data: { source: 'google-forms', sheet: sheet, row: row, fields: fields },
  });
  const id = 'gf_' + sheet + '_' + row + '_' + at;
  if (!post(id, body)) PropertiesService.getScriptProperties().setProperty('waiting ' + id, body);
}

/** What could not be sent is sent again each hour, until it is taken. */
function sendWaiting() {
  const properties = PropertiesService.getScriptProperties();
  for (const name of properties.getKeys()) {
    if (name.indexOf('waiting ') !== 0) continue;
    if (post(name.slice('waiting '.length), properties.getProperty(name))) properties.deleteProperty(name);
  }
}

/** @returns Whether it was taken, now or before. */
function post(id, body) {
  const properties = PropertiesService.getScriptProperties();
  const key = Utilities.base64Decode(properties.getProperty('SECRET').replace('whsec_', ''));
  const time = String(Math.floor(Date.now() / 1000));
  const signed = Utilities.newBlob(id + '.' + time + '.' + body).getBytes();
  const signature = Utilities.base64Encode(Utilities.computeHmacSha256Signature(signed, key));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const answer = UrlFetchApp.fetch(properties.getProperty('URL'), {
        method: 'post',
        contentType: 'application/json',
        payload: Utilities.newBlob(body).getBytes(),
        headers: { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': 'v1,' + signature },
        muteHttpExceptions: true,
      });
      if (answer.getResponseCode() < 300) return true;
    } catch (error) {
      console.warn('Doleances could not be reached', error);
    }
    Utilities.sleep(2000 * (attempt + 1));
  }
  return false;
}
