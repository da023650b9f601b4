-- How the bank says that each payment is divided: the daily proof compares it with the línea.
ALTER TABLE pagos.renglon
    ADD COLUMN imss_centavos bigint CHECK (imss_centavos >= 0),
    ADD COLUMN rcv_centavos bigint CHECK (rcv_centavos >= 0),
    ADD COLUMN vivienda_centavos bigint CHECK (vivienda_centavos >= 0),
    ADD COLUMN amortizacion_centavos bigint CHECK (amortizacion_centavos >= 0),
    ADD CONSTRAINT renglon_fondos CHECK (num_nonnulls(
        imss_centavos, rcv_centavos, vivienda_centavos, amortizacion_centavos) IN (0, 4));
COMMENT ON COLUMN pagos.renglon.imss_centavos IS 'As the bank divides it; none of the four when it does not say.';

-- The proof of some days reads the lines of those days: they come about in the order of their day.
CREATE INDEX ON pagos.renglon USING brin (pagado_el) WITH (pages_per_range = 32);
CREATE INDEX ON pagos.pago USING brin (pagado_el) WITH (pages_per_range = 32);
CREATE INDEX ON pagos.destino (pago_id) WHERE importe_centavos < 0;

-- One transfer pays one refund of the whole country, whatever the scope of who writes: its operation
-- may be quoted again only once that was undone.
CREATE INDEX ON pagos.cargo (banco, operacion);
CREATE FUNCTION pagos.exige_operacion_libre() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NEW.concepto = 'DEVOLUCION' AND NEW.importe_centavos > 0 THEN
        PERFORM pg_advisory_xact_lock(hashtextextended(
            'pagos.cargo:' || NEW.banco || '|' || NEW.operacion, 0));
        IF (SELECT sum(c.importe_centavos) FROM pagos.cargo c
            WHERE c.concepto = 'DEVOLUCION' AND c.banco = NEW.banco AND c.operacion = NEW.operacion
              AND c.acto_id <> NEW.acto_id) > 0 THEN
            RAISE EXCEPTION 'PAG-050 % %', NEW.banco, NEW.operacion USING ERRCODE = 'check_violation';
        END IF;
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER operacion_libre BEFORE INSERT ON pagos.cargo
    FOR EACH ROW EXECUTE FUNCTION pagos.exige_operacion_libre();
