ALTER TABLE "doleances"."escalations" ADD COLUMN "route" text DEFAULT 'alert' NOT NULL;--> statement-breakpoint
-- What became of the escalations so far stands in the events.
UPDATE "doleances"."escalations" e SET "route" = replace(v."what", 'escalation_', '')
  FROM "doleances"."events" v WHERE v."subject_id" = e."complaint_id" AND starts_with(v."what", 'escalation_');--> statement-breakpoint
ALTER TABLE "doleances"."escalations" ADD COLUMN "told" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."escalations" ADD COLUMN "digest_for" text;--> statement-breakpoint
ALTER TABLE "doleances"."escalations" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."escalations" ADD COLUMN "closed_by" text;--> statement-breakpoint
ALTER TABLE "doleances"."complaints" ADD COLUMN "named_staff" text[] DEFAULT '{}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."complaints" ADD COLUMN "is_for_boss" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."complaints" ADD COLUMN "released_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."outbox" ADD COLUMN "outlet" text DEFAULT 'mail' NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."outbox" ADD COLUMN "notice" jsonb;--> statement-breakpoint
ALTER TABLE "doleances"."outbox" ADD COLUMN "about_id" text;--> statement-breakpoint
CREATE TABLE "doleances"."outbox_attempts" (
	"outbox_id" text NOT NULL,
	"attempt" integer NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"outcome" text,
	"error" text,
	CONSTRAINT "outbox_attempts_outbox_id_attempt_pk" PRIMARY KEY("outbox_id","attempt")
);
--> statement-breakpoint
CREATE TABLE "doleances"."outlets" (
	"name" text PRIMARY KEY NOT NULL,
	"address_hash" text NOT NULL,
	"stopped_at" timestamp with time zone,
	"last_sent_at" timestamp with time zone,
	"last_failed_at" timestamp with time zone,
	"last_error" text
);
--> statement-breakpoint
ALTER TABLE "doleances"."outbox_attempts" ADD CONSTRAINT "outbox_attempts_outbox_id_outbox_id_fk" FOREIGN KEY ("outbox_id") REFERENCES "doleances"."outbox"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaints_named_staff" ON "doleances"."complaints" USING gin ("named_staff") WHERE "named_staff" <> '{}';--> statement-breakpoint
CREATE INDEX "complaints_is_for_boss" ON "doleances"."complaints" USING btree ("id") WHERE "is_for_boss";--> statement-breakpoint
CREATE INDEX "outbox_message_id" ON "doleances"."outbox" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "outbox_about_id" ON "doleances"."outbox" USING btree ("about_id") WHERE "about_id" is not null;--> statement-breakpoint
CREATE INDEX "escalations_digest_for" ON "doleances"."escalations" USING btree ("digest_for") WHERE "digest_for" is not null;--> statement-breakpoint
CREATE INDEX "outbox_attempts_started_at" ON "doleances"."outbox_attempts" USING btree ("started_at");
