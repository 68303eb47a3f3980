CREATE TABLE "doleances"."api_tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"staff_name" text,
	"locations" jsonb,
	"secret_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL,
	"expires_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by" text,
	CONSTRAINT "api_tokens_secret_hash_unique" UNIQUE("secret_hash")
);
--> statement-breakpoint
CREATE TABLE "doleances"."subscriptions" (
	"id" text PRIMARY KEY NOT NULL,
	"url" text NOT NULL,
	"events" text[] NOT NULL,
	"sealed_secret" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"created_by" text NOT NULL,
	"stopped_at" timestamp with time zone,
	"last_sent_at" timestamp with time zone,
	"last_failed_at" timestamp with time zone,
	"last_error" text,
	"removed_at" timestamp with time zone
);
--> statement-breakpoint
CREATE INDEX "themes_created_at" ON "doleances"."themes" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "events_told_at" ON "doleances"."events" USING btree ("at");
