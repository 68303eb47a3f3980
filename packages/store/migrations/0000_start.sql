CREATE SCHEMA "doleances";
--> statement-breakpoint
CREATE TABLE "doleances"."complaint_bands" (
	"complaint_id" text PRIMARY KEY NOT NULL,
	"bands" bigint[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."complaints" (
	"id" text PRIMARY KEY NOT NULL,
	"item_id" text NOT NULL,
	"external_id" text NOT NULL,
	"channel" text NOT NULL,
	"direction" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"language" text NOT NULL,
	"kind" text NOT NULL,
	"severity" smallint,
	"critical_reasons" text[] NOT NULL,
	"location" text,
	"subject" text,
	"text" text NOT NULL,
	"clean_text" text NOT NULL,
	"author_name" text,
	"author_email" text,
	"client_key" text NOT NULL,
	"client_id" text,
	"stars_of_five" real,
	"in_reply_to" text,
	"thread_key" text,
	"duplicate_of" text,
	"signals" jsonb NOT NULL,
	"is_sample" boolean NOT NULL,
	"read_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "complaints_itemId_unique" UNIQUE("item_id")
);
--> statement-breakpoint
CREATE TABLE "doleances"."grievances" (
	"id" text PRIMARY KEY NOT NULL,
	"complaint_id" text NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"quote" text NOT NULL,
	"facet" text NOT NULL,
	"target" text NOT NULL,
	"staff" text,
	"unresolved_staff" text,
	"staff_candidates" text[] NOT NULL,
	"product" text,
	"severity" smallint NOT NULL,
	"theme_id" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."promises" (
	"id" text PRIMARY KEY NOT NULL,
	"complaint_id" text NOT NULL,
	"promisor" text,
	"performer" text,
	"action" text NOT NULL,
	"quote" text NOT NULL,
	"span_start" integer NOT NULL,
	"span_end" integer NOT NULL,
	"due_at" timestamp with time zone,
	"due_text" text,
	"condition" text,
	"voice" text NOT NULL,
	"confidence" real NOT NULL,
	"state" text NOT NULL,
	"is_state_settled" boolean DEFAULT false NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"kept_by_complaint_id" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."clients" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"email" text,
	"organisation" text,
	"client_since" text,
	"yearly_margin_cents" bigint,
	"days_to_pay" double precision,
	"referrals" integer,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."exposure" (
	"stream" text NOT NULL,
	"week_of" timestamp with time zone NOT NULL,
	"units" double precision NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "exposure_stream_week_of_pk" PRIMARY KEY("stream","week_of")
);
--> statement-breakpoint
CREATE TABLE "doleances"."firm" (
	"id" text PRIMARY KEY DEFAULT 'firm' NOT NULL,
	"firm" jsonb NOT NULL,
	"is_sample" boolean NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "firm_is_one" CHECK ("doleances"."firm"."id" = 'firm')
);
--> statement-breakpoint
CREATE TABLE "doleances"."items" (
	"id" text PRIMARY KEY NOT NULL,
	"source_id" text NOT NULL,
	"external_id" text NOT NULL,
	"raw_type" text NOT NULL,
	"raw" "bytea" NOT NULL,
	"raw_sha256" "bytea" NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"accepted_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "items_source_external" UNIQUE("source_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "doleances"."sources" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"settings" jsonb NOT NULL,
	"schedule" text,
	"cursor" jsonb,
	"is_paused" boolean DEFAULT false NOT NULL,
	"is_sample" boolean NOT NULL,
	"last_seen_at" timestamp with time zone,
	"last_error" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "sources_kind_name" UNIQUE("kind","name")
);
--> statement-breakpoint
CREATE TABLE "doleances"."events" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."events_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"who" text NOT NULL,
	"what" text NOT NULL,
	"subject_id" text NOT NULL,
	"why" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."reports" (
	"id" text PRIMARY KEY NOT NULL,
	"week" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"document" jsonb,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "reports_week_unique" UNIQUE("week")
);
--> statement-breakpoint
CREATE TABLE "doleances"."escalations" (
	"id" text PRIMARY KEY NOT NULL,
	"complaint_id" text NOT NULL,
	"reasons" text[] NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"dedup_key" text NOT NULL,
	"urgency" text NOT NULL,
	"recipients" jsonb NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text,
	"not_before" timestamp with time zone,
	"state" text DEFAULT 'pending' NOT NULL,
	"message_id" text NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"last_error" text,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "outbox_dedupKey_unique" UNIQUE("dedup_key")
);
--> statement-breakpoint
CREATE TABLE "doleances"."backlog" (
	"id" text PRIMARY KEY NOT NULL,
	"theme_id" text NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"effort_half_days" real DEFAULT 3 NOT NULL,
	"owner" text,
	"fixed_at" timestamp with time zone,
	"snoozed_until" timestamp with time zone,
	"pinned_rank" integer,
	"pinned_until" timestamp with time zone,
	"rank" integer,
	"ranked" jsonb,
	"ranked_at" timestamp with time zone,
	"is_sample" boolean NOT NULL,
	CONSTRAINT "backlog_themeId_unique" UNIQUE("theme_id")
);
--> statement-breakpoint
CREATE TABLE "doleances"."themes" (
	"id" text PRIMARY KEY NOT NULL,
	"facet" text NOT NULL,
	"product" text,
	"label_fr" text NOT NULL,
	"label_en" text NOT NULL,
	"target" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."fences" (
	"name" text PRIMARY KEY NOT NULL,
	"epoch" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."work" (
	"stage" text NOT NULL,
	"subject_id" text NOT NULL,
	"version" integer NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"wanted" integer DEFAULT 1 NOT NULL,
	"claimed" integer DEFAULT 0 NOT NULL,
	"due_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lease_until" timestamp with time zone,
	"crashes" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"error" text,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "work_stage_subject_id_pk" PRIMARY KEY("stage","subject_id")
);
--> statement-breakpoint
ALTER TABLE "doleances"."complaint_bands" ADD CONSTRAINT "complaint_bands_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "doleances"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."complaints" ADD CONSTRAINT "complaints_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "doleances"."items"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."grievances" ADD CONSTRAINT "grievances_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "doleances"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."grievances" ADD CONSTRAINT "grievances_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "doleances"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."promises" ADD CONSTRAINT "promises_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "doleances"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."items" ADD CONSTRAINT "items_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "doleances"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."escalations" ADD CONSTRAINT "escalations_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "doleances"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."backlog" ADD CONSTRAINT "backlog_theme_id_themes_id_fk" FOREIGN KEY ("theme_id") REFERENCES "doleances"."themes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_bands_bands" ON "doleances"."complaint_bands" USING gin ("bands");--> statement-breakpoint
CREATE INDEX "complaints_received_at" ON "doleances"."complaints" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "complaints_external_id" ON "doleances"."complaints" USING btree ("external_id");--> statement-breakpoint
CREATE INDEX "complaints_client_key" ON "doleances"."complaints" USING btree ("client_key","received_at");--> statement-breakpoint
CREATE INDEX "complaints_thread_key" ON "doleances"."complaints" USING btree ("thread_key");--> statement-breakpoint
CREATE INDEX "complaints_critical" ON "doleances"."complaints" USING btree ("received_at") WHERE cardinality("doleances"."complaints"."critical_reasons") > 0;--> statement-breakpoint
CREATE INDEX "grievances_complaint_id" ON "doleances"."grievances" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "grievances_theme_id" ON "doleances"."grievances" USING btree ("theme_id","received_at");--> statement-breakpoint
CREATE INDEX "grievances_received_at" ON "doleances"."grievances" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "promises_complaint_id" ON "doleances"."promises" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "promises_open" ON "doleances"."promises" USING btree ("due_at") WHERE "doleances"."promises"."state" = 'open';--> statement-breakpoint
CREATE INDEX "clients_email" ON "doleances"."clients" USING btree ("email");--> statement-breakpoint
CREATE INDEX "clients_name_key" ON "doleances"."clients" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "items_accepted_at" ON "doleances"."items" USING btree ("accepted_at");--> statement-breakpoint
CREATE INDEX "events_subject_id" ON "doleances"."events" USING btree ("subject_id","at");--> statement-breakpoint
CREATE INDEX "reports_made_at" ON "doleances"."reports" USING btree ("made_at");--> statement-breakpoint
CREATE INDEX "escalations_complaint_id" ON "doleances"."escalations" USING btree ("complaint_id");--> statement-breakpoint
CREATE INDEX "escalations_opened_at" ON "doleances"."escalations" USING btree ("opened_at");--> statement-breakpoint
CREATE INDEX "outbox_open" ON "doleances"."outbox" USING btree ("urgency","created_at") WHERE "doleances"."outbox"."state" in ('pending', 'sending');--> statement-breakpoint
CREATE INDEX "outbox_created_at" ON "doleances"."outbox" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "backlog_rank" ON "doleances"."backlog" USING btree ("rank");--> statement-breakpoint
CREATE INDEX "work_open" ON "doleances"."work" USING btree ("stage","due_at") WHERE "doleances"."work"."state" in ('open', 'leased');--> statement-breakpoint
CREATE INDEX "work_quarantined" ON "doleances"."work" USING btree ("changed_at") WHERE "doleances"."work"."state" = 'quarantined';--> statement-breakpoint
CREATE INDEX "work_done_version" ON "doleances"."work" USING btree ("stage","version") WHERE "doleances"."work"."state" in ('done', 'quarantined');