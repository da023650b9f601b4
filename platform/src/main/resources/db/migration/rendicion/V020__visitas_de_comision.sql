-- A visit of a commission is what was programmed and what was written of it afterwards. Nothing is
-- changed: what is written again is another act, and the last one of each part is in force.

CREATE TABLE rendicion.visita (
    id           uuid PRIMARY KEY,
    pliego       text NOT NULL UNIQUE CHECK (pliego ~ '^[0-9]{1,10}$'),
    oficina      text NOT NULL CHECK (oficina <> '' AND length(oficina) <= 300),
    lugar        text NOT NULL CHECK (length(lugar) <= 300),
    del          date NOT NULL,
    al           date NOT NULL CHECK (al >= del),
    objeto       text NOT NULL CHECK (length(objeto) <= 300),
    proposito    text NOT NULL CHECK (length(proposito) <= 300),
    coordinador  text NOT NULL CHECK (length(coordinador) <= 300),
    coordinacion text NOT NULL CHECK (length(coordinacion) <= 300),
    adscripcion  text NOT NULL CHECK (length(adscripcion) <= 300),
    comisionado  text NOT NULL CHECK (length(comisionado) <= 300),
    integrantes  text[] NOT NULL,
    demostracion boolean NOT NULL,
    creada_por   text NOT NULL,
    creada_en    timestamptz NOT NULL
);
COMMENT ON COLUMN rendicion.visita.pliego IS 'Number of the pliego de comisión; amounts live there, not here.';
CREATE INDEX ON rendicion.visita (oficina, del);
SELECT base.tabla_de_hechos('rendicion.visita');

CREATE TABLE rendicion.acto_de_visita (
    visita_id uuid NOT NULL REFERENCES rendicion.visita,
    numero    int  NOT NULL CHECK (numero >= 1),
    clase     text NOT NULL CHECK (clase IN ('PUNTO', 'TEXTOS', 'CANCELAR', 'CONGELAR')),
    parte     text NOT NULL CHECK (length(parte) <= 60),
    datos     jsonb NOT NULL,
    cuenta    text NOT NULL,
    momento   timestamptz NOT NULL,
    PRIMARY KEY (visita_id, numero)
);
COMMENT ON COLUMN rendicion.acto_de_visita.numero IS 'The last one read plus one: two people who read the same report cannot both write the next act.';
COMMENT ON COLUMN rendicion.acto_de_visita.parte IS 'Letter of the point, or the id of the frozen version.';
SELECT base.tabla_de_hechos('rendicion.acto_de_visita');
