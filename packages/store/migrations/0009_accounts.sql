CREATE TABLE "doleances"."people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"locations" text[],
	"staff_name" text,
	"language" text,
	"email_verified" boolean DEFAULT true NOT NULL,
	"image" text,
	"two_factor_enabled" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp with time zone,
	CONSTRAINT "people_email_unique" UNIQUE("email")
);
--> statement-breakpoint
CREATE TABLE "doleances"."person_logins" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"password" text,
	"access_token" text,
	"refresh_token" text,
	"id_token" text,
	"access_token_expires_at" timestamp with time zone,
	"refresh_token_expires_at" timestamp with time zone,
	"scope" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."person_sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"token" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_sessions_token_unique" UNIQUE("token")
);
--> statement-breakpoint
CREATE TABLE "doleances"."person_verifications" (
	"id" text PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "doleances"."person_two_factors" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"secret" text NOT NULL,
	"backup_codes" text NOT NULL,
	"verified" boolean DEFAULT true,
	"failed_verification_count" integer DEFAULT 0,
	"locked_until" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "doleances"."person_passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"name" text,
	"public_key" text NOT NULL,
	"credential_id" text NOT NULL,
	"counter" integer NOT NULL,
	"device_type" text NOT NULL,
	"backed_up" boolean NOT NULL,
	"transports" text,
	"aaguid" text,
	"created_at" timestamp with time zone,
	CONSTRAINT "person_passkeys_credential_id_unique" UNIQUE("credential_id")
);
--> statement-breakpoint
CREATE TABLE "doleances"."account_links" (
	"id" text PRIMARY KEY NOT NULL,
	"hash" "bytea" NOT NULL,
	"kind" text NOT NULL,
	"person_id" text,
	"invited_as" jsonb,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "account_links_hash_unique" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "doleances"."sign_in_tries" (
	"key" "bytea" PRIMARY KEY NOT NULL,
	"at" timestamp with time zone[] NOT NULL
);
--> statement-breakpoint
ALTER TABLE "doleances"."person_logins" ADD CONSTRAINT "person_logins_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "doleances"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "doleances"."person_sessions" ADD CONSTRAINT "person_sessions_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "doleances"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "doleances"."person_two_factors" ADD CONSTRAINT "person_two_factors_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "doleances"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "doleances"."person_passkeys" ADD CONSTRAINT "person_passkeys_user_id_people_id_fk" FOREIGN KEY ("user_id") REFERENCES "doleances"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "doleances"."account_links" ADD CONSTRAINT "account_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "doleances"."people"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "person_logins_user_id" ON "doleances"."person_logins" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "person_sessions_user_id" ON "doleances"."person_sessions" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "person_verifications_identifier" ON "doleances"."person_verifications" USING btree ("identifier");
--> statement-breakpoint
CREATE INDEX "person_two_factors_user_id" ON "doleances"."person_two_factors" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "person_passkeys_user_id" ON "doleances"."person_passkeys" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "account_links_expires_at" ON "doleances"."account_links" USING btree ("expires_at");
