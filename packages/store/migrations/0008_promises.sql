ALTER TABLE "doleances"."promises" ADD COLUMN "new_due_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."promises" ADD COLUMN "done_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "doleances"."promises" ADD COLUMN "decided_by" text;--> statement-breakpoint
ALTER TABLE "doleances"."promises" ADD COLUMN "beneficiary_name" text;--> statement-breakpoint
CREATE TABLE "doleances"."link_keys" (
	"purpose" text PRIMARY KEY NOT NULL,
	"key" "bytea" NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "promises_state_due_at" ON "doleances"."promises" USING btree ("state","due_at");--> statement-breakpoint
CREATE INDEX "complaints_status_chase" ON "doleances"."complaints" USING btree ("received_at") WHERE "kind" = 'status_chase';
