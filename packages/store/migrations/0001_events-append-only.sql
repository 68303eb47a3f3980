-- What happened stays written. Sample rows may go (one-click removal); erasing a person or ending retention
-- says so by `set local doleances.erasing = 'on'` in its transaction.
CREATE FUNCTION "doleances"."events_are_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'events are append-only';
  END IF;
  IF current_setting('doleances.erasing', true) = 'on' THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE' AND OLD.is_sample THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'events are append-only';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "events_rows_stay" BEFORE UPDATE OR DELETE ON "doleances"."events"
  FOR EACH ROW EXECUTE FUNCTION "doleances"."events_are_append_only"();
--> statement-breakpoint
CREATE TRIGGER "events_table_stays" BEFORE TRUNCATE ON "doleances"."events"
  FOR EACH STATEMENT EXECUTE FUNCTION "doleances"."events_are_append_only"();
