CREATE TABLE "doleances"."held_items" (
	"item_id" text PRIMARY KEY NOT NULL,
	"source_id" text NOT NULL,
	"why" text NOT NULL,
	"held_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "doleances"."complaints" ADD COLUMN "author_phone" text;--> statement-breakpoint
ALTER TABLE "doleances"."held_items" ADD CONSTRAINT "held_items_item_id_items_id_fk" FOREIGN KEY ("item_id") REFERENCES "doleances"."items"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "held_items_source" ON "doleances"."held_items" USING btree ("source_id","held_at");--> statement-breakpoint
CREATE UNIQUE INDEX "sources_address" ON "doleances"."sources" USING btree (("settings" ->> 'address')) WHERE "doleances"."sources"."kind" = 'form';
