-- The road of a section from the request to the version sent. Everything is a fact except the
-- catalogue of areas and the end of an appointment.

CREATE TABLE rendicion.area (
    clave  text PRIMARY KEY CHECK (clave ~ '^[A-Z][A-Z_]{1,39}$'),
    nombre text NOT NULL CHECK (nombre <> ''),
    desde  date NOT NULL,
    hasta  date,
    CHECK (hasta IS NULL OR hasta >= desde)
);
SELECT base.tabla_editable('rendicion.area');

CREATE TABLE rendicion.nombramiento (
    id     uuid PRIMARY KEY,
    cuenta text NOT NULL,
    nombre text NOT NULL,
    area   text NOT NULL REFERENCES rendicion.area,
    puesto text NOT NULL CHECK (puesto <> ''),
    papel  text NOT NULL CHECK (papel IN ('ELABORADOR', 'TITULAR_DE_AREA', 'PLANEACION', 'FINANZAS')),
    desde  date NOT NULL,
    hasta  date,
    CHECK (hasta IS NULL OR hasta >= desde)
);
COMMENT ON TABLE rendicion.nombramiento IS 'The post a person holds, by day. Acts keep a copy: ending an appointment changes no history.';
CREATE INDEX ON rendicion.nombramiento (cuenta);
SELECT base.tabla_editable('rendicion.nombramiento');

CREATE TABLE rendicion.borrador (
    id         uuid PRIMARY KEY,
    anio       int  NOT NULL,
    trimestre  int  NOT NULL CHECK (trimestre BETWEEN 1 AND 4),
    clave      text NOT NULL UNIQUE,
    base_id    uuid NOT NULL REFERENCES rendicion.documento,
    creado_por text NOT NULL,
    creado_en  timestamptz NOT NULL
);
COMMENT ON COLUMN rendicion.borrador.base_id IS 'The report whose rows and columns the draft takes, and against which it is compared.';
SELECT base.tabla_de_hechos('rendicion.borrador');

-- A cell captured again is another fact. The number is the one read plus one: two people who read
-- the same value cannot both write, and the second learns who was first.
CREATE TABLE rendicion.borrador_celda (
    borrador_id   uuid NOT NULL REFERENCES rendicion.borrador,
    tabla         text NOT NULL,
    fila          text NOT NULL,
    columna       text NOT NULL,
    numero        int  NOT NULL CHECK (numero >= 1),
    valor         text NOT NULL CHECK (length(valor) <= 20000),
    capturado_por text NOT NULL,
    capturado_en  timestamptz NOT NULL,
    PRIMARY KEY (borrador_id, tabla, fila, columna, numero)
);
SELECT base.tabla_de_hechos('rendicion.borrador_celda');

CREATE TABLE rendicion.solicitud (
    id            uuid PRIMARY KEY,
    borrador_id   uuid NOT NULL REFERENCES rendicion.borrador,
    seccion       text NOT NULL,
    filas         text[] NOT NULL,
    area          text NOT NULL REFERENCES rendicion.area,
    persona       text NOT NULL,
    nombre        text NOT NULL,
    puesto        text NOT NULL,
    papel         text NOT NULL,
    area_de_quien text NOT NULL,
    momento       timestamptz NOT NULL,
    dia           date NOT NULL,
    vence         date NOT NULL,
    cierre        date NOT NULL CHECK (cierre >= vence),
    instrucciones text NOT NULL CHECK (length(instrucciones) <= 1000)
);
COMMENT ON COLUMN rendicion.solicitud.filas IS 'Names of the rows asked; empty for the whole section.';
CREATE INDEX ON rendicion.solicitud (borrador_id);
SELECT base.tabla_de_hechos('rendicion.solicitud');

CREATE TABLE rendicion.acto (
    solicitud_id uuid NOT NULL REFERENCES rendicion.solicitud,
    numero       int  NOT NULL CHECK (numero >= 1),
    accion       text NOT NULL,
    persona      text NOT NULL,
    nombre       text NOT NULL,
    puesto       text NOT NULL,
    papel        text NOT NULL,
    area         text NOT NULL,
    momento      timestamptz NOT NULL,
    dia          date NOT NULL,
    nota         text NOT NULL CHECK (length(nota) <= 4000),
    vence        date,
    huella       text CHECK (huella ~ '^[0-9a-f]{64}$'),
    oficio       text,
    observacion  int  NOT NULL,
    PRIMARY KEY (solicitud_id, numero)
);
COMMENT ON TABLE rendicion.acto IS 'What was done to a requested section, with the post held that day. The state is recomputed from these rows.';
SELECT base.tabla_de_hechos('rendicion.acto');
