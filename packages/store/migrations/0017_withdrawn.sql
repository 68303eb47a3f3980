-- A review that its site shows no more stays, and says so.
ALTER TABLE "doleances"."complaints" ADD COLUMN "withdrawn_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "complaints_withdrawn" ON "doleances"."complaints" USING btree ("item_id") WHERE "withdrawn_at" is not null;--> statement-breakpoint
-- A mailbox that is numbered anew asks whether its source gave these bytes before.
CREATE INDEX "items_source_bytes" ON "doleances"."items" USING btree ("source_id","raw_sha256");
