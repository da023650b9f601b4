-- Who is insured, by whom, at what wage, since when, and since when we know it. What was said and
-- what was decided are facts; the spells are a projection that can be made again from them.

-- GiST over plain types, for the constraint that no two spells overlap in both times.
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA base;

CREATE TABLE afiliacion.patron (
    id        uuid PRIMARY KEY,
    rfc       text NOT NULL UNIQUE CHECK (rfc ~ '^[A-ZÑ&]{3,4}[0-9]{6}[A-Z0-9]{3}$'),
    nombre    text COLLATE base.es_mx NOT NULL CHECK (nombre <> ''),
    persona   text NOT NULL CHECK (persona IN ('FISICA', 'MORAL')),
    creado_en timestamptz NOT NULL,
    version   int NOT NULL DEFAULT 1
);
SELECT base.tabla_editable('afiliacion.patron');

CREATE TABLE afiliacion.registro_patronal (
    id         uuid PRIMARY KEY,
    patron_id  uuid NOT NULL REFERENCES afiliacion.patron,
    registro   text NOT NULL UNIQUE CHECK (registro ~ '^[A-Z0-9][0-9]{10}$'),
    oficina    text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    modalidad  text NOT NULL CHECK (modalidad ~ '^[0-9]{2}$'),
    zona       text NOT NULL DEFAULT 'GENERAL' CHECK (zona IN ('GENERAL', 'ZLFN')),
    centro     text COLLATE base.es_mx NOT NULL DEFAULT '',
    alta       date NOT NULL,
    baja       date CHECK (baja >= alta),
    creado_en  timestamptz NOT NULL,
    version    int NOT NULL DEFAULT 1
);
COMMENT ON COLUMN afiliacion.registro_patronal.registro IS 'Eleven positions, check digit included.';
COMMENT ON COLUMN afiliacion.registro_patronal.oficina IS 'Delegación and subdelegación of control, two digits each.';
COMMENT ON COLUMN afiliacion.registro_patronal.baja IS 'Last day of the registro; empty while it is in force.';
CREATE INDEX ON afiliacion.registro_patronal (patron_id);
CREATE INDEX ON afiliacion.registro_patronal (oficina);
SELECT base.tabla_editable('afiliacion.registro_patronal');

CREATE TABLE afiliacion.hecho_patronal (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registro_id uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina     text NOT NULL,
    tipo        text NOT NULL CHECK (tipo ~ '^[A-Z][A-Z_]{1,39}$'),
    vigencia    daterange NOT NULL CHECK (NOT isempty(vigencia)),
    conocido_en timestamptz NOT NULL,
    anula_id    bigint UNIQUE REFERENCES afiliacion.hecho_patronal,
    datos       jsonb NOT NULL DEFAULT '{}',
    anotado_por text NOT NULL
);
COMMENT ON TABLE afiliacion.hecho_patronal IS 'What changes in time of an employer: activity, class, premium, domicile, substitution.';
CREATE INDEX ON afiliacion.hecho_patronal (registro_id, tipo);
SELECT base.tabla_de_hechos('afiliacion.hecho_patronal');

CREATE TABLE afiliacion.asegurado (
    id               uuid PRIMARY KEY,
    nss              text NOT NULL UNIQUE CHECK (nss ~ '^[0-9]{11}$'),
    curp             text NOT NULL DEFAULT '' CHECK (curp = '' OR curp ~ '^[A-Z]{4}[0-9]{6}[A-Z]{6}[A-Z0-9][0-9]$'),
    primer_apellido  text COLLATE base.es_mx NOT NULL CHECK (primer_apellido <> ''),
    segundo_apellido text COLLATE base.es_mx NOT NULL DEFAULT '',
    nombres          text COLLATE base.es_mx NOT NULL CHECK (nombres <> ''),
    nacimiento       date,
    sexo             text NOT NULL DEFAULT '' CHECK (sexo IN ('', 'H', 'M', 'X')),
    oficina          text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    creado_en        timestamptz NOT NULL,
    version          int NOT NULL DEFAULT 1
);
COMMENT ON COLUMN afiliacion.asegurado.oficina IS 'Office that assigned the number.';
CREATE INDEX ON afiliacion.asegurado (curp) WHERE curp <> '';
SELECT base.tabla_editable('afiliacion.asegurado');

-- Instants up to which nothing may be learned any more.
CREATE TABLE afiliacion.corte (
    id          uuid PRIMARY KEY,
    cerrado_en  timestamptz NOT NULL UNIQUE,
    motivo      text NOT NULL CHECK (motivo <> ''),
    cerrado_por text NOT NULL
);
SELECT base.tabla_de_hechos('afiliacion.corte');

CREATE TABLE afiliacion.reloj_de_registro (
    registro_id uuid PRIMARY KEY REFERENCES afiliacion.registro_patronal,
    ultimo      timestamptz NOT NULL
);
COMMENT ON TABLE afiliacion.reloj_de_registro IS 'Last instant at which something was learned of a registro; its row is the lock under which the next is given.';
SELECT base.tabla_editable('afiliacion.reloj_de_registro');

CREATE TABLE afiliacion.lote (
    id            uuid PRIMARY KEY,
    folio         bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    registro_id   uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina       text NOT NULL,
    via           text NOT NULL CHECK (via IN ('ARCHIVO', 'PAGINA', 'API')),
    estado        text NOT NULL CHECK (estado IN ('RECHAZADO', 'RECIBIDO', 'EN_PROCESO', 'TERMINADO')),
    tipo          text NOT NULL DEFAULT '' CHECK (tipo IN ('', 'ALTA', 'SALARIO', 'BAJA')),
    nombre        text NOT NULL CHECK (nombre <> ''),
    huella        text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    documento_id  uuid NOT NULL,
    tamano        bigint NOT NULL CHECK (tamano > 0),
    guia          text NOT NULL DEFAULT '',
    lineas        int NOT NULL CHECK (lineas >= 0),
    operadas      int NOT NULL DEFAULT 0 CHECK (operadas >= 0),
    rechazadas    int NOT NULL DEFAULT 0 CHECK (rechazadas >= 0),
    incidencias   int NOT NULL DEFAULT 0 CHECK (incidencias >= 0),
    enviado_por   uuid,
    cuenta        text NOT NULL,
    recibido_en   timestamptz NOT NULL,
    terminado_en  timestamptz,
    cadena        text NOT NULL DEFAULT '',
    sello         text NOT NULL DEFAULT '',
    CHECK (operadas + rechazadas <= lineas),
    CHECK (estado <> 'TERMINADO' OR (operadas + rechazadas = lineas AND terminado_en IS NOT NULL)),
    CHECK (estado = 'RECHAZADO' OR sello <> '')
);
COMMENT ON COLUMN afiliacion.lote.huella IS 'SHA-256 of the content received.';
COMMENT ON COLUMN afiliacion.lote.recibido_en IS 'Legal instant of reception: timeliness is counted from its day.';
COMMENT ON COLUMN afiliacion.lote.cadena IS 'Original string that is sealed.';
-- The same content is received once: a replay is answered with the original lote.
CREATE UNIQUE INDEX lote_contenido ON afiliacion.lote (registro_id, huella) WHERE estado <> 'RECHAZADO';
CREATE INDEX ON afiliacion.lote (registro_id, recibido_en DESC);
SELECT base.tabla_editable('afiliacion.lote');

CREATE TABLE afiliacion.lote_renglon (
    lote_id            uuid NOT NULL REFERENCES afiliacion.lote,
    renglon            int NOT NULL CHECK (renglon >= 1),
    registro_id        uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina            text NOT NULL,
    registro           text NOT NULL,
    nss                text NOT NULL,
    curp               text NOT NULL DEFAULT '',
    primer_apellido    text NOT NULL DEFAULT '',
    segundo_apellido   text NOT NULL DEFAULT '',
    nombres            text NOT NULL DEFAULT '',
    tipo               text NOT NULL CHECK (tipo IN ('ALTA', 'SALARIO', 'BAJA')),
    fecha              date NOT NULL,
    sbc_centavos       bigint NOT NULL DEFAULT 0 CHECK (sbc_centavos >= 0),
    tipo_de_salario    smallint NOT NULL DEFAULT 0,
    jornada            smallint NOT NULL DEFAULT 0,
    tipo_de_trabajador smallint NOT NULL DEFAULT 0,
    causa              text NOT NULL DEFAULT '',
    umf                text NOT NULL DEFAULT '',
    clave              text NOT NULL DEFAULT '',
    PRIMARY KEY (lote_id, renglon)
);
COMMENT ON TABLE afiliacion.lote_renglon IS 'A movement as it was sent; its line in the file is its number.';
SELECT base.tabla_de_hechos('afiliacion.lote_renglon');

-- Numbers of facts are given before they are written, because spells name them.
CREATE SEQUENCE afiliacion.numero_de_movimiento;
GRANT USAGE ON SEQUENCE afiliacion.numero_de_movimiento TO recauda_app;

CREATE TABLE afiliacion.movimiento (
    id                 bigint PRIMARY KEY,
    registro_id        uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina            text NOT NULL,
    asegurado_id       uuid NOT NULL REFERENCES afiliacion.asegurado,
    tipo               text NOT NULL CHECK (tipo IN ('ALTA', 'SALARIO', 'BAJA', 'ANULACION')),
    fecha              date NOT NULL,
    efecto             date NOT NULL,
    oportuno           boolean NOT NULL,
    sbc_centavos       bigint NOT NULL DEFAULT 0 CHECK (sbc_centavos >= 0),
    tipo_de_salario    smallint NOT NULL DEFAULT 0 CHECK (tipo_de_salario BETWEEN 0 AND 2),
    jornada            smallint NOT NULL DEFAULT 0 CHECK (jornada BETWEEN 0 AND 6),
    tipo_de_trabajador smallint NOT NULL DEFAULT 0 CHECK (tipo_de_trabajador BETWEEN 0 AND 9),
    causa              text NOT NULL DEFAULT '',
    recibido_en        timestamptz NOT NULL,
    conocido_en        timestamptz NOT NULL CHECK (conocido_en >= recibido_en),
    lote_id            uuid REFERENCES afiliacion.lote,
    renglon            int,
    anula_id           bigint UNIQUE REFERENCES afiliacion.movimiento,
    motivo             text NOT NULL DEFAULT '',
    anotado_por        text NOT NULL,
    CHECK ((tipo = 'ANULACION') = (anula_id IS NOT NULL)),
    CHECK ((lote_id IS NULL) = (renglon IS NULL)),
    UNIQUE (lote_id, renglon)
);
COMMENT ON COLUMN afiliacion.movimiento.fecha IS 'Day of the fact as the employer states it.';
COMMENT ON COLUMN afiliacion.movimiento.efecto IS 'Day from which it counts; for the end of employment, the last contributed day.';
COMMENT ON COLUMN afiliacion.movimiento.recibido_en IS 'Legal reception. conocido_en is when it entered the registry: reads «as known at» look at that one.';
CREATE INDEX ON afiliacion.movimiento (asegurado_id, registro_id);
CREATE INDEX ON afiliacion.movimiento (registro_id, conocido_en);
SELECT base.tabla_de_hechos('afiliacion.movimiento');

CREATE TABLE afiliacion.lote_resultado (
    lote_id       uuid NOT NULL,
    renglon       int NOT NULL,
    registro_id   uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina       text NOT NULL,
    operado       boolean NOT NULL,
    movimiento_id bigint REFERENCES afiliacion.movimiento,
    PRIMARY KEY (lote_id, renglon),
    FOREIGN KEY (lote_id, renglon) REFERENCES afiliacion.lote_renglon,
    CHECK (operado = (movimiento_id IS NOT NULL))
);
COMMENT ON TABLE afiliacion.lote_resultado IS 'What was decided on each line, once: its key stops a line from being operated twice.';
SELECT base.tabla_de_hechos('afiliacion.lote_resultado');

CREATE TABLE afiliacion.lote_incidencia (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lote_id     uuid NOT NULL REFERENCES afiliacion.lote,
    registro_id uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina     text NOT NULL,
    linea       int NOT NULL CHECK (linea >= 0),
    codigo      text NOT NULL,
    severidad   text NOT NULL,
    campo       text NOT NULL DEFAULT '',
    valor       text NOT NULL DEFAULT '',
    mensaje     text NOT NULL,
    remedio     text NOT NULL,
    fundamento  text NOT NULL DEFAULT ''
);
CREATE INDEX ON afiliacion.lote_incidencia (lote_id, linea);
SELECT base.tabla_de_hechos('afiliacion.lote_incidencia');

CREATE TABLE afiliacion.lote_acto (
    id          uuid PRIMARY KEY,
    lote_id     uuid NOT NULL REFERENCES afiliacion.lote,
    registro_id uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina     text NOT NULL,
    acto        text NOT NULL CHECK (acto IN ('ENTREGA', 'CONFIRMA', 'PIDE_ACLARACION', 'RESUELVE_ACLARACION')),
    texto       text NOT NULL DEFAULT '' CHECK (length(texto) <= 1000),
    hecho_por   text NOT NULL,
    hecho_en    timestamptz NOT NULL
);
COMMENT ON TABLE afiliacion.lote_acto IS 'Delivery of the acknowledgement and what the employer answers within three business days (RACERF 6).';
CREATE INDEX ON afiliacion.lote_acto (lote_id);
SELECT base.tabla_de_hechos('afiliacion.lote_acto');

CREATE TABLE afiliacion.tramo (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registro_id        uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina            text NOT NULL,
    asegurado_id       uuid NOT NULL REFERENCES afiliacion.asegurado,
    vigencia           daterange NOT NULL CHECK (NOT isempty(vigencia)),
    conocido           tstzrange NOT NULL CHECK (NOT isempty(conocido)),
    sbc_centavos       bigint NOT NULL CHECK (sbc_centavos >= 0),
    tipo_de_salario    smallint NOT NULL,
    jornada            smallint NOT NULL,
    tipo_de_trabajador smallint NOT NULL,
    origen             bigint NOT NULL REFERENCES afiliacion.movimiento,
    CONSTRAINT sin_traslape EXCLUDE USING gist
        (asegurado_id WITH =, registro_id WITH =, vigencia WITH &&, conocido WITH &&)
);
COMMENT ON TABLE afiliacion.tramo IS 'Projection of the movements: days during which the same terms hold, while that was what was known. verifica makes it again and compares.';
COMMENT ON COLUMN afiliacion.tramo.conocido IS 'From when to when this was what was known; open while it still is.';
CREATE INDEX ON afiliacion.tramo (registro_id, asegurado_id) WHERE upper_inf(conocido);
SELECT base.tabla_de_trabajo('afiliacion.tramo');

CREATE TABLE afiliacion.ausencia (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registro_id  uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina      text NOT NULL,
    asegurado_id uuid NOT NULL REFERENCES afiliacion.asegurado,
    vigencia     daterange NOT NULL CHECK (NOT isempty(vigencia) AND NOT upper_inf(vigencia)),
    recibido_en  timestamptz NOT NULL,
    conocido_en  timestamptz NOT NULL,
    anula_id     bigint UNIQUE REFERENCES afiliacion.ausencia,
    motivo       text NOT NULL DEFAULT '',
    anotado_por  text NOT NULL
);
CREATE INDEX ON afiliacion.ausencia (asegurado_id, registro_id);
CREATE INDEX ON afiliacion.ausencia (registro_id, conocido_en);
SELECT base.tabla_de_hechos('afiliacion.ausencia');

CREATE TABLE afiliacion.incapacidad (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registro_id  uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina      text NOT NULL,
    asegurado_id uuid NOT NULL REFERENCES afiliacion.asegurado,
    folio        text NOT NULL CHECK (folio ~ '^[A-Z0-9]{8}$'),
    rama         text NOT NULL CHECK (rama IN ('RIESGO_DE_TRABAJO', 'ENFERMEDAD_GENERAL', 'MATERNIDAD')),
    vigencia     daterange NOT NULL CHECK (NOT isempty(vigencia) AND NOT upper_inf(vigencia)),
    recibido_en  timestamptz NOT NULL,
    conocido_en  timestamptz NOT NULL,
    anula_id     bigint UNIQUE REFERENCES afiliacion.incapacidad,
    motivo       text NOT NULL DEFAULT '',
    anotado_por  text NOT NULL
);
COMMENT ON TABLE afiliacion.incapacidad IS 'Days of temporary incapacity certified by the institute, whatever happens with employment.';
CREATE INDEX ON afiliacion.incapacidad (asegurado_id, registro_id);
CREATE INDEX ON afiliacion.incapacidad (registro_id, conocido_en);
SELECT base.tabla_de_hechos('afiliacion.incapacidad');

CREATE TABLE afiliacion.cola_de_correccion (
    lote_id      uuid NOT NULL,
    renglon      int NOT NULL,
    registro_id  uuid NOT NULL REFERENCES afiliacion.registro_patronal,
    oficina      text NOT NULL,
    motivo       text NOT NULL CHECK (motivo IN ('RECHAZO', 'BAJA_EN_INCAPACIDAD')),
    estado       text NOT NULL CHECK (estado IN ('PENDIENTE', 'PRESENTADO', 'OPERADO', 'DESCARTADO')),
    creado_en    timestamptz NOT NULL,
    nuevo_lote   uuid REFERENCES afiliacion.lote,
    atendido_por text NOT NULL DEFAULT '',
    atendido_en  timestamptz,
    nota         text NOT NULL DEFAULT '' CHECK (length(nota) <= 500),
    PRIMARY KEY (lote_id, renglon),
    FOREIGN KEY (lote_id, renglon) REFERENCES afiliacion.lote_renglon,
    CHECK (estado NOT IN ('PRESENTADO', 'OPERADO') OR nuevo_lote IS NOT NULL)
);
COMMENT ON TABLE afiliacion.cola_de_correccion IS 'Rejected lines that wait to be corrected and presented again, and those that were.';
CREATE INDEX ON afiliacion.cola_de_correccion (registro_id, estado);
CREATE INDEX ON afiliacion.cola_de_correccion (nuevo_lote);
SELECT base.tabla_editable('afiliacion.cola_de_correccion');
