-- The forms under which a message is found, made by the reader; apart, so that what grouping writes on the wide row
-- leaves this index alone.
CREATE TABLE "doleances"."complaint_words" (
	"complaint_id" text PRIMARY KEY NOT NULL,
	"received_at" timestamp with time zone NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "doleances"."complaint_words" ADD CONSTRAINT "complaint_words_complaint_id_complaints_id_fk" FOREIGN KEY ("complaint_id") REFERENCES "doleances"."complaints"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "complaint_words_words" ON "doleances"."complaint_words" USING gin ("words");--> statement-breakpoint
CREATE INDEX "complaint_words_received_at" ON "doleances"."complaint_words" USING btree ("received_at","complaint_id");
