-- What auditors ask and what was delivered to them. Nothing is changed: the state is derived.

CREATE TABLE rendicion.requerimiento (
    id             uuid PRIMARY KEY,
    oficio         text NOT NULL CHECK (oficio <> '' AND length(oficio) <= 200),
    ente           text NOT NULL CHECK (ente <> '' AND length(ente) <= 200),
    solicitante    text NOT NULL CHECK (length(solicitante) <= 200),
    recibido       date NOT NULL,
    dias           int  NOT NULL CHECK (dias BETWEEN 1 AND 365),
    pedido         text NOT NULL CHECK (length(pedido) <= 4000),
    registrado_por text NOT NULL,
    registrado_en  timestamptz NOT NULL,
    UNIQUE (ente, oficio)
);
COMMENT ON COLUMN rendicion.requerimiento.dias IS 'Working days given by the letter; the last day is computed.';
SELECT base.tabla_de_hechos('rendicion.requerimiento');

CREATE TABLE rendicion.entrega (
    requerimiento_id uuid NOT NULL REFERENCES rendicion.requerimiento,
    numero           int  NOT NULL CHECK (numero >= 1),
    nombre           text NOT NULL,
    huella           text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    cifra            text NOT NULL,
    al               text NOT NULL,
    documento        text NOT NULL,
    a_quien          text NOT NULL CHECK (a_quien <> '' AND length(a_quien) <= 200),
    cuenta           text NOT NULL,
    momento          timestamptz NOT NULL,
    PRIMARY KEY (requerimiento_id, numero)
);
COMMENT ON COLUMN rendicion.entrega.al IS 'Instant of the folder of the figure: with it the same bytes are made again.';
SELECT base.tabla_de_hechos('rendicion.entrega');

CREATE TABLE rendicion.acuse_de_entrega (
    requerimiento_id uuid NOT NULL,
    numero           int  NOT NULL,
    documento        text NOT NULL CHECK (documento <> ''),
    cuenta           text NOT NULL,
    momento          timestamptz NOT NULL,
    PRIMARY KEY (requerimiento_id, numero),
    FOREIGN KEY (requerimiento_id, numero) REFERENCES rendicion.entrega
);
SELECT base.tabla_de_hechos('rendicion.acuse_de_entrega');
