-- Which transaction wrote each, as in the ledger: figures are cut at a closed block of it and not by
-- instants, which are taken before the commit. Of older rows, before any block.
ALTER TABLE determinacion.propuesta ADD COLUMN transaccion xid8 NOT NULL DEFAULT '0';
ALTER TABLE determinacion.propuesta ALTER COLUMN transaccion SET DEFAULT pg_current_xact_id();
COMMENT ON COLUMN determinacion.propuesta.transaccion IS 'That wrote it; 0 of rows older than this column.';
ALTER TABLE determinacion.cedula ADD COLUMN transaccion xid8 NOT NULL DEFAULT '0';
ALTER TABLE determinacion.cedula ALTER COLUMN transaccion SET DEFAULT pg_current_xact_id();
COMMENT ON COLUMN determinacion.cedula.transaccion IS 'That wrote it; 0 of rows older than this column.';
