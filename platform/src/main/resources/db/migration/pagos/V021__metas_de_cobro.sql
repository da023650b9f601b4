-- What an office is to collect of the insurances of the institute in a month. The last one counts.
CREATE TABLE pagos.meta_de_cobro (
    id       uuid PRIMARY KEY,
    numero   bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    oficina  text NOT NULL CHECK (oficina ~ '^[0-9]{4}$'),
    mes      date NOT NULL CHECK (extract(day FROM mes) = 1),
    importe_centavos bigint NOT NULL CHECK (importe_centavos >= 0),
    fuente   text NOT NULL CHECK (fuente <> ''),
    fijada_en timestamptz NOT NULL,
    fijada_por text NOT NULL CHECK (fijada_por <> '')
);
COMMENT ON COLUMN pagos.meta_de_cobro.fuente IS 'Document that sets it.';
CREATE INDEX ON pagos.meta_de_cobro (oficina, mes, numero);
SELECT base.tabla_de_hechos('pagos.meta_de_cobro');
SELECT base.cierra_por_alcance('pagos.meta_de_cobro', 'oficina', '');
