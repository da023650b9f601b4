-- Next numbers. They hold no personal data and belong to no office.
CREATE TABLE afiliacion.serie_de_registro (
    municipio text PRIMARY KEY CHECK (municipio ~ '^[A-Z][0-9]{2}$'),
    ultimo    int NOT NULL CHECK (ultimo >= 0)
);
SELECT base.tabla_editable('afiliacion.serie_de_registro');

CREATE TABLE afiliacion.serie_de_nss (
    serie  text PRIMARY KEY CHECK (serie ~ '^[0-9]{6}$'),
    ultimo int NOT NULL CHECK (ultimo >= 0)
);
SELECT base.tabla_editable('afiliacion.serie_de_nss');

-- A procedure of an employer, received once: its key is given by the form before it is sent.
CREATE TABLE afiliacion.tramite_patronal (
    id             uuid PRIMARY KEY,
    folio          bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    clave          uuid NOT NULL UNIQUE,
    huella         text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    registro_id    uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    tipo           text NOT NULL CHECK (tipo IN ('ALTA', 'REANUDACION', 'CAMBIO_DE_ACTIVIDAD', 'CAMBIO_DE_DOMICILIO',
                       'SUSTITUCION', 'BAJA', 'ANULACION')),
    fecha          date NOT NULL,
    datos          jsonb NOT NULL,
    avisos         text NOT NULL DEFAULT '',
    presentado_por text NOT NULL,
    presentado_en  timestamptz NOT NULL
);
COMMENT ON COLUMN afiliacion.tramite_patronal.huella IS 'SHA-256 of what was asked: the same key with another content is refused.';
CREATE INDEX ON afiliacion.tramite_patronal (registro_id, folio);
SELECT base.tabla_de_hechos('afiliacion.tramite_patronal');
SELECT base.cierra_con('afiliacion.tramite_patronal', 'registro_id', 'afiliacion.registro_patronal');

CREATE TABLE afiliacion.documento_patronal (
    id           uuid PRIMARY KEY,
    registro_id  uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    documento_id uuid NOT NULL,
    clase        text NOT NULL CHECK (clase IN ('IDENTIFICACION', 'PODER', 'RFC', 'DOMICILIO', 'ACTA_CONSTITUTIVA',
                     'CROQUIS', 'OTRO')),
    nombre       text NOT NULL,
    adjuntado_por text NOT NULL,
    adjuntado_en  timestamptz NOT NULL
);
COMMENT ON COLUMN afiliacion.documento_patronal.documento_id IS 'documentos.documento; no foreign key crosses a schema.';
CREATE INDEX ON afiliacion.documento_patronal (registro_id);
SELECT base.tabla_de_hechos('afiliacion.documento_patronal');
SELECT base.cierra_con('afiliacion.documento_patronal', 'registro_id', 'afiliacion.registro_patronal');

-- What was done to a person: number assigned or located, data corrected, numbers merged and parted.
CREATE TABLE afiliacion.acto_de_persona (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    clave        uuid NOT NULL UNIQUE,
    tipo         text NOT NULL CHECK (tipo IN ('ASIGNACION', 'LOCALIZACION', 'CORRECCION', 'FUSION', 'SEPARACION')),
    asegurado_id uuid NOT NULL REFERENCES afiliacion.asegurado,
    otro_id      uuid REFERENCES afiliacion.asegurado,
    antes        jsonb NOT NULL DEFAULT '{}',
    despues      jsonb NOT NULL DEFAULT '{}',
    motivo       text NOT NULL DEFAULT '' CHECK (length(motivo) <= 500),
    oficina      text NOT NULL,
    hecho_por    text NOT NULL,
    hecho_en     timestamptz NOT NULL,
    CHECK ((tipo IN ('FUSION', 'SEPARACION')) = (otro_id IS NOT NULL))
);
COMMENT ON COLUMN afiliacion.acto_de_persona.otro_id IS 'Of a merge: the number through which this one is read.';
CREATE INDEX ON afiliacion.acto_de_persona (asegurado_id);
CREATE INDEX ON afiliacion.acto_de_persona (otro_id) WHERE otro_id IS NOT NULL;
SELECT base.tabla_de_hechos('afiliacion.acto_de_persona');
SELECT base.cierra_con('afiliacion.acto_de_persona', 'asegurado_id', 'afiliacion.asegurado');

-- Search by name, whatever the office.
CREATE INDEX ON afiliacion.asegurado (nacimiento);
CREATE INDEX ON afiliacion.asegurado (primer_apellido);
