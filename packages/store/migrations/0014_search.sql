-- The forms under which a message is found, made by the reader; apart, so that what grouping writes on the wide row
-- leaves this index alone.
CREATE TABLE "doleances"."complaint_words" (
	"complaint_id" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "doleances"."complaint_words" ADD CONSTRAINT "complaint_words_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "doleances"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_words_words" ON "doleances"."complaint_words" USING gin ("words");--> statement-breakpoint
CREATE INDEX "complaint_words_received_at" ON "doleances"."complaint_words" USING btree ("received_at","complaint_id");
--> statement-breakpoint
-- Counts what was written to tables that figures are made of: pages keep their figures as long as it stands still.
CREATE SEQUENCE "doleances"."changes";--> statement-breakpoint
CREATE FUNCTION "doleances"."note_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM nextval('doleances.changes');
  RETURN NULL;
END
$$;
--> statement-breakpoint
DO $$
DECLARE changed text;
BEGIN
  FOR changed IN
    SELECT tablename FROM pg_tables WHERE schemaname = 'doleances' AND tablename NOT IN
      ('work', 'fences', 'outbox', 'outbox_attempts', 'outlets', 'complaint_words', 'complaint_bands', 'link_keys', 'held_items',
       'api_tokens', 'subscriptions', 'account_links', 'person_logins', 'person_sessions', 'person_verifications',
       'person_two_factors', 'person_passkeys', 'sign_in_tries')
  LOOP
    EXECUTE format('CREATE TRIGGER note_change AFTER INSERT OR UPDATE OR DELETE ON doleances.%I
      FOR EACH STATEMENT EXECUTE FUNCTION doleances.note_change()', changed);
  END LOOP;
END
$$;
--> statement-breakpoint
CREATE INDEX "events_at" ON "doleances"."events" USING btree ("at","id");--> statement-breakpoint
CREATE INDEX "promises_made_at" ON "doleances"."promises" USING btree ("made_at");
--> statement-breakpoint
CREATE INDEX "promises_due_at" ON "doleances"."promises" USING btree ("due_at","made_at","id");--> statement-breakpoint
CREATE INDEX "promises_done_at" ON "doleances"."promises" USING btree ("done_at") WHERE "done_at" is not null;--> statement-breakpoint
CREATE INDEX "items_is_sample" ON "doleances"."items" USING btree ("id") WHERE "is_sample";--> statement-breakpoint
-- Who wrote, in which way and where: asked of many complaints at once, without their words.
CREATE INDEX "complaints_told" ON "doleances"."complaints" USING btree ("id") INCLUDE ("client_key","duplicate_of","direction","kind","kind_read","location","received_at");
