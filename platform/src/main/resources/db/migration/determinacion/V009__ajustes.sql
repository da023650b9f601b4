-- What a month, as known now, differs from what its employer determined: against him, a proposed
-- cédula de liquidación por diferencias; in his favour, a possible undue payment. Amounts and rows
-- are never changed: what is learned later makes another that takes its place.
CREATE TABLE determinacion.ajuste (
    id           uuid PRIMARY KEY,
    numero       bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    sentido      text NOT NULL CHECK (sentido IN ('A_CARGO', 'A_FAVOR')),
    registro_id  uuid NOT NULL,
    oficina      text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    registro     text NOT NULL CHECK (length(registro) = 11),
    nombre       text COLLATE base.es_mx NOT NULL,
    mes          date NOT NULL CHECK (extract(day FROM mes) = 1),
    cedula_id    uuid NOT NULL REFERENCES determinacion.cedula,
    propuesta_id uuid NOT NULL REFERENCES determinacion.propuesta,
    montos_centavos bigint[] NOT NULL CHECK (cardinality(montos_centavos) = 16 AND 0 <= ALL (montos_centavos)),
    resto_centavos  bigint[] NOT NULL CHECK (cardinality(resto_centavos) = 16),
    trabajadores int NOT NULL CHECK (trabajadores >= 0),
    huella       text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    sustituye_id uuid REFERENCES determinacion.ajuste,
    nacido_en    timestamptz NOT NULL,
    propuesto_por text NOT NULL,
    UNIQUE (registro_id, mes, sentido, huella)
);
COMMENT ON COLUMN determinacion.ajuste.cedula_id IS 'The determination that it is compared with: the last one received.';
COMMENT ON COLUMN determinacion.ajuste.propuesta_id IS 'What the month comes to as known now.';
COMMENT ON COLUMN determinacion.ajuste.montos_centavos IS 'In the order of mx.recauda.ley.confronta.Linea; never negative.';
COMMENT ON COLUMN determinacion.ajuste.resto_centavos IS 'What is of no worker: determined, liquidated or asked back before. Rows and this add up to the amounts.';
COMMENT ON COLUMN determinacion.ajuste.huella IS 'SHA-256 of amounts and rows: the same is found once.';
CREATE INDEX ON determinacion.ajuste (mes DESC, numero DESC);
CREATE INDEX ON determinacion.ajuste (registro_id, mes);
SELECT base.tabla_de_hechos('determinacion.ajuste');
SELECT base.cierra_por_alcance('determinacion.ajuste', 'oficina', 'registro_id');

CREATE TABLE determinacion.ajuste_renglon (
    ajuste_id    uuid NOT NULL REFERENCES determinacion.ajuste,
    orden        int NOT NULL CHECK (orden >= 1),
    asegurado_id uuid,
    diferencia_id uuid REFERENCES determinacion.confronta_diferencia,
    nss          text NOT NULL,
    nombre       text COLLATE base.es_mx NOT NULL,
    montos_centavos bigint[] NOT NULL CHECK (cardinality(montos_centavos) = 16),
    causas       jsonb NOT NULL CHECK (jsonb_typeof(causas) = 'array'),
    PRIMARY KEY (ajuste_id, orden),
    CHECK ((asegurado_id IS NULL) <> (diferencia_id IS NULL))
);
COMMENT ON COLUMN determinacion.ajuste_renglon.asegurado_id IS 'Of a row that facts known late changed.';
COMMENT ON COLUMN determinacion.ajuste_renglon.diferencia_id IS 'Of a row of a confronta in which the office sustains its proposal.';
SELECT base.tabla_de_hechos('determinacion.ajuste_renglon');
SELECT base.cierra_con('determinacion.ajuste_renglon', 'ajuste_id', 'determinacion.ajuste');

-- What is done with it; the last act says where it stands.
CREATE TABLE determinacion.ajuste_acto (
    ajuste_id  uuid NOT NULL REFERENCES determinacion.ajuste,
    numero     int NOT NULL CHECK (numero >= 1),
    acto       text NOT NULL,
    estado     text NOT NULL,
    motivo     text NOT NULL CHECK (length(motivo) <= 500),
    fundamento text NOT NULL CHECK (fundamento <> ''),
    dia        date NOT NULL,
    medio      text NOT NULL DEFAULT '' CHECK (medio IN ('', 'DEPOSITO', 'NOTA_DE_CREDITO')),
    montos_centavos bigint[] NOT NULL DEFAULT '{}' CHECK (cardinality(montos_centavos) IN (0, 16)),
    hecho_en   timestamptz NOT NULL,
    hecho_por  text NOT NULL,
    PRIMARY KEY (ajuste_id, numero)
);
COMMENT ON COLUMN determinacion.ajuste_acto.medio IS 'Of a request of refund: how it is to be given back.';
COMMENT ON COLUMN determinacion.ajuste_acto.montos_centavos IS 'Of a request of refund: what had been paid in excess that day, in the order of mx.recauda.ley.confronta.Linea.';
COMMENT ON COLUMN determinacion.ajuste_acto.estado IS 'Where it leaves the difference: what mx.recauda.ley.diferencias.Acto says of its acts.';
COMMENT ON COLUMN determinacion.ajuste_acto.dia IS 'Day of effect: of a notification, the day it was made.';
SELECT base.tabla_de_hechos('determinacion.ajuste_acto');
SELECT base.cierra_con('determinacion.ajuste_acto', 'ajuste_id', 'determinacion.ajuste');
