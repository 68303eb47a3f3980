CREATE TABLE "doleances"."corrections" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."corrections_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"complaint_id" text NOT NULL,
	"span_start" integer,
	"span_end" integer,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"field" text NOT NULL,
	"was" text,
	"corrected_to" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"who" text NOT NULL,
	"why" text,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "doleances"."complaints" ADD COLUMN "kind_read" text;--> statement-breakpoint
ALTER TABLE "doleances"."corrections" ADD CONSTRAINT "corrections_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "doleances"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_complaint_id" ON "doleances"."corrections" USING btree ("complaint_id","id");--> statement-breakpoint
-- What a person said of a reading stays written, and goes with the complaint alone (retention, erasure, the sample):
-- by then the complaint's own row is gone.
CREATE FUNCTION "doleances"."corrections_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "doleances"."complaints" WHERE "id" = OLD."complaint_id") THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'corrections are append-only';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "corrections_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."corrections"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."corrections_are_append_only"();
--> statement-breakpoint
CREATE TRIGGER "corrections_table_stays" BEFORE TRUNCATE ON "doleances"."corrections"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."corrections_are_append_only"();
