-- Answers already given to writes of the API, by account and key: the same key with the same content
-- gets the stored answer, with another content it is refused. Answers hold no personal data.
CREATE TABLE afiliacion.respuesta_de_api (
    cuenta    text NOT NULL,
    clave     text NOT NULL CHECK (length(clave) BETWEEN 1 AND 200),
    huella    text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    estado    int,
    cuerpo    text NOT NULL DEFAULT '',
    creada_en timestamptz NOT NULL,
    PRIMARY KEY (cuenta, clave)
);
COMMENT ON COLUMN afiliacion.respuesta_de_api.huella IS 'SHA-256 of address and content.';
SELECT base.tabla_editable('afiliacion.respuesta_de_api');
