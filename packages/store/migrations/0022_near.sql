-- The planner takes "shares one of these 34 keys" for a sixth of the table and reads all of it; it is a handful of rows.
CREATE FUNCTION "doleances"."sharing_a_band"(wanted bigint[]) RETURNS SETOF text
LANGUAGE sql STABLE ROWS 20 SET enable_seqscan = off
AS $$ select complaint_id from doleances.complaint_bands where bands && wanted $$;--> statement-breakpoint
-- Else each look goes through what was written since the last tidying, too.
ALTER INDEX "doleances"."complaint_bands_bands" SET (fastupdate = off);
