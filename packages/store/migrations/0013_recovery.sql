CREATE TABLE "doleances"."ledger_deeds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."ledger_deeds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"ledger" text NOT NULL,
	"subject_id" text NOT NULL,
	"key" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"who" text NOT NULL,
	"why" text,
	"deed" jsonb NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_deeds_key" ON "doleances"."ledger_deeds" USING btree ("ledger","subject_id","key");--> statement-breakpoint
CREATE INDEX "ledger_deeds_subject_id" ON "doleances"."ledger_deeds" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "complaints_demands" ON "doleances"."complaints" USING btree ("received_at") WHERE (signals -> 'boundaryConditionIds') <> '[]'::jsonb;--> statement-breakpoint
-- What was done to make amends, and what was decided on conditions, stays written; the sample's may go with it. Erasing a
-- person says so by `set local doleances.erasing = 'on'` in its transaction.
CREATE FUNCTION "doleances"."ledger_deeds_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'ledger deeds are append-only';
  END IF;
  IF current_setting('doleances.erasing', true) = 'on' THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' AND OLD.is_sample THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'ledger deeds are append-only';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "ledger_deeds_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."ledger_deeds"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."ledger_deeds_are_append_only"();
--> statement-breakpoint
CREATE TRIGGER "ledger_deeds_table_stays" BEFORE TRUNCATE ON "doleances"."ledger_deeds"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."ledger_deeds_are_append_only"();
