-- Third parties' money handed over to them: one person orders it, another one hands it over.
CREATE TABLE pagos.dispersion (
    id      uuid PRIMARY KEY,
    numero  bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    tercero text NOT NULL CHECK (tercero IN ('CUENTAS_INDIVIDUALES', 'INFONAVIT')),
    hasta   date NOT NULL
);
COMMENT ON COLUMN pagos.dispersion.hasta IS 'Last day of payment that it takes.';
SELECT base.tabla_de_hechos('pagos.dispersion');
SELECT base.cierra_por_alcance('pagos.dispersion', '', '');

CREATE TABLE pagos.dispersion_parte (
    dispersion_id uuid NOT NULL REFERENCES pagos.dispersion,
    pagado_el date NOT NULL,
    fondo     text NOT NULL CHECK (fondo IN ('RCV', 'VIVIENDA', 'AMORTIZACION')),
    importe_centavos bigint NOT NULL CHECK (importe_centavos <> 0),
    PRIMARY KEY (dispersion_id, pagado_el, fondo)
);
COMMENT ON COLUMN pagos.dispersion_parte.importe_centavos IS 'Negative when a correction took back what had been handed over.';
CREATE INDEX ON pagos.dispersion_parte (pagado_el);
SELECT base.tabla_de_hechos('pagos.dispersion_parte');
SELECT base.cierra_con('pagos.dispersion_parte', 'dispersion_id', 'pagos.dispersion');

CREATE TABLE pagos.dispersion_acto (
    id       uuid PRIMARY KEY,
    numero   bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    dispersion_id uuid NOT NULL REFERENCES pagos.dispersion,
    tipo     text NOT NULL CHECK (tipo IN ('ORDENA', 'ENTREGA', 'CANCELA')),
    dia      date NOT NULL,
    banco    text NOT NULL DEFAULT '',
    operacion text NOT NULL DEFAULT '',
    motivo   text NOT NULL DEFAULT '',
    hecho_en timestamptz NOT NULL,
    hecho_por text NOT NULL CHECK (hecho_por <> ''),
    CHECK ((tipo = 'ENTREGA') = (banco <> '' AND operacion <> '')),
    CHECK (tipo = 'ENTREGA' OR motivo <> '')
);
CREATE UNIQUE INDEX dispersion_ordenada ON pagos.dispersion_acto (dispersion_id) WHERE tipo = 'ORDENA';
CREATE UNIQUE INDEX dispersion_acabada ON pagos.dispersion_acto (dispersion_id) WHERE tipo <> 'ORDENA';
SELECT base.tabla_de_hechos('pagos.dispersion_acto');
SELECT base.cierra_con('pagos.dispersion_acto', 'dispersion_id', 'pagos.dispersion');

CREATE FUNCTION pagos.exige_otra_persona_en_dispersion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tipo = 'ENTREGA' AND EXISTS (
        SELECT FROM pagos.dispersion_acto a WHERE a.dispersion_id = NEW.dispersion_id
        AND a.tipo = 'ORDENA' AND a.hecho_por = NEW.hecho_por) THEN
        RAISE EXCEPTION 'PAG-030 %', NEW.hecho_por USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER otra_persona BEFORE INSERT ON pagos.dispersion_acto
    FOR EACH ROW EXECUTE FUNCTION pagos.exige_otra_persona_en_dispersion();
