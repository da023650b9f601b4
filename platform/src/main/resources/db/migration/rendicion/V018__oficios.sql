-- Official letters: what was registered, and their acts. Where a letter stands is recomputed
-- (mx.recauda.rendicion.oficio).
CREATE TABLE rendicion.oficio (
    id             uuid PRIMARY KEY,
    sentido        text NOT NULL CHECK (sentido IN ('RECIBIDO', 'EMITIDO')),
    numero         text NOT NULL CHECK (numero <> '' AND length(numero) <= 100),
    fecha          date NOT NULL,
    de_nombre      text NOT NULL CHECK (length(de_nombre) <= 200),
    de_puesto      text NOT NULL CHECK (length(de_puesto) <= 200),
    de_area        text NOT NULL CHECK (length(de_area) <= 200),
    para_nombre    text NOT NULL CHECK (length(para_nombre) <= 200),
    para_puesto    text NOT NULL CHECK (length(para_puesto) <= 200),
    para_area      text NOT NULL CHECK (length(para_area) <= 200),
    asunto         text NOT NULL CHECK (asunto <> '' AND length(asunto) <= 1000),
    contesta_id    uuid REFERENCES rendicion.oficio,
    vence          date CHECK (vence >= fecha),
    demostracion   boolean NOT NULL,
    intento        uuid NOT NULL UNIQUE,
    huella         text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    registrado_por text NOT NULL,
    registrado_en  timestamptz NOT NULL,
    UNIQUE (sentido, numero, fecha)
);
COMMENT ON COLUMN rendicion.oficio.numero IS 'As printed. The same number on the same day is the same letter.';
SELECT base.tabla_de_hechos('rendicion.oficio');

CREATE TABLE rendicion.acto_de_oficio (
    oficio_id     uuid NOT NULL REFERENCES rendicion.oficio,
    numero        int  NOT NULL CHECK (numero >= 1),
    clase         text NOT NULL CHECK (clase ~ '^[A-Z][A-Za-z]+$'),
    fecha         date NOT NULL,
    datos         jsonb NOT NULL,
    intento       uuid NOT NULL UNIQUE,
    huella        text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    cuenta        text NOT NULL,
    registrado_en timestamptz NOT NULL,
    PRIMARY KEY (oficio_id, numero)
);
COMMENT ON COLUMN rendicion.acto_de_oficio.datos IS 'The act (mx.recauda.rendicion.oficio.ActoDeOficio) as JSON; its class is in clase.';
SELECT base.tabla_de_hechos('rendicion.acto_de_oficio');

CREATE TABLE rendicion.vinculo_de_oficio (
    oficio_id    uuid NOT NULL REFERENCES rendicion.oficio,
    objeto       text NOT NULL CHECK (objeto ~ '^[a-z]+:.+$' AND length(objeto) <= 200),
    vinculado_por text NOT NULL,
    vinculado_en timestamptz NOT NULL,
    PRIMARY KEY (oficio_id, objeto)
);
COMMENT ON COLUMN rendicion.vinculo_de_oficio.objeto IS 'Handle of what the letter is about: compromiso:<id>, version:<id>, documento:<id>.';
CREATE INDEX ON rendicion.vinculo_de_oficio (objeto);
SELECT base.tabla_de_hechos('rendicion.vinculo_de_oficio');
