-- A promise is its acts. The row says what is promised and where it comes from; who owes it, by when
-- and how far it is are recomputed from the acts (mx.recauda.rendicion.compromiso).

CREATE TABLE rendicion.tipo_de_compromiso (
    clave     text PRIMARY KEY CHECK (clave ~ '^[a-z]{2,20}$'),
    siglas    text NOT NULL UNIQUE CHECK (siglas ~ '^[A-Z]{2,6}$'),
    nombre    text NOT NULL,
    nombre_en text NOT NULL,
    orden     int  NOT NULL UNIQUE,
    fuente    text NOT NULL
);
COMMENT ON COLUMN rendicion.tipo_de_compromiso.fuente IS 'Where this kind of promise was read; the engine depends on none of them.';
SELECT base.tabla_de_catalogo('rendicion.tipo_de_compromiso');

INSERT INTO rendicion.tipo_de_compromiso (clave, siglas, nombre, nombre_en, orden, fuente) VALUES
    ('asm', 'ASM', 'Aspecto Susceptible de Mejora', 'Improvement aspect (ASM)', 10, 'Seguimiento a ASM, documentos 2014-2015 y 2022-2023'),
    ('pgcm', 'PGCM', 'Compromiso del Programa para un Gobierno Cercano y Moderno', 'Commitment of the PGCM programme', 20, 'Informe trimestral, sección de compromisos del PGCM'),
    ('meta', 'META', 'Meta de indicador', 'Goal of an indicator', 30, 'Informe trimestral, sección de indicadores'),
    ('comision', 'COM', 'Acuerdo de comisión', 'Agreement of a commission', 40, 'Informe de la comisión, forma 1270-009-032'),
    ('asf', 'ASF', 'Recomendación de la Auditoría Superior de la Federación', 'Recommendation of the federal auditor (ASF)', 50, 'Diseño: sin documento leído'),
    ('oic', 'OIC', 'Recomendación del Órgano Interno de Control', 'Recommendation of the internal control body (OIC)', 60, 'Diseño: sin documento leído'),
    ('evaluador', 'EVA', 'Recomendación de evaluador externo', 'Recommendation of an external evaluator', 70, 'Diseño: antecede a la selección de un ASM'),
    ('consejo', 'CON', 'Acuerdo de órgano colegiado', 'Agreement of a council', 80, 'Diseño: sin documento leído'),
    ('reunion', 'REU', 'Acuerdo de reunión', 'Agreement of a meeting', 90, 'Diseño: sin documento leído'),
    ('paadi', 'PAADI', 'Actualización de documento interno (PAADI)', 'Update of an internal document (PAADI)', 100, 'Seguimiento a ASM 2014-2015, actividades del ASM 1');

CREATE TABLE rendicion.compromiso (
    id            uuid PRIMARY KEY,
    clave         text NOT NULL UNIQUE CHECK (clave ~ '^[A-Z]{2,6}-[0-9]{4}-[0-9]{3,}$'),
    tipo          text NOT NULL REFERENCES rendicion.tipo_de_compromiso,
    texto         text NOT NULL CHECK (texto <> '' AND length(texto) <= 4000),
    referencia    text NOT NULL CHECK (length(referencia) <= 200),
    programa      text NOT NULL CHECK (length(programa) <= 20),
    ciclo         text NOT NULL CHECK (ciclo ~ '^([0-9]{4}-[0-9]{4})?$'),
    clasificacion text NOT NULL CHECK (length(clasificacion) <= 60),
    demostracion  boolean NOT NULL,
    intento       uuid NOT NULL UNIQUE,
    huella        text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    creado_por    text NOT NULL,
    creado_en     timestamptz NOT NULL
);
COMMENT ON COLUMN rendicion.compromiso.referencia IS 'Handle of what it was agreed in, comision:<id> or asm:<document>/<place>/<number>; empty when it was typed.';
COMMENT ON COLUMN rendicion.compromiso.intento IS 'Key of the request that made it: sent twice, it is the same promise.';
CREATE INDEX ON rendicion.compromiso (referencia) WHERE referencia <> '';
SELECT base.tabla_de_hechos('rendicion.compromiso');

CREATE TABLE rendicion.acto_de_compromiso (
    compromiso_id uuid NOT NULL REFERENCES rendicion.compromiso,
    numero        int  NOT NULL CHECK (numero >= 1),
    clase         text NOT NULL CHECK (clase ~ '^[A-Z][A-Za-z]+$'),
    fecha         date NOT NULL,
    datos         jsonb NOT NULL,
    areas         text[] NOT NULL,
    productos     text NOT NULL CHECK (length(productos) <= 4000),
    intento       uuid NOT NULL UNIQUE,
    huella        text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    cuenta        text NOT NULL,
    registrado_en timestamptz NOT NULL,
    PRIMARY KEY (compromiso_id, numero)
);
COMMENT ON COLUMN rendicion.acto_de_compromiso.fecha IS 'Day on which it happened; registrado_en is when it was learned.';
COMMENT ON COLUMN rendicion.acto_de_compromiso.datos IS 'The act (mx.recauda.rendicion.compromiso.Acto) as JSON; its class is in clase.';
COMMENT ON COLUMN rendicion.acto_de_compromiso.areas IS 'Keys of the responsible areas, the owner first; only when the promise is written.';
COMMENT ON COLUMN rendicion.acto_de_compromiso.numero IS 'The one read plus one: two people who read the same promise cannot both write the next act.';
SELECT base.tabla_de_hechos('rendicion.acto_de_compromiso');
