-- Of two payments of one línea the first one made pays, whichever the bank tells first: a second
-- one may be told that was made before, and both were applied, the later one giving way.
DROP INDEX pagos.pago_linea_id_idx;

ALTER TABLE pagos.lote_bancario ADD COLUMN formato text NOT NULL DEFAULT 'CSV' CHECK (formato <> '');
COMMENT ON COLUMN pagos.lote_bancario.formato IS 'Key of the format in which it was written.';

-- What was handed in and could not be taken: as it came, so that it can be shown to the bank. Why
-- is read again from its bytes, in the language of whoever asks.
CREATE TABLE pagos.archivo_rechazado (
    id           uuid PRIMARY KEY,
    huella       text NOT NULL UNIQUE CHECK (huella ~ '^[0-9a-f]{64}$'),
    archivo      text NOT NULL CHECK (archivo <> ''),
    formato      text NOT NULL CHECK (formato <> ''),
    contenido    bytea NOT NULL,
    faltas       int NOT NULL CHECK (faltas > 0),
    codigos      text[] NOT NULL CHECK (cardinality(codigos) > 0),
    recibido_en  timestamptz NOT NULL,
    recibido_por text NOT NULL CHECK (recibido_por <> '')
);
COMMENT ON COLUMN pagos.archivo_rechazado.faltas IS 'Faults told when it came.';
COMMENT ON COLUMN pagos.archivo_rechazado.codigos IS 'Their codes, each once.';
CREATE INDEX ON pagos.archivo_rechazado (recibido_en DESC);
SELECT base.tabla_de_hechos('pagos.archivo_rechazado');
SELECT base.cierra_por_alcance('pagos.archivo_rechazado', '', '');
