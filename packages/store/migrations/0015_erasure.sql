-- What was erased, when, why and by whom: nothing of the person. Nobody changes or removes it.
CREATE TABLE "doleances"."erasures" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."erasures_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" text NOT NULL,
	"who" text NOT NULL,
	"why" text,
	"salt" "bytea" NOT NULL,
	"before" timestamp with time zone,
	"months" integer
);
--> statement-breakpoint
CREATE TABLE "doleances"."erasure_counts" (
	"erasure_id" bigint NOT NULL,
	"name" text NOT NULL,
	"rows" integer NOT NULL,
	CONSTRAINT "erasure_counts_erasure_id_name_pk" PRIMARY KEY("erasure_id","name")
);
--> statement-breakpoint
-- Salted fingerprints of what went: by these a backup that is brought back loses it again.
CREATE TABLE "doleances"."erasure_marks" (
	"erasure_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"mark" text NOT NULL,
	CONSTRAINT "erasure_marks_erasure_id_kind_mark_pk" PRIMARY KEY("erasure_id","kind","mark")
);
--> statement-breakpoint
-- Whose words must stay for now (a dispute, a claim), until somebody lifts it.
CREATE TABLE "doleances"."holds" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."holds_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"client_key" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"who" text NOT NULL,
	"why" text NOT NULL,
	"lifted_at" timestamp with time zone,
	"lifted_by" text
);
--> statement-breakpoint
ALTER TABLE "doleances"."erasure_counts" ADD CONSTRAINT "erasure_counts_erasure_id_erasures_id_fk" FOREIGN KEY ("erasure_id") REFERENCES "doleances"."erasures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."erasure_marks" ADD CONSTRAINT "erasure_marks_erasure_id_erasures_id_fk" FOREIGN KEY ("erasure_id") REFERENCES "doleances"."erasures"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "doleances"."items" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "items_received_at" ON "doleances"."items" USING btree ("received_at");--> statement-breakpoint
CREATE INDEX "holds_client_key" ON "doleances"."holds" USING btree ("client_key") WHERE "lifted_at" is null;--> statement-breakpoint
-- Only the transaction that wrote an erasure down may pass the guards of what is append-only: nobody erases without a
-- trace, whatever they set.
CREATE FUNCTION "doleances"."is_erasing"() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT 1 FROM "doleances"."erasures"
    WHERE "id"::text = current_setting('doleances.erasing', true) AND xmin = pg_current_xact_id()::xid)
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "doleances"."events_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'events are append-only';
  END IF;
  IF TG_OP = 'DELETE' AND OLD.is_sample THEN
    RETURN OLD;
  END IF;
  IF "doleances"."is_erasing"() THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'events are append-only';
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "doleances"."ledger_deeds_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'ledger deeds are append-only';
  END IF;
  IF TG_OP = 'DELETE' AND OLD.is_sample THEN
    RETURN OLD;
  END IF;
  IF "doleances"."is_erasing"() THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'ledger deeds are append-only';
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "doleances"."theme_events_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'theme events are append-only';
  END IF;
  IF TG_OP = 'DELETE' AND OLD.is_sample THEN
    RETURN OLD;
  END IF;
  IF "doleances"."is_erasing"() THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'theme events are append-only';
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "doleances"."nil_declarations_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'nil declarations are append-only';
  END IF;
  IF TG_OP = 'DELETE' AND OLD.is_sample THEN
    RETURN OLD;
  END IF;
  IF "doleances"."is_erasing"() THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'nil declarations are append-only';
END
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION "doleances"."corrections_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'corrections are append-only';
  END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM "doleances"."complaints" WHERE "id" = OLD."complaint_id") THEN
    RETURN OLD;
  END IF;
  IF "doleances"."is_erasing"() THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'corrections are append-only';
END
$$;
--> statement-breakpoint
-- Of the register itself nothing ever goes.
CREATE FUNCTION "doleances"."register_stays"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
--> statement-breakpoint
CREATE TRIGGER "erasures_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."erasures"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."register_stays"();--> statement-breakpoint
CREATE TRIGGER "erasures_table_stays" BEFORE TRUNCATE ON "doleances"."erasures"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."register_stays"();--> statement-breakpoint
CREATE TRIGGER "erasure_counts_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."erasure_counts"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."register_stays"();--> statement-breakpoint
CREATE TRIGGER "erasure_counts_table_stays" BEFORE TRUNCATE ON "doleances"."erasure_counts"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."register_stays"();--> statement-breakpoint
CREATE TRIGGER "erasure_marks_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."erasure_marks"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."register_stays"();--> statement-breakpoint
CREATE TRIGGER "erasure_marks_table_stays" BEFORE TRUNCATE ON "doleances"."erasure_marks"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."register_stays"();
--> statement-breakpoint
-- Bytes as text, where they are: a look for somebody's name must not stop at a file that is no text.
CREATE FUNCTION "doleances"."words_of"("raw" bytea) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN convert_from("raw", 'UTF8');
EXCEPTION WHEN OTHERS THEN
  RETURN encode("raw", 'escape');
END
$$;
