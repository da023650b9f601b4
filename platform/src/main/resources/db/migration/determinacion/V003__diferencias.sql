-- Why a later proposal says something else of a worker: the facts learned in between, what was
-- proposed before and what is proposed now.
CREATE TABLE determinacion.diferencia (
    propuesta_id uuid NOT NULL REFERENCES determinacion.propuesta,
    asegurado_id uuid NOT NULL,
    dias_antes   smallint NOT NULL,
    dias         smallint NOT NULL,
    sdi_antes_centavos bigint NOT NULL,
    sdi_centavos bigint NOT NULL,
    antes_centavos bigint[] NOT NULL CHECK (cardinality(antes_centavos) = 15),
    ahora_centavos bigint[] NOT NULL CHECK (cardinality(ahora_centavos) = 15),
    causas       jsonb NOT NULL CHECK (jsonb_typeof(causas) = 'array'),
    PRIMARY KEY (propuesta_id, asegurado_id)
);
COMMENT ON COLUMN determinacion.diferencia.causas IS 'Facts: kind, number, day and instant at which it was known.';
SELECT base.tabla_de_hechos('determinacion.diferencia');
SELECT base.cierra_con('determinacion.diferencia', 'propuesta_id', 'determinacion.propuesta');

-- A registro of which affiliation learned something: its months from that day on are to be derived
-- again when they were already proposed as known before.
CREATE TABLE determinacion.marca (
    id          uuid PRIMARY KEY,
    registro_id uuid NOT NULL,
    oficina     text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    motivo      text NOT NULL,
    sujeto      uuid NOT NULL,
    desde       date NOT NULL,
    conocido_en timestamptz NOT NULL,
    marcada_en  timestamptz NOT NULL
);
COMMENT ON COLUMN determinacion.marca.id IS 'Identity of the event: the same event marks once.';
CREATE INDEX ON determinacion.marca (registro_id, conocido_en);
SELECT base.tabla_de_hechos('determinacion.marca');
SELECT base.cierra_por_alcance('determinacion.marca', 'oficina', 'registro_id');
