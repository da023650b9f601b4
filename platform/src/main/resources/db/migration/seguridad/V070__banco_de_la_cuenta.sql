-- For which bank an account hands in settlements, and when: the key with which its lines name it.
ALTER TABLE seguridad.asignacion
    ADD COLUMN banco text CHECK (banco ~ '^[0-9A-Z]{1,20}$'),
    DROP CONSTRAINT asignacion_check,
    ADD CONSTRAINT asignacion_de_una_cosa CHECK (num_nonnulls(oficina, registro_id, banco) = 1),
    -- What is taken back on the day on which it was given was never in force: its last day is the one before.
    DROP CONSTRAINT asignacion_check1,
    ADD CONSTRAINT asignacion_en_orden CHECK (hasta IS NULL OR hasta >= desde - 1);
CREATE UNIQUE INDEX ON seguridad.asignacion (usuario_id, banco) WHERE hasta IS NULL AND banco IS NOT NULL;
COMMENT ON COLUMN seguridad.asignacion.banco IS 'Key of the bank, as its settlement files say it.';
