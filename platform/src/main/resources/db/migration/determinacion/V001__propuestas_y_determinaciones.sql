-- What the institute proposes and what employers determine. The amounts by concept are in the
-- ledger; here is each worker's row behind them.
CREATE TABLE determinacion.propuesta (
    id           uuid PRIMARY KEY,
    registro_id  uuid NOT NULL,
    oficina      text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    registro     text NOT NULL CHECK (length(registro) = 11),
    nombre       text COLLATE base.es_mx NOT NULL,
    mes          date NOT NULL CHECK (extract(day FROM mes) = 1),
    conocido_en  timestamptz NOT NULL,
    prima        bigint NOT NULL CHECK (prima >= 0),
    zona         text NOT NULL,
    vencimiento  date NOT NULL,
    trabajadores int NOT NULL CHECK (trabajadores >= 0),
    apartados    int NOT NULL CHECK (apartados >= 0),
    huella       text NOT NULL CHECK (huella ~ '^[0-9a-f]{64}$'),
    emitida_en   timestamptz NOT NULL,
    emitida_por  text NOT NULL,
    UNIQUE (registro_id, mes, conocido_en)
);
COMMENT ON COLUMN determinacion.propuesta.registro_id IS 'afiliacion.registro_patronal; no foreign key crosses a schema.';
COMMENT ON COLUMN determinacion.propuesta.conocido_en IS 'Closed instant as known at which affiliation was read.';
COMMENT ON COLUMN determinacion.propuesta.prima IS 'Work-risk premium in 10^-7.';
COMMENT ON COLUMN determinacion.propuesta.huella IS 'SHA-256 of the canonical CSV of its rows.';
SELECT base.tabla_de_hechos('determinacion.propuesta');

-- One wide row per worker and month; amounts in centavos, employer and worker where both pay.
CREATE TABLE determinacion.propuesta_renglon (
    propuesta_id  uuid NOT NULL REFERENCES determinacion.propuesta,
    asegurado_id  uuid NOT NULL,
    nss           text NOT NULL,
    nombre        text COLLATE base.es_mx NOT NULL,
    dias          smallint NOT NULL,
    incapacidades smallint NOT NULL,
    ausencias     smallint NOT NULL,
    sdi_centavos  bigint NOT NULL,
    cuota_fija_centavos bigint NOT NULL,
    excedente_patron_centavos bigint NOT NULL,
    excedente_obrero_centavos bigint NOT NULL,
    dinero_patron_centavos bigint NOT NULL,
    dinero_obrero_centavos bigint NOT NULL,
    gastos_medicos_patron_centavos bigint NOT NULL,
    gastos_medicos_obrero_centavos bigint NOT NULL,
    riesgos_centavos bigint NOT NULL,
    invalidez_patron_centavos bigint NOT NULL,
    invalidez_obrero_centavos bigint NOT NULL,
    guarderias_centavos bigint NOT NULL,
    retiro_centavos bigint NOT NULL,
    cesantia_patron_centavos bigint NOT NULL,
    cesantia_obrero_centavos bigint NOT NULL,
    infonavit_centavos bigint NOT NULL,
    PRIMARY KEY (propuesta_id, asegurado_id)
);
SELECT base.tabla_de_hechos('determinacion.propuesta_renglon');

-- The employer's own determination of a month; the receivable is born with it (LSS 39, 39-B).
CREATE TABLE determinacion.cedula (
    id           uuid PRIMARY KEY,
    registro_id  uuid NOT NULL,
    oficina      text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    mes          date NOT NULL CHECK (extract(day FROM mes) = 1),
    numero       int NOT NULL CHECK (numero >= 1),
    via          text NOT NULL CHECK (via IN ('PROPUESTA', 'SUA')),
    propuesta_id uuid NOT NULL REFERENCES determinacion.propuesta,
    recibida_en  timestamptz NOT NULL,
    recibida_por text NOT NULL,
    UNIQUE (registro_id, mes, numero),
    UNIQUE (propuesta_id)
);
COMMENT ON COLUMN determinacion.cedula.numero IS '1 the first of the month; the following are complementary.';
SELECT base.tabla_de_hechos('determinacion.cedula');

SELECT base.cierra_por_alcance('determinacion.propuesta', 'oficina', 'registro_id');
SELECT base.cierra_con('determinacion.propuesta_renglon', 'propuesta_id', 'determinacion.propuesta');
SELECT base.cierra_por_alcance('determinacion.cedula', 'oficina', 'registro_id');
