-- A month that its employer never determined is liquidated too (LSS 39-C): there is no determination
-- that it is compared with.
ALTER TABLE determinacion.ajuste ALTER COLUMN cedula_id DROP NOT NULL;
COMMENT ON COLUMN determinacion.ajuste.cedula_id IS 'The determination that it is compared with: the last one received; none when the employer never determined the month.';
