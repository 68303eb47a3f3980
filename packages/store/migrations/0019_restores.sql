-- When this installation was brought back from a backup: what fell due between the two moments may have been done before,
-- by the installation that was lost, and is not sent a second time.
CREATE TABLE "doleances"."restores" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "doleances"."restores_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"made_at" timestamp with time zone NOT NULL,
	"restored_at" timestamp with time zone NOT NULL
);
