-- What is marked may never have been proposed: its number is kept with the mark.
ALTER TABLE determinacion.marca ADD COLUMN registro text NOT NULL DEFAULT '';
COMMENT ON COLUMN determinacion.marca.registro IS 'Number of the registro when it was marked; empty in marks older than this column.';
