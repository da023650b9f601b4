-- How a version was sent and what proves it: facts that may come after the version was frozen,
-- because an acuse arrives days later. The files are in the schema of documents, by their id.

CREATE TABLE rendicion.envio (
    version_id  uuid PRIMARY KEY REFERENCES rendicion.version,
    borrador_id uuid NOT NULL REFERENCES rendicion.borrador,
    oficio      text NOT NULL CHECK (oficio <> ''),
    persona     text NOT NULL,
    nombre      text NOT NULL,
    puesto      text NOT NULL,
    area        text NOT NULL,
    momento     timestamptz NOT NULL,
    dia         date NOT NULL
);
COMMENT ON TABLE rendicion.envio IS 'The letter a version was sent with, and who sent it with the post held that day.';
CREATE INDEX ON rendicion.envio (borrador_id);
SELECT base.tabla_de_hechos('rendicion.envio');

CREATE TABLE rendicion.constancia_de_envio (
    id           uuid PRIMARY KEY,
    version_id   uuid NOT NULL REFERENCES rendicion.version,
    clase        text NOT NULL CHECK (clase IN ('OFICIO', 'ACUSE')),
    referencia   text NOT NULL CHECK (referencia <> ''),
    fecha        date NOT NULL,
    documento_id uuid NOT NULL,
    archivo      text NOT NULL,
    huella       text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    persona      text NOT NULL,
    nombre       text NOT NULL,
    puesto       text NOT NULL,
    momento      timestamptz NOT NULL,
    UNIQUE (version_id, clase, huella)
);
COMMENT ON COLUMN rendicion.constancia_de_envio.fecha IS 'Date of the letter, or day it was received.';
SELECT base.tabla_de_hechos('rendicion.constancia_de_envio');
