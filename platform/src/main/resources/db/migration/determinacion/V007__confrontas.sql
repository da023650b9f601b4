-- The employer's own determination, with his own figures, beside the proposal: what he presented,
-- his rows, each difference with its causes, and what is done with it.

-- One proposal is made one's own once; determinations with own figures are compared with it as
-- often as they are presented.
ALTER TABLE determinacion.cedula DROP CONSTRAINT cedula_propuesta_id_key;
ALTER TABLE determinacion.cedula DROP CONSTRAINT cedula_via_check;
ALTER TABLE determinacion.cedula ADD CONSTRAINT cedula_via_check CHECK (via IN ('PROPUESTA', 'SUA', 'EXCEL'));
CREATE UNIQUE INDEX cedula_de_propuesta ON determinacion.cedula (propuesta_id) WHERE via = 'PROPUESTA';
CREATE INDEX cedula_por_propuesta ON determinacion.cedula (propuesta_id);
COMMENT ON COLUMN determinacion.cedula.propuesta_id IS 'The proposal made his own, or the one that his figures are compared with.';

CREATE TABLE determinacion.presentacion (
    id             uuid PRIMARY KEY,
    registro_id    uuid NOT NULL,
    oficina        text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    mes            date NOT NULL CHECK (extract(day FROM mes) = 1),
    formato        text NOT NULL CHECK (formato IN ('SUA', 'EXCEL')),
    huella         text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    documento_id   uuid NOT NULL,
    archivo        text NOT NULL CHECK (archivo <> ''),
    version_sua    text NOT NULL,
    tipo_documento text NOT NULL,
    folio_sua      text NOT NULL,
    cedula_id      uuid NOT NULL REFERENCES determinacion.cedula,
    presentada_en  timestamptz NOT NULL,
    presentada_por text NOT NULL,
    UNIQUE (registro_id, huella)
);
COMMENT ON COLUMN determinacion.presentacion.huella IS 'SHA-256 of the file: the same file is presented once.';
COMMENT ON COLUMN determinacion.presentacion.documento_id IS 'documentos.documento; no foreign key crosses a schema.';
COMMENT ON COLUMN determinacion.presentacion.version_sua IS 'As told by whoever presented it, or empty.';
SELECT base.tabla_de_hechos('determinacion.presentacion');
SELECT base.cierra_por_alcance('determinacion.presentacion', 'oficina', 'registro_id');

CREATE TABLE determinacion.cedula_renglon (
    cedula_id       uuid NOT NULL REFERENCES determinacion.cedula,
    nss             text NOT NULL CHECK (length(nss) = 11),
    nombre          text COLLATE base.es_mx NOT NULL,
    sdi_centavos    bigint NOT NULL,
    dias            smallint[] NOT NULL CHECK (cardinality(dias) = 6),
    credito         text NOT NULL,
    montos_centavos bigint[] NOT NULL CHECK (cardinality(montos_centavos) = 16),
    PRIMARY KEY (cedula_id, nss)
);
COMMENT ON COLUMN determinacion.cedula_renglon.dias IS 'Enrolled, of incapacity and of absence: of the month, and of the month before when it closes a bimester.';
COMMENT ON COLUMN determinacion.cedula_renglon.montos_centavos IS 'In the order of mx.recauda.ley.confronta.Linea; accessories are not of the determination.';
SELECT base.tabla_de_hechos('determinacion.cedula_renglon');
SELECT base.cierra_con('determinacion.cedula_renglon', 'cedula_id', 'determinacion.cedula');

CREATE TABLE determinacion.confronta (
    id                 uuid PRIMARY KEY,
    presentacion_id    uuid NOT NULL UNIQUE REFERENCES determinacion.presentacion,
    propuesta_id       uuid NOT NULL REFERENCES determinacion.propuesta,
    registro_id        uuid NOT NULL,
    oficina            text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    registro           text NOT NULL CHECK (length(registro) = 11),
    nombre             text COLLATE base.es_mx NOT NULL,
    mes                date NOT NULL CHECK (extract(day FROM mes) = 1),
    iguales            int NOT NULL CHECK (iguales >= 0),
    distintos          int NOT NULL CHECK (distintos >= 0),
    instituto_centavos bigint[] NOT NULL CHECK (cardinality(instituto_centavos) = 16),
    patron_centavos    bigint[] NOT NULL CHECK (cardinality(patron_centavos) = 16),
    hecha_en           timestamptz NOT NULL
);
CREATE INDEX ON determinacion.confronta (hecha_en DESC, id DESC);
SELECT base.tabla_de_hechos('determinacion.confronta');
SELECT base.cierra_por_alcance('determinacion.confronta', 'oficina', 'registro_id');

CREATE TABLE determinacion.confronta_diferencia (
    id           uuid PRIMARY KEY,
    confronta_id uuid NOT NULL REFERENCES determinacion.confronta,
    orden        int NOT NULL CHECK (orden >= 1),
    nss          text NOT NULL,
    nombre       text COLLATE base.es_mx NOT NULL,
    causa        text NOT NULL,
    instituto_centavos bigint NOT NULL,
    patron_centavos    bigint NOT NULL,
    UNIQUE (confronta_id, orden)
);
COMMENT ON COLUMN determinacion.confronta_diferencia.causa IS 'The one that moves most money.';
SELECT base.tabla_de_hechos('determinacion.confronta_diferencia');
SELECT base.cierra_con('determinacion.confronta_diferencia', 'confronta_id', 'determinacion.confronta');

CREATE TABLE determinacion.confronta_motivo (
    diferencia_id uuid NOT NULL REFERENCES determinacion.confronta_diferencia,
    orden         int NOT NULL CHECK (orden >= 1),
    linea         text NOT NULL,
    causa         text NOT NULL,
    instituto     text NOT NULL,
    patron        text NOT NULL,
    instituto_centavos bigint NOT NULL,
    patron_centavos    bigint NOT NULL,
    importe_centavos   bigint NOT NULL,
    PRIMARY KEY (diferencia_id, orden)
);
COMMENT ON COLUMN determinacion.confronta_motivo.importe_centavos IS 'What the cause explains; those of a line add up to its difference.';
SELECT base.tabla_de_hechos('determinacion.confronta_motivo');
SELECT base.cierra_con('determinacion.confronta_motivo', 'diferencia_id', 'determinacion.confronta_diferencia');

-- Adopted position: acts that follow each other; the last one is in force.
CREATE TABLE determinacion.confronta_acto (
    diferencia_id uuid NOT NULL REFERENCES determinacion.confronta_diferencia,
    numero        int NOT NULL CHECK (numero >= 1),
    postura       text NOT NULL CHECK (postura IN ('ACEPTA_PATRON', 'SOSTIENE_PROPUESTA', 'PIDE_ACLARACION', 'ACLARA')),
    motivo        text NOT NULL CHECK (length(motivo) BETWEEN 1 AND 500),
    hecho_en      timestamptz NOT NULL,
    hecho_por     text NOT NULL,
    PRIMARY KEY (diferencia_id, numero)
);
SELECT base.tabla_de_hechos('determinacion.confronta_acto');
SELECT base.cierra_con('determinacion.confronta_acto', 'diferencia_id', 'determinacion.confronta_diferencia');
