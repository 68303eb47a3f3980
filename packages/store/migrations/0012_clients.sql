ALTER TABLE "doleances"."clients" ADD COLUMN "other_emails" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."clients" ADD COLUMN "phones" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."clients" ADD COLUMN "yearly_spend_cents" bigint;--> statement-breakpoint
ALTER TABLE "doleances"."clients" ADD COLUMN "grade" text;--> statement-breakpoint
ALTER TABLE "doleances"."clients" ADD COLUMN "language" text;--> statement-breakpoint
ALTER TABLE "doleances"."clients" ADD COLUMN "location" text;--> statement-breakpoint
ALTER TABLE "doleances"."clients" ADD COLUMN "notes" text;--> statement-breakpoint
ALTER TABLE "doleances"."complaints" ADD COLUMN "home_client_key" text;--> statement-breakpoint
ALTER TABLE "doleances"."complaints" ADD COLUMN "phone_key" text;--> statement-breakpoint
-- Whom a message names by itself; where only the firm's list told, the list's own key stays.
UPDATE "doleances"."complaints" c SET "home_client_key" = CASE
	WHEN c."direction" = 'in' AND c."author_email" <> '' THEN lower(c."author_email")
	ELSE coalesce((SELECT k."email" FROM "doleances"."clients" k WHERE k."id" = c."client_key"), c."client_key") END;--> statement-breakpoint
CREATE INDEX "complaints_home_client_key" ON "doleances"."complaints" USING btree ("home_client_key");--> statement-breakpoint
CREATE INDEX "complaints_phone_key" ON "doleances"."complaints" USING btree ("phone_key") WHERE "phone_key" is not null;--> statement-breakpoint
CREATE TABLE "doleances"."client_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."client_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"who" text NOT NULL,
	"why" text,
	"kind" text NOT NULL,
	"client_key" text NOT NULL,
	"detail" jsonb NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX "client_events_client_key" ON "doleances"."client_events" USING btree ("client_key");--> statement-breakpoint
-- What people did stays written. Sample rows may go; erasing a person says so in its transaction, as for the other events.
CREATE TRIGGER "client_events_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."client_events"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."events_are_append_only"();
--> statement-breakpoint
CREATE TRIGGER "client_events_table_stays" BEFORE TRUNCATE ON "doleances"."client_events"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."events_are_append_only"();
