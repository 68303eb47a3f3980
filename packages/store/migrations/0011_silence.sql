-- A day and the week it belongs to are counted apart: whichever was told last holds.
ALTER TABLE "doleances"."exposure" ADD COLUMN "span" text DEFAULT 'week' NOT NULL;--> statement-breakpoint
ALTER TABLE "doleances"."exposure" ADD COLUMN "saved_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE TABLE "doleances"."nil_declarations" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."nil_declarations_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"location" text NOT NULL,
	"week_of" text NOT NULL,
	"is_nil" boolean NOT NULL,
	"who" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."client_purchases" (
	"id" text PRIMARY KEY NOT NULL,
	"client_key" text NOT NULL,
	"client_name" text NOT NULL,
	"bought_on" text NOT NULL,
	"location" text,
	"amount_cents" bigint,
	"saved_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."silence_alarms" (
	"id" text PRIMARY KEY NOT NULL,
	"stream" text NOT NULL,
	"state" text NOT NULL,
	"cause" text,
	"since" text NOT NULL,
	"complaints" integer NOT NULL,
	"expected" real NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"closed_at" timestamp with time zone,
	"is_sample" boolean NOT NULL
);
--> statement-breakpoint
CREATE INDEX "nil_declarations_location" ON "doleances"."nil_declarations" USING btree ("location","week_of","id");--> statement-breakpoint
CREATE INDEX "client_purchases_client_key" ON "doleances"."client_purchases" USING btree ("client_key","bought_on");--> statement-breakpoint
CREATE UNIQUE INDEX "silence_alarms_open" ON "doleances"."silence_alarms" USING btree ("stream") WHERE "closed_at" is null;--> statement-breakpoint
-- Who confirmed what stays written: a further row takes it back. The sample's may go with it.
CREATE FUNCTION "doleances"."nil_declarations_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.is_sample THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'nil declarations are append-only';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "nil_declarations_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."nil_declarations"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."nil_declarations_are_append_only"();
--> statement-breakpoint
CREATE TRIGGER "nil_declarations_table_stays" BEFORE TRUNCATE ON "doleances"."nil_declarations"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."nil_declarations_are_append_only"();
--> statement-breakpoint
CREATE INDEX "complaints_claims_contact" ON "doleances"."complaints" USING btree ("received_at") WHERE (("signals" ->> 'priorContactsClaimed')::integer > 0);
