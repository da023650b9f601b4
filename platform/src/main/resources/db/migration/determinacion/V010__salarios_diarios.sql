-- Daily wage (cuota diaria) that an employer declares of a worker: on it, and not on the base of
-- contribution, is tested whether he bears the worker's share (LSS 36). Affiliation does not keep it.
CREATE TABLE determinacion.salario_diario (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    registro_id  uuid NOT NULL,
    oficina      text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    asegurado_id uuid NOT NULL,
    desde        date NOT NULL,
    salario_centavos bigint NOT NULL CHECK (salario_centavos > 0),
    conocido_en  timestamptz NOT NULL,
    anotado_por  text NOT NULL
);
COMMENT ON COLUMN determinacion.salario_diario.registro_id IS 'afiliacion.registro_patronal; no foreign key crosses a schema.';
COMMENT ON COLUMN determinacion.salario_diario.desde IS 'Day from which it holds; of two of the same day, the one known last.';
CREATE INDEX ON determinacion.salario_diario (registro_id, conocido_en);
SELECT base.tabla_de_hechos('determinacion.salario_diario');
SELECT base.cierra_por_alcance('determinacion.salario_diario', 'oficina', 'registro_id');
