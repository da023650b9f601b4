-- A content is stored once, under its SHA-256; a document is a name given to a content.
CREATE TABLE documentos.contenido (
    huella    text PRIMARY KEY CHECK (huella ~ '^[0-9a-f]{64}$'),
    tamano    int NOT NULL CHECK (tamano BETWEEN 1 AND 26214400),
    contenido bytea NOT NULL CHECK (length(contenido) = tamano),
    -- The database itself refuses a content that is not the one of its hash.
    CHECK (encode(sha256(contenido), 'hex') = huella)
);
-- Files come compressed or are small: no second compression.
ALTER TABLE documentos.contenido ALTER COLUMN contenido SET STORAGE EXTERNAL;
SELECT base.tabla_de_hechos('documentos.contenido');

CREATE TABLE documentos.documento (
    id           uuid PRIMARY KEY,
    huella       text NOT NULL REFERENCES documentos.contenido,
    nombre       text NOT NULL CHECK (nombre <> '' AND length(nombre) <= 200 AND nombre !~ '[/\\[:cntrl:]]'),
    tipo         text NOT NULL CHECK (tipo ~ '^[a-z]+/[a-z0-9.+-]+$'),
    guardado_por text NOT NULL,
    guardado_en  timestamptz NOT NULL
);
CREATE INDEX ON documentos.documento (huella);
SELECT base.tabla_de_hechos('documentos.documento');
