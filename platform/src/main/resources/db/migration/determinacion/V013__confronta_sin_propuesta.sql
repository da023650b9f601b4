-- An employer determines a month whether or not the institute can propose it (LSS 39): when a worker
-- cannot be computed there is no proposal, and his figures are compared with the workers that can.
ALTER TABLE determinacion.cedula ALTER COLUMN propuesta_id DROP NOT NULL;
ALTER TABLE determinacion.cedula
    ADD CONSTRAINT cedula_sin_propuesta_check CHECK (propuesta_id IS NOT NULL OR via <> 'PROPUESTA');
ALTER TABLE determinacion.confronta ALTER COLUMN propuesta_id DROP NOT NULL;
COMMENT ON COLUMN determinacion.cedula.propuesta_id IS 'The proposal made his own, or the one that his figures are compared with; none when the month cannot be proposed.';
COMMENT ON COLUMN determinacion.confronta.propuesta_id IS 'None when the month cannot be proposed because a worker cannot be computed.';
