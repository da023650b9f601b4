-- What an employer accepts of a proposed cédula de diferencias is a determination of exactly what it
-- says, and of nothing else of the month.
ALTER TABLE determinacion.cedula DROP CONSTRAINT cedula_via_check;
ALTER TABLE determinacion.cedula
    ADD CONSTRAINT cedula_via_check CHECK (via IN ('PROPUESTA', 'SUA', 'EXCEL', 'DIFERENCIA'));
ALTER TABLE determinacion.cedula ADD COLUMN ajuste_id uuid REFERENCES determinacion.ajuste;
ALTER TABLE determinacion.cedula
    ADD CONSTRAINT cedula_de_diferencia_check CHECK ((ajuste_id IS NOT NULL) = (via = 'DIFERENCIA'));
CREATE UNIQUE INDEX cedula_de_diferencia ON determinacion.cedula (ajuste_id) WHERE ajuste_id IS NOT NULL;
COMMENT ON COLUMN determinacion.cedula.ajuste_id IS 'The proposed difference accepted, of an acceptance; a full determination has none.';
