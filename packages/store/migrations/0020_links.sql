-- Who repeats a message is asked for whenever an earlier telling of it comes in.
CREATE INDEX "complaints_duplicate_of" ON "doleances"."complaints" USING btree ("duplicate_of") WHERE "duplicate_of" is not null;
