ALTER TABLE "doleances"."sources" ADD COLUMN "sealed" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "last_item_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "failing_since" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "failures" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "needs_person" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "progress" jsonb;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "refused" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "refused_count" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "check_wanted_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "last_check" jsonb;--> statement-breakpoint
ALTER TABLE "doleances"."sources" ADD COLUMN "removed_at" timestamp with time zone;