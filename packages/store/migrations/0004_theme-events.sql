CREATE TABLE "doleances"."pushes" (
	"theme_id" text NOT NULL,
	"tracker" text NOT NULL,
	"state" text DEFAULT 'pending' NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"who" text NOT NULL,
	"url" text,
	"attempt" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp with time zone,
	"first_sent_at" timestamp with time zone,
	"not_before" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "pushes_theme_id_tracker_pk" PRIMARY KEY("theme_id","tracker")
);
--> statement-breakpoint
CREATE TABLE "doleances"."theme_events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."theme_events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"who" text NOT NULL,
	"why" text,
	"kind" text NOT NULL,
	"theme_id" text NOT NULL,
	"into" text,
	"label" jsonb,
	"rule" jsonb,
	"undoes" bigint,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "doleances"."grievances" ADD COLUMN "home_theme_id" text;--> statement-breakpoint
ALTER TABLE "doleances"."corrections" ADD COLUMN "withdraws" bigint;--> statement-breakpoint
ALTER TABLE "doleances"."corrections" ADD COLUMN "is_lesson" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."corrections" ADD COLUMN "theme_event_id" bigint;--> statement-breakpoint
ALTER TABLE "doleances"."events" ADD COLUMN "detail" jsonb;--> statement-breakpoint
ALTER TABLE "doleances"."backlog" ADD COLUMN "snooze" jsonb;--> statement-breakpoint
ALTER TABLE "doleances"."backlog" ADD COLUMN "expected_fall" real;--> statement-breakpoint
ALTER TABLE "doleances"."backlog" ADD COLUMN "fix_note" text;--> statement-breakpoint
ALTER TABLE "doleances"."backlog" ADD COLUMN "link_url" text;--> statement-breakpoint
ALTER TABLE "doleances"."themes" ADD COLUMN "named_fr" text;--> statement-breakpoint
ALTER TABLE "doleances"."themes" ADD COLUMN "named_en" text;--> statement-breakpoint
ALTER TABLE "doleances"."themes" ADD COLUMN "merged_into" text;--> statement-breakpoint
ALTER TABLE "doleances"."pushes" ADD CONSTRAINT "pushes_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "doleances"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "theme_events_theme_id" ON "doleances"."theme_events" USING btree ("theme_id");--> statement-breakpoint
CREATE INDEX "grievances_home_theme_id" ON "doleances"."grievances" USING btree ("home_theme_id");--> statement-breakpoint
CREATE INDEX "corrections_theme_event_id" ON "doleances"."corrections" USING btree ("theme_event_id");--> statement-breakpoint
-- Until now nobody merged or split anything: each grievance is at home.
UPDATE "doleances"."grievances" SET "home_theme_id" = "theme_id" WHERE "theme_id" IS NOT NULL;--> statement-breakpoint
-- What people did to themes stays written; the sample's may go with it.
CREATE FUNCTION "doleances"."theme_events_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.is_sample THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'theme events are append-only';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "theme_events_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."theme_events"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."theme_events_are_append_only"();
--> statement-breakpoint
CREATE TRIGGER "theme_events_table_stays" BEFORE TRUNCATE ON "doleances"."theme_events"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."theme_events_are_append_only"();
