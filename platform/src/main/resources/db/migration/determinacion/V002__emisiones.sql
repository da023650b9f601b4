-- Emissions: one of an office, a delegación or the country, for a month, from affiliation as known
-- at a declared instant. What is done is in results, never rewritten; how far its jobs are is in
-- base.trabajo.
CREATE TABLE determinacion.emision (
    id          uuid PRIMARY KEY,
    oficina     text NOT NULL CHECK (oficina ~ '^(\*|[0-9]{2}|[0-9]{4})$'),
    mes         date NOT NULL CHECK (extract(day FROM mes) = 1),
    conocido_en timestamptz NOT NULL,
    clase       text NOT NULL CHECK (clase IN ('COMPLETA', 'DIFERENCIAS')),
    registros   int NOT NULL CHECK (registros >= 0),
    hilos       int NOT NULL CHECK (hilos >= 1),
    ley         text NOT NULL CHECK (ley ~ '^[0-9a-f]{64}$'),
    motor       text NOT NULL CHECK (motor <> ''),
    pedida_en   timestamptz NOT NULL,
    pedida_por  text NOT NULL,
    UNIQUE (oficina, mes, conocido_en, clase)
);
COMMENT ON COLUMN determinacion.emision.oficina IS 'Subdelegación, delegación, or * for the country.';
COMMENT ON COLUMN determinacion.emision.ley IS 'SHA-256 of the parameters of the law used.';
COMMENT ON COLUMN determinacion.emision.hilos IS 'Jobs that share it; the result is the same whatever their number.';
SELECT base.tabla_de_hechos('determinacion.emision');
SELECT base.cierra_por_alcance('determinacion.emision', 'oficina', '');

-- The registros of an emission, as they were when it was asked for: a resumed job goes on with the
-- same.
CREATE TABLE determinacion.emision_registro (
    emision_id  uuid NOT NULL REFERENCES determinacion.emision,
    orden       int NOT NULL CHECK (orden >= 0),
    registro_id uuid NOT NULL,
    oficina     text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    registro    text NOT NULL CHECK (length(registro) = 11),
    PRIMARY KEY (emision_id, orden),
    UNIQUE (emision_id, registro_id)
);
SELECT base.tabla_de_hechos('determinacion.emision_registro');
SELECT base.cierra_por_alcance('determinacion.emision_registro', 'oficina', 'registro_id');

CREATE TABLE determinacion.emision_parte (
    id         uuid PRIMARY KEY,
    emision_id uuid NOT NULL REFERENCES determinacion.emision,
    numero     int NOT NULL CHECK (numero >= 0),
    UNIQUE (emision_id, numero)
);
COMMENT ON TABLE determinacion.emision_parte IS 'Subjects of the jobs of an emission: each takes the registros whose place leaves its number.';
SELECT base.tabla_de_hechos('determinacion.emision_parte');
SELECT base.cierra_con('determinacion.emision_parte', 'emision_id', 'determinacion.emision');

-- What came out for each registro; a parked one that is tried again has another row.
CREATE TABLE determinacion.emision_resultado (
    emision_id   uuid NOT NULL REFERENCES determinacion.emision,
    registro_id  uuid NOT NULL,
    oficina      text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    intento      int NOT NULL CHECK (intento >= 1),
    estado       text NOT NULL CHECK (estado IN ('EMITIDA', 'SIN_CAMBIO', 'SIN_TRABAJADORES', 'APARTADA')),
    propuesta_id uuid,
    trabajadores int NOT NULL DEFAULT 0,
    escritos     int NOT NULL DEFAULT 0,
    apartados    int NOT NULL DEFAULT 0,
    importes_centavos bigint[] NOT NULL DEFAULT '{}',
    huella       text NOT NULL DEFAULT '',
    entradas     text NOT NULL DEFAULT '',
    codigo       text NOT NULL DEFAULT '',
    motivo       text NOT NULL DEFAULT '',
    hecho_en     timestamptz NOT NULL,
    PRIMARY KEY (emision_id, registro_id, intento),
    CHECK ((estado = 'APARTADA') = (codigo <> '')),
    CHECK (estado <> 'EMITIDA' OR propuesta_id IS NOT NULL)
);
COMMENT ON COLUMN determinacion.emision_resultado.escritos IS 'Rows written: all of a first proposal, those that changed of a later one.';
COMMENT ON COLUMN determinacion.emision_resultado.importes_centavos IS 'The fifteen amounts proposed, in the order of the columns of propuesta_renglon.';
COMMENT ON COLUMN determinacion.emision_resultado.entradas IS 'SHA-256 of the facts read.';
SELECT base.tabla_de_hechos('determinacion.emision_resultado');
SELECT base.cierra_por_alcance('determinacion.emision_resultado', 'oficina', 'registro_id');

-- What a finished emission says of itself; once more when a parked registro was tried again.
CREATE TABLE determinacion.emision_cierre (
    emision_id uuid NOT NULL REFERENCES determinacion.emision,
    numero     int NOT NULL CHECK (numero >= 1),
    entradas   text NOT NULL CHECK (entradas ~ '^[0-9a-f]{64}$'),
    contenido  text NOT NULL CHECK (contenido ~ '^[0-9a-f]{64}$'),
    cerrada_en timestamptz NOT NULL,
    PRIMARY KEY (emision_id, numero)
);
COMMENT ON COLUMN determinacion.emision_cierre.contenido IS 'SHA-256 of the canonical CSV of what is proposed to each registro, sorted by its number.';
SELECT base.tabla_de_hechos('determinacion.emision_cierre');
SELECT base.cierra_con('determinacion.emision_cierre', 'emision_id', 'determinacion.emision');

-- A later proposal of the same month keeps only the rows that changed: the whole of it is its own
-- rows over those of the ones before.
ALTER TABLE determinacion.propuesta
    ADD COLUMN emision_id uuid,
    ADD COLUMN anteriores uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN importes_centavos bigint[] NOT NULL DEFAULT '{}',
    ADD COLUMN entradas text NOT NULL DEFAULT '';
COMMENT ON COLUMN determinacion.propuesta.anteriores IS 'Proposals of the same month before this one, oldest first, whose rows it changes; none: every row is its own.';
COMMENT ON COLUMN determinacion.propuesta.importes_centavos IS 'Sums of the fifteen amounts; empty in proposals older than this column.';
CREATE INDEX ON determinacion.propuesta (emision_id);
CREATE INDEX ON determinacion.propuesta (mes, oficina);

ALTER TABLE determinacion.propuesta_renglon ADD COLUMN retirado boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN determinacion.propuesta_renglon.retirado IS 'The worker was in the proposal before and is not in this one.';

-- The rows of a proposal, those of the ones before included.
CREATE FUNCTION determinacion.renglones(cuales uuid[])
RETURNS TABLE (de uuid, renglon determinacion.propuesta_renglon)
LANGUAGE sql STABLE AS $$
    SELECT x.de, x.renglon
    FROM (SELECT DISTINCT ON (p.id, r.asegurado_id) p.id AS de, r AS renglon
          FROM determinacion.propuesta p
          CROSS JOIN LATERAL unnest(p.anteriores || p.id) WITH ORDINALITY AS c(id, lugar)
          JOIN determinacion.propuesta_renglon r ON r.propuesta_id = c.id
          WHERE p.id = ANY (cuales)
          ORDER BY p.id, r.asegurado_id, c.lugar DESC) x
    WHERE NOT (x.renglon).retirado
$$;
GRANT EXECUTE ON FUNCTION determinacion.renglones TO recauda_app;

-- Spells are read by sets of registros, whatever was known when. The index is of affiliation's
-- table: it is here because only emissions read it so.
CREATE INDEX IF NOT EXISTS tramo_por_registro ON afiliacion.tramo (registro_id);
