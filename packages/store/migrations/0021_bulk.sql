-- What came together with many others waits behind what came alone.
ALTER TABLE "doleances"."work" ADD COLUMN "is_bulk" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "work_newest" ON "doleances"."work" USING btree ("stage","due_at") WHERE "state" in ('open', 'leased') and not "is_bulk";
