-- The register of confidentiality incidents: what was known and done, in the order it was written. Five years by law at
-- least (Québec, règlement sur les incidents de confidentialité, art. 8); nothing here removes it.
CREATE TABLE "doleances"."breach_deeds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."breach_deeds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"breach_id" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"who" text NOT NULL,
	"deed" jsonb NOT NULL
);
--> statement-breakpoint
CREATE INDEX "breach_deeds_breach_id" ON "doleances"."breach_deeds" USING btree ("breach_id","id");--> statement-breakpoint
CREATE TRIGGER "breach_deeds_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."breach_deeds"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."register_stays"();--> statement-breakpoint
CREATE TRIGGER "breach_deeds_table_stays" BEFORE TRUNCATE ON "doleances"."breach_deeds"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."register_stays"();
