-- The calendar's address is signed like every other link, by the key of the installation; renewals are events.
DROP TABLE "doleances"."link_keys";
--> statement-breakpoint
-- Which living process holds a row: its connection holds an advisory lock of this number, which ends when it dies.
ALTER TABLE "doleances"."work" ADD COLUMN "holder" integer;--> statement-breakpoint
ALTER TABLE "doleances"."outbox" ADD COLUMN "holder" integer;
