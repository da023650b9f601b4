-- What was received, cell by cell, what was found in it, and what was frozen. Nothing here is ever
-- changed: a correction is another document, a new reading another revision.

CREATE TABLE rendicion.documento (
    id           uuid PRIMARY KEY,
    clase        text NOT NULL CHECK (clase IN ('INFORME', 'ASM', 'COMISION')),
    clave        text NOT NULL CHECK (clave <> ''),
    entrega      int  NOT NULL CHECK (entrega >= 1),
    titulo       text NOT NULL,
    huella       text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    recibido_por text NOT NULL,
    recibido_en  timestamptz NOT NULL,
    UNIQUE (clase, huella),
    UNIQUE (clase, clave, entrega)
);
COMMENT ON COLUMN rendicion.documento.clave IS 'What it reports on: 2014-T4-50-GYR. Deliveries of the same report share it.';
COMMENT ON COLUMN rendicion.documento.huella IS 'Canonical hash of its captured cells (mx.recauda.rendicion.version.Huella).';
SELECT base.tabla_de_hechos('rendicion.documento');

CREATE TABLE rendicion.archivo (
    documento_id uuid NOT NULL REFERENCES rendicion.documento,
    nombre       text NOT NULL CHECK (nombre !~ '[/\\]'),
    huella       text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    contenido    bytea NOT NULL CHECK (length(contenido) <= 26214400),
    PRIMARY KEY (documento_id, nombre)
);
SELECT base.tabla_de_hechos('rendicion.archivo');

CREATE TABLE rendicion.captura (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    documento_id  uuid NOT NULL REFERENCES rendicion.documento,
    tabla         text NOT NULL,
    fila          text NOT NULL,
    orden         int  NOT NULL,
    columna       text NOT NULL,
    posicion      int  NOT NULL,
    valor         text NOT NULL,
    archivo       text NOT NULL,
    linea         int  NOT NULL CHECK (linea >= 0),
    capturado_por text NOT NULL,
    capturado_en  timestamptz NOT NULL,
    UNIQUE (documento_id, tabla, orden, columna)
);
COMMENT ON COLUMN rendicion.captura.fila IS 'Name of the row, which does not depend on where it stands.';
COMMENT ON COLUMN rendicion.captura.valor IS 'Text exactly as captured; an empty text is an empty cell.';
SELECT base.tabla_de_hechos('rendicion.captura');

CREATE TABLE rendicion.incidencia (
    documento_id uuid NOT NULL REFERENCES rendicion.documento,
    orden        int  NOT NULL,
    codigo       text NOT NULL,
    severidad    text NOT NULL,
    archivo      text NOT NULL,
    linea        int  NOT NULL,
    mensaje      text NOT NULL,
    remedio      text NOT NULL,
    PRIMARY KEY (documento_id, orden)
);
COMMENT ON TABLE rendicion.incidencia IS 'What could not be read of the files, or was read with a warning.';
SELECT base.tabla_de_hechos('rendicion.incidencia');

CREATE TABLE rendicion.revision (
    id           uuid PRIMARY KEY,
    documento_id uuid NOT NULL REFERENCES rendicion.documento,
    numero       int  NOT NULL CHECK (numero >= 1),
    reglas       int  NOT NULL,
    hecha_por    text NOT NULL,
    hecha_en     timestamptz NOT NULL,
    UNIQUE (documento_id, numero)
);
COMMENT ON TABLE rendicion.revision IS 'One run of the auditor; the last one is in force. Findings can be derived again from the captures.';
SELECT base.tabla_de_hechos('rendicion.revision');

CREATE TABLE rendicion.hallazgo (
    revision_id uuid NOT NULL REFERENCES rendicion.revision,
    numero      int  NOT NULL CHECK (numero >= 1),
    regla       text NOT NULL,
    seccion     text NOT NULL,
    ubicacion   text NOT NULL,
    gravedad    text NOT NULL CHECK (gravedad IN ('ALTA', 'MEDIA', 'BAJA')),
    publicado   text NOT NULL,
    esperado    text NOT NULL,
    mensaje     text NOT NULL,
    remedio     text NOT NULL,
    celdas      jsonb NOT NULL,
    PRIMARY KEY (revision_id, numero)
);
SELECT base.tabla_de_hechos('rendicion.hallazgo');

CREATE TABLE rendicion.justificacion (
    id             uuid PRIMARY KEY,
    documento_id   uuid NOT NULL REFERENCES rendicion.documento,
    regla          text NOT NULL,
    seccion        text NOT NULL,
    ubicacion      text NOT NULL,
    mensaje        text NOT NULL,
    texto          text NOT NULL CHECK (length(texto) BETWEEN 20 AND 1000),
    justificado_por text NOT NULL,
    justificado_en  timestamptz NOT NULL
);
COMMENT ON TABLE rendicion.justificacion IS 'Why a finding stands as it is. It names the finding by what it says, so that it survives a new revision.';
CREATE INDEX ON rendicion.justificacion (documento_id);
SELECT base.tabla_de_hechos('rendicion.justificacion');

CREATE TABLE rendicion.version (
    id            uuid PRIMARY KEY,
    documento_id  uuid NOT NULL UNIQUE REFERENCES rendicion.documento,
    clase         text NOT NULL,
    clave         text NOT NULL,
    numero        int  NOT NULL CHECK (numero >= 1),
    huella        text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    celdas        int  NOT NULL,
    revision_id   uuid NOT NULL REFERENCES rendicion.revision,
    congelada_por text NOT NULL,
    congelada_en  timestamptz NOT NULL,
    UNIQUE (clase, clave, numero)
);
COMMENT ON TABLE rendicion.version IS 'A version sent. Nobody changes it: no grant to the application, and a trigger for everybody else.';
SELECT base.tabla_de_hechos('rendicion.version');

CREATE TABLE rendicion.publicacion (
    version_id  uuid NOT NULL REFERENCES rendicion.version,
    formato     text NOT NULL,
    nombre      text NOT NULL,
    tipo        text NOT NULL,
    huella      text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    contenido   bytea NOT NULL,
    PRIMARY KEY (version_id, formato)
);
COMMENT ON TABLE rendicion.publicacion IS 'The files of a frozen version, made once: who downloads it later gets the same bytes.';
CREATE INDEX ON rendicion.publicacion (huella);
SELECT base.tabla_de_hechos('rendicion.publicacion');
